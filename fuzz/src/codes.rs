//! What is promised of foreign codes.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::json;
use why_declined::{Audience, Disclosure, Network, Outcome, Reason, System};

/// Which codes are to be masked, by the collection that the tables were made from.
const REFERENCE: &str = include_str!("../../tests/fixtures/reference-masks.tsv");

/// A code gives a reason or an approval, always the same; a masked one tells nobody outside.
pub fn assert_code(system: System, network: Option<Network>, code: &str) {
    let reason = Reason::from_code(system, network, code);
    let again = |code: &str| Reason::from_code(system, network, code);
    assert_eq!(again(code), reason, "{system} {code}");
    for longer in
        [format!("{code} "), format!("{code}\n"), format!("{code}\0"), format!(" {code}"), format!("{code}\u{301}")]
    {
        assert_eq!(again(&longer), Some(generic(system)), "{system} {longer:?}");
    }
    match system {
        System::Iso8583 => assert_iso8583(network, code, reason),
        _ => assert_as_written(system, code, reason),
    }
    assert_mask(system, code, reason);
    assert_same_in_an_outcome(system, network, code, reason);
}

/// The reason of a code that says nothing.
fn generic(system: System) -> Reason {
    match system {
        System::Affirm | System::Afterpay | System::Klarna | System::ScoreFactor | System::UsRegB => {
            Reason::LenderDeclined
        }
        _ => Reason::BankDeclined,
    }
}

/// Case and the leading zero do not matter, and a code has two characters.
fn assert_iso8583(network: Option<Network>, code: &str, reason: Option<Reason>) {
    let read = |code: &str| Reason::from_code(System::Iso8583, network, code);
    assert_eq!(read(&code.to_ascii_uppercase()), reason, "{code}");
    assert_eq!(read(&code.to_ascii_lowercase()), reason, "{code}");
    let is_digit = code.len() == 1 && code.bytes().all(|byte| byte.is_ascii_digit());
    if is_digit {
        assert_eq!(read(&format!("0{code}")), reason, "{code}");
    } else if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        assert_eq!(reason, Some(Reason::BankDeclined), "{code:?}");
    }
    // A code that a network reads in its own way says nothing without its network.
    let bare = Reason::from_code(System::Iso8583, None, code);
    let differs = Network::ALL.iter().any(|&other| Reason::from_code(System::Iso8583, Some(other), code) != bare);
    assert!(!differs || bare == Some(Reason::BankDeclined), "{code}: {bare:?}");
}

/// Letter case matters, the network does not.
fn assert_as_written(system: System, code: &str, reason: Option<Reason>) {
    for &network in Network::ALL {
        assert_eq!(Reason::from_code(system, Some(network), code), reason, "{system} {network} {code}");
    }
    let other_case: String = code
        .chars()
        .map(|c| if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() })
        .collect();
    let says_something = reason != Some(generic(system));
    if says_something && other_case != code {
        assert_eq!(Reason::from_code(system, None, &other_case), Some(generic(system)), "{system} {other_case}");
    }
}

/// Masked codes map to no reason that anybody outside is told, and no other code is masked.
fn assert_mask(system: System, code: &str, reason: Option<Reason>) {
    let Some(disclosure) = reason.map(Reason::disclosure) else { return };
    let is_hidden = matches!(disclosure, Disclosure::Masked | Disclosure::Secret);
    let written = if system == System::Iso8583 { iso8583_form(code) } else { code.into() };
    match MASKS.get(&(system, written.as_str())) {
        Some(&"yes") => assert!(is_hidden || disclosure == Disclosure::Generic, "{system} {code} is {disclosure}"),
        Some(&"partial") => assert_ne!(disclosure, Disclosure::Open, "{system} {code}"),
        _ => assert!(!is_hidden, "{system} {code} is {disclosure}"),
    }
}

fn iso8583_form(code: &str) -> String {
    format!("{code:0>2}").to_ascii_uppercase()
}

static MASKS: LazyLock<BTreeMap<(System, &str), &str>> = LazyLock::new(|| {
    let rows = REFERENCE.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.map(|line| {
        let [system, code, mask, _, correction] = line.splitn(5, '\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let mask = correction.split(':').next().filter(|mask| !mask.is_empty()).unwrap_or(mask);
        ((system.parse().unwrap(), code), mask)
    })
    .collect()
});

/// An outcome that names the code is told as one that names the reason; an approval is no reason at all.
fn assert_same_in_an_outcome(system: System, network: Option<Network>, code: &str, reason: Option<Reason>) {
    let read = |reason: serde_json::Value| {
        let outcome = json!({ "decision": "declined", "method": "card", "market": "SE", "reasons": [reason] });
        serde_json::from_value::<Outcome>(outcome)
    };
    let foreign = read(json!({ "system": system.code(), "network": network.map(Network::code), "code": code }));
    let Some(reason) = reason else { return assert!(foreign.is_err(), "{system} {code}") };
    let (foreign, canonical) = (foreign.unwrap(), read(reason.code().into()).unwrap());
    for &audience in Audience::ALL {
        assert!(foreign.disclose(audience) == canonical.disclose(audience), "{system} {code} to {audience}");
    }
}
