//! Total: any input of any size gives an explanation or a clear error, and what comes out is bounded.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};
use unic_langid::LanguageIdentifier;
use why_declined::{
    Audience, Contact, ContactKind, DataCategory, Date, Decision, Disclosed, Explainer, Offer, Outcome, PaymentMethod,
    Reason, Source, SourceKind, Subject,
};

use super::support::{Axes, bare, explain, forms, locales};

/// The most bytes of an explanation in any of its forms. What weighs most are eight contacts and eight registers
/// without a name: each shows its address of 2,000 characters twice in HTML, and an ampersand takes five.
const MOST_BYTES: usize = 300_000;
/// The most bytes of an error: a place, 40 escaped characters and the list of what is accepted.
const MOST_ERROR_BYTES: usize = 2_500;

/// Reads both ways; explains what can be read to everybody in every language, and measures what comes out.
fn swallow(json: &str) {
    match serde_json::from_str::<Outcome>(json) {
        Ok(outcome) => Audience::ALL.iter().for_each(|&audience| swallow_disclosed(&outcome.disclose(audience))),
        Err(error) => is_clear(&error.to_string()),
    }
    match serde_json::from_str::<Disclosed>(json) {
        Ok(disclosed) => swallow_disclosed(&disclosed),
        Err(error) => is_clear(&error.to_string()),
    }
}

fn swallow_disclosed(disclosed: &Disclosed) {
    for locale in locales() {
        for form in forms(&explain(disclosed, locale)) {
            assert!(!form.is_empty() && form.len() <= MOST_BYTES, "{} bytes", form.len());
        }
    }
    let wire = serde_json::to_string(disclosed).unwrap();
    assert!(wire.len() <= MOST_BYTES, "{} bytes", wire.len());
    let read: Disclosed = serde_json::from_str(&wire).unwrap_or_else(|error| panic!("{error}: {wire}"));
    assert!(read == *disclosed, "{wire}");
}

/// An error is short, on one line, and names a place.
pub(super) fn is_clear(error: &str) {
    assert!(error.len() <= MOST_ERROR_BYTES, "{} bytes: {error}", error.len());
    assert!(!error.is_empty() && !error.starts_with(':') && !error.contains(char::is_control), "{error:?}");
}

const FIELDS: &[&str] = &[
    "audience",
    "decision",
    "subject",
    "reasons",
    "method",
    "market",
    "amount",
    "available",
    "credit_check",
    "sources",
    "credit",
    "automation",
    "alternatives",
    "favourites",
    "offers",
    "contacts",
    "reference",
    "decided_on",
    "retry_after",
    "merchant",
    "lender",
    "minor_units",
    "currency",
    "kind",
    "name",
    "contact",
    "categories",
    "basis_of",
    "system",
    "network",
    "code",
    "third_party",
    "finance_charge",
    "instalments",
    "days_to_pay",
];

const VALUES: &[&str] = &[
    "declined",
    "counter-offer",
    "pending",
    "card",
    "invoice",
    "SE",
    "FI",
    "SEK",
    "guest",
    "support",
    "bureau",
    "own-data",
    "lender",
    "soft",
    "unpaid-invoice",
    "limit-reached",
    "suspected-fraud",
    "stripe",
    "iso8583",
    "visa",
    "63",
    "stolen_card",
    "solely",
    "human-review",
    "2026-11-22",
    "https://a.example",
    "tel:1",
    "debts",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![4 => select(VALUES).prop_map(Into::into), 1 => any::<String>()]
}

fn field() -> impl Strategy<Value = String> {
    prop_oneof![8 => select(FIELDS).prop_map(Into::into), 1 => any::<String>()]
}

pub(super) fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        4 => text().prop_map(Value::from),
        1 => any::<u64>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    leaf.prop_recursive(6, 60, 20, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..20).prop_map(Value::from),
            btree_map(field(), inner, 0..12).prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// A valid outcome with every field.
