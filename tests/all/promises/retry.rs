//! Retry tells the truth: nothing lasting is ever called temporary.

use std::collections::BTreeSet;

use why_declined::{Action, Audience, Decision, Explanation, Market, PaymentMethod, Reason, RetryAdvice, Subject};

use super::cases::{CASES, Said, TEXTS, TRANSLATIONS};
use super::support::{
    Axes, DEBTS, PASSES_AT_ONCE, PASSES_WITH_TIME, bare, day, explain, full, has, laden, locales, nth, texts, told,
};
use crate::phrases::{List, holds};

/// From the least to the most restrictive, apart from the library's own order.
const FROM_LEAST_RESTRICTIVE: [RetryAdvice; 8] = [
    RetryAdvice::Now,
    RetryAdvice::Later,
    RetryAdvice::FixDetails,
    RetryAdvice::AfterAction,
    RetryAdvice::SmallerAmount,
    RetryAdvice::CheckFirst,
    RetryAdvice::OtherMethod,
    RetryAdvice::Never,
];

fn is_lasting(reason: Reason) -> bool {
    !has(PASSES_AT_ONCE, reason.code()) && !has(PASSES_WITH_TIME, reason.code())
}

fn restriction(reason: Reason) -> usize {
    FROM_LEAST_RESTRICTIVE.iter().position(|&advice| advice == reason.retry()).unwrap()
}

#[test]
fn what_passes_is_as_frozen() {
    for &reason in Reason::ALL {
        let expected = match reason.retry() {
            RetryAdvice::Now => has(PASSES_AT_ONCE, reason.code()),
            RetryAdvice::Later => has(PASSES_WITH_TIME, reason.code()),
            _ => is_lasting(reason),
        };
        assert!(expected, "{reason}: {}", reason.retry());
    }
}

/// Nobody has assessed a smaller one: debts and income may leave no room for any credit.
#[test]
fn no_reason_about_debts_or_income_advises_a_smaller_amount() {
    let about_debts: Vec<_> = Reason::ALL.iter().filter(|reason| has(DEBTS, reason.code())).collect();
    assert_eq!(about_debts.len(), DEBTS.split_whitespace().count());
    for reason in about_debts {
        assert_ne!(reason.retry(), RetryAdvice::SmallerAmount, "{reason}");
        assert!(!reason.next_steps().contains(&Action::LowerAmount), "{reason}");
    }
}

#[test]
fn the_most_restrictive_advice_wins_in_either_order() {
    // The texts are walked in `later_never_stands_beside_a_lasting_reason`: one language is enough for the advice.
    let locale = &locales()[0];
    for (first, &reason) in Reason::ALL.iter().enumerate() {
        for (second, &other) in Reason::ALL.iter().enumerate() {
            let axes = Axes::running(Decision::Declined, nth(Subject::ALL, second), first + second);
            let audience = nth(&[Audience::Shopper, Audience::Support, Audience::Guest], first + second / 3);
            let outcome = bare(axes).reasons([reason, other]).build().unwrap();
            let retry = explain(&outcome.disclose(audience), locale).retry;
            let strictest = told(&[reason, other], audience).into_iter().max_by_key(|&reason| restriction(reason));
            let expected = strictest.map(Reason::retry);
            assert_eq!(retry.map(|retry| retry.advice), expected, "{reason}, {other}, {audience}");
        }
    }
}

/// More than four reasons are not shown, but the fifth one still rules the advice.
#[test]
fn a_reason_that_is_not_shown_for_want_of_room_still_restricts() {
    let passing = [
        Reason::TooManyAttempts,
        Reason::ChecksPending,
        Reason::InsufficientFunds,
        Reason::CardLimitReached,
        Reason::BankUnavailable,
    ];
    for &last in Reason::ALL.iter().filter(|&&reason| is_lasting(reason)) {
        for axes in Axes::every_decision(0).filter(|axes| axes.decision != Decision::Approved) {
            let outcome = full(axes).reasons(passing).reason(last).build().unwrap();
            let disclosed = outcome.disclose(Audience::Shopper);
            let explanation = explain(&disclosed, &locales()[0]);
            assert_eq!(explanation.reasons.len(), 4);
            if disclosed.reasons().contains(&last) {
                let advice = explanation.retry.as_ref().map(|retry| retry.advice);
                assert!(advice.is_none() || advice == Some(last.retry()), "{axes:?} {last}");
                tells_no_day(&explanation);
            }
        }
    }
}

