//! The public surface: what others build on and what does not change unnoticed.

use std::collections::BTreeSet;
use std::fmt::{Debug, Display, Write as _};
use std::hash::Hash;
use std::str::FromStr;
use std::thread;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use unic_langid::langid;
use why_declined::{
    Action, Announce, Audience, Automation, Certainty, Channel, Condition, ContactKind, CreditCheckKind, CreditClass,
    Currency, DataCategory, DecidedBy, Decision, Direction, Disclosed, Disclosure, Error, Exemption, Explainer,
    Explanation, Market, MethodOrder, MissingField, Negotiated, NoticeKind, Obligation, Offer, Outcome, OutcomeBuilder,
    PaymentMethod, Pays, Reason, RetryAdvice, ReviewStatus, RuleStatus, SourceKind, Stage, Subject, Topic,
};

use crate::snapshot::assert_snapshot;

#[test]
fn reasons_keep_their_codes_and_what_they_carry() {
    let rows = Reason::ALL.iter().map(|&reason| {
        let steps: Vec<_> = reason.next_steps().iter().map(|step| step.code()).collect();
        let steps = if steps.is_empty() { "-".into() } else { steps.join(", ") };
        [reason.code(), reason.decided_by().code(), reason.disclosure().code(), reason.retry().code(), &steps]
            .map(String::from)
    });
    assert_snapshot("reasons.txt", &table(["reason", "decided by", "disclosure", "retry", "next steps"], rows));
}

#[test]
fn methods_keep_their_codes_and_what_they_carry() {
    let rows = PaymentMethod::ALL
        .iter()
        .map(|method| [method.code(), method.credit_class().code(), method.pays().code()].map(String::from));
    assert_snapshot("methods.txt", &table(["method", "credit", "pays"], rows));
}

#[test]
fn markets_keep_their_codes_and_what_they_carry() {
    let rows = Market::ALL.iter().map(|market| {
        let number = market.national_number().unwrap_or("-");
        [market.code(), market.currency().code(), market.method_order().code(), number].map(String::from)
    });
    assert_snapshot("markets.txt", &table(["market", "currency", "order", "national number"], rows));
}

#[test]
fn topics_keep_their_codes_and_what_they_carry() {
    let rows = Topic::ALL.iter().map(|topic| {
        let related: Vec<_> = topic.related().iter().map(|related| related.code()).collect();
        [topic.code(), topic.audience().code(), topic.stage().code(), &related.join(", ")].map(String::from)
    });
    assert_snapshot("topics.txt", &table(["topic", "audience", "stage", "related"], rows));
}

#[test]
fn currencies_keep_their_codes_and_digits() {
    let rows = Currency::ALL.iter().map(|currency| [currency.code().into(), currency.minor_unit_digits().to_string()]);
    assert_snapshot("currencies.txt", &table(["currency", "minor unit digits"], rows));
}

#[test]
fn closed_sets_keep_their_codes() {
    let mut written = String::new();
    macro_rules! each {
        ($($name:ident)+) => { $( write_set(stringify!($name), $name::ALL, |value| value.code(), &mut written); )+ };
    }
    each! {
        Action Announce Audience Automation Certainty Channel Condition ContactKind CreditCheckKind CreditClass
        DataCategory DecidedBy Decision Direction Disclosure Exemption MethodOrder NoticeKind Obligation Offer Pays
        RetryAdvice ReviewStatus RuleStatus SourceKind Stage Subject
    }
    // A missing field is named by its place.
    write!(
        written,
        "MissingField\n    {}\n",
        check_codes("MissingField", MissingField::ALL, |field| field.code()).join("\n    ")
    )
    .unwrap();
    assert_snapshot("codes.txt", &written);
    // The codes of these stand in tables of their own.
    check_kebab("Topic", Topic::ALL, |topic| topic.code());
    check_kebab("Reason", Reason::ALL, |reason| reason.code());
    check_kebab("PaymentMethod", PaymentMethod::ALL, |method| method.code());
}