fn whole() -> Value {
    let foreign = json!({ "system": "stripe", "code": "do_not_honor" });
    json!({
        "decision": "declined", "subject": "purchase", "method": "invoice", "market": "SE",
        "reasons": ["unpaid-invoice", if cfg!(feature = "codes") { foreign } else { "limit-reached".into() }],
        "amount": { "minor_units": 129_900, "currency": "SEK" },
        "available": { "minor_units": 50_000, "currency": "SEK" },
        "credit_check": { "kind": "soft" },
        "sources": [{ "kind": "bureau", "name": "Register", "contact": "https://a.example",
                      "categories": ["debts"], "basis_of": ["unpaid-invoice"] }],
        "credit": { "third_party": true, "finance_charge": false, "instalments": 1, "days_to_pay": 30 },
        "automation": "solely", "alternatives": ["card"], "favourites": ["mobile-pay"], "offers": ["human-review"],
        "contacts": [{ "kind": "lender", "name": "Example Pay", "contact": "https://a.example" }],
        "reference": "A-1042", "decided_on": "2026-11-22", "retry_after": "2026-12-03",
        "merchant": "Nordic Outdoor", "lender": "Example Pay"
    })
}

fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.into());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| places(item, &format!("{at}/{index}"), found));
        }
        Value::Object(fields) => fields.iter().for_each(|(name, value)| places(value, &format!("{at}/{name}"), found)),
        _ => {}
    }
}

/// The valid outcome with anything in one of its places.
fn damaged(place: Index, value: Value) -> Value {
    let (mut whole, mut found) = (whole(), Vec::new());
    places(&whole, "", &mut found);
    *whole.pointer_mut(&found[place.index(found.len())]).unwrap() = value;
    whole
}

fn with_audience(mut value: Value, audience: Audience) -> Value {
    if let Some(fields) = value.as_object_mut() {
        fields.insert("audience".into(), audience.code().into());
    }
    value
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), start in select(&["", "{", "[", "{\"decision\":"][..])) {
        swallow(&format!("{start}{text}"));
    }

    #[test]
    fn any_json_is_read_or_refused(value in any_json()) {
        swallow(&value.to_string());
    }

    #[test]
    fn an_outcome_with_anything_in_any_of_its_places_is_read_or_refused(
        place in any::<Index>(), value in any_json(), audience in select(Audience::ALL),
    ) {
        let damaged = damaged(place, value);
        swallow(&damaged.to_string());
        swallow(&with_audience(damaged, audience).to_string());
    }

    #[test]
    fn an_outcome_cut_anywhere_is_refused(at in any::<Index>()) {
        let json = whole().to_string();
        let cut: String = json.chars().take(at.index(json.chars().count())).collect();
        prop_assert!(serde_json::from_str::<Outcome>(&cut).is_err());
        swallow(&cut);
    }

    #[test]
    fn any_outcome_that_is_built_is_explained_within_bounds(
        (decision, subject, index) in (select(Decision::ALL), select(Subject::ALL), any::<usize>()),
        reasons in vec(select(Reason::ALL), 0..20),
        methods in vec(select(PaymentMethod::ALL), 0..20),
        sources in vec((select(SourceKind::ALL), any_name(), vec(select(DataCategory::ALL), 0..20)), 0..10),
        contacts in vec((select(ContactKind::ALL), any_name()), 0..10),
        (name, offers) in (any::<String>(), 0_usize..10),
        (year, month, day) in (0_u16..11_000, 0_u8..15, 0_u8..35),
    ) {
        let mut builder = bare(Axes::running(decision, subject, index))
            .reasons(reasons.iter().copied())
            .alternatives(methods.iter().copied())
            .favourites(methods.iter().rev().copied())
            .merchant(&name)
            .lender(&name)
            .reference(&name);
        for (kind, name, categories) in sources {
            let source = Source::new(kind).named(&name).unwrap().with_categories(categories);
            builder = builder.source(source.as_basis_of(reasons.iter().copied()));
        }
        for (kind, name) in contacts {
            builder = builder.contact(Contact::new(kind, &name, "tel:112").unwrap());
        }
        for _ in 0..offers {
            builder = builder.offer(Offer::HumanReview);
        }
        if let Ok(date) = Date::new(year, month, day) {
            builder = builder.retry_after(date).decided_on(date);
        }
        match builder.build() {
            Ok(outcome) => Audience::ALL.iter().for_each(|&audience| swallow_disclosed(&outcome.disclose(audience))),
            Err(error) => is_clear(&error.to_string()),
        }
    }

    #[test]
    fn any_header_is_negotiated_to_a_language_that_is_linked_in(
        header in prop_oneof![any::<String>(), "[a-zA-Z*;=,.0-9 q-]{0,40}"],
    ) {
        let picked = Explainer::new().negotiate(&header);
        prop_assert!(locales().contains(&picked.locale()), "{}", picked.locale());
    }

    #[test]
    fn any_locale_is_served(tag in "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?") {
        let locale: LanguageIdentifier = tag.parse().unwrap();
        let outcome: Outcome = serde_json::from_value(whole()).unwrap();
        let explanation = explain(&outcome.disclose(Audience::Shopper), &locale);
        prop_assert!(locales().iter().any(|known| *known == explanation.locale));
    }
}

