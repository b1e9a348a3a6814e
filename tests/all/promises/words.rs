//! Nobody says that a decision cannot be reviewed, that a bureau decided, or that a check is never visible.
//!
//! The walk is over every text that can be produced: see `the_cases_hold_every_message_of_every_catalogue`.

use std::collections::BTreeSet;

use why_declined::{Audience, Decision, Explanation};

use super::cases::{CASES, TEXTS};
use crate::phrases::{List, holds, without};

/// Every text in every language that is read by some audience of some decision.
fn every_text(read: impl Fn(Audience, Decision) -> bool) -> impl Iterator<Item = (&'static str, &'static str)> {
    let by_any = move |readers: &BTreeSet<_>| readers.iter().any(|&(audience, decision)| read(audience, decision));
    TEXTS.iter().filter(move |(_, readers)| by_any(readers)).map(|((language, text), _)| (*language, text.as_str()))
}

#[test]
fn no_text_says_what_nobody_says() {
    for (language, text) in every_text(|_, _| true) {
        assert_eq!(holds(text, List::Never.of(language)), None, "{text}");
        assert!(!text.contains(['!', '\u{a1}', '\u{ff01}']), "{text}");
    }
}

#[test]
fn a_register_is_named_beside_whose_decision_it_is() {
    let mut named = 0;
    for (language, text) in every_text(|_, _| true).filter(|(_, text)| text.contains("Source")) {
        named += 1;
        assert!(holds(text, List::Lender.of(language)).is_some(), "{text}");
    }
    assert!(named > 0);
}

#[test]
fn only_support_reads_words_that_give_a_masked_reason_away() {
    let gives_away = |language: &str, text: &str| holds(text, List::GivesAway.of(language)).is_some();
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

#[test]
fn what_the_law_has_a_lender_keep_to_itself_is_told_to_nobody() {
    for (language, text) in every_text(|_, _| true) {
        assert_eq!(holds(text, List::ToldToNobody.of(language)), None, "{text}");
    }
}

/// Support is told of a masked reason what to answer, in the words of a no: for the others a failure is no no.
#[test]
fn a_failure_never_reads_like_a_no() {
    let failed = |audience, decision| decision == Decision::Failed && audience != Audience::Support;
    for (language, text) in every_text(failed) {
        // To deny that it is a no is the contrary of saying it.
        let text = without(text, List::NoRefusal.of(language));
        assert_eq!(holds(&text, List::No.of(language)), None, "{text}");
    }
}

#[test]
fn a_no_never_reads_like_a_failure() {
    let mut told = 0;
    for case in CASES.iter().filter(|case| case.decision == Decision::Declined) {
        for Explanation { locale, headline, summary, .. } in &case.explanations {
            let (no, fault) = (List::No.of(locale), List::Fault.of(locale));
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
            let no = List::No.of(explanation.locale);
            assert_eq!(holds(&explanation.headline, no), None, "{}", explanation.headline);
        }
    }
}
