//! What no text says: blame, chains of regret, hard words for no, an office's passives, a bureau's name for any check.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::CATALOGUES;
use super::wording::Scale;
use super::wording::catalogue::base_of;
use crate::phrases::{Phrase, plain};

/// A phrase that is not used, and why.
#[derive(Debug)]
struct Banned {
    phrase: Phrase,
    reason: String,
}

impl Banned {
    /// The list of a language, or of the language of a region.
    fn of(tag: &str) -> Vec<Self> {
        let language = base_of(tag).unwrap_or(tag);
        let name = format!("tests/fixtures/banned/{language}.txt");
        let list = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&name));
        let list = list.unwrap_or_else(|_| panic!("{language} is new: write {name}, what its texts never say"));
        let rows = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let row = |line: &str| {
            let (phrase, reason) = line.split_once('|').unwrap_or_else(|| panic!("{name}: no bar in: {line}"));
            Self { phrase: Phrase::new(phrase), reason: reason.trim().into() }
        };
        rows.map(row).collect()
    }
}

#[test]
fn no_text_says_what_is_banned_in_its_language() {
    let mut found = Vec::new();
    for catalogue in CATALOGUES.iter() {
        let list = Banned::of(&catalogue.language);
        for (message, text) in catalogue.texts() {
            let plain = plain(&text.filled);
            let hits = list.iter().filter(|banned| banned.phrase.stands_in(&plain));
            found.extend(hits.map(|Banned { phrase, reason }| {
                let phrase = phrase.written();
                format!("{} {}: “{phrase}” ({reason})\n  {}", catalogue.language, message.id, text.filled)
            }));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// A language, a text that is not to be, and the phrase that gives it away.
const BAD: &[(&str, &str, &str)] = &[
    ("en", "Unfortunately, your payment did not go through.", "unfortunately"),
    ("en", "We are sorry. We regret this.", "sorry"),
    ("en", "Your application was rejected.", "reject*"),
    ("en", "You failed to pay in time.", "you failed"),
    ("en", "It has been decided that this cannot be approved.", "it has been decided"),
    ("en", "The lender made an Experian check.", "experian"),
    ("sv", "Tyvärr gick det inte.", "tyvärr"),
    ("sv", "Din ansökan fick avslag.", "avslag*"),
    ("sv", "Du har misskött betalningen.", "misskött*"),
    ("sv", "Det har beslutats att köpet inte godkänns.", "har beslutats"),
    ("sv", "Vi tog en UC på dig.", "uc"),
    ("sv", "En UC-upplysning togs.", "uc-*"),
    ("nb", "Søknaden ble avslått.", "avslå*"),
    ("da", "Desværre gik det ikke.", "desværre"),
    ("fi", "Hakemus hylättiin.", "hylät*"),
    ("de", "Ihr Antrag wurde abgelehnt.", "abgelehnt*"),
    ("de", "Wir haben eine Schufa-Auskunft eingeholt.", "schufa*"),
    ("pl", "Wniosek został odrzucony.", "odrzuc*"),
    ("ar", "للأسف لم تنجح العملية.", "للأسف"),
    ("ar", "طلبك مرفوض.", "*مرفوض*"),
];

/// A language and a text that only looks like one of those.
const GOOD: &[(&str, &str)] = &[
    ("en", "The lender did not approve an invoice. Your own card may work; ask whoever keeps the register."),
    ("sv", "Kreditgivaren godkände inte köpet. Se upp i ruckel och lucka; ange din inkomst."),
    ("da", "Köpet blev ikke godkendt."),
    ("pl", "Możesz zapłacić kartą. To bikini."),
];

#[test]
fn the_lists_find_what_they_are_for() {
    for (language, text, expected) in BAD {
        let hits = hits(language, text);
        assert!(hits.iter().any(|phrase| phrase == expected), "{language}: {text}: {hits:?}");
    }
    for (language, text) in GOOD {
        assert_eq!(hits(language, text), Vec::<String>::new(), "{language}: {text}");
    }
}

/// The phrases of a language's list that stand in a text.
fn hits(language: &str, text: &str) -> Vec<String> {
    let plain = plain(text);
    let hits = Banned::of(language).into_iter().filter(|banned| banned.phrase.stands_in(&plain));
    hits.map(|banned| banned.phrase.written().to_owned()).collect()
}

#[test]
fn every_language_has_its_list_each_phrase_once_and_with_its_reason() {
    for Scale { language, .. } in Scale::read_all().unwrap() {
        let list = Banned::of(&language);
        let mut known = BTreeSet::new();
        assert!(list.len() > 20, "{language}: {}", list.len());
        for Banned { phrase, reason } in &list {
            assert_eq!(phrase.written(), plain(phrase.written()), "{language}");
            assert!(!reason.is_empty(), "{language}: {phrase:?}");
            assert!(known.insert(phrase.written()), "{language}: twice: {phrase:?}");
            assert!(phrase.stands_in(&format!("({}).", phrase.bare())), "{language}: {phrase:?}");
        }
    }
}
