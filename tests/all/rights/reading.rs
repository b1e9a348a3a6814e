//! How easily the notices alone are read, where the language is measured by LIX.

use crate::shown::source;

/// The texts of the notices as a reader gets them, a neutral word for each variable.
pub(super) fn notices(locale: &str) -> Vec<String> {
    let source = source(locale, "notices.ftl");
    let text = |line: &str| {
        let line = line.trim_start();
        let text = match line.strip_prefix(['[', '*']) {
            Some(variant) => variant.split_once("] ")?.1,
            None if line.starts_with("notice-") => line.split_once(" = ")?.1,
            None => return None,
        };
        Some(without_variables(text))
    };
    let texts: Vec<_> = source.lines().filter_map(text).collect();
    assert!(texts.len() > 30, "{}", texts.len());
    texts
}

fn without_variables(text: &str) -> String {
    let mut parts = text.split("{ $");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "ord" + part.split_once('}').map_or("", |(_, after)| after))
}

fn sentences(text: &str) -> Vec<&str> {
    text.split(['.', '?', ':']).map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
}

/// Words a sentence, and long words of a hundred.
pub(super) fn lix(text: &str) -> f64 {
    let words: Vec<_> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let long = words.iter().filter(|word| word.chars().count() > 6).count();
    let [words, long, sentences] =
        [words.len(), long, sentences(text).len()].map(|count| f64::from(u32::try_from(count).unwrap()));
    words / sentences + 100.0 * long / words
}