#[cfg(feature = "codes")]
#[test]
fn foreign_systems_keep_their_codes() {
    use why_declined::{Network, System};

    let mut written = String::new();
    write_set("System", System::ALL, |system| system.code(), &mut written);
    write_set("Network", Network::ALL, |network| network.code(), &mut written);
    assert_snapshot("systems.txt", &written);
}

/// Countries and currencies have codes of their own standard; all else of them holds as for every closed set.
#[test]
fn iso_codes_are_upper_case_and_read_back() {
    check_codes("Market", Market::ALL, |market| market.code());
    check_codes("Currency", Currency::ALL, |currency| currency.code());
    let codes = Market::ALL.iter().map(|market| (market.code(), 2));
    for (code, length) in codes.chain(Currency::ALL.iter().map(|currency| (currency.code(), 3))) {
        assert!(code.len() == length && code.bytes().all(|byte| byte.is_ascii_uppercase()), "{code}");
    }
}

#[test]
fn what_crosses_threads_may() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<Outcome>();
    crosses::<OutcomeBuilder>();
    crosses::<Disclosed>();
    crosses::<Explainer>();
    crosses::<Negotiated>();
    crosses::<Explanation>();
    crosses::<Error>();
}

#[test]
fn an_error_is_one_word() {
    fn is_error<T: std::error::Error>() {}
    is_error::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}

#[test]
fn an_error_shows_its_text_in_debug_too() {
    let error = "XX".parse::<Audience>().unwrap_err();
    assert_eq!(error.to_string(), "Audience: `XX` is not known; accepted: guest, shopper, merchant, support");
    assert_eq!(
        format!("{error:?}"),
        r#"Error("Audience: `XX` is not known; accepted: guest, shopper, merchant, support")"#
    );
}

#[test]
fn an_explanation_has_these_fields_in_this_order() {
    for audience in Audience::ALL {
        let explanation = Explainer::new().explain(&full(*audience), &langid!("en"));
        let json = serde_json::to_string(&explanation).unwrap();
        let Keys(keys) = serde_json::from_str(&json).unwrap();
        assert_eq!(
            keys.join(" "),
            "id audience locale direction announce headline summary reasons credit_check next_steps alternatives retry \
             notices contacts reference rules unmet topics texts variant headings"
        );
    }
}

#[cfg(feature = "answers")]
#[test]
fn an_answer_has_these_fields_in_this_order() {
    for topic in [Topic::WaysToPay, Topic::DebtAdvice] {
        let facts = why_declined::AnswerFacts::new();
        let answer = Explainer::new().answer(topic, &facts, Audience::Guest, &langid!("en")).unwrap();
        let Keys(keys) = serde_json::from_str(&json(&answer)).unwrap();
        assert_eq!(
            keys.join(" "),
            "id topic audience locale direction question short methods steps have related texts variant headings"
        );
    }
}

#[test]
fn the_parts_of_an_explanation_have_these_fields_in_this_order() {
    let explanation = Explainer::new().explain(&full(Audience::Support), &langid!("en"));
    let mut written = String::new();
    let parts: [(&str, String); 10] = [
        ("reasons", json(&explanation.reasons[0])),
        ("credit_check", json(explanation.credit_check.as_ref().unwrap())),
        ("next_steps", json(&explanation.next_steps[0])),
        ("alternatives", json(&explanation.alternatives[0])),
        ("retry", json(explanation.retry.as_ref().unwrap())),
        ("notices", json(&explanation.notices[0])),
        ("contacts", json(&explanation.contacts[0])),
        ("rules", json(explanation.rules.as_ref().unwrap())),
        ("unmet", json(&explanation.unmet[0])),
        ("headings", json(&explanation.headings)),
    ];
    for (name, part) in parts {
        let Keys(keys) = serde_json::from_str(&part).unwrap();
        writeln!(written, "{name}: {}", keys.join(", ")).unwrap();
    }
    assert_snapshot("explanation-fields.txt", &written);
}

