//! The folder of the languages: read, compiled, each compared with the reference. Shared with the build script.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::comments;
use super::compare;
use super::compile::{self, Message, Reading};
use super::contract::{self, Contracts};
use super::overlay;
use super::place::{File, Place};
use super::problem::{Problem, Problems, shown};
use super::rule::Rule;
use super::tag::base_of;

/// The language that all others are compared with.
pub(crate) const REFERENCE: &str = "en";

/// The files of each language and each region's overlay: their paths and texts.
pub(crate) type Languages = BTreeMap<String, Vec<(String, String)>>;

/// Reads the Fluent files of every language, a folder each.
pub(crate) fn read(locales: &Path) -> Result<Languages, Box<dyn Error>> {
    let mut languages = Languages::new();
    for folder in sorted(locales)?.into_iter().filter(|path| path.is_dir()) {
        let mut files = Vec::new();
        for path in sorted(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "ftl")) {
            let name = path.to_str().ok_or("a path is not UTF-8")?.replace('\\', "/");
            let source = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
            files.push((name, source));
        }
        let language = folder.file_name().and_then(|name| name.to_str()).ok_or("a folder's name is not UTF-8")?;
        languages.insert(language.to_owned(), files);
    }
    Ok(languages)
}

/// Compiles every language, and compares it with the reference: all mistakes at once.
///
/// A region's overlay holds only what differs from its language; nothing is missing in it.
///
/// What only follows from a mistake is not told beside it: a text that cannot be read would be missing as well.
pub(crate) fn compile_all(languages: &Languages) -> (BTreeMap<&str, Vec<Message>>, Vec<Problem>) {
    let mut compiled = BTreeMap::new();
    let mut found = BTreeMap::new();
    for (language, files) in languages {
        let problems = found.entry(language.as_str()).or_default();
        compiled.insert(language.as_str(), compile::compile(language, &borrowed(files), problems));
    }
    if let Some((files, reference)) = languages.get(REFERENCE).zip(compiled.get(REFERENCE)) {
        let contracts = comments::contracts(&borrowed(files), reference, found.entry(REFERENCE).or_default());
        for (language, messages) in &compiled {
            let problems = found.entry(language).or_default();
            compare_with(reference, &contracts, messages, problems);
            // What a file that was not read holds is not missing.
            if problems.has(Rule::FileSize) {
                continue;
            }
            match base_of(language) {
                None => missing(language, messages, reference, problems),
                Some(base) => lie_over(language, messages, base, compiled.get(base), problems),
            }
        }
    }
    (compiled, found.into_values().flat_map(Problems::told).collect())
}

/// What the comments of the reference say, which is right.
pub(crate) fn contracts(languages: &Languages, reference: &[Message]) -> Contracts {
    let files = languages.get(REFERENCE).map(|files| borrowed(files)).unwrap_or_default();
    comments::contracts(&files, reference, &mut Problems::default())
}

fn compare_with(reference: &[Message], contracts: &Contracts, messages: &[Message], problems: &mut Problems) {
    compare::compare(messages, reference, problems);
    contract::check_lengths(messages, contracts, problems);
}

/// Holds an overlay against its language, if there is one.
fn lie_over(tag: &str, messages: &[Message], base: &str, texts: Option<&Vec<Message>>, problems: &mut Problems) {
    match texts {
        Some(texts) => overlay::check(tag, messages, texts, problems),
        None => {
            let place = Place { file: format!("locales/{tag}"), line: 1, column: 1, excerpt: None };
            let advice = format!("there is no folder `{base}` for this one to lie over; begin with the language");
            problems.add(Problem { place, rule: Rule::Language, advice });
        }
    }
}

/// Finds the messages of the reference that are not there.
fn missing(language: &str, messages: &[Message], reference: &[Message], problems: &mut Problems) {
    let known: BTreeSet<_> = messages.iter().map(|message| message.id.as_str()).collect();
    for wanted in reference.iter().filter(|wanted| wanted.reading != Reading::Unread) {
        if !known.contains(wanted.id.as_str()) {
            let file = wanted.place.file.replacen("/en/", &format!("/{language}/"), 1);
            let place = Place { file, line: 1, column: 1, excerpt: None };
            let advice = format!("`{}` is missing; translate it from {}", shown(&wanted.id), wanted.place);
            problems.add(Problem { place, rule: Rule::MissingMessage, advice });
        }
    }
}

fn borrowed(files: &[(String, String)]) -> Vec<File<'_>> {
    files.iter().map(|(name, source)| File::new(name, source)).collect()
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, io::Error> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, io::Error>>()?;
    paths.sort();
    Ok(paths)
}
