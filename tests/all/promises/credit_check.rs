//! Honest about the credit check: what it leaves behind, and not a word where that is not known.

use unic_langid::LanguageIdentifier;
use why_declined::{
    Audience, CreditCheckKind, Decision, Explanation, Market, NoticeKind, PaymentMethod, Reason, Subject,
};

use super::support::{Axes, explain, full, laden, locales, nth, texts};
use crate::phrases::{List, holds, plain};

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
        let [none, soft, recorded] =
            [CreditCheckKind::None, CreditCheckKind::Soft, CreditCheckKind::Recorded].map(|kind| checked(kind, locale));
        let tag = locale.to_string();
        for (text, list) in [(&none, List::CheckNone), (&soft, List::CheckSoft), (&recorded, List::CheckRecorded)] {
            let text = plain(text);
            assert!(list.of(&tag).iter().all(|said| said.stands_in(&text)), "{locale}: {text}");
        }
        // One that is recorded promises nothing of what a soft one does, and none speaks of no one who sees it.
        for text in [&none, &recorded] {
            assert_eq!(holds(text, List::CheckSoftAlone.of(&tag)), None, "{locale}: {text}");
        }
        assert!(holds(&soft, List::CheckSoftAlone.of(&tag)).is_some(), "{locale}: {soft}");
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
        assert_eq!(holds(&text, List::CheckIsMentioned.of(explanation.locale)), None, "{text}");
    }
}
