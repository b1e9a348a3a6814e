//! What is promised of a lender's own texts, whatever they are.

use serde_json::Value;
use unic_langid::LanguageIdentifier;
use why_declined::{Audience, Explainer, Explanation, Findings, Market, Outcome, Overrides, PaymentMethod, Reason};

use crate::{forms, locales, may_know};

/// The name that the files go by.
const FILE: &str = "own.ftl";

/// The most findings, and the most bytes of one of them.
const MOST_FINDINGS: usize = 200;
const MOST_BYTES: usize = 4_000;

/// The texts are taken or refused; taken, they change words and nothing else.
pub fn assert_overrides(source: &str) {
    for locale in locales() {
        match Overrides::compile(locale, "own", &[(FILE, source)]) {
            Ok(overrides) => assert_only_words_change(overrides, locale),
            Err(findings) => assert_findings(&findings, source),
        }
    }
}

fn assert_only_words_change(overrides: Overrides, locale: &LanguageIdentifier) {
    let (built_in, own) = (Explainer::new(), Explainer::new().with_overrides(overrides));
    for &reason in Reason::ALL {
        for &audience in Audience::ALL {
            let disclosed = outcome(Some(reason)).disclose(audience);
            let explanation = own.explain(&disclosed, locale);
            assert_eq!(explanation.variant.as_deref(), Some("own"));
            assert_eq!(bare(&explanation), bare(&built_in.explain(&disclosed, locale)), "{reason} {audience}");
            if !may_know(audience, reason) {
                assert_eq!(explanation, own.explain(&outcome(None).disclose(audience), locale), "{reason} {audience}");
            }
            let [json, text, _] = forms(&explanation);
            assert!(json.len() < 100_000, "{}", json.len());
            assert!(!text.contains(['{', '}', '\u{1}', '\u{2}', '\u{3}']), "{text}");
        }
    }
}

fn outcome(reason: Option<Reason>) -> Outcome {
    let outcome = Outcome::declined(PaymentMethod::Invoice, Market::SE).reasons(reason);
    outcome.alternatives([PaymentMethod::Card]).reference("A-1042").lender("Example Pay").build().unwrap()
}

/// The explanation without its words.
fn bare(explanation: &Explanation) -> Value {
    let mut value = serde_json::to_value(explanation).unwrap();
    strip(&mut value);
    value
}

fn strip(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(strip),
        Value::Object(fields) => {
            for name in ["headline", "summary", "headings", "text", "texts", "note", "label", "variant"] {
                fields.remove(name);
            }
            fields.values_mut().for_each(strip);
        }
        _ => {}
    }
}

/// Each finding lies within the file, says what to do, and is short.
fn assert_findings(findings: &Findings, source: &str) {
    let lines: Vec<&str> = source.split('\n').collect();
    assert!((1..=MOST_FINDINGS).contains(&findings.iter().count()));
    for finding in findings.iter() {
        let shown = finding.to_string();
        assert_eq!(finding.file(), FILE, "{shown}");
        let line = lines.get(finding.line() - 1).unwrap_or_else(|| panic!("{shown}"));
        assert!((1..=line.chars().count() + 1).contains(&finding.column()), "{shown}");
        assert!(!finding.advice().is_empty() && shown.len() < MOST_BYTES, "{shown}");
        assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "{shown:?}");
    }
}