#[test]
fn absent_parts_are_written_as_null_or_as_empty_lists() {
    let outcome = Outcome::approved(PaymentMethod::Card, Market::GB).build().unwrap();
    let explanation = Explainer::new().explain(&outcome.disclose(Audience::Guest), &langid!("en"));
    let value = serde_json::to_value(&explanation).unwrap();
    for field in ["credit_check", "retry", "reference", "rules", "variant"] {
        assert!(value[field].is_null() && value.get(field).is_some(), "{field}");
    }
    for field in ["reasons", "next_steps", "alternatives", "notices", "contacts", "unmet"] {
        assert_eq!(value[field], serde_json::json!([]), "{field}");
    }
}

#[test]
fn an_explanation_is_the_same_from_every_thread() {
    let explainer = Explainer::new();
    for audience in Audience::ALL {
        let disclosed = full(*audience);
        let explain = || explainer.locales().map(|(locale, _)| explain_in(&explainer, &disclosed, locale)).collect();
        let here: Vec<_> = explain();
        thread::scope(|scope| {
            for thread in [scope.spawn(explain), scope.spawn(explain)] {
                assert_eq!(thread.join().unwrap(), here);
            }
        });
    }
}

#[test]
fn locales_are_those_linked_in_and_none_is_reviewed_yet() {
    let locales: Vec<_> = Explainer::new().locales().collect();
    let features = [
        ("ar", cfg!(feature = "ar")),
        ("da", cfg!(feature = "da")),
        ("de", cfg!(feature = "de")),
        ("de-CH", cfg!(feature = "de-ch")),
        ("en", cfg!(feature = "en")),
        ("en-US", cfg!(feature = "en-us")),
        ("fi", cfg!(feature = "fi")),
        ("nb", cfg!(feature = "nb")),
        ("pl", cfg!(feature = "pl")),
        ("sv", cfg!(feature = "sv")),
        ("sv-FI", cfg!(feature = "sv-fi")),
    ];
    for (locale, is_enabled) in features {
        assert_eq!(locales.contains(&(locale, ReviewStatus::Draft)), is_enabled, "{locale}");
    }
    let tags: Vec<_> = locales.iter().map(|(tag, _)| *tag).collect();
    // The first one is the fallback.
    let mut sorted = tags.clone();
    sorted.sort_by_key(|tag| (*tag != "en", *tag));
    sorted.dedup();
    assert_eq!(tags, sorted);
    assert!(locales.iter().all(|(_, status)| *status == ReviewStatus::Draft), "{locales:?}");
}

/// Each folder of texts is one line in Cargo.toml, and each such line a folder.
#[test]
fn every_folder_of_texts_has_its_feature_and_is_on_by_default() {
    let manifest = include_str!("../../Cargo.toml");
    let features = manifest.split("\n[").find_map(|section| section.strip_prefix("features]\n")).unwrap();
    let (_, features) = features.split_once("default = [").unwrap();
    let (default, features) = features.split_once("]\n").unwrap();
    let features: Vec<_> = features.lines().filter_map(|line| line.split_once(" = ")).collect();
    let folders = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).unwrap();
    let folders = folders.map(|entry| entry.unwrap()).filter(|entry| entry.path().is_dir());
    let tags: Vec<_> = folders.map(|entry| entry.file_name().into_string().unwrap()).collect();
    for tag in &tags {
        let name = tag.to_lowercase();
        let language = tag.split_once('-').map(|(language, _)| format!("\"{language}\"")).unwrap_or_default();
        let feature = features.iter().find(|(known, _)| *known == name).map(|(_, needs)| *needs);
        assert_eq!(feature, Some(format!("[{language}]").as_str()), "{tag}");
        assert!(default.contains(&format!("\"{name}\"")), "{tag}");
    }
    let others = features.len() - tags.len();
    assert_eq!(
        others, 5,
        "a feature that is neither a folder of texts nor one of the others: answers, codes, overrides, wasm, wasm-disclose"
    );
}

