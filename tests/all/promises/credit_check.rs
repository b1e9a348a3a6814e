//! Honest about the credit check: what it leaves behind, and not a word where that is not known.

use unic_langid::LanguageIdentifier;
use why_declined::{
    Audience, CreditCheckKind, Decision, Explanation, Market, NoticeKind, PaymentMethod, Reason, Subject,
};

use super::support::{Axes, explain, full, laden, locales, nth, texts, words};
use crate::shown::language_of;

fn checked(kind: CreditCheckKind, locale: &LanguageIdentifier) -> String {
    let axes = Axes {
        decision: Decision::Declined,
        subject: Subject::Purchase,
        method: PaymentMethod::Invoice,
        market: Market::SE,
    };
    let outcome = full(axes).credit_check(kind).build().unwrap();
    let check = explain(&outcome.disclose(Audience::Guest), locale).credit_check.unwrap();
    assert_eq!(check.kind, kind);
    check.text.into_owned()
}

#[test]
fn each_kind_says_what_it_leaves_behind_in_every_locale() {
    for locale in locales() {
        let [none, soft, recorded] = [CreditCheckKind::None, CreditCheckKind::Soft, CreditCheckKind::Recorded]
            .map(|kind| checked(kind, &locale).to_lowercase());
        let (in_none, in_soft, in_recorded, only_of_a_soft_one): (&[&str], &[&str], &[&str], &[&str]) =
            match locale.to_string().as_str() {
                "en" => (
                    &["no credit check was made"],
                    &["other lenders cannot see it", "does not affect your credit rating"],
                    &["is recorded", "may see"],
                    &["cannot", "not affect"],
                ),
                "sv" => (
                    &["ingen kreditupplysning"],
                    &["syns inte för andra kreditgivare", "påverkar inte din kreditvärdighet"],
                    &["registreras", "kreditgivare kan se"],
                    &["inte"],
                ),
                "en-US" => (
                    &["no credit check was made"],
                    &["other lenders cannot see it", "does not affect your credit score"],
                    &["is recorded", "may see"],
                    &["cannot", "not affect"],
                ),
                "sv-FI" => (
                    &["ingen kontroll av kreditupplysningar"],
                    &["syns inte för andra kreditgivare", "påverkar inte din kreditvärdighet"],
                    &["registreras", "kreditgivare kan se"],
                    &["inte"],
                ),
                other => panic!("{other} is new: say here how it speaks of a credit check"),
            };
        for (text, said) in [(&none, in_none), (&soft, in_soft), (&recorded, in_recorded)] {
            assert!(said.iter().all(|said| text.contains(said)), "{locale}: {text}");
        }
        // One that is recorded promises nothing of what a soft one does, and none speaks of no one who sees it.
        for text in [&none, &recorded] {
            assert!(!only_of_a_soft_one.iter().any(|said| text.contains(said)), "{locale}: {text}");
        }
    }
}

/// The kind changes the part about the credit check and nothing else: nowhere is it hinted at.
#[test]
fn the_kind_shows_in_its_own_part_and_nowhere_else() {
    let locales = locales();
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for (turn, axes) in Axes::every_decision(index).enumerate() {
            for &audience in Audience::ALL {
                // The language runs: which parts there are knows none.
                let locale = &locales[(index + turn) % locales.len()];
                let explained = |kind| {
                    let outcome = laden(axes, &[reason]).credit_check(kind).build().unwrap();
                    explain(&outcome.disclose(audience), locale)
                };
                let unknown = explained(CreditCheckKind::Unknown);
                assert_eq!(unknown.credit_check, None);
                for kind in [CreditCheckKind::None, CreditCheckKind::Soft, CreditCheckKind::Recorded] {
                    let (mut known, mut unknown) = (explained(kind), unknown.clone());
                    let check = known.credit_check.take();
                    if kind == CreditCheckKind::None {
                        // Of a report that nobody asked for, no copy comes.
                        unknown.notices.retain(|notice| notice.kind != NoticeKind::CopyComing);
                    }
                    assert_eq!(check.is_some(), audience != Audience::Merchant, "{axes:?} {audience}");
                    // Questions about the check are asked where there is one to ask about: see `answers`.
                    known.topics = unknown.topics.clone();
                    assert_eq!(known, unknown, "{axes:?} {reason} {audience}");
                }
            }
        }
    }
}

#[test]
fn an_unknown_check_is_not_mentioned() {
    let locales = locales();
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for (turn, axes) in Axes::every_decision(index).enumerate() {
            let outcome = laden(axes, &[reason]).credit_check(CreditCheckKind::Unknown).build().unwrap();
            // The language runs, as above.
            let locale = nth(&locales.iter().collect::<Vec<_>>(), index + turn);
            for &audience in Audience::ALL {
                says_nothing_of_a_check(explain(&outcome.disclose(audience), locale), reason);
            }
        }
    }
}

fn says_nothing_of_a_check(mut explanation: Explanation, reason: Reason) {
    // The headings are there for whoever lays out the parts; this part is not shown.
    let heading = explanation.headings.credit_check.as_ref();
    assert!(!explanation.to_string().lines().any(|line| line == heading), "{explanation}");
    assert!(!explanation.to_html().contains(&format!(">{heading}<")), "{explanation}");
    explanation.headings.credit_check = "".into();
    if reason == Reason::CreditFreeze {
        // Its own subject is credit checks to come, not one that was made.
        explanation.reasons.clear();
    }
    for text in texts(&explanation) {
        let words = words(&text);
        let pairs = || words.iter().zip(words.iter().skip(1));
        let mentions = match language_of(explanation.locale) {
            "sv" => words
                .iter()
                .any(|word| word.starts_with("kreditupplysning") && !word.starts_with("kreditupplysningsföretag")),
            _ => pairs().any(|(first, second)| first == "credit" && second.starts_with("check")),
        };
        assert!(!mentions, "{text}");
    }
}
