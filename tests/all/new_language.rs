//! A language is a folder of texts and one line in Cargo.toml: one is added to a copy of the package, and explains.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use unic_langid::LanguageIdentifier;
use why_declined::{Audience, Explainer, Outcome};

/// Languages with the plural forms of English, of which one has no folder yet.
const NEW: &[(&str, &str)] = &[("nl", "3 december 2026"), ("hu", "2026. december 3."), ("el", "3 Δεκεμβρίου 2026")];

const OUTCOME: &str = r#"{ "decision": "declined", "method": "invoice", "market": "SE",
    "reasons": ["too-many-attempts"], "retry_after": "2026-12-03", "alternatives": ["card"] }"#;

#[test]
fn a_folder_and_a_line_add_a_language() {
    let (tag, day) = NEW.iter().find(|(tag, _)| !root().join("locales").join(tag).exists()).unwrap();
    // The same place in each run: what has not changed is not compiled again.
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-language");
    let mut files = package();
    for (path, text) in files.clone().iter().filter(|(path, _)| path.starts_with("locales/en")) {
        let text = marked(std::str::from_utf8(text).unwrap());
        files.push((Path::new("locales").join(tag).join(path.file_name().unwrap()), text.into()));
    }
    let (_, manifest) = files.iter_mut().find(|(path, _)| path == Path::new("Cargo.toml")).unwrap();
    let line = format!("[features]\n{tag} = []\n");
    *manifest = String::from_utf8(manifest.clone()).unwrap().replacen("[features]\n", &line, 1).into();
    write(&copy, &files);

    let outcome = copy.join("outcome.json");
    write_changed(&outcome, OUTCOME.as_bytes());
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--locked", "--features", tag, "--example", "new-language", "--"])
        .args(["--locale", tag, "--audience", "shopper", "--format", "json"])
        .arg(outcome)
        .current_dir(&copy)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let outcome: Outcome = serde_json::from_str(OUTCOME).unwrap();
    let english: LanguageIdentifier = "en".parse().unwrap();
    let english = Explainer::new().explain(&outcome.disclose(Audience::Shopper), &english);
    assert_eq!((told["locale"].as_str(), told["id"].as_str()), (Some(*tag), Some(english.id.as_str())));
    assert_eq!(told["headline"].as_str().unwrap(), mark(&english.headline));
    let retry = told["retry"]["text"].as_str().unwrap();
    assert!(retry.contains(day) && retry.contains('ë'), "{retry}");
}

/// The files that the package is built from. The example has another name, so that it takes no other's place.
fn package() -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for part in
        ["Cargo.toml", "Cargo.lock", "README.md", "build.rs", "src", "locales", "examples", "benches", "npm/code"]
    {
        collect(&root().join(part), &mut files);
    }
    files.push((PathBuf::from("tests/all/main.rs"), Vec::new()));
    for (path, _) in &mut files {
        if path == Path::new("examples/explain.rs") {
            path.set_file_name("new-language.rs");
        }
    }
    files
}

fn collect(path: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    if path.is_dir() {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        let is_source = |path: &PathBuf| !["target", "node_modules", "dist"].iter().any(|made| path.ends_with(made));
        entries.filter(is_source).for_each(|path| collect(&path, files));
    } else {
        files.push((path.strip_prefix(root()).unwrap().to_owned(), fs::read(path).unwrap()));
    }
}

/// Writes the files, and removes what is left of an earlier run.
fn write(folder: &Path, files: &[(PathBuf, Vec<u8>)]) {
    let wanted: BTreeSet<_> = files.iter().map(|(path, _)| folder.join(path)).collect();
    let locales = fs::read_dir(folder.join("locales")).into_iter().flatten().map(|entry| entry.unwrap().path());
    for old in locales.filter(|old| !wanted.iter().any(|path| path.starts_with(old))) {
        fs::remove_dir_all(old).unwrap();
    }
    for (path, text) in files {
        write_changed(&folder.join(path), text);
    }
}

fn write_changed(path: &Path, text: &[u8]) {
    if fs::read(path).is_ok_and(|known| known == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A file of the reference in a language that nobody speaks.
fn marked(source: &str) -> String {
    let texts = source.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let text = line.split_once(" = ").or_else(|| line.split_once("] "));
        match text.and_then(|(_, text)| Some((line.strip_suffix(text)?, text))) {
            Some((before, text)) => before.to_owned() + &mark(text),
            None => line.to_owned(),
        }
    });
    texts.collect::<Vec<_>>().join("\n") + "\n"
}

/// Marks a text, but for what stands in braces.
fn mark(text: &str) -> String {
    let mut is_text = true;
    let mark = |c| {
        is_text = (is_text || c == '}') && c != '{';
        if is_text && c == 'e' { 'ë' } else { c }
    };
    text.chars().map(mark).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
