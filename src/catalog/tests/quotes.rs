//! The apostrophe and the quotation marks of each language.

use super::super::quotes::Quotes;
use super::plurals::languages;

/// The advice for each mark in a text.
fn advice(language: &str, text: &str) -> Vec<String> {
    Quotes::of(language).unwrap().in_ascii(text).map(|(_, advice)| advice).collect()
}

#[test]
fn each_language_has_its_own_quotation_marks() {
    let marks = [
        ("ar", "«", "»"),
        ("cs", "„", "“"),
        ("da", "»", "«"),
        ("de", "„", "“"),
        ("de-AT", "„", "“"),
        ("de-CH", "«", "»"),
        ("el", "«", "»"),
        ("en", "“", "”"),
        ("en-US", "“", "”"),
        ("es", "«", "»"),
        ("fi", "”", "”"),
        ("fr", "« and a no-break space", "a no-break space and »"),
        ("hu", "„", "”"),
        ("it", "«", "»"),
        ("nb", "«", "»"),
        ("nl", "“", "”"),
        ("nn", "«", "»"),
        ("pl", "„", "”"),
        ("pt", "«", "»"),
        ("ro", "„", "”"),
        ("sk", "„", "“"),
        ("sv", "”", "”"),
    ];
    for (language, opening, closing) in marks {
        let quoted = [format!("write {opening} instead of \""), format!("write {closing} instead of \"")];
        assert_eq!(advice(language, "a \"b\" c"), quoted, "{language}");
        assert_eq!(advice(language, "\"א\"."), quoted, "{language}");
        let single = format!("write ’ for an apostrophe, {opening} and {closing} around a quotation");
        assert_eq!(advice(language, "'b'"), [single.clone(), single], "{language}");
        assert_eq!(advice(language, "l'amour"), ["write ’ instead of '"], "{language}");
        assert_eq!(advice(language, "’«»„“”‘’»«"), [""; 0], "{language}");
    }
    for language in languages() {
        assert!(marks.iter().any(|(known, ..)| *known == language), "{language}");
    }
}

#[test]
fn a_language_that_is_not_known_keeps_its_marks() {
    assert!(Quotes::of("ja").is_none());
}