fn tells_no_day(explanation: &Explanation) {
    assert_eq!(explanation.retry.as_ref().and_then(|retry| retry.not_before), None);
    assert!(!texts(explanation).iter().any(|text| text.contains("2031")), "{explanation}");
}

#[test]
fn a_day_is_told_only_beside_what_passes_with_time() {
    let locales = locales();
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for axes in Axes::every_decision(index) {
            for reasons in [vec![], vec![reason], vec![reason, nth(Reason::ALL, index * 3 + 1)]] {
                let audience = nth(&[Audience::Shopper, Audience::Guest, Audience::Support], index);
                let disclosed = laden(axes, &reasons).build().unwrap().disclose(audience);
                let told = told(&reasons, audience);
                let expected = match axes.decision {
                    Decision::Approved => false,
                    Decision::Pending | Decision::Failed => !told.iter().any(|&reason| is_lasting(reason)),
                    _ => {
                        told.iter().any(|reason| has(PASSES_WITH_TIME, reason.code()))
                            && !told.iter().any(|&reason| is_lasting(reason))
                    }
                };
                let wire = serde_json::to_value(&disclosed).unwrap();
                assert_eq!(wire.get("retry_after").is_some(), expected, "{axes:?} {told:?}");
                let explanation = explain(&disclosed, &locales[index % locales.len()]);
                if expected {
                    assert_eq!(explanation.retry.unwrap().not_before, Some(day()), "{axes:?} {told:?}");
                } else {
                    tells_no_day(&explanation);
                }
            }
        }
    }
}

/// The texts that say "later", with a day and without, taken from where they belong.
fn texts_of_later() -> BTreeSet<Said> {
    let axes = Axes {
        decision: Decision::Declined,
        subject: Subject::Purchase,
        method: PaymentMethod::Card,
        market: Market::SE,
    };
    let reason = Reason::TooManyAttempts;
    let outcomes = [bare(axes).reason(reason), bare(axes).reason(reason).retry_after(day())];
    let mut texts = BTreeSet::new();
    for outcome in outcomes.map(|builder| builder.build().unwrap()) {
        for locale in locales() {
            let explanation = explain(&outcome.disclose(Audience::Shopper), locale);
            let retry = explanation.retry.unwrap();
            assert_eq!(retry.advice, RetryAdvice::Later);
            texts.insert((explanation.locale, retry.text.into_owned()));
        }
    }
    texts
}

#[test]
fn later_never_stands_beside_a_lasting_reason() {
    let later: BTreeSet<_> = texts_of_later().into_iter().map(|(_, text)| text).collect();
    // An overlay may have its language's own.
    assert!((2 * languages()..=2 * locales().len()).contains(&later.len()), "{later:?}");
    let mut lasting = 0;
    let says_later: BTreeSet<_> =
        TEXTS.keys().filter(|(language, text)| says_try_later(language, text)).map(|(_, text)| text.as_str()).collect();
    for case in CASES.iter().filter(|case| case.told.iter().any(|&reason| is_lasting(reason))) {
        lasting += 1;
        let advice = case.first().retry.as_ref().map(|retry| retry.advice);
        assert!(!matches!(advice, Some(RetryAdvice::Now | RetryAdvice::Later)), "{}", case.first());
        for &text in case.texts[0].iter().flat_map(|text| &TRANSLATIONS[text.as_str()]) {
            assert!(!later.contains(text) && !says_later.contains(text), "{text}");
        }
    }
    assert!(lasting > 1_000, "{lasting}");
}

fn languages() -> usize {
    locales().iter().map(|locale| locale.language).collect::<BTreeSet<_>>().len()
}

/// "Try … again later", in whatever form.
fn says_try_later(language: &str, text: &str) -> bool {
    text.split(['.', '?'])
        .any(|sentence| [List::Try, List::Later].iter().all(|list| holds(sentence, list.of(language)).is_some()))
}

#[test]
fn the_search_for_later_finds_it() {
    assert!(texts_of_later().iter().filter(|(language, text)| says_try_later(language, text)).count() >= languages());
}
