//! Whole answers of gateways: the published examples, and everything that can be wrong with a body.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use why_declined::Reason::{self, *};
use why_declined::codes::{read, table};
use why_declined::{Audience, Disclosure, Market, Outcome, PaymentMethod, System};

/// Each body in `tests/fixtures/bodies` and its reasons; `sources.tsv` there says where it comes from.
const BODIES: &[(&str, &[Reason])] = &[
    ("adyen/authentication-finished", &[]),
    ("adyen/cancelled-fraud", &[SuspectedFraud]),
    ("adyen/error-validation", &[BankDeclined]),
    ("adyen/refused-expired-card-raw", &[CardExpired]),
    ("adyen/refused-fraud", &[SuspectedFraud]),
    ("adyen/refused-not-enough-balance", &[InsufficientFunds]),
    ("adyen/refused-not-supported-lost-card", &[LostOrStolen]),
    ("adyen/refused-without-code", &[BankDeclined]),
    ("braintree/graphql-gateway-rejected", &[ShopConfiguration]),
    ("braintree/graphql-network-unavailable", &[TechnicalError]),
    ("braintree/graphql-processor-declined", &[BankDeclined]),
    ("braintree/graphql-submitted", &[]),
    ("braintree/graphql-verification-declined", &[BankDeclined]),
    ("braintree/result-insufficient-funds", &[InsufficientFunds]),
    ("braintree/result-request-refused", &[BankDeclined]),
    ("braintree/transaction-declined-network-fraud", &[SuspectedFraud]),
    ("braintree/transaction-gateway-rejected-fraud", &[SuspectedFraud]),
    ("klarna/authorize-approved", &[]),
    ("klarna/authorize-declined", &[LenderDeclined]),
    ("klarna/authorize-step-up", &[ChecksPending]),
    // Two states of HTTP have this code, and they mean different things.
    ("klarna/error-bad-value", &[LenderDeclined]),
    ("klarna/error-not-found", &[SessionExpired]),
    ("klarna/error-of-newer-interface", &[TechnicalError]),
    ("klarna/error-rejected", &[LenderDeclined]),
    ("klarna/order-accepted", &[]),
    ("klarna/order-rejected", &[LenderDeclined]),
    ("klarna/sdk-authorize-approved", &[]),
    ("klarna/sdk-authorize-closed", &[LenderDeclined]),
    ("klarna/sdk-authorize-finalize-required", &[]),
    ("klarna/sdk-authorize-invalid-fields", &[ApplicationIncomplete]),
    ("klarna/sdk-authorize-refused", &[LenderDeclined]),
    ("klarna/sdk-load", &[]),
    ("klarna/sdk-load-refused", &[MethodNotAvailable]),
    ("mollie/error-unprocessable", &[BankDeclined]),
    ("mollie/payment-canceled", &[BankDeclined]),
    ("mollie/payment-failed-insufficient-funds", &[InsufficientFunds]),
    ("mollie/payment-failed-lost-card", &[LostOrStolen]),
    ("mollie/payment-failed-possible-fraud", &[SuspectedFraud]),
    ("mollie/payment-open", &[]),
    ("paypal/authorisation-denied-by-filters", &[SuspectedFraud]),
    ("paypal/capture-completed", &[]),
    ("paypal/capture-insufficient-funds", &[InsufficientFunds]),
    ("paypal/error-compliance", &[ComplianceRestricted]),
    ("paypal/error-instrument-declined", &[BankDeclined]),
    ("paypal/order-card-expired", &[CardExpired]),
    ("paypal/order-lost-or-stolen", &[LostOrStolen]),
    ("stripe/charge-blocked-by-rule", &[BankDeclined]),
    ("stripe/charge-blocked-highest-risk", &[SuspectedFraud]),
    ("stripe/charge-elevated-risk-authorised", &[]),
    ("stripe/charge-issuer-declined", &[InsufficientFunds]),
    ("stripe/error-authentication-required", &[AuthenticationRequired]),
    ("stripe/error-klarna-declined", &[LenderDeclined]),
    ("stripe/error-without-code", &[BankDeclined]),
    ("stripe/payment-intent-fraudulent", &[SuspectedFraud]),
    ("stripe/payment-intent-insufficient-funds", &[InsufficientFunds]),
    ("stripe/payment-intent-lost-card-before", &[LostOrStolen]),
    ("stripe/payment-intent-new", &[]),
    ("stripe/payment-intent-succeeded", &[]),
];

