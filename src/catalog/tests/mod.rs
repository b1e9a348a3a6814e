mod bundle;
mod hostile;
mod mistakes;
mod texts;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::compile::Message;
use super::locales::{self, Languages};

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

/// A fixture's text.
fn read(name: &str) -> String {
    fs::read_to_string(Path::new(FIXTURES).join(name)).unwrap()
}
