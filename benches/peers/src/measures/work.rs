//! The work that is measured, by its name and by who makes the texts.

use std::hint::black_box;

use serde::Deserialize;
use why_declined as library;
use why_declined_hooked::{Kept, set_engines};

use crate::cases::Case;
use crate::engines::{OWN, Peer, peers};

/// Something to do once.
pub type Work<'a> = Box<dyn FnMut() + 'a>;

/// Everyone who can do a work, the library first.
#[must_use]
pub fn everyone() -> Vec<&'static str> {
    [&OWN].into_iter().chain(peers()).map(|peer| peer.name).collect()
}

pub fn peer(name: &str) -> Peer {
    *[&OWN].into_iter().chain(peers()).find(|peer| peer.name == name).expect("the name of a peer")
}

/// One case of a work: `explain`, `texts`, `strings`, `plain-strings`, `json`.
pub fn work<'a>(case: &'a Case, work: &str, name: &str) -> Work<'a> {
    let is_own = name == OWN.name;
    match work {
        "explain" if is_own => Box::new(move || drop(black_box(black_box(case).explained()))),
        "explain" => {
            let engines = peer(name).engines;
            Box::new(move || {
                set_engines(engines);
                drop(black_box(black_box(case).by_engines()));
            })
        }
        "texts" => texts(peer(name), case, case.asked()),
        "strings" => strings(peer(name), case, true),
        "plain-strings" => strings(peer(name), case, false),
        "json" => json(case, name),
        _ => panic!("unknown work: {work}"),
    }
}

/// All texts of an explanation behind each other in one buffer, which is there already.
fn texts<'a>(peer: Peer, case: &'a Case, asked: Vec<Kept>) -> Work<'a> {
    let mut written = String::with_capacity(1 << 16);
    Box::new(move || {
        written.clear();
        write_texts(peer, case, black_box(&asked), &mut written);
        black_box(&written);
    })
}

pub fn write_texts(peer: Peer, case: &Case, asked: &[Kept], written: &mut String) {
    let engine = (peer.engines)(case.language);
    for kept in asked {
        engine.write(&kept.asked(), written);
    }
}

/// Each text with an argument, or without, as a string of its own, to count the allocations.
fn strings(peer: Peer, case: &Case, has_argument: bool) -> Work<'_> {
    let mut asked = case.asked();
    asked.retain(|kept| kept.asked().argument().is_some() == has_argument);
    Box::new(move || {
        let engine = (peer.engines)(case.language);
        for kept in &asked {
            drop(black_box(engine.text(&kept.asked())));
        }
    })
}

/// From an outcome's JSON to the explanation's, and what reading and writing alone cost.
fn json<'a>(case: &'a Case, name: &str) -> Work<'a> {
    let explanation = case.explained();
    let write = |explanation: &library::Explanation| {
        drop(black_box(serde_json::to_string(black_box(explanation)).expect("an explanation is plain data")));
    };
    match name {
        "why-declined" => Box::new(move || {
            let outcome: library::Outcome = serde_json::from_str(black_box(&case.json)).expect("an example is valid");
            write(&library::Explainer::new().explain(&outcome.disclose(case.library.audience()), &case.locale));
        }),
        "same-types" => Box::new(move || {
            let outcome: library::Outcome = serde_json::from_str(black_box(&case.json)).expect("an example is valid");
            drop(black_box(outcome));
            write(&explanation);
        }),
        "derived" => Box::new(move || {
            let outcome: Plain<'_> = serde_json::from_str(black_box(&case.json)).expect("an example is valid");
            drop(black_box(outcome));
            write(&explanation);
        }),
        _ => panic!("unknown way with JSON: {name}"),
    }
}

/// An outcome as a program would read it that checks nothing: as serde derives it, codes borrowed, names owned.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "read only to see what reading costs")]
#[serde(deny_unknown_fields)]
struct Plain<'a> {
    decision: &'a str,
    subject: Option<&'a str>,
    #[serde(borrow, default)]
    reasons: Vec<PlainReason<'a>>,
    method: &'a str,
    market: &'a str,
    amount: Option<PlainMoney<'a>>,
    available: Option<PlainMoney<'a>>,
    credit_check: Option<PlainCheck<'a>>,
    #[serde(borrow, default)]
    sources: Vec<PlainSource<'a>>,
    credit: Option<PlainCredit>,
    automation: Option<&'a str>,
    #[serde(borrow, default)]
    alternatives: Vec<&'a str>,
    #[serde(borrow, default)]
    favourites: Vec<&'a str>,
    #[serde(borrow, default)]
    offers: Vec<&'a str>,
    #[serde(borrow, default)]
    contacts: Vec<PlainContact<'a>>,
    reference: Option<String>,
    decided_on: Option<&'a str>,
    retry_after: Option<&'a str>,
    merchant: Option<String>,
    lender: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "as above")]
#[serde(untagged)]
enum PlainReason<'a> {
    Own(&'a str),
    Foreign { system: &'a str, network: Option<&'a str>, code: String },
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "as above")]
struct PlainMoney<'a> {
    minor_units: u64,
    currency: &'a str,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "as above")]
struct PlainCheck<'a> {
    kind: &'a str,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "as above")]
struct PlainSource<'a> {
    kind: &'a str,
    name: Option<String>,
    contact: Option<String>,
    #[serde(borrow, default)]
    categories: Vec<&'a str>,
    #[serde(borrow, default)]
    basis_of: Vec<&'a str>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "as above")]
struct PlainCredit {
    third_party: Option<bool>,
    finance_charge: Option<bool>,
    instalments: Option<u32>,
    days_to_pay: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "as above")]
struct PlainContact<'a> {
    kind: &'a str,
    name: Option<String>,
    contact: String,
}
