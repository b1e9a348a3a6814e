//! The folder of the languages: read, compiled, each compared with the reference. Shared with the build script.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::comments;
use super::compile::{self, Message};
use super::place::{File, Problem};

/// The language that all others are compared with.
pub(crate) const REFERENCE: &str = "en";

/// The files of each language: their paths and texts.
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

/// Compiles every language, and compares those that are right in themselves with the reference.
///
/// What only follows from a mistake is not told beside it: a text that cannot be read would be missing as well.
pub(crate) fn compile_all(languages: &Languages) -> (BTreeMap<&str, Vec<Message>>, Vec<Problem>) {
    let mut compiled = BTreeMap::new();
    let mut problems = Vec::new();
    let mut right = Vec::new();
    for (language, files) in languages {
        let (messages, found) = compile::compile(language, &borrowed(files));
        if found.is_empty() {
            right.push(language.as_str());
        }
        problems.extend(found);
        compiled.insert(language.as_str(), messages);
    }
    if right.contains(&REFERENCE) {
        problems.extend(compare_all(languages, &compiled, &right));
    }
    problems.sort();
    (compiled, problems)
}

fn compare_all(languages: &Languages, compiled: &BTreeMap<&str, Vec<Message>>, right: &[&str]) -> Vec<Problem> {
    let Some((files, reference)) = languages.get(REFERENCE).zip(compiled.get(REFERENCE)) else { return Vec::new() };
    let (contracts, mut problems) = comments::contracts(&borrowed(files), reference);
    for (language, messages) in compiled.iter().filter(|(language, _)| right.contains(language)) {
        problems.extend(compile::compare(language, messages, reference));
        problems.extend(comments::check_lengths(messages, &contracts));
    }
    problems
}

fn borrowed(files: &[(String, String)]) -> Vec<File<'_>> {
    files.iter().map(|(name, source)| File::new(name, source)).collect()
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, io::Error> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, io::Error>>()?;
    paths.sort();
    Ok(paths)
}