#[cfg(all(feature = "en", feature = "sv"))]
#[test]
fn a_region_is_served_by_its_language_and_an_unknown_language_by_the_fallback() {
    let cases = [
        ("sv-AX", "sv", false),
        ("sv", "sv", false),
        ("SV_se", "sv", false),
        ("en-AU", "en", false),
        ("fr", "en", true),
        ("svx", "en", true),
        ("", "en", true),
        ("not a language", "en", true),
        // No preference is served, not fallen back from.
        ("*", "en", false),
        ("fr, *;q=0.5", "en", false),
        ("fr-CH, sv;q=0.9, en;q=0.8", "sv", false),
        ("en;q=0.8, sv;q=0.9", "sv", false),
        ("sv;q=0, en;q=0.1", "en", false),
        ("sv;q=0", "en", true),
        ("sv;q=2, en;q=0.1", "en", false),
        ("sv-SE-u-ca-buddhist", "sv", false),
    ];
    for (header, locale, is_fallback) in cases {
        let picked = Explainer::new().negotiate(header);
        assert_eq!((picked.locale().to_string().as_str(), picked.is_fallback()), (locale, is_fallback), "{header:?}");
        if let Ok(wanted) = header.parse::<unic_langid::LanguageIdentifier>() {
            let explanation = Explainer::new().explain(&full(Audience::Guest), &wanted);
            assert_eq!(explanation.locale, locale, "{header:?}");
        }
    }
}

#[cfg(all(feature = "en-us", feature = "sv-fi"))]
#[test]
fn a_region_with_an_overlay_is_served_by_it_and_its_language_by_itself() {
    let cases = [
        ("en-US", "en-US"),
        ("EN_us", "en-US"),
        ("en-US-u-ca-buddhist", "en-US"),
        ("en-US-001", "en-US"),
        ("en", "en"),
        ("en-AU, en-US;q=0.9", "en"),
        ("en-US;q=0.8, en;q=0.9", "en"),
        ("fr-CH, en-US;q=0.9, en;q=0.8", "en-US"),
        ("sv-FI", "sv-FI"),
        ("sv-SE, sv-FI;q=0.9", "sv"),
        ("und-US", "en"),
    ];
    for (header, locale) in cases {
        assert_eq!(Explainer::new().negotiate(header).locale().to_string(), locale, "{header:?}");
    }
    let explanation = Explainer::new().explain(&full(Audience::Guest), &langid!("en-US"));
    assert_eq!((explanation.locale, explanation.direction), ("en-US", Direction::Ltr));
    let fallback = Explainer::with_fallback(&langid!("sv-FI")).unwrap();
    assert_eq!(fallback.negotiate("fr").locale(), langid!("sv-FI"));
}

#[cfg(all(feature = "en", feature = "sv"))]
#[test]
fn the_fallback_can_be_chosen_among_what_is_linked_in() {
    let explainer = Explainer::with_fallback(&langid!("sv-SE")).unwrap();
    let picked = explainer.negotiate("fr");
    assert_eq!((picked.locale(), picked.is_fallback()), (langid!("sv"), true));
    assert_eq!(explainer.negotiate("*").locale(), langid!("sv"));
    assert_eq!(explainer.explain(&full(Audience::Guest), &langid!("fr")).locale, "sv");
    assert_eq!(explainer.explain(&full(Audience::Guest), &langid!("en-AU")).locale, "en");

    let error = Explainer::with_fallback(&langid!("fr")).unwrap_err();
    assert_eq!(error.to_string(), "fallback: expected a locale whose language is linked in");
}

