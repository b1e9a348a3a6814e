//! What is measured: what a checkout waits for.

use std::collections::HashMap;
use std::hint::black_box;

use unic_langid::LanguageIdentifier;
use why_declined::{Audience, Disclosed, Explainer, Explanation, Network, Outcome, Reason, System, codes};

/// The one that most is measured with: a shopper reads all that is said of it.
pub(crate) const LARGEST: (&str, Audience, &str) = ("unpaid-invoice", Audience::Shopper, "sv");

const OUTCOMES: [(&str, &str); 5] = [
    ("unpaid-invoice", include_str!("../../examples/outcomes/unpaid-invoice.json")),
    ("stripe-insufficient-funds", include_str!("../../examples/outcomes/stripe-insufficient-funds.json")),
    ("refused-without-reasons", include_str!("../../examples/outcomes/refused-without-reasons.json")),
    ("pay-in-4-refused", include_str!("../../examples/outcomes/pay-in-4-refused.json")),
    ("counter-offer", include_str!("../../examples/outcomes/counter-offer.json")),
];

/// Those that are linked in are measured: two of many languages, one with many plural forms, one from right to left.
const LOCALES: [&str; 4] = ["sv", "en", "pl", "ar"];

/// Something that is done many times.
pub(crate) struct Case {
    pub(crate) name: String,
    work: Box<dyn Fn()>,
    /// How many things it does at once.
    pub(crate) parts: u32,
}

impl Case {
    fn new<T>(name: impl Into<String>, work: impl Fn() -> T + 'static) -> Self {
        Self { name: name.into(), work: Box::new(move || drop(black_box(work()))), parts: 1 }
    }

    pub(crate) fn run(&self) {
        (self.work)();
    }
}

/// All of them, in the order of the table.
pub(crate) fn cases() -> Vec<Case> {
    explained().chain(written()).chain(looked_up()).collect()
}

/// The languages that are measured.
pub(crate) fn locales() -> impl Iterator<Item = &'static str> {
    LOCALES.into_iter().filter(|wanted| Explainer::new().locales().any(|(linked, _)| linked == *wanted))
}

pub(crate) fn disclosed(name: &str, audience: Audience) -> Disclosed {
    outcome(json(name)).disclose(audience)
}

pub(crate) fn locale(tag: &str) -> LanguageIdentifier {
    tag.parse().expect("a tag")
}

fn explained() -> impl Iterator<Item = Case> {
    OUTCOMES.into_iter().flat_map(|(outcome, _)| {
        locales().flat_map(move |locale| {
            [Audience::Shopper, Audience::Guest].map(|audience| explain(outcome, audience, locale))
        })
    })
}

fn explain(outcome: &str, audience: Audience, tag: &str) -> Case {
    let (explainer, disclosed, locale) = (Explainer::new(), disclosed(outcome, audience), locale(tag));
    Case::new(format!("explain/{outcome}/{audience}/{tag}"), move || {
        black_box(&explainer).explain(black_box(&disclosed), black_box(&locale))
    })
}

/// What goes before an explanation, and what comes after it.
fn written() -> [Case; 6] {
    let (name, audience, _) = LARGEST;
    let known = outcome(json(name));
    let explanation = || -> &'static Explanation { Box::leak(Box::new(largest(&outcome(json(name))))) };
    let (to_json, to_text, to_html) = (explanation(), explanation(), explanation());
    [
        Case::new("outcome-from-json", move || outcome(json(name))),
        Case::new("disclose", move || black_box(&known).disclose(audience)),
        Case::new("to-json", move || serde_json::to_string(black_box(to_json))),
        Case::new("to-text", move || black_box(to_text).to_string()),
        Case::new("to-html", move || black_box(to_html).to_html()),
        Case::new("json-to-json", move || serde_json::to_string(&largest(&outcome(json(name))))),
    ]
}

fn largest(outcome: &Outcome) -> Explanation {
    let (_, audience, tag) = LARGEST;
    Explainer::new().explain(&outcome.disclose(audience), &locale(tag))
}

fn outcome(json: &str) -> Outcome {
    serde_json::from_str(black_box(json)).expect("an example is valid")
}

fn json(name: &str) -> &'static str {
    OUTCOMES.iter().find(|(known, _)| *known == name).expect("one of them").1
}

type Key = (System, Option<Network>, &'static str);

/// Every code of every system, and what the standard library's map takes for the same.
fn looked_up() -> [Case; 2] {
    let keys = mixed_keys();
    let parts = u32::try_from(keys.len()).expect("some hundred codes");
    let map: HashMap<Key, Option<Reason>> = known_keys()
        .map(|(system, network, code)| ((system, network, code), Reason::from_code(system, network, code)))
        .collect();
    let known = keys.clone();
    let look_up = move || {
        for &(system, network, code) in &keys {
            black_box(Reason::from_code(system, network, black_box(code)));
        }
    };
    let look_up_in_map = move || {
        for &(system, network, code) in &known {
            black_box(map.get(&(system, network, black_box(code))).copied().flatten());
        }
    };
    let in_map = Case { parts, ..Case::new("look-up-in-a-hash-map", look_up_in_map) };
    [Case { parts, ..Case::new("look-up", look_up) }, in_map]
}

fn known_keys() -> impl Iterator<Item = Key> {
    System::ALL.iter().flat_map(|&system| codes::table(system).map(move |entry| (system, entry.network, entry.code)))
}

/// Mixed, and always in the same order; one in ten is not known.
fn mixed_keys() -> Vec<Key> {
    let keys = known_keys().enumerate().map(|(at, (system, network, code))| match at % 10 {
        9 => (system, network, "no_such_code"),
        _ => (system, network, code),
    });
    // Knuth's multiplicative hash.
    let place = |at: usize| u32::try_from(at).unwrap_or_default().wrapping_mul(2_654_435_761);
    let mut places: Vec<_> = keys.enumerate().map(|(at, key)| (place(at), key)).collect();
    places.sort_by_key(|(place, _)| *place);
    places.into_iter().map(|(_, key)| key).collect()
}
