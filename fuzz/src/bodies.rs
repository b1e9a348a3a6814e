//! What is promised of whole answers of gateways.

use serde_json::Value;
use why_declined::codes::read;
use why_declined::{Disclosure, Market, Outcome, PaymentMethod, Reason, System};

/// A code that is to be masked, in a place where it is read if the body has that place at all.
const MASKED: &[(System, &str, &str)] = &[
    (System::Adyen, "/refusalReasonCode", "20"),
    (System::Adyen, "/additionalData/refusalReasonRaw", "41 : Lost card"),
    (System::Braintree, "/transaction/processorResponseCode", "2014"),
    (System::Braintree, "/processor_response_code", "2053"),
    (System::Braintree, "/gateway_rejection_reason", "fraud"),
    (System::Braintree, "/data/node/transaction/statusHistory/0/processorResponse/legacyCode", "2012"),
    (System::Mollie, "/details/failureReason", "possible_fraud"),
    (System::Mollie, "/statusReason/code", "suspected_fraud"),
    (System::Paypal, "/processor_response/response_code", "9500"),
    (System::Paypal, "/purchase_units/0/payments/captures/0/processor_response/response_code", "9520"),
    (System::Paypal, "/details/0/issue", "COMPLIANCE_VIOLATION"),
    (System::Stripe, "/error/decline_code", "stolen_card"),
    (System::Stripe, "/last_payment_error/decline_code", "fraudulent"),
    (System::Stripe, "/last_payment_error/network_decline_code", "43"),
    (System::Stripe, "/outcome/risk_level", "highest"),
    (System::Stripe, "/failure_code", "pickup_card"),
];

/// A body gives reasons that belong together, or an error of a few known ones; nothing of it comes out again.
pub fn assert_body(system: System, body: &str) {
    match read(system, body) {
        Ok(reasons) => {
            assert_reasons(&reasons);
            assert_eq!(read(system, body).unwrap(), reasons, "{body}");
            assert_not_changed_by_the_rest(system, body, &reasons);
            assert_masked(system, body);
        }
        Err(error) => assert_own_words(&format!("{error}")),
    }
}

/// Distinct, told to the same audiences, and as many as an outcome takes.
fn assert_reasons(reasons: &[Reason]) {
    let classes: Vec<_> = reasons.iter().map(|reason| class(*reason)).collect();
    assert!(classes.windows(2).all(|pair| pair[0] == pair[1]), "{reasons:?}");
    let distinct = reasons.iter().enumerate().all(|(at, reason)| !reasons[..at].contains(reason));
    assert!(distinct && reasons.len() <= 16, "{reasons:?}");
    assert!(!format!("{reasons:?}").contains(|c: char| c.is_ascii_digit()), "{reasons:?}");
    let outcome = Outcome::declined(PaymentMethod::Card, Market::SE).reasons(reasons.to_vec());
    assert!(outcome.build().is_ok(), "{reasons:?}");
}

fn class(reason: Reason) -> u8 {
    match reason.disclosure() {
        Disclosure::Open | Disclosure::Personal => 1,
        Disclosure::Masked => 2,
        Disclosure::Secret => 3,
        _ => 0,
    }
}

/// An error has no word of the body, and no number but those of a line and a column.
fn assert_own_words(error: &str) {
    let words: String = error.chars().filter(|c| !c.is_ascii_digit()).collect();
    let known = words.starts_with("body: expected a")
        || words.starts_with("system: bodies of `")
        || words == "body, line , column : no JSON"
        || words == "body, line , column : a code that is no text, or a field given twice";
    assert!(known && error.len() < 200, "{error}");
    let longest = error.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
    assert!(longest.unwrap_or_default() < 8, "{error}");
}

/// What else a body holds does not matter.
fn assert_not_changed_by_the_rest(system: System, body: &str, reasons: &[Reason]) {
    let Some((open, rest)) = body.split_once('{') else { return };
    let comma = if rest.trim_start().starts_with('}') { "" } else { "," };
    let more = format!(
        r#"{open}{{ "decline": {{ "decline_code": "lost_card", "4242424242424242": [4242424242424242] }}{comma}{rest}"#
    );
    assert_eq!(read(system, &more).unwrap(), reasons, "{more}");
}

/// A code that is to be masked leaves nothing that is told, whatever stands beside it.
fn assert_masked(system: System, body: &str) {
    let Ok(whole) = serde_json::from_str::<Value>(body) else { return };
    for (_, place, code) in MASKED.iter().filter(|(of, ..)| *of == system) {
        let mut changed = whole.clone();
        let Some(value) = changed.pointer_mut(place) else { continue };
        *value = (*code).into();
        let reasons = read(system, &changed.to_string()).unwrap();
        assert!(reasons.iter().all(|reason| class(*reason) != 1), "{place} {code}: {reasons:?} in {changed}");
    }
}
