//! What leaves the server: it is read back as it was written, and through the same door again.

use serde_json::Value;
use why_declined::{Audience, Decision, Disclosed, Disclosure, Explainer, Explanation, Outcome, Reason};

use crate::snapshot::assert_snapshot;

const FULL: &str = include_str!("../snapshots/full-outcome.json");

#[test]
fn each_audience_is_sent_these_fields() {
    let outcome: Outcome = serde_json::from_str(FULL).unwrap();
    for audience in Audience::ALL {
        let json = serde_json::to_string_pretty(&outcome.disclose(*audience)).unwrap() + "\n";
        assert_snapshot(&format!("disclosed.{audience}.json"), &json);
    }
}

#[test]
fn what_is_written_is_read_back_the_same() {
    for (json, _, _) in outcomes() {
        let outcome: Outcome = serde_json::from_str(&json).unwrap();
        for audience in Audience::ALL {
            let disclosed = outcome.disclose(*audience);
            let written = serde_json::to_string(&disclosed).unwrap();
            let back = read(&written);
            assert_eq!(back, disclosed, "{written}");
            assert_eq!(serde_json::to_string(&back).unwrap(), written);
        }
    }
}

#[test]
fn a_whole_outcome_sent_by_mistake_goes_through_the_same_door() {
    for (json, decision, reason) in outcomes() {
        let outcome: Outcome = serde_json::from_str(&json).unwrap();
        for audience in Audience::ALL {
            let sent = json.replacen('{', &format!(r#"{{ "audience": "{audience}", "#), 1);
            let disclosed = read(&sent);
            assert_eq!(disclosed, outcome.disclose(*audience), "{sent}");

            let may_know = match reason.disclosure() {
                Disclosure::Open => true,
                Disclosure::Personal => matches!(audience, Audience::Shopper | Audience::Support),
                Disclosure::Masked => *audience == Audience::Support,
                _ => false,
            };
            let told: &[Reason] = if may_know && decision != Decision::Approved { &[reason] } else { &[] };
            assert_eq!(disclosed.reasons(), told, "{sent}");
            let written = serde_json::to_string(&disclosed).unwrap();
            assert_eq!(written.contains(&format!("{:?}", reason.code())), !told.is_empty(), "{written}");
        }
    }
}

#[test]
fn an_unknown_value_reads_as_its_generic_one() {
    let whole = [
        // An audience of a newer server is told what everybody may know.
        (
            r#"{ "audience": "regulator", "decision": "declined", "method": "card", "market": "SE",
                 "reasons": ["under-age"] }"#,
            r#"{ "audience": "guest", "decision": "declined", "method": "card", "market": "SE" }"#,
        ),
        // A decision of a newer server claims nothing.
        (
            r#"{ "audience": "shopper", "decision": "split", "method": "card", "market": "SE" }"#,
            r#"{ "audience": "shopper", "decision": "pending", "method": "card", "market": "SE" }"#,
        ),
        (
            r#"{ "audience": "shopper", "decision": "declined", "method": "barter", "market": "SE" }"#,
            r#"{ "audience": "shopper", "decision": "declined", "method": "letter", "market": "SE" }"#,
        ),
        (
            r#"{ "audience": "shopper", "decision": "declined", "method": "card", "market": "XX" }"#,
            r#"{ "audience": "shopper", "decision": "declined", "method": "card", "market": "YY" }"#,
        ),
    ];
    let fields = [
        (r#""subject": "subscription""#, r#""subject": "purchase""#),
        (r#""reasons": ["too-tall", "under-age"]"#, r#""reasons": ["under-age"]"#),
        (r#""reasons": [{ "system": "stripe", "code": "expired_card" }, { "code": 1 }, 7, null, []]"#, ""),
        (r#""amount": { "minor_units": 1, "currency": "XXX" }"#, ""),
        (r#""credit_check": { "kind": "semi-soft" }"#, ""),
        (r#""automation": "mostly""#, ""),
        (r#""alternatives": ["barter", "card"]"#, r#""alternatives": ["card"]"#),
        (r#""favourites": ["barter", "card"]"#, r#""favourites": ["card"]"#),
        (r#""offers": ["voucher", "human-review"]"#, r#""offers": ["human-review"]"#),
        (r#""contacts": [{ "kind": "ombudsman", "contact": "tel:1" }]"#, ""),
        (
            r#""reasons": ["under-age"], "sources": [{ "kind": "oracle", "basis_of": ["under-age"] }]"#,
            r#""reasons": ["under-age"]"#,
        ),
        (
            r#""reasons": ["under-age"], "sources": [{ "kind": "bureau", "basis_of": ["too-tall"] }]"#,
            r#""reasons": ["under-age"]"#,
        ),
        (
            r#""reasons": ["under-age"], "sources": [{ "kind": "bureau", "categories": ["hobby", "score"],
                                                       "basis_of": ["too-tall", "under-age"] }]"#,
            r#""reasons": ["under-age"], "sources": [{ "kind": "bureau", "categories": ["score"],
                                                       "basis_of": ["under-age"] }]"#,
        ),
        (
            r#""reasons": ["limit-reached"], "available": { "minor_units": 1, "currency": "XXX" }"#,
            r#""reasons": ["limit-reached"]"#,
        ),
    ]
    .map(|(unknown, generic)| (disclosed(unknown), disclosed(generic)));
    let all = whole.map(|(unknown, generic)| (unknown.into(), generic.into())).into_iter().chain(fields);
    for (unknown, generic) in all {
        let (unknown, generic): (String, String) = (unknown, generic);
        assert_eq!(read(&unknown), read(&generic), "{unknown}");
        assert_whole(&read(&unknown));
    }
}

#[test]
fn a_disclosed_outcome_with_unknown_values_can_be_passed_on() {
    for (method, market) in [("barter", "SE"), ("card", "XX"), ("barter", "XX")] {
        let received = read(&format!(
            r#"{{ "audience": "guest", "decision": "declined", "method": "{method}", "market": "{market}" }}"#
        ));
        assert_eq!(read(&serde_json::to_string(&received).unwrap()), received, "{method} {market}");
    }
}

#[test]
fn an_explanation_of_unknown_values_has_no_holes() {
    let decisions = Decision::ALL.iter().map(|decision| decision.code()).chain(["split"]);
    for decision in decisions {
        for audience in Audience::ALL.iter().map(|audience| audience.code()).chain(["regulator"]) {
            for (subject, market) in [("subscription", "XX"), ("application", "SE")] {
                let received = read(&format!(
                    r#"{{ "audience": "{audience}", "decision": "{decision}", "subject": "{subject}",
                          "method": "barter", "market": "{market}", "reasons": ["too-tall"],
                          "amount": {{ "minor_units": 5, "currency": "XXX" }},
                          "available": {{ "minor_units": 5, "currency": "XXX" }},
                          "credit_check": {{ "kind": "semi-soft" }}, "automation": "mostly", "offers": ["voucher"],
                          "alternatives": ["barter", "card"], "sources": [{{ "kind": "oracle" }}],
                          "contacts": [{{ "kind": "ombudsman", "contact": "tel:1" }}] }}"#
                ));
                assert_whole(&received);
            }
        }
    }
    let unknown_method = disclosed("").replace("invoice", "barter");
    assert_eq!(explanations(&read(&unknown_method))[0].id, "declined/other/none");
}

#[test]
fn an_unknown_field_is_passed_over_wherever_it_stands() {
    let more = |fields: &str| {
        disclosed(&format!(
            r#""reasons": ["under-age"], "amount": {{ "minor_units": 5, "currency": "SEK"{fields} }},
               "credit_check": {{ "kind": "soft"{fields} }}, "credit": {{ "instalments": 1{fields} }},
               "sources": [{{ "kind": "bureau", "basis_of": ["under-age"]{fields} }}],
               "contacts": [{{ "kind": "lender", "contact": "tel:1"{fields} }}]{fields}"#
        ))
    };
    for fields in [r#", "new": 1"#, r#", "new": null, "Method": "x""#, r#", "new": [{ "a": { "b": [[[[{}]]]] } }]"#] {
        assert_eq!(read(&more(fields)), read(&more("")), "{fields}");
    }
}

#[test]
fn what_an_older_version_did_not_write_is_read_as_absent() {
    let bare = read(r#"{ "audience": "shopper", "decision": "declined", "method": "invoice", "market": "SE" }"#);
    let outcome: Outcome =
        serde_json::from_str(r#"{ "decision": "declined", "method": "invoice", "market": "SE" }"#).unwrap();
    assert_eq!(bare, outcome.disclose(Audience::Shopper));
    assert_whole(&bare);

    // Whichever field of a full one is left out, the rest stands.
    let outcome: Outcome = serde_json::from_str(FULL).unwrap();
    for audience in Audience::ALL {
        let full = serde_json::to_value(outcome.disclose(*audience)).unwrap();
        let required = ["audience", "decision", "method", "market"];
        for field in full.as_object().unwrap().keys().filter(|field| !required.contains(&field.as_str())) {
            let mut older = full.clone();
            older.as_object_mut().unwrap().remove(field);
            let mut null = full.clone();
            null[field] = Value::Null;
            assert_eq!(read(&older.to_string()), read(&null.to_string()), "{field}");
            assert_whole(&read(&older.to_string()));
        }
    }
}

#[test]
fn what_is_no_disclosed_outcome_is_refused() {
    let several = |count: usize, item: &str| vec![item; count].join(", ");
    let long = "x".repeat(201);
    let cases = [
        (
            r#"{ "decision": "declined", "method": "card", "market": "SE" }"#.into(),
            "audience: required; accepted: guest, shopper, merchant, support",
        ),
        (
            r#"{ "audience": "guest", "method": "card", "market": "SE" }"#.into(),
            "decision: required; accepted: approved, declined, counter-offer, action-needed, pending, failed",
        ),
        (r#"{ "audience": 1 }"#.into(), "audience: expected a text; accepted: guest, shopper, merchant, support"),
        (disclosed(r#""audience": "support""#), "audience: given twice; accepted: once"),
        (disclosed(r#""reasons": [], "reasons": []"#), "reasons: given twice; accepted: once"),
        (disclosed(r#""reasons": "under-age""#), "reasons: expected a list"),
        (disclosed(r#""credit_check": "soft""#), "credit_check: expected an object with fields"),
        (disclosed(r#""retry_after": "soon""#), "retry_after: expected a calendar date, YYYY-MM-DD"),
        (
            disclosed(r#""amount": { "minor_units": 0.5, "currency": "SEK" }"#),
            "amount.minor_units: expected a whole number of minor units, not negative",
        ),
        (
            disclosed(r#""contacts": [{ "kind": "lender", "contact": "javascript:alert(1)" }]"#),
            "contacts[0].contact: expected an https: address without a user name, or a mailto: or tel: address; plain ASCII, no spaces, quotes or brackets",
        ),
        // What would be left out is looked at too.
        (
            disclosed(r#""contacts": [{ "kind": "ombudsman", "contact": "http://example.com" }]"#),
            "contacts[0].contact: expected an https: address without a user name, or a mailto: or tel: address; plain ASCII, no spaces, quotes or brackets",
        ),
        (
            disclosed(r#""sources": [{ "kind": "bureau", "contact": "data:text/html,x" }]"#),
            "sources[0].contact: expected an https: address without a user name, or a mailto: or tel: address; plain ASCII, no spaces, quotes or brackets",
        ),
        (
            disclosed(&format!(r#""reasons": [{}]"#, several(17, r#""too-tall""#))),
            "reasons: too long; accepted: at most 16 entries",
        ),
        (
            disclosed(&format!(r#""alternatives": [{}]"#, several(17, r#""card""#))),
            "alternatives: too long; accepted: at most 16 entries",
        ),
        (
            disclosed(&format!(r#""sources": [{}]"#, several(9, r#"{ "kind": "bureau" }"#))),
            "sources: too long; accepted: at most 8 entries",
        ),
        (disclosed(&format!(r#""merchant": "{long}""#)), "merchant: too long; accepted: at most 200 characters"),
    ];
    for (json, message) in cases {
        let json: String = json;
        assert_eq!(serde_json::from_str::<Disclosed>(&json).unwrap_err().to_string(), message, "{json}");
    }
}

#[test]
fn debug_shows_neither_reasons_nor_names() {
    let outcome: Outcome = serde_json::from_str(FULL).unwrap();
    assert_eq!(
        format!("{:?}", outcome.disclose(Audience::Support)),
        "Disclosed { audience: Support, decision: Declined, .. }"
    );
}

/// An outcome in JSON for each decision and each reason, with all that can hang on a reason.
fn outcomes() -> impl Iterator<Item = (String, Decision, Reason)> {
    let pairs = Decision::ALL.iter().flat_map(|&decision| Reason::ALL.iter().map(move |&reason| (decision, reason)));
    pairs.map(|(decision, reason)| {
        let available = match decision {
            Decision::Approved | Decision::Pending | Decision::Failed => "",
            _ => r#""available": { "minor_units": 50000, "currency": "SEK" },"#,
        };
        let json = format!(
            r#"{{ "decision": "{decision}", "method": "invoice", "market": "SE", "reasons": ["{reason}"], {available}
                  "amount": {{ "minor_units": 129900, "currency": "SEK" }}, "credit_check": {{ "kind": "recorded" }},
                  "sources": [{{ "kind": "bureau", "name": "Example Register", "contact": "https://register.example",
                                 "categories": ["payment-defaults"], "basis_of": ["{reason}"] }}],
                  "credit": {{ "third_party": true, "days_to_pay": 30 }}, "automation": "partly",
                  "alternatives": ["card", "instalments"], "favourites": ["card"], "offers": ["human-review"],
                  "contacts": [{{ "kind": "bureau", "contact": "tel:1" }},
                               {{ "kind": "debt-advice", "contact": "tel:2" }},
                               {{ "kind": "lender", "name": "Example \u2068Pay\"<", "contact": "https://a.se" }}],
                  "reference": "A-1042", "decided_on": "2026-11-22", "retry_after": "2026-12-03",
                  "merchant": "Nordic Outdoor", "lender": "Räntefri — ök" }}"#
        );
        (json, decision, reason)
    })
}

/// A disclosed outcome in JSON: what is required, and some more fields.
fn disclosed(fields: &str) -> String {
    let comma = if fields.is_empty() { "" } else { ", " };
    format!(
        r#"{{ "audience": "shopper", "decision": "declined", "method": "invoice", "market": "SE"{comma}{fields} }}"#
    )
}

#[track_caller]
fn read(json: &str) -> Disclosed {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

fn explanations(disclosed: &Disclosed) -> Vec<Explanation> {
    let explainer = Explainer::new();
    explainer.locales().map(|(locale, _)| explainer.explain(disclosed, &locale.parse().unwrap())).collect()
}

/// No text of any explanation is empty, or shows a brace, a gap or a control character.
#[track_caller]
fn assert_whole(disclosed: &Disclosed) {
    for explanation in explanations(disclosed) {
        let mut texts = Vec::new();
        collect_texts(&serde_json::to_value(&explanation).unwrap(), &mut texts);
        assert!(texts.len() > 10, "{explanation:?}");
        for text in texts {
            let is_whole = !text.trim().is_empty()
                && text.trim() == text
                && !text.contains("  ")
                && !text.contains(|c: char| matches!(c, '{' | '}') || c.is_control());
            assert!(is_whole, "{text:?} in {explanation:?}");
        }
    }
}

fn collect_texts(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect_texts(item, texts)),
        Value::Object(fields) => fields.values().for_each(|field| collect_texts(field, texts)),
        _ => {}
    }
}