/// A code that is to be masked, in each field that is read and can hold one.
const MASKED: &[(System, &str, &str)] = &[
    (System::Adyen, "refusalReasonCode", "20"),
    (System::Adyen, "refusalReason", "Issuer Suspected Fraud"),
    (System::Adyen, "refusalCodeRaw", "43"),
    (System::Adyen, "refusalReasonRaw", "43 : Stolen card"),
    (System::Adyen, "refusalReasonRaw", "59 : "),
    (System::Adyen, "refusalReasonRaw", "DECLINED Lost Card"),
    (System::Adyen, "fraudResultType", "FRAUD"),
    (System::Braintree, "processorResponseCode", "2014"),
    (System::Braintree, "processor_response_code", "2053"),
    (System::Braintree, "gatewayRejectionReason", "RISK_THRESHOLD"),
    (System::Braintree, "gateway_rejection_reason", "fraud"),
    (System::Braintree, "legacyCode", "2014"),
    (System::Braintree, "networkResponseCode", "41"),
    (System::Braintree, "network_response_code", "63"),
    (System::Braintree, "decision", "Decline"),
    (System::Mollie, "failureReason", "possible_fraud"),
    (System::Mollie, "code", "lost_card"),
    (System::Paypal, "response_code", "9500"),
    (System::Paypal, "issue", "COMPLIANCE_VIOLATION"),
    (System::Paypal, "name", "COMPLIANCE_VIOLATION"),
    (System::Stripe, "decline_code", "stolen_card"),
    (System::Stripe, "code", "fraudulent"),
    (System::Stripe, "failure_code", "lost_card"),
    (System::Stripe, "reason", "security_violation"),
    (System::Stripe, "risk_level", "highest"),
    (System::Stripe, "network_decline_code", "59"),
    (System::Stripe, "network_decline_code", "64"),
    (System::Stripe, "cancellation_reason", "fraudulent"),
];

/// What the tables of codes are held against, too.
const REFERENCE: &str = include_str!("../fixtures/reference-masks.tsv");

/// What must not come out again: a card number, a name, a national number.
const PRIVATE: &[&str] = &["4242424242424242", "4242 4242 4242 4242", "Jenny Rosen", "19811228-9874"];

#[test]
fn every_body_has_its_reasons() {
    for (name, system, body) in bodies() {
        let (_, expected) = BODIES.iter().find(|(body, _)| *body == name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(read(system, &body).unwrap(), *expected, "{name}");
    }
    assert_eq!(bodies().count(), BODIES.len());
}

#[test]
fn every_body_says_where_it_comes_from() {
    let sources = fs::read_to_string(folder().join("sources.tsv")).unwrap();
    let mut named = BTreeSet::new();
    for line in sources.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let [body, origin, page, _] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("four columns: {line}") };
        assert!(["published", "completed", "composed"].contains(&origin), "{line}");
        assert!(page.starts_with("https://"), "{line}");
        assert!(named.insert(body.trim_end_matches(".json").to_owned()), "twice: {line}");
    }
    assert_eq!(named, bodies().map(|(name, ..)| name).collect());
}