fn any_name() -> impl Strategy<Value = String> {
    any::<String>().prop_map(|name| name.chars().take(200).collect())
}

/// Far too much in each place: it is refused by name, or it is a field that a lenient reader passes over.
#[test]
fn what_is_far_too_large_is_refused_clearly() {
    let mut places_found = Vec::new();
    places(&whole(), "", &mut places_found);
    let text = Value::from("x".repeat(1_000_000));
    let list = Value::from(vec!["card"; 100_000]);
    let fields: Map<_, _> = (0..5_000).map(|index| (format!("field{index}"), Value::Null)).collect();
    for place in &places_found {
        for value in [&text, &list, &Value::Object(fields.clone())] {
            let mut huge = whole();
            *huge.pointer_mut(place).unwrap() = value.clone();
            if place.ends_with("/code") && value.is_string() {
                // A foreign code is whatever its system writes; an unknown one is a generic reason.
                swallow(&huge.to_string());
                continue;
            }
            let error = serde_json::from_value::<Outcome>(huge).unwrap_err().to_string();
            is_clear(&error);
            let name = place.split('/').nth(1).unwrap_or("outcome");
            assert!(error.starts_with(name), "{place}: {error}");
        }
    }
    let mut wide = whole();
    wide.as_object_mut().unwrap().extend(fields);
    swallow(&wide.to_string());
    swallow(&with_audience(wide, Audience::Guest).to_string());
    swallow(&format!("[{}]", whole()).repeat(100));
}

#[test]
fn what_is_nested_deep_is_refused_clearly() {
    for (open, close) in [("[", "]"), (r#"{"reasons":"#, "}"), (r#"{"decision":["#, "]}"), (r#"{"unknown":"#, "}")] {
        for depth in [1, 4, 5, 6, 60, 120, 130, 100_000] {
            let nested = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            swallow(&nested);
            swallow(&open.repeat(depth));
            for field in ["reasons", "sources", "contacts", "credit", "merchant", "unknown"] {
                swallow(&format!(r#"{{"decision":"declined","method":"card","market":"SE","{field}":{nested}}}"#));
                swallow(&format!(
                    r#"{{"audience":"guest","decision":"declined","method":"card","market":"SE","{field}":{nested}}}"#
                ));
            }
        }
    }
}

/// The largest outcome that is accepted comes out whole: nothing is cut, and the bound is not far off.
#[test]
fn the_largest_outcome_is_told_whole_and_within_the_bound() {
    let (name, link) = ("&".repeat(200), format!("https://a{}", "&".repeat(1_991)));
    // Eight registers: one that is named twice is told once.
    let sources: Vec<_> = (0..8)
        .map(|number| {
            json!({ "kind": "bureau", "name": format!("{}{number}", "&".repeat(199)), "contact": link,
                    "categories": vec!["debts"; 16], "basis_of": vec!["unpaid-invoice"; 16] })
        })
        .collect();
    let mut largest = whole();
    let fields = largest.as_object_mut().unwrap();
    fields.insert("market".into(), "NO".into());
    fields.insert("sources".into(), sources.into());
    fields.insert("contacts".into(), vec![json!({ "kind": "lender", "contact": link }); 8].into());
    fields.insert("reasons".into(), Reason::ALL.iter().take(16).map(|reason| reason.code()).collect());
    fields.insert("alternatives".into(), PaymentMethod::ALL.iter().map(|method| method.code()).collect());
    for field in ["merchant", "lender", "reference"] {
        fields.insert(field.into(), name.clone().into());
    }
    let outcome: Outcome = serde_json::from_value(largest).unwrap();
    let disclosed = outcome.disclose(Audience::Support);
    swallow_disclosed(&disclosed);
    for locale in locales() {
        let explanation = explain(&disclosed, locale);
        let html = explanation.to_html();
        assert!(html.len() > MOST_BYTES * 4 / 5, "{} bytes", html.len());
        assert_eq!(explanation.contacts.iter().filter(|contact| contact.contact == link).count(), 16);
        assert_eq!(explanation.notices.iter().filter(|notice| notice.text.contains(&"&".repeat(199))).count(), 17);
        assert_eq!(explanation.reference.as_deref(), Some(name.as_str()));
    }
}
