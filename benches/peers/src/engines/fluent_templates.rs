//! fluent-templates with its static loader, asked for the one language: nothing is negotiated for each text.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashMap;

use unic_langid::LanguageIdentifier;
use why_declined_hooked::{Asked, Engine};

use super::fluent::value;
use crate::{CATALOGUES, LANGUAGES, place_of};

include!(concat!(env!("OUT_DIR"), "/fluent_templates.rs"));

struct FluentTemplates(LanguageIdentifier);

thread_local! {
    static ENGINES: [OnceCell<&'static FluentTemplates>; LANGUAGES] = const { [const { OnceCell::new() }; LANGUAGES] };
}

#[must_use]
pub fn engines(locale: &'static str) -> &'static dyn Engine {
    let at = place_of(locale);
    let language = || CATALOGUES[at].language.parse().expect("the name of a folder of texts");
    ENGINES.with(|engines| *engines[at].get_or_init(|| Box::leak(Box::new(FluentTemplates(language())))))
}

impl FluentTemplates {
    fn string(&self, asked: &Asked<'_>) -> String {
        let arguments = asked.argument().map(|(name, given)| HashMap::from([(name, value(given))]));
        LOADER.lookup_single_language(&self.0, asked.id(), arguments.as_ref()).expect("every message is there")
    }
}

impl Engine for FluentTemplates {
    fn text(&self, asked: &Asked<'_>) -> Cow<'static, str> {
        Cow::Owned(self.string(asked))
    }

    fn write(&self, asked: &Asked<'_>, written: &mut String) {
        written.push_str(&self.string(asked));
    }
}