/// A disclosed outcome of which every part has something to say.
fn full(audience: Audience) -> Disclosed {
    let outcome: Outcome = serde_json::from_str(
        r#"{ "decision": "declined", "method": "invoice", "market": "SE",
             "reasons": ["too-many-attempts", "too-many-recent-applications", "payment-default-on-record"],
             "credit_check": { "kind": "soft" }, "alternatives": ["card", "bank-transfer"], "automation": "solely",
             "sources": [{ "kind": "bureau", "name": "Example Register", "basis_of": ["payment-default-on-record"] }],
             "contacts": [{ "kind": "lender", "name": "Example Pay", "contact": "https://pay.example" }],
             "reference": "A-1042", "offers": ["human-review"], "lender": "Example Pay" }"#,
    )
    .unwrap();
    outcome.disclose(audience)
}

fn explain_in(explainer: &Explainer, disclosed: &Disclosed, locale: &str) -> Explanation {
    explainer.explain(disclosed, &locale.parse().unwrap())
}

fn json(part: &impl Serialize) -> String {
    serde_json::to_string(part).unwrap()
}

/// Writes rows below their headings, in columns.
fn table<const N: usize>(headings: [&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let rows: Vec<_> = std::iter::once(headings.map(String::from)).chain(rows).collect();
    let widths: [usize; N] =
        std::array::from_fn(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default());
    let mut written = String::new();
    for row in rows {
        let cells: Vec<_> = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        writeln!(written, "{}", cells.join("  ").trim_end()).unwrap();
    }
    written
}

/// Writes a closed set down, a code a line.
fn write_set<T>(name: &str, all: &[T], code: impl Fn(T) -> &'static str, written: &mut String)
where
    T: Copy + Debug + Display + Eq + FromStr<Err = Error> + Hash + Ord + Serialize,
{
    writeln!(written, "{name}\n    {}", check_kebab(name, all, code).join("\n    ")).unwrap();
}

fn check_kebab<T>(name: &str, all: &[T], code: impl Fn(T) -> &'static str) -> Vec<&'static str>
where
    T: Copy + Debug + Display + Eq + FromStr<Err = Error> + Hash + Ord + Serialize,
{
    let codes = check_codes(name, all, code);
    for code in &codes {
        let is_kebab = code.split('-').all(|word| {
            word.starts_with(|c: char| c.is_ascii_lowercase())
                && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        });
        assert!(is_kebab, "{name}: {code} is not kebab-case");
    }
    codes
}

/// Every code is its own, and reads back as the value that it was written for.
fn check_codes<T>(name: &str, all: &[T], code: impl Fn(T) -> &'static str) -> Vec<&'static str>
where
    T: Copy + Debug + Display + Eq + FromStr<Err = Error> + Hash + Ord + Serialize,
{
    let codes: Vec<_> = all.iter().map(|&value| code(value)).collect();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "{name}: a code stands for two values");
    assert!(all.is_sorted(), "{name}: the order of the values is not the order of ALL");
    for (&value, &code) in all.iter().zip(&codes) {
        assert_eq!(code.parse::<T>().unwrap(), value);
        assert_eq!(value.to_string(), code);
        assert_eq!(serde_json::to_value(value).unwrap(), code);
        for not_the_code in [code.to_uppercase(), code.to_lowercase(), format!("{code} "), format!(" {code}")] {
            assert!(not_the_code == code || not_the_code.parse::<T>().is_err(), "{name}: {not_the_code:?} is read");
        }
    }
    let error = "no such code".parse::<T>().unwrap_err().to_string();
    assert_eq!(error, format!("{name}: `no such code` is not known; accepted: {}", codes.join(", ")));
    codes
}

/// The keys of a JSON object, in their order.
struct Keys(Vec<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Keys;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Keys, A::Error> {
                let mut keys = Vec::new();
                while let Some((key, IgnoredAny)) = entries.next_entry()? {
                    keys.push(key);
                }
                Ok(Keys(keys))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}
