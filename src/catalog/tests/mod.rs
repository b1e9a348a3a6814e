mod bundle;
mod hostile;
mod mistakes;
mod overlays;
mod plurals;
mod pseudo;
mod quotes;
mod texts;

use core::marker::PhantomData;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::Catalog;
use super::compile::Message;
use super::locales::{self, Languages};
use super::pieces::pack;
use crate::cldr::format::LocaleFormat;

const FIXTURES: &str = "tests/fixtures/ftl";

/// The sources that the build script has compiled.
fn sources() -> Languages {
    locales::read(Path::new("locales")).unwrap()
}

/// Compiled messages, of texts without a mistake.
fn compiled(languages: &Languages) -> BTreeMap<&str, Vec<Message>> {
    let (compiled, problems) = locales::compile_all(languages);
    assert_eq!(problems, []);
    compiled
}

/// A catalogue of compiled messages, in the order of the ids; without a text for what an overlay leaves out.
fn catalog<M>(
    language: &'static str,
    format: &'static LocaleFormat,
    messages: &[Message],
    ids: &[&str],
    base: Option<&'static Catalog<M>>,
) -> &'static Catalog<M> {
    let (mut text, mut bounds) = (String::new(), vec![0]);
    for id in ids {
        text.extend(messages.iter().find(|message| message.id == *id).map(|message| pack(&message.text)));
        bounds.push(u32::try_from(text.len()).unwrap());
    }
    let (text, bounds) = (text.leak(), bounds.leak());
    let messages = PhantomData;
    Box::leak(Box::new(Catalog { language, base, version: "", is_reviewed: false, format, text, bounds, messages }))
}

/// A fixture's text.
fn read(name: &str) -> String {
    fs::read_to_string(Path::new(FIXTURES).join(name)).unwrap()
}
