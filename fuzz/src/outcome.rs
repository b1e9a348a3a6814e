//! What is promised of an outcome, and of a disclosed one that comes from outside.

use serde_json::Value;
use why_declined::{Audience, Disclosed, Explainer, Network, Outcome, Reason, System};

use crate::{assert_disclosed_keeps_promises, forms, locales, may_know};

/// Every audience is told what it would be told if the reasons hidden from it had never been there.
pub fn assert_outcome(outcome: &Outcome, json: &[u8]) {
    let value: Value = serde_json::from_slice(json).unwrap();
    for &audience in Audience::ALL {
        let disclosed = outcome.disclose(audience);
        assert_eq!(disclosed.audience(), audience);
        assert_comes_back(&disclosed);
        assert_disclosed_keeps_promises(&disclosed);
        let given: Vec<_> = reasons(&value).filter_map(reason).collect();
        assert!(disclosed.reasons().iter().all(|told| given.contains(told)), "{:?} of {given:?}", disclosed.reasons());
        assert_same(&disclosed, &read(without_hidden(&value, audience)).disclose(audience));
        if audience == Audience::Merchant {
            assert_same(&disclosed, &read(without_private(&value)).disclose(audience));
        }
    }
}

/// What is read comes back as it was written, and nothing passes that the audience may not know.
pub fn assert_disclosed(disclosed: &Disclosed, json: &[u8]) {
    assert_comes_back(disclosed);
    assert_disclosed_keeps_promises(disclosed);
    // What lies deeper than any field is passed over, unread; this reader gives up there.
    let Ok(value) = serde_json::from_slice::<Value>(json) else { return };
    let clean = without_hidden(&value, disclosed.audience());
    assert_same(disclosed, &serde_json::from_value(clean).unwrap());
}

fn assert_comes_back(disclosed: &Disclosed) {
    let wire = serde_json::to_string(disclosed).unwrap();
    let back: Disclosed = serde_json::from_str(&wire).unwrap();
    assert!(back == *disclosed, "{wire}");
    assert_eq!(serde_json::to_string(&back).unwrap(), wire);
}

/// Byte for byte, in what leaves the server and in every form of every explanation.
fn assert_same(disclosed: &Disclosed, clean: &Disclosed) {
    assert_eq!(serde_json::to_string(disclosed).unwrap(), serde_json::to_string(clean).unwrap());
    let explainer = Explainer::new();
    for locale in locales() {
        let [told, expected] = [disclosed, clean].map(|disclosed| forms(&explainer.explain(disclosed, locale)));
        assert_eq!(told, expected);
    }
}

fn read(value: Value) -> Outcome {
    serde_json::from_value(value).unwrap()
}

/// The input as one would write it who never knew the hidden reasons, nor what rests on them alone.
fn without_hidden(value: &Value, audience: Audience) -> Value {
    let mut value = value.clone();
    let is_hidden = |given: &Value| reason(given).is_some_and(|reason| !may_know(audience, reason));
    let drop_hidden = |list: Option<&mut Value>| {
        if let Some(Value::Array(given)) = list {
            given.retain(|given| !is_hidden(given));
        }
    };
    drop_hidden(value.get_mut("reasons"));
    for source in value.get_mut("sources").and_then(Value::as_array_mut).into_iter().flatten() {
        drop_hidden(source.get_mut("basis_of"));
    }
    value
}

/// The input without what is nobody's business in the shop.
fn without_private(value: &Value) -> Value {
    let mut value = value.clone();
    let is_offer = value["decision"] == "counter-offer";
    let Value::Object(fields) = &mut value else { return value };
    for private in ["credit_check", "sources", "retry_after", "automation", "offers", "favourites"] {
        fields.remove(private);
    }
    match fields.get_mut("available") {
        Some(available) if is_offer => available["minor_units"] = 0.into(),
        _ => drop(fields.remove("available")),
    }
    value
}

fn reasons(value: &Value) -> impl Iterator<Item = &Value> {
    value["reasons"].as_array().into_iter().flatten()
}

/// The reason that stands in a place for one, by its own code or by a foreign one.
fn reason(given: &Value) -> Option<Reason> {
    let field = |name| given.get(name).and_then(Value::as_str);
    match given {
        Value::String(code) => code.parse().ok(),
        _ => {
            let system: System = field("system")?.parse().ok()?;
            let network: Option<Network> = field("network").and_then(|network| network.parse().ok());
            Reason::from_code(system, network, field("code")?)
        }
    }
}
