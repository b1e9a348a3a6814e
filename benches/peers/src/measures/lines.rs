//! What the JavaScript peers are given ready made: for each case the messages with their arguments, and the texts that
//! the library makes of them.

use serde_json::{Value, json};
use why_declined_hooked::{Given, Kept};

use crate::CATALOGUES;
use crate::cases::Case;
use crate::engines::OWN;

/// Prints them as JSON.
pub fn print(cases: &[Case]) {
    println!("{}", Value::from(cases.iter().map(whole).collect::<Vec<_>>()));
}

/// The Fluent source of each language, as JSON.
#[must_use]
pub fn fluent() -> Value {
    CATALOGUES.iter().map(|catalogue| (catalogue.language, catalogue.fluent)).collect()
}

fn whole(case: &Case) -> Value {
    let (asked, engine) = (case.asked(), (OWN.engines)(case.language));
    json!({
        "outcome": case.outcome,
        "audience": case.audience,
        "language": case.language,
        "disclosed": case.library,
        "lines": asked.iter().map(line).collect::<Vec<_>>(),
        "texts": asked.iter().map(|kept| engine.text(&kept.asked())).collect::<Vec<_>>(),
    })
}

fn line(kept: &Kept) -> Value {
    let asked = kept.asked();
    match asked.argument() {
        None => json!({ "id": asked.id() }),
        Some((name, Given::Choice(value))) => json!({ "id": asked.id(), "arguments": { name: value } }),
        Some((name, Given::Text(value))) => json!({ "id": asked.id(), "arguments": { name: value } }),
        Some((name, Given::Count(value))) => json!({ "id": asked.id(), "arguments": { name: value } }),
    }
}
