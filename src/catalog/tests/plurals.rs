//! Plural categories: those of CLDR 48 by Node's Intl, and those of Fluent.

use std::collections::{BTreeMap, BTreeSet};

use super::super::plural;
use super::super::tag::language_of;
use super::bundle::{bundle, text};
use super::sources;

/// Runs of whole numbers: language, first, last, category.
const INTL: &str = include_str!("../../../tests/fixtures/intl-plurals.tsv");

/// The languages of all markets, and Arabic.
pub(super) fn languages() -> Vec<&'static str> {
    "ar cs da de el en es fi fr hu it nb nl nn pl pt ro sk sv".split(' ').collect()
}

#[test]
fn plural_categories_are_those_of_cldr() {
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for row in INTL.lines() {
        let [language, first, last, category] = row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        for number in first.parse::<u64>().unwrap()..=last.parse().unwrap() {
            assert_eq!(plural::category(language, number), category, "{language} {number}");
        }
        seen.entry(language).or_default().insert(category);
    }
    assert_eq!(seen.keys().copied().collect::<Vec<_>>(), languages());
    for (language, mut seen) in seen {
        // The default in Fluent, where only fractions are `other` as well.
        seen.insert("other");
        let categories = plural::categories(language).unwrap();
        assert_eq!(categories.last(), Some(&"other"), "{language}");
        assert_eq!((categories.len(), categories.iter().copied().collect()), (seen.len(), seen), "{language}");
    }
}

#[test]
fn plural_categories_are_those_of_fluent() {
    let source =
        "category = { $count ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
    let numbers = || (0..=1_000).chain((1_001..1_000_000).step_by(997)).chain(999_990..=1_000_030);
    for language in languages() {
        let bundle = bundle(if language == "pt" { "pt-PT" } else { language }, [source]);
        for number in numbers() {
            let by_fluent = text(&bundle, "category", Some(("count", number.into())));
            let ours = plural::category(language, number);
            match (language, number) {
                // Fluent's rules are those of CLDR 37, and whole millions are newer.
                ("es" | "fr" | "it" | "pt", 1_000_000) => assert_eq!((ours, by_fluent.as_str()), ("many", "other")),
                // Fluent takes the whole number where CLDR takes the last two digits.
                ("ar" | "ro", 100..) => assert_eq!(ours, plural::category(language, 100 + number % 100)),
                _ => assert_eq!(ours, by_fluent, "{language} {number}"),
            }
        }
    }
}

#[test]
fn a_language_that_is_not_known_has_no_plurals() {
    assert_eq!((plural::categories("ja"), plural::category("ja", 1)), (None, "other"));
}

#[test]
fn every_language_with_texts_has_its_plurals() {
    for tag in sources().keys() {
        assert!(plural::categories(language_of(tag)).is_some(), "{tag}");
    }
}
