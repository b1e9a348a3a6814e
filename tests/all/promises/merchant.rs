//! The merchant and the guest learn nothing personal: what a shop's own script can read is one of their views.

use std::collections::BTreeSet;

use serde_json::Value;
use unic_langid::LanguageIdentifier;
use why_declined::{Audience, Decision, Explanation, Market, PaymentMethod, Reason, Subject};

use super::cases::TEXTS;
use super::support::{AVAILABLE_DIGITS, Axes, MASKED, PERSONAL, bare, explain, forms, full, has, laden, locales, nth};

#[test]
fn a_merchant_gets_no_credit_check_amount_source_retry_or_notice() {
    let locales = locales();
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        let other = nth(Reason::ALL, index * 5 + 1);
        for (turn, axes) in Axes::every_decision(index).enumerate() {
            let disclosed = laden(axes, &[reason, other]).build().unwrap().disclose(Audience::Merchant);
            let wire = serde_json::to_value(&disclosed).unwrap();
            for field in ["credit_check", "available", "sources", "retry_after", "automation", "offers", "favourites"] {
                assert_eq!(wire.get(field), None, "{field}: {axes:?}");
            }
            let explanation = explain(&disclosed, &locales[(index + turn) % locales.len()]);
            assert_eq!(explanation.credit_check, None, "{axes:?}");
            assert_eq!(explanation.retry, None, "{axes:?}");
            assert_eq!(explanation.notices, [], "{axes:?}");
            assert_eq!((explanation.rules, explanation.unmet.len()), (None, 0), "{axes:?}");
            holds_nothing_private(&wire, &explanation);
        }
    }
}

fn holds_nothing_private(wire: &Value, explanation: &Explanation) {
    let contacts = explanation.contacts.iter().map(|contact| contact.kind.code());
    assert_eq!(contacts.collect::<Vec<_>>(), ["lender", "merchant"]);
    let [json, text, html] = forms(explanation);
    for form in [&wire.to_string(), &json, &text, &html] {
        for mark in [AVAILABLE_DIGITS, "Source", "source.example", "2031", "Name of bureau", "Name of debt-advice"] {
            assert!(!form.contains(mark), "{mark}: {form}");
        }
    }
}

/// What a shopper reads of each personal or masked reason: its text, its steps and what rests on it.
fn private_texts(locale: &LanguageIdentifier) -> Vec<(Reason, String)> {
    let axes = |method| Axes { decision: Decision::Declined, subject: Subject::Purchase, method, market: Market::SE };
    let mut private = Vec::new();
    for &reason in Reason::ALL.iter().filter(|reason| has(PERSONAL, reason.code()) || has(MASKED, reason.code())) {
        for audience in [Audience::Shopper, Audience::Support] {
            let outcome = bare(axes(PaymentMethod::Invoice)).reason(reason).build().unwrap();
            let explanation = explain(&outcome.disclose(audience), locale);
            private.extend(explanation.reasons.into_iter().map(|told| (reason, told.text.into_owned())));
        }
    }
    private
}

#[test]
fn guest_and_merchant_read_no_personal_reason() {
    let locales = locales();
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for (turn, axes) in Axes::every_decision(index).enumerate() {
            let outcome = laden(axes, &[reason, nth(Reason::ALL, index + 20)]).build().unwrap();
            for audience in [Audience::Guest, Audience::Merchant] {
                // The language runs: which reasons are told knows none.
                let explanation = explain(&outcome.disclose(audience), &locales[(index + turn) % locales.len()]);
                for told in &explanation.reasons {
                    assert!(!has(PERSONAL, told.code.code()) && !has(MASKED, told.code.code()), "{}", told.code);
                }
            }
        }
    }
}

#[test]
fn no_text_of_guest_or_merchant_holds_that_of_a_personal_reason() {
    for locale in locales() {
        let private = private_texts(locale);
        // A personal reason has a text for the shopper and one for support, a masked one has one for support.
        let both = PERSONAL.split_whitespace().count() * 2 + MASKED.split_whitespace().count();
        assert_eq!(private.len(), both);
        let is_read = |readers: &BTreeSet<_>| {
            readers.iter().any(|(audience, _)| matches!(audience, Audience::Guest | Audience::Merchant))
        };
        let read = TEXTS.iter().filter(|((language, _), readers)| *locale == *language && is_read(readers));
        for ((_, text), _) in read {
            assert_eq!(private.iter().find(|(_, private)| text.contains(private)), None, "{locale}");
        }
    }
}

#[test]
fn a_merchant_sees_no_favourites_of_the_shopper_in_the_order() {
    for axes in Axes::every_method() {
        for locale in locales() {
            let liked = full(axes).build().unwrap().disclose(Audience::Merchant);
            let other = full(axes).favourites([PaymentMethod::DirectDebit]).build().unwrap();
            assert_eq!(explain(&liked, locale), explain(&other.disclose(Audience::Merchant), locale), "{axes:?}");
        }
    }
}
