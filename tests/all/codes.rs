//! The tables of foreign codes, as they stand in the documentation and as the command prints them, and the networks'
//! rules for the merchant.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Output;
use std::{fs, iter};

use why_declined::codes::{self, Document, Entry};
use why_declined::{Disclosure, Network, Outcome, Reason, RetryAdvice, RetryLimit, RetryRule, System};

use crate::examples::run_example;
use crate::snapshot::{assert_file, assert_snapshot};

#[test]
fn the_documentation_holds_every_table() {
    let mut written = String::from(
        "<!-- Written by `UPDATE_SNAPSHOTS=1 cargo test` from the tables in src/codes: change those, not this. -->\n\n\
         # The tables\n",
    );
    System::ALL.iter().for_each(|&system| write_table(system, &mut written));
    assert_file("src/codes/tables.md", &written);
}

#[test]
fn the_command_prints_the_table_of_a_system() {
    for system in System::ALL {
        let output = run_example("codes", &[system.code()], "");
        assert!(output.status.success(), "{system}");
        let printed = String::from_utf8(output.stdout).unwrap();
        let (rows, sources) = printed.split_once("\n\nsources\n").unwrap();
        assert_eq!(rows.lines().count(), 1 + codes::table(*system).count(), "{system}");
        for (line, entry) in rows.lines().skip(1).zip(codes::table(*system)) {
            let [code, network, reason] = cells(&entry);
            let told: Vec<_> = line.split_whitespace().take(3).collect();
            assert_eq!(told, [code, network, reason], "{system}");
            assert!(line.ends_with(entry.meaning) && sources.contains(entry.source.title), "{line}");
        }
    }
}

#[test]
fn without_a_system_the_command_counts_the_codes_of_each() {
    let Output { status, stdout, .. } = run_example("codes", &[], "");
    assert!(status.success());
    assert_snapshot("code-counts.txt", &String::from_utf8(stdout).unwrap());
}

#[test]
fn the_command_refuses_an_unknown_system_and_names_the_known_ones() {
    for (arguments, told) in
        [(&["maestro"][..], "System: `maestro` is not known; accepted: "), (&["adyen", "x"], "usage: ")]
    {
        let output = run_example("codes", arguments, "");
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len(), error.lines().count()), (Some(2), 0, 1), "{error}");
        assert!(error.starts_with(&format!("codes: {told}")), "{error}");
        let names_all = System::ALL.iter().all(|system| error.contains(system.code()));
        assert!(names_all || arguments.len() > 1, "{error}");
    }
}