#[test]
fn a_body_of_another_system_is_an_error_that_says_what_is_expected() {
    for (name, system, body) in bodies() {
        for &other in readers().iter().filter(|other| **other != system) {
            let error = read(other, &body).unwrap_err().to_string();
            assert!(error.starts_with("body: expected a"), "{name} as {other}: {error}");
        }
    }
    let error = read(System::Stripe, r#"{ "resultCode": "Refused" }"#).unwrap_err();
    assert_eq!(error.to_string(), "body: expected a PaymentIntent, a charge or an error of Stripe");
    let event = r#"{ "object": "event", "data": { "object": { "object": "charge", "status": "failed" } } }"#;
    for body in [event, "{}", r#"{ "error": {} }"#, r#"{ "error": "invalid_client" }"#, r#"{ "status": "failed" }"#] {
        for &system in readers() {
            assert!(read(system, body).is_err(), "{system} {body}");
        }
    }
}

#[test]
fn a_system_without_bodies_is_an_error_that_names_those_with_them() {
    let without: Vec<_> = System::ALL.iter().filter(|system| !readers().contains(system)).collect();
    assert!(!without.is_empty());
    for &system in without {
        let error = read(system, "{}").unwrap_err().to_string();
        let systems: Vec<_> = readers().iter().map(|system| system.code()).collect();
        assert_eq!(error, format!("system: bodies of `{system}` are not read; accepted: {}", systems.join(", ")));
    }
}

#[test]
fn what_is_no_json_object_is_an_error_that_names_the_place() {
    for &system in readers() {
        let error = |body: &str| read(system, body).unwrap_err().to_string();
        for body in ["", " ", "null", "[]", "\"{}\"", "12", "card_declined", "\u{feff}{}", "<html></html>"] {
            assert_eq!(error(body), "body: expected a JSON object", "{system} {body}");
        }
        assert_eq!(error("{\n \"a\": 4242424242424242x }"), "body, line 2, column 23: no JSON", "{system}");
        assert_eq!(error("{ \"a\": 1 } {"), "body, line 1, column 12: no JSON", "{system}");
    }
}

#[test]
fn a_body_that_is_cut_short_is_an_error() {
    for (name, system, body) in bodies() {
        let body = body.trim_end();
        for end in (0..body.len()).filter(|end| body.is_char_boundary(*end)) {
            assert!(read(system, &body[..end]).is_err(), "{name} up to {end}");
        }
    }
}

/// Whatever stands in a place, the answer is reasons or an error of a few known ones; never a panic.
#[test]
fn any_value_in_any_place_gives_reasons_or_a_short_error() {
    let values = [json!(null), json!(true), json!(-1), json!(1.5), json!(7), json!("x"), json!([[]]), json!({"a": {}})];
    for (name, system, body) in bodies() {
        let whole: Value = serde_json::from_str(&body).unwrap();
        for place in places(&whole) {
            for value in &values {
                let mut changed = whole.clone();
                *changed.pointer_mut(&place).unwrap() = value.clone();
                let Err(error) = read(system, &changed.to_string()) else { continue };
                let error: String = error.to_string().chars().filter(|c| !c.is_ascii_digit()).collect();
                let known = error.starts_with("body: expected a")
                    || error == "body, line , column : a code that is no text, or a field given twice";
                assert!(known, "{name} {place} {value}: {error}");
            }
        }
    }
}

#[test]
fn nothing_of_a_body_comes_out_again() {
    for (name, system, body) in bodies() {
        let whole: Value = serde_json::from_str(&body).unwrap();
        for private in PRIVATE {
            let mut bodies: Vec<Value> = places(&whole)
                .iter()
                .filter(|place| whole.pointer(place).is_some_and(|value| !value.is_object() && !value.is_array()))
                .flat_map(|place| planted(&whole, place, private))
                .collect();
            bodies.push(renamed(&whole, private));
            for body in bodies {
                let body = body.to_string();
                for &reader in readers().iter().chain([&system, &System::Iso8583]) {
                    let shown = match read(reader, &body) {
                        Ok(reasons) => format!("{reasons:?}"),
                        Err(error) => format!("{error} {error:?}"),
                    };
                    let digits: String = private.chars().filter(char::is_ascii_digit).take(6).collect();
                    assert!(!shown.contains(private), "{name}: {shown}");
                    assert!(digits.is_empty() || !shown.contains(&digits), "{name}: {shown}");
                }
            }
        }
    }
}

#[test]
fn a_masked_code_beside_any_other_leaves_nothing_that_is_told() {
    let told = |reason: &Reason| matches!(reason.disclosure(), Disclosure::Open | Disclosure::Personal);
    let mut tried = BTreeSet::new();
    let masked: Vec<_> = MASKED.iter().copied().chain(masked_by_reference()).collect();
    for (name, system, body) in bodies() {
        let whole: Value = serde_json::from_str(&body).unwrap();
        let is_refused = !read(system, &body).unwrap().is_empty();
        for &(of, field, code) in masked.iter().filter(|(of, ..)| *of == system && is_refused) {
            for place in places(&whole).iter().filter(|place| place.ends_with(&format!("/{field}"))) {
                let mut changed = whole.clone();
                *changed.pointer_mut(place).unwrap() = code.into();
                let reasons = read(of, &changed.to_string()).unwrap();
                assert!(!reasons.is_empty() && !reasons.iter().any(told), "{name} {place} {code}: {reasons:?}");
                tried.insert((of, field, code));
            }
        }
    }
    assert_eq!(masked.into_iter().filter(|masked| !tried.contains(masked)).collect::<Vec<_>>(), []);
}

#[test]
fn the_strictest_reason_comes_out_alone() {
    let units = |codes: &[&str]| {
        let captures: Vec<_> = codes
            .iter()
            .map(|code| json!({ "status": "DECLINED", "processor_response": { "response_code": code } }))
            .collect();
        json!({ "purchase_units": [{ "payments": { "captures": captures } }] }).to_string()
    };
    let read = |codes: &[&str]| read(System::Paypal, &units(codes)).unwrap();
    assert_eq!(read(&["5120", "5400"]), [InsufficientFunds, CardExpired]);
    assert_eq!(read(&["5400", "5120", "5400"]), [CardExpired, InsufficientFunds]);
    assert_eq!(read(&["unheard of", "5120"]), [InsufficientFunds]);
    // Keep the card: perhaps it is stolen, and all of them are paid with the same one.
    assert_eq!(read(&["5120", "5150"]), [BankDeclined]);
    assert_eq!(read(&["0500", "5120", "9500"]), [SuspectedFraud]);
    assert_eq!(read(&["5120", "9500", "9520"]), [SuspectedFraud, LostOrStolen]);
    assert_eq!(read(&["0500", "unheard of"]), [BankDeclined]);
    assert_eq!(read(&[]), []);
}

#[test]
fn an_outcome_takes_the_reasons_of_any_body() {
    let told = |reason: Reason| matches!(reason.disclosure(), Disclosure::Open | Disclosure::Personal);
    let codes = table(System::Paypal).filter(|entry| entry.reason.is_some_and(told));
    let details: Vec<_> = codes.map(|entry| json!({ "issue": entry.code })).collect();
    let body = json!({ "name": "UNPROCESSABLE_ENTITY", "details": details });
    let reasons = read(System::Paypal, &body.to_string()).unwrap();
    assert_eq!(reasons.len(), 16);
    assert_eq!(reasons.iter().collect::<BTreeSet<_>>().len(), 16);
    assert!(Outcome::declined(PaymentMethod::Card, Market::SE).reasons(reasons).build().is_ok());
}

#[test]
fn the_most_specific_code_decides_and_one_that_says_nothing_takes_it_back() {
    let failed = |error: Value| {
        let body =
            json!({ "object": "payment_intent", "status": "requires_payment_method", "last_payment_error": error });
        read(System::Stripe, &body.to_string()).unwrap()
    };
    assert_eq!(failed(json!({ "code": "incorrect_cvc" })), [CardDetailsWrong]);
    assert_eq!(failed(json!({ "code": "incorrect_cvc", "decline_code": "expired_card" })), [CardExpired]);
    assert_eq!(failed(json!({ "code": "incorrect_cvc", "decline_code": "unheard_of" })), [BankDeclined]);
    // Perhaps stolen: whatever else is said would be told to the one who holds it.
    assert_eq!(failed(json!({ "code": "incorrect_cvc", "decline_code": "pickup_card" })), [BankDeclined]);
    assert_eq!(failed(json!({ "code": "pickup_card", "decline_code": "insufficient_funds" })), [BankDeclined]);
    // Advice says what to do; it is a reason only where nothing else is one.
    assert_eq!(failed(json!({ "advice_code": "confirm_card_data" })), [CardDetailsWrong]);
    assert_eq!(
        failed(json!({ "advice_code": "confirm_card_data", "decline_code": "generic_decline" })),
        [BankDeclined]
    );
    assert_eq!(
        failed(json!({ "advice_code": "do_not_try_again", "decline_code": "insufficient_funds" })),
        [InsufficientFunds]
    );
    // A network's code adds nothing; where one network masks it, it masks.
    assert_eq!(failed(json!({ "decline_code": "generic_decline", "network_decline_code": "51" })), [BankDeclined]);
    assert_eq!(failed(json!({ "decline_code": "insufficient_funds", "network_decline_code": "83" })), [SuspectedFraud]);
    // Of two masked ones the more specific, and the one that the law keeps secret before all.
    assert_eq!(failed(json!({ "decline_code": "fraudulent", "network_decline_code": "41" })), [SuspectedFraud]);
    assert_eq!(failed(json!({ "decline_code": "stolen_card", "network_decline_code": "93" })), [ComplianceRestricted]);
    assert_eq!(failed(json!({})), [BankDeclined]);
}

#[test]
fn a_charge_that_stripe_blocks_says_fraud_or_nothing() {
    let failed = |rest: Value| {
        let mut charge = json!({ "object": "charge", "status": "failed", "failure_code": "expired_card" });
        charge.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        let alone = read(System::Stripe, &charge.to_string()).unwrap();
        let intent =
            json!({ "object": "payment_intent", "status": "requires_payment_method", "latest_charge": charge });
        assert_eq!(read(System::Stripe, &intent.to_string()).unwrap(), alone, "{intent}");
        alone
    };
    assert_eq!(failed(json!({})), [CardExpired]);
    assert_eq!(failed(json!({ "outcome": { "type": "invalid", "risk_level": "elevated" } })), [CardExpired]);
    assert_eq!(failed(json!({ "outcome": { "type": "blocked" } })), [BankDeclined]);
    assert_eq!(failed(json!({ "outcome": { "type": "blocked", "risk_level": "highest" } })), [SuspectedFraud]);
    assert_eq!(failed(json!({ "outcome": { "reason": "highest_risk_level" } })), [SuspectedFraud]);
    assert_eq!(failed(json!({ "fraud_details": {} })), [CardExpired]);
    assert_eq!(failed(json!({ "fraud_details": { "stripe_report": "fraudulent" } })), [SuspectedFraud]);
    assert_eq!(failed(json!({ "fraud_details": { "user_report": "fraudulent" } })), [SuspectedFraud]);
}

#[test]
fn a_form_that_is_not_shown_again_cannot_be_corrected() {
    let body =
        json!({ "approved": false, "show_form": false, "error": { "invalid_fields": ["billing_address.email"] } });
    assert_eq!(read(System::Klarna, &body.to_string()).unwrap(), [LenderDeclined]);
    let body = json!({ "show_form": true, "error": { "invalid_fields": ["billing_address.email"] } });
    assert_eq!(read(System::Klarna, &body.to_string()).unwrap(), [ApplicationIncomplete]);
}

#[test]
fn the_history_of_a_transaction_can_mask_whatever_the_status_of_its_entries() {
    let failed = |status: &str, code: &str| {
        let entry = |status: &str, code: &str| json!({ "status": status, "processorResponse": { "legacyCode": code } });
        let history = [entry("FAILED", "3000"), entry(status, code)];
        let body = json!({ "data": { "node": { "status": "FAILED", "statusHistory": history } } });
        read(System::Braintree, &body.to_string()).unwrap()
    };
    assert_eq!(failed("PROCESSOR_DECLINED", "2001"), [TechnicalError]);
    assert_eq!(failed("PROCESSOR_DECLINED", "2014"), [SuspectedFraud]);
    assert_eq!(failed("UNHEARD_OF", "2014"), [SuspectedFraud]);
    assert_eq!(failed("AUTHORIZED", "2014"), [TechnicalError]);
}

#[test]
fn a_voucher_of_mollie_is_no_card() {
    let failed = |method: &str, code: &str| {
        let reason = json!({ "code": code });
        let body = json!({ "resource": "payment", "method": method, "status": "failed", "statusReason": reason });
        read(System::Mollie, &body.to_string()).unwrap()
    };
    assert_eq!(failed("pointofsale", "insufficient_funds"), [InsufficientFunds]);
    assert_eq!(failed("voucher", "insufficient_funds"), [BankDeclined]);
    assert_eq!(failed("voucher", "wrong_currency"), [CurrencyOrCountryUnsupported]);
}

#[test]
fn what_is_not_refused_has_no_reason_whatever_else_it_holds() {
    let error = json!({ "code": "card_declined", "decline_code": "fraudulent" });
    let left_over = [
        (System::Stripe, json!({ "object": "payment_intent", "status": "succeeded", "last_payment_error": error })),
        (
            System::Stripe,
            json!({ "object": "payment_intent", "status": "requires_action", "last_payment_error": error }),
        ),
        (System::Stripe, json!({ "object": "charge", "status": "succeeded", "outcome": { "risk_level": "highest" } })),
        (System::Adyen, json!({ "resultCode": "Authorised", "refusalReasonCode": "20" })),
        (System::Adyen, json!({ "resultCode": "RedirectShopper", "refusalReasonCode": "12" })),
        (System::Braintree, json!({ "transaction": { "status": "voided", "processorResponseCode": "2014" } })),
        (System::Klarna, json!({ "approved": true, "show_form": false, "error": { "invalid_fields": ["a"] } })),
        (
            System::Mollie,
            json!({ "resource": "payment", "status": "paid", "details": { "failureReason": "possible_fraud" } }),
        ),
        (System::Paypal, json!({ "status": "COMPLETED", "processor_response": { "response_code": "9500" } })),
    ];
    for (system, body) in left_over {
        assert_eq!(read(system, &body.to_string()).unwrap(), [], "{system} {body}");
    }
}

#[test]
fn an_unknown_status_is_a_refusal_that_says_nothing() {
    let unknown = [
        (System::Stripe, json!({ "object": "payment_intent", "status": "unheard_of" })),
        (System::Stripe, json!({ "object": "charge" })),
        (System::Adyen, json!({ "resultCode": "UnheardOf" })),
        (System::Braintree, json!({ "status": "unheard_of", "processor_response_code": "unheard of" })),
        (System::Klarna, json!({ "payment_transaction_response": {} })),
        (System::Mollie, json!({ "resource": "payment", "status": "unheard_of" })),
        (System::Paypal, json!({ "status": "UNHEARD_OF", "links": [] })),
    ];
    for (system, body) in unknown {
        let reasons = read(system, &body.to_string()).unwrap();
        assert!(matches!(reasons[..], [LenderDeclined | BankDeclined]), "{system} {body}");
    }
}

#[test]
fn a_code_may_be_a_whole_number() {
    let cases = [
        (System::Adyen, json!({ "resultCode": "Refused", "refusalReasonCode": 12 })),
        (System::Braintree, json!({ "status": "processor_declined", "processorResponseCode": 2001 })),
        (System::Paypal, json!({ "status": "DECLINED", "processor_response": { "response_code": 5120 } })),
    ];
    for (system, body) in cases {
        assert_eq!(read(system, &body.to_string()).unwrap(), [InsufficientFunds], "{system}");
    }
}

/// Otherwise the second one could hide what the first one says.
#[test]
fn a_field_that_is_read_is_given_once() {
    let twice = [
        (System::Adyen, r#"{ "resultCode": "Refused", "refusalReasonCode": "20", "refusalReasonCode": "12" }"#),
        (
            System::Stripe,
            r#"{ "error": { "type": "a", "decline_code": "fraudulent", "decline_code": "expired_card" } }"#,
        ),
        (
            System::Braintree,
            r#"{ "status": "failed", "processor_response_code": "2014", "processorResponseCode": "2001" }"#,
        ),
    ];
    for (system, body) in twice {
        let error = read(system, body).unwrap_err().to_string();
        assert!(error.ends_with(": a code that is no text, or a field given twice"), "{system}: {error}");
    }
    let other = r#"{ "resultCode": "Refused", "refusalReasonCode": "12", "a": 1, "a": 2 }"#;
    assert_eq!(read(System::Adyen, other).unwrap(), [InsufficientFunds]);
}

#[test]
fn a_huge_or_deep_body_is_read_or_refused_in_time() {
    let long = "9".repeat(1_000_000);
    for &system in readers() {
        let deep = |open: &str, close: &str| format!("{{ \"a\": {}{} }}", open.repeat(200_000), close.repeat(200_000));
        for body in [deep("[", "]"), deep("{\"a\":", "}"), deep("[", ""), format!(r#"{{ "{long}": "{long}" }}"#)] {
            assert!(read(system, &body).is_err(), "{system}");
        }
    }
    let nested = r#"{ "error": { "type": "a", "payment_intent": { "last_payment_error": "#.repeat(100_000);
    assert!(read(System::Stripe, &nested[..nested.len()]).is_err());
    let nested = r#"{ "data": { "a": "#.to_owned() + &r#"{ "transaction": "#.repeat(100_000);
    assert!(read(System::Braintree, &nested).is_err());

    let body = json!({ "resultCode": "Refused", "refusalReasonCode": long, "refusalReason": long, "more": [long] });
    assert_eq!(read(System::Adyen, &body.to_string()).unwrap(), [BankDeclined]);
    let details: Vec<_> = (0..20_000).map(|number| json!({ "issue": format!("A{number}") })).collect();
    let body = json!({ "name": "UNPROCESSABLE_ENTITY", "details": details });
    assert_eq!(read(System::Paypal, &body.to_string()).unwrap(), [BankDeclined]);
}

/// With the generic reason, or with none: nobody can tell which refusals came without a known code.
#[test]
fn a_refusal_without_a_known_code_is_told_as_one_without_reasons() {
    let outcome =
        |reasons: Vec<Reason>| Outcome::declined(PaymentMethod::Card, Market::SE).reasons(reasons).build().unwrap();
    for (name, system, body) in bodies() {
        let reasons = read(system, &body).unwrap();
        let generic = !reasons.is_empty() && reasons.iter().all(|reason| reason.disclosure() == Disclosure::Generic);
        let read = outcome(reasons);
        for &audience in Audience::ALL {
            let same = read.disclose(audience) == outcome(Vec::new()).disclose(audience);
            assert!(same || !generic, "{name} to {audience}");
        }
    }
}

/// Every code that the reference collection masks, in each field for codes of its system.
fn masked_by_reference() -> Vec<(System, &'static str, &'static str)> {
    let fields = |system, prefix| -> &[&str] {
        match (system, prefix) {
            (System::Adyen, "") => &["refusalReasonCode"],
            (System::Braintree, "") => &["processorResponseCode", "processor_response_code", "legacyCode"],
            (System::Braintree, "gateway") => &["gatewayRejectionReason", "gateway_rejection_reason"],
            (System::Mollie, "") => &["code", "failureReason"],
            (System::Paypal, "") => &["response_code", "issue", "name"],
            (System::Stripe, "") => &["decline_code", "code", "failure_code"],
            _ => &[],
        }
    };
    let rows = REFERENCE.lines().filter(|line| !line.starts_with('#')).skip(1);
    let masked = rows.filter_map(|row| {
        let [system, code, mask, _, correction] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let mask = correction.split_once(':').map_or(mask, |(mask, _)| mask);
        let (prefix, code) = code.split_once(':').unwrap_or(("", code));
        (mask == "yes").then(|| (system.parse::<System>().unwrap(), prefix, code))
    });
    masked
        .flat_map(|(system, prefix, code)| fields(system, prefix).iter().map(move |field| (system, *field, code)))
        .collect()
}

#[track_caller]
fn bodies() -> impl Iterator<Item = (String, System, String)> {
    let mut files: Vec<_> = readers()
        .iter()
        .flat_map(|system| {
            fs::read_dir(folder().join(system.code())).unwrap().map(move |file| (*system, file.unwrap()))
        })
        .collect();
    files.sort_by_key(|(_, file)| file.path());
    files.into_iter().map(|(system, file)| {
        let name = format!("{system}/{}", file.path().file_stem().unwrap().to_str().unwrap());
        (name, system, fs::read_to_string(file.path()).unwrap())
    })
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/bodies")
}

/// The systems whose bodies are read, in the order of their codes.
const fn readers() -> &'static [System] {
    &[System::Adyen, System::Braintree, System::Klarna, System::Mollie, System::Paypal, System::Stripe]
}

/// Every place below the top, as JSON pointers.
fn places(value: &Value) -> Vec<String> {
    fn collect(value: &Value, at: &str, places: &mut Vec<String>) {
        let below: Vec<(String, &Value)> = match value {
            Value::Array(items) => items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect(),
            Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
            _ => Vec::new(),
        };
        for (name, value) in below {
            let place = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
            collect(value, &place, places);
            places.push(place);
        }
    }
    let mut all = Vec::new();
    collect(value, "", &mut all);
    all
}

/// The body with a private value in a place: as a text, and as a number, a name of a field and an item of a list.
fn planted(whole: &Value, place: &str, private: &str) -> Vec<Value> {
    let values = [
        Some(json!(private)),
        private.parse::<u64>().ok().map(|number| json!(number)),
        Some(json!({ private: private })),
        Some(json!([private])),
    ];
    let plant = |value| {
        let mut changed = whole.clone();
        *changed.pointer_mut(place).unwrap() = value;
        changed
    };
    values.into_iter().flatten().map(plant).collect()
}

/// The body with every field named after a private value.
fn renamed(whole: &Value, private: &str) -> Value {
    match whole {
        Value::Object(fields) => {
            let renamed = fields.iter().map(|(name, value)| (format!("{private}{name}"), renamed(value, private)));
            Value::Object(renamed.collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(|item| renamed(item, private)).collect()),
        other => other.clone(),
    }
}
