//! The sources of what a locale shows: its own texts, and those of its language that a regional overlay leaves out.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The language of a tag, without a region.
pub(crate) fn language_of(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// A file of a locale, as if an overlay had written out all that it shows.
pub(crate) fn source(tag: &str, file: &str) -> String {
    let mut messages = BTreeMap::new();
    for folder in [language_of(tag), tag] {
        // An overlay has a file only where something differs.
        let source = fs::read_to_string(locales().join(folder).join(file)).unwrap_or_default();
        messages.extend(by_id(&source));
    }
    messages.into_values().collect()
}

/// All files of a locale: their names and sources.
pub(crate) fn sources(tag: &str) -> Vec<(String, String)> {
    let folder = fs::read_dir(locales().join(language_of(tag))).unwrap();
    let names = folder.map(|file| file.unwrap().file_name().into_string().unwrap());
    names.map(|name| (name.clone(), source(tag, &name))).collect()
}

/// The messages of a source, each with the lines that belong to it.
fn by_id(source: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        if let Some((id, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            id.clone_into(&mut last);
        }
        messages.entry(last.clone()).or_default().extend([line, "\n"]);
    }
    messages
}

fn locales() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"))
}