#[test]
fn an_approval_is_refused_where_a_reason_is_expected() {
    let mut counted = 0;
    for (system, entry) in every_entry().filter(|(_, entry)| entry.reason.is_none()) {
        let network = entry.network.map_or(String::new(), |network| format!(r#""network": "{network}", "#));
        let given = format!(r#"{{ "system": "{system}", {network}"code": "{}" }}"#, entry.code);
        let json = format!(r#"{{ "decision": "declined", "method": "card", "market": "SE", "reasons": [{given}] }}"#);
        let error = serde_json::from_str::<Outcome>(&json).unwrap_err().to_string();
        assert!(error.starts_with("reasons[0]: the code is an approval"), "{given}: {error}");
        counted += 1;
    }
    assert_eq!(counted, 15);
}

/// For a human reader: does each reason's text state the same fact as the form?
#[cfg(feature = "en")]
#[test]
fn each_reason_of_form_c_1_stands_beside_what_the_shopper_reads() {
    use std::collections::BTreeSet;

    use unic_langid::langid;
    use why_declined::{Audience, Explainer, Market, PaymentMethod};

    let mut written = String::new();
    let mut reasons = BTreeSet::new();
    for entry in codes::table(System::UsRegB) {
        let reason = entry.reason.unwrap();
        let outcome = Outcome::declined(PaymentMethod::Financing, Market::US).reason(reason).build().unwrap();
        let explanation = Explainer::new().explain(&outcome.disclose(Audience::Shopper), &langid!("en"));
        let text = explanation.reasons.first().map_or("(nothing: the refusal alone)", |told| &told.text);
        // The last is "other": what it is, no code tells.
        assert_eq!(explanation.reasons.is_empty(), entry.code == "C1-24", "{reason}");
        assert!(reasons.insert(reason.code()), "{}: {reason} is another row's", entry.code);
        writeln!(written, "{}  {}\n  {reason}\n  {text}\n", entry.code, entry.meaning).unwrap();
    }
    assert_snapshot("reg-b-form-c-1.txt", &written);
}

#[test]
fn visa_goes_by_the_category_and_forbids_the_first() {
    let rule = |system, code| RetryRule::from_code(system, Some(Network::Visa), code).unwrap();
    let limited = RetryLimit::AtMost { attempts: 20, days: 30 };
    for (code, limit) in [("1", RetryLimit::Never), ("2", limited), ("3", limited), ("4", limited)] {
        assert_eq!(rule(System::VisaCategory, code).limit, limit, "{code}");
        assert_eq!(RetryRule::from_code(System::VisaCategory, None, code).unwrap().limit, limit, "{code}");
    }
    // A response code has the rule of the category that the rules put it into, and category 4 without one.
    for entry in codes::table(System::VisaCategory) {
        let Some((category, code)) = entry.code.split_once(':') else { continue };
        let (of_category, forbidden) = (rule(System::VisaCategory, entry.code), [category, code].contains(&"cat1"));
        if category != "category" {
            assert_eq!(of_category, rule(System::Iso8583, code), "{}", entry.code);
            assert_eq!(of_category.limit == RetryLimit::Never, forbidden, "{}", entry.code);
        }
    }
    let first = codes::table(System::VisaCategory).filter(|entry| entry.code.starts_with("cat1:"));
    let forbidden = codes::table(System::Iso8583).filter(|entry| {
        let rule = RetryRule::from_code(System::Iso8583, Some(Network::Visa), entry.code);
        rule.is_some_and(|rule| rule.limit == RetryLimit::Never)
    });
    assert!(first.map(|entry| &entry.code["cat1:".len()..]).eq(forbidden.map(|entry| entry.code)));
    assert_eq!(rule(System::Iso8583, "05").limit, limited);
    assert_eq!(rule(System::Iso8583, "7"), rule(System::Iso8583, "07"));
    assert_eq!(rule(System::Iso8583, "r0").limit, RetryLimit::Never);
}

#[test]
fn mastercard_goes_by_its_advice() {
    let limit = |code| RetryRule::from_code(System::MastercardMac, None, code).map(|rule| rule.limit);
    for code in ["03", "21"] {
        assert_eq!(limit(code), Some(RetryLimit::Never));
    }
    let waits = [("24", 1), ("25", 24), ("26", 48), ("27", 96), ("28", 144), ("29", 192), ("30", 240)];
    for (code, hours) in waits {
        assert_eq!(limit(code), Some(RetryLimit::NotBefore { hours }), "{code}");
    }
    for code in ["01", "02", "3", "22", "23", "31", "40", "99", ""] {
        assert_eq!(limit(code), None, "{code}");
    }
}

#[test]
fn a_rule_is_of_one_network_and_of_a_refusal_that_is_known() {
    for (system, entry) in every_entry() {
        for network in networks() {
            let Some(rule) = RetryRule::from_code(system, network, entry.code) else { continue };
            let own = match system {
                System::VisaCategory => Network::Visa,
                System::MastercardMac => Network::Mastercard,
                _ => network.unwrap(),
            };
            assert!(rule.network == own && network.is_none_or(|network| network == own), "{system} {}", entry.code);
            assert!(Reason::from_code(system, network, entry.code).is_some(), "{system} {}", entry.code);
            assert!(!rule.source.edition.is_empty());
        }
    }
    for (system, network, code) in [
        (System::Iso8583, Some(Network::Visa), "00"),
        (System::Iso8583, Some(Network::Visa), "ZZ"),
        (System::Iso8583, Some(Network::Visa), "77"),
        (System::Iso8583, Some(Network::Mastercard), "41"),
        (System::Iso8583, None, "41"),
        (System::VisaCategory, Some(Network::Mastercard), "1"),
        (System::VisaCategory, None, "5"),
        (System::VisaCategory, None, "cat1:05"),
        (System::MastercardMac, Some(Network::Visa), "03"),
        (System::Stripe, Some(Network::Visa), "stolen_card"),
    ] {
        assert_eq!(RetryRule::from_code(system, network, code), None, "{system} {code}");
    }
}

/// A shopper is not told to try again what the network forbids the merchant to send again, nor at once what it delays.
#[test]
fn the_shoppers_advice_does_not_contradict_the_networks_rule() {
    let mut compared = 0;
    for (system, entry) in every_entry() {
        for network in networks() {
            let Some(rule) = RetryRule::from_code(system, network, entry.code) else { continue };
            let reason = Reason::from_code(system, network, entry.code).unwrap();
            let against: &[RetryAdvice] = match rule.limit {
                RetryLimit::Never => &[RetryAdvice::Now, RetryAdvice::Later, RetryAdvice::SmallerAmount],
                RetryLimit::NotBefore { .. } => &[RetryAdvice::Now],
                _ => &[],
            };
            let says_nothing = reason.disclosure() == Disclosure::Generic;
            assert!(says_nothing || !against.contains(&reason.retry()), "{system} {}: {reason}", entry.code);
            compared += 1;
        }
    }
    assert!(compared > 200, "{compared}");
}

#[test]
fn a_rule_for_the_merchant_has_no_way_into_an_explanation() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![source.clone()];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let place = path.strip_prefix(&source).unwrap();
            if path.is_dir() {
                folders.push(path);
            } else if !place.starts_with("codes") && place != Path::new("lib.rs") {
                let text = fs::read_to_string(&path).unwrap();
                assert!(!text.contains("RetryRule") && !text.contains("RetryLimit"), "{}", place.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 20, "{seen}");
}

fn write_table(system: System, written: &mut String) {
    let entries: Vec<_> = codes::table(system).collect();
    let mut documents: Vec<&Document> = Vec::new();
    writeln!(written, "\n## `{system}`\n\n| code | network | reason | source | meaning |\n|---|---|---|---|---|")
        .unwrap();
    for entry in entries {
        let number = documents.iter().position(|known| *known == entry.source).unwrap_or_else(|| {
            documents.push(entry.source);
            documents.len() - 1
        });
        let [code, network, reason] = cells(&entry);
        writeln!(written, "| `{code}` | {network} | {reason} | {} | {} |", number + 1, entry.meaning).unwrap();
    }
    writeln!(written).unwrap();
    for (index, document) in documents.iter().enumerate() {
        let title = document.url.map_or_else(|| document.title.into(), |url| format!("[{}]({url})", document.title));
        writeln!(written, "{}. {title}: {}", index + 1, document.edition).unwrap();
    }
}

fn cells(entry: &Entry) -> [&'static str; 3] {
    let network = entry.network.map_or("any", |network| network.code());
    [entry.code, network, entry.reason.map_or("approval", |reason| reason.code())]
}

fn every_entry() -> impl Iterator<Item = (System, Entry)> {
    System::ALL.iter().flat_map(|&system| codes::table(system).map(move |entry| (system, entry)))
}

fn networks() -> impl Iterator<Item = Option<Network>> {
    iter::once(None).chain(Network::ALL.iter().copied().map(Some))
}
