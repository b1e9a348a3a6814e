//! Complete in every locale: nothing missing, nothing in another language, no trace of the catalogue's own marks.

use std::collections::BTreeSet;

use super::cases::{CASES, TEXTS};
use super::support::{REFERENCE, locales, words};
use crate::phrases::{List, Phrase};
use crate::shown::{language_of, sources};

/// Every text that the cases hold in a locale.
fn all_texts(locale: &str) -> Vec<&'static str> {
    TEXTS.keys().filter(|(known, _)| *known == locale).map(|(_, text)| text.as_str()).collect()
}

/// The walks over words are worth as much as what they walk over: each message of the catalogue stands in it.
#[test]
fn the_cases_hold_every_message_of_every_catalogue() {
    for locale in locales() {
        let texts = all_texts(&locale.to_string());
        let mut patterns = 0;
        // Answers are a catalogue of their own: see `answers`.
        let sources = sources(&locale.to_string()).into_iter().filter(|(name, _)| !name.starts_with("answers"));
        for (_, source) in sources {
            for pattern in patterns_of(&source) {
                patterns += 1;
                let stands = texts.iter().any(|text| matches(text, pattern));
                assert!(stands, "{locale}: no explanation holds: {pattern}");
            }
        }
        assert!(patterns > 200, "{patterns}");
    }
}

/// The texts of a Fluent file: of messages on one line, and of variants.
pub(super) fn patterns_of(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter_map(|line| {
        let text = match line.trim_start().strip_prefix(['[', '*']) {
            _ if line.starts_with(['#', '-']) => return None,
            Some(variant) => variant.split_once("] ")?.1,
            None => line.split_once(" = ")?.1,
        };
        Some(text.trim())
    })
}

/// Whether a text is a pattern with its variables filled in.
pub(super) fn matches(text: &str, pattern: &str) -> bool {
    let mut rest = text;
    let mut fragments = pattern.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    let first = fragments.next().unwrap_or_default();
    let Some(after) = rest.strip_prefix(first) else { return false };
    rest = after;
    while let Some(fragment) = fragments.next() {
        // The last one ends the text: what is filled in may hold a dot.
        let is_last = fragments.clone().next().is_none();
        let found = if is_last {
            rest.strip_suffix(fragment).map(|_| "")
        } else {
            rest.split_once(fragment).map(|(_, after)| after)
        };
        let Some(after) = found else { return false };
        rest = after;
    }
    rest.is_empty()
}

#[test]
fn no_text_is_empty_or_shows_the_catalogues_marks() {
    for locale in locales() {
        let texts = all_texts(&locale.to_string());
        assert!(texts.len() > 200, "{}", texts.len());
        for text in texts {
            assert!(!text.trim().is_empty() && text.trim() == text);
            let mark = text.chars().find(|&c| c.is_control() || matches!(c, '{' | '}' | '\u{fffd}'));
            assert!(mark.is_none(), "{mark:?}: {text}");
            // A letter follows the dollar of a variable, a number or nothing that of an amount.
            let variable = text.split('$').skip(1).any(|after| after.starts_with(char::is_alphabetic));
            assert!(!variable, "{text}");
            assert!(!text.contains("  ") && !text.contains(" ."), "{text}");
        }
    }
}

#[test]
fn every_explanation_has_its_parts() {
    for explanation in CASES.iter().flat_map(|case| &case.explanations) {
        let shown = explanation.to_string();
        let lines = shown.lines();
        assert_eq!(lines.clone().next(), Some(explanation.headline.as_ref()));
        assert!(shown.ends_with('\n') && !shown.contains("\n\n\n"), "{shown}");
        assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "{shown}");
        let html = explanation.to_html();
        for text in [&explanation.headline, &explanation.summary] {
            assert!(html.contains(text.as_ref()), "{html}");
        }
    }
}

/// An explanation is the same in every language but for its words.
#[test]
fn languages_differ_in_words_alone() {
    for case in CASES.iter() {
        let mut each = case.explanations_and_texts();
        let Some((first, ours)) = each.next() else { continue };
        for (other, theirs) in each {
            assert_eq!(other.id, first.id);
            assert_eq!(ours.len(), theirs.len());
            let is_overlay = language_of(other.locale) == language_of(first.locale);
            for (ours, theirs) in ours.iter().zip(theirs) {
                assert!(is_overlay || ours != theirs || ours == REFERENCE, "not translated: {ours}");
            }
        }
    }
}

#[test]
fn no_text_mixes_languages() {
    for locale in locales() {
        let (own, foreign) = (own_words(&locale.to_string()), foreign_words(&locale.to_string()));
        let mut recognised = 0;
        for text in all_texts(&locale.to_string()) {
            let words = words(text);
            recognised += usize::from(words.iter().any(|word| own.contains(word.as_str())));
            assert_eq!(words.iter().find(|word| foreign.contains(word.as_str())), None, "{locale}: {text}");
        }
        assert!(recognised > 200, "{locale}: {recognised}");
    }
}

/// Small words of a language.
fn own_words(tag: &str) -> BTreeSet<&'static str> {
    List::OwnWords.of(tag).iter().map(Phrase::bare).collect()
}

/// Small words of all other languages; what two languages share tells nothing.
pub(super) fn foreign_words(tag: &str) -> BTreeSet<&'static str> {
    let own = own_words(tag);
    let others = locales().iter().filter(|other| other.language.as_str() != language_of(tag));
    others.flat_map(|other| own_words(&other.to_string())).filter(|word| !own.contains(word)).collect()
}
