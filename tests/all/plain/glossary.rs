//! The glossary: the same words in every language, and words that the texts really use.

use super::CATALOGUES;
use super::wording::catalogue::REFERENCE;

#[test]
fn every_language_has_the_words_of_the_reference() {
    let reference = CATALOGUES.iter().find(|catalogue| catalogue.language == REFERENCE).unwrap();
    assert!(reference.terms.len() > 20, "{}", reference.terms.len());
    for catalogue in CATALOGUES.iter() {
        let missing: Vec<_> = reference.terms.keys().filter(|name| !catalogue.terms.contains_key(*name)).collect();
        assert!(missing.is_empty(), "locales/{}/glossary.ftl lacks {missing:?}", catalogue.language);
        assert!(catalogue.terms.values().all(|word| !word.is_empty()), "{}", catalogue.language);
    }
}

/// In other languages a word may never stand as the glossary has it, for its endings.
#[test]
fn the_reference_uses_the_words_of_its_glossary() {
    let reference = CATALOGUES.iter().find(|catalogue| catalogue.language == REFERENCE).unwrap();
    let texts: Vec<_> = reference.texts().map(|(_, text)| text.filled.to_lowercase()).collect();
    for word in reference.terms.values() {
        let uses = texts.iter().filter(|text| text.contains(&word.to_lowercase())).count();
        assert!(uses > 0, "nobody says {word}");
    }
}
