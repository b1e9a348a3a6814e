//! Nobody says that a decision cannot be reviewed, that a bureau decided, or that a check is never visible.
//!
//! The walk is over every text that can be produced: see `the_cases_hold_every_message_of_every_catalogue`.

use std::collections::BTreeSet;

use why_declined::{Audience, Decision, Explanation};

use super::support::{CASES, TEXTS, words};
use crate::shown::language_of;

/// What each language must never say to anybody, in lower case.
pub(super) fn banned(language: &str) -> &'static [&'static str] {
    match language_of(language) {
        "en" => &[
            "!",
            // A decision can be reviewed.
            "be reviewed",
            "be appealed",
            "no appeal",
            "be changed",
            "cannot be reversed",
            "decision is final",
            "final decision",
            // It is the lender's own.
            "register decided",
            "register has decided",
            "register did not approve",
            "bureau decided",
            "bureau has decided",
            "bureau did not approve",
            "agency decided",
            // And a check can be seen, by the shopper at least.
            "never visible",
            "never see",
            "never seen",
            "never be seen",
            "not visible",
            "invisible",
            "nobody can see",
            "no one can see",
            "no one else",
            "leaves no trace",
            "not recorded",
        ],
        "sv" => &[
            "!",
            "överklaga",
            "kan inte granskas",
            "kan inte omprövas",
            "går inte att ändra",
            "går inte att ompröva",
            "kan inte ändras",
            "slutgiltig",
            "definitiv",
            "företaget beslut",
            "företaget har beslut",
            "företaget godkände",
            "registret beslut",
            "registret har beslut",
            "registret godkände",
            "uc ",
            "aldrig syn",
            "syns aldrig",
            "aldrig se",
            "syns inte för någon",
            "ingen kan se",
            "ingen ser",
            "ingen annan kan se",
            "osynlig",
            "lämnar inga spår",
            "registreras inte",
        ],
        other => panic!("{other} is new: say here what it must not say"),
    }
}

/// Beginnings of words that would give a masked reason away.
pub(super) fn telling(language: &str) -> &'static [&'static str] {
    match language_of(language) {
        "en" => &[
            "fraud",
            "lost",
            "stolen",
            "theft",
            "deceased",
            "dead",
            "death",
            "died",
            "suspect",
            "suspicio",
            "crim",
            "sanction",
            "terror",
            "launder",
            "blacklist",
            "police",
            "complian",
            "risk",
        ],
        "sv" => &[
            "bedräg",
            "förlora",
            "stulen",
            "stulet",
            "stöld",
            "avlid",
            "död",
            "misstank",
            "misstänk",
            "brott",
            "sanktion",
            "terror",
            "penningtvätt",
            "svartlist",
            "polis",
            "risk",
        ],
        other => panic!("{other} is new: say here which words give a masked reason away"),
    }
}

/// How a decision reads that is a no, and how a fault reads that is none.
pub(super) fn no_and_fault(language: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match language_of(language) {
        "en" => (
            &["declin", "refus", "reject", "not approve", "denied", "turned down", "said no"],
            &["technical", "fault", "error", "went wrong", "stopped on the way", "could not be reached", "system"],
        ),
        "sv" => (
            &[
                "nekad",
                "nekats",
                "avslag",
                "avslog",
                "avböj",
                "avvisa",
                "inte godkän",
                "godkändes inte",
                "godkände inte",
            ],
            &["tekni", "fel ", "gick fel", "stannade", "avbrott", "gick inte att nå", "system"],
        ),
        other => panic!("{other} is new: say here how it says no"),
    }
}

pub(super) fn holds(text: &str, phrases: &[&'static str]) -> Option<&'static str> {
    let lower = text.to_lowercase();
    phrases.iter().copied().find(|phrase| lower.contains(phrase))
}

/// Every text in every language that is read by some audience of some decision.
fn every_text(read: impl Fn(Audience, Decision) -> bool) -> impl Iterator<Item = (&'static str, &'static str)> {
    let by_any = move |readers: &BTreeSet<_>| readers.iter().any(|&(audience, decision)| read(audience, decision));
    TEXTS.iter().filter(move |(_, readers)| by_any(readers)).map(|((language, text), _)| (*language, text.as_str()))
}

#[test]
fn no_text_says_what_nobody_says() {
    for (language, text) in every_text(|_, _| true) {
        assert_eq!(holds(text, banned(language)), None, "{text}");
        assert!(!text.contains('\u{a1}') && !text.contains('\u{ff01}'), "{text}");
    }
}

#[test]
fn a_register_is_named_beside_whose_decision_it_is() {
    let mut named = 0;
    for (language, text) in every_text(|_, _| true).filter(|(_, text)| text.contains("Source")) {
        let own = match language_of(language) {
            "sv" => "kreditgivaren",
            _ => "lender",
        };
        named += 1;
        assert!(text.to_lowercase().contains(own), "{text}");
    }
    assert!(named > 0);
}

#[test]
fn only_support_reads_words_that_give_a_masked_reason_away() {
    let gives_away = |language: &str, text: &str| {
        let starts = |word: &String| telling(language).iter().any(|start| word.starts_with(start));
        words(text).iter().any(starts)
    };
    for (language, text) in every_text(|audience, _| audience != Audience::Support) {
        assert!(!gives_away(language, text), "{text}");
    }
    // The search finds what support reads: fraud, a card lost or stolen, a person deceased.
    for language in every_text(|_, _| true).map(|(language, _)| language).collect::<BTreeSet<_>>() {
        let found = every_text(|audience, _| audience == Audience::Support)
            .filter(|(other, text)| *other == language && gives_away(language, text));
        assert_eq!(found.count(), 3, "{language}");
    }
}

/// Support is told of a masked reason what to answer, in the words of a no: for the others a failure is no no.
#[test]
fn a_failure_never_reads_like_a_no() {
    let failed = |audience, decision| decision == Decision::Failed && audience != Audience::Support;
    for (language, text) in every_text(failed) {
        // To deny that it is a no is the contrary of saying it.
        let text = &text.replace("Nothing has been refused.", "");
        assert_eq!(holds(text, no_and_fault(language).0), None, "{text}");
    }
}

#[test]
fn a_no_never_reads_like_a_failure() {
    let mut told = 0;
    for case in CASES.iter().filter(|case| case.decision == Decision::Declined) {
        for Explanation { locale, headline, summary, .. } in &case.explanations {
            let (no, fault) = no_and_fault(locale);
            for text in [headline, summary] {
                assert_eq!(holds(text, fault), None, "{text}");
                assert!(holds(text, no).is_some(), "{text}");
            }
            told += 1;
        }
    }
    assert!(told > 1_000, "{told}");
}

/// Not yet, something more, a smaller amount, a yes: none of them is a no either.
#[test]
fn what_is_no_decline_is_not_headed_like_one() {
    for case in CASES.iter().filter(|case| case.decision != Decision::Declined) {
        for explanation in &case.explanations {
            let (no, _) = no_and_fault(explanation.locale);
            assert_eq!(holds(&explanation.headline, no), None, "{}", explanation.headline);
        }
    }
}

#[test]
fn the_lists_are_looked_up_in_lower_case() {
    for language in ["en", "sv"] {
        let (no, fault) = no_and_fault(language);
        for phrase in [banned(language), telling(language), no, fault].concat() {
            assert_eq!(phrase, phrase.to_lowercase());
        }
    }
}
