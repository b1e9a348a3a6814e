//! Every answer as a file, to be read like source; and what an answer carries.

use std::fmt::Write as _;

use unic_langid::{LanguageIdentifier, langid};
use why_declined::{
    Answer, AnswerFacts, Audience, Error, Explainer, Explanation, Market, Outcome, PaymentMethod, Topic,
};

use crate::snapshot::assert_snapshot;

const FACTS: &str = include_str!("../../examples/facts.json");

fn locales() -> Vec<LanguageIdentifier> {
    Explainer::new().locales().map(|(locale, _)| locale.parse().unwrap()).collect()
}

fn answer(topic: Topic, facts: &AnswerFacts, locale: &LanguageIdentifier) -> Answer {
    Explainer::new().answer(topic, facts, topic.audience(), locale).unwrap()
}

fn explanation(locale: &LanguageIdentifier) -> Explanation {
    let outcome = Outcome::declined(PaymentMethod::Invoice, Market::SE).build().unwrap();
    Explainer::new().explain(&outcome.disclose(Audience::Guest), locale)
}

#[test]
fn each_answer_reads_as_in_its_file() {
    let facts: AnswerFacts = serde_json::from_str(FACTS).unwrap();
    for locale in locales() {
        for &topic in Topic::ALL {
            let mut page = String::new();
            for (name, facts) in [("nothing is known", &AnswerFacts::new()), ("with facts", &facts)] {
                write!(page, "===== {name}\n{}\n", answer(topic, facts, &locale)).unwrap();
            }
            assert_snapshot(&format!("{locale}/answers/{topic}.txt"), &page);
        }
    }
}

#[test]
fn html_and_json_read_as_in_their_files() {
    let facts: AnswerFacts = serde_json::from_str(FACTS).unwrap();
    for locale in locales() {
        let told = answer(Topic::WaysToPay, &facts, &locale);
        assert_snapshot(&format!("{locale}/ways-to-pay.html"), &told.to_html());
        assert_snapshot(&format!("{locale}/ways-to-pay.json"), &(serde_json::to_string_pretty(&told).unwrap() + "\n"));
    }
}

#[test]
fn answers_have_a_version_of_their_own_that_all_of_them_carry() {
    for locale in locales() {
        let version = answer(Topic::Refund, &AnswerFacts::new(), &locale).texts;
        assert_ne!(version, explanation(&locale).texts);
        assert_eq!((version.len(), version.bytes().all(|byte| byte.is_ascii_hexdigit())), (8, true));
        for &topic in Topic::ALL {
            let told = answer(topic, &AnswerFacts::new(), &locale);
            assert_eq!((told.texts, told.variant), (version.clone(), None), "{topic}");
        }
    }
}

#[test]
fn an_unknown_language_is_answered_in_that_of_the_explanation() {
    for tag in ["tlh", "sv-FI", "en-US"] {
        let locale = tag.parse().unwrap();
        assert_eq!(answer(Topic::Refund, &AnswerFacts::new(), &locale).locale, explanation(&locale).locale, "{tag}");
    }
}

#[test]
fn a_topic_that_is_not_for_the_audience_is_refused_with_those_who_may_read_it() {
    let refusal = |topic, audience| -> Error {
        Explainer::new().answer(topic, &AnswerFacts::new(), audience, &langid!("en")).unwrap_err()
    };
    assert_eq!(
        refusal(Topic::MerchantNeverAsk, Audience::Guest).to_string(),
        "audience: the topic `merchant-never-ask` is not for `guest`; accepted: merchant, support"
    );
    assert_eq!(
        refusal(Topic::SupportWhatToAdd, Audience::Merchant).to_string(),
        "audience: the topic `support-what-to-add` is not for `merchant`; accepted: support"
    );
    assert_eq!(
        refusal(Topic::Refund, Audience::Merchant).to_string(),
        "audience: the topic `refund` is not for `merchant`; accepted: guest, shopper, support"
    );
}

#[test]
fn facts_are_refused_with_the_field_and_what_is_accepted() {
    for (json, told) in [
        (r#"{ "due": "2026-12-03" }"#, "facts: field `due` is not known; accepted: amount, due_on, next_try, "),
        (r#"{ "due_on": "3/12/2026" }"#, "facts.due_on: expected a calendar date, YYYY-MM-DD"),
        (r#"{ "market": "XX" }"#, "facts.market: `XX` is not known; accepted: AT, AU, "),
        (r#"{ "methods": ["cash"] }"#, "facts.methods[0]: `cash` is not known; accepted: invoice, "),
        (r#"{ "credit_check": { "kind": "hard" } }"#, "facts.credit_check.kind: `hard` is not known; accepted: none, "),
        (
            r#"{ "amount": { "minor_units": 1.5, "currency": "SEK" } }"#,
            "facts.amount.minor_units: expected a whole number",
        ),
        (r#"{ "lender": "a", "lender": "b" }"#, "facts.lender: given twice; accepted: once"),
        ("[]", "facts: expected an object"),
    ] {
        let error = serde_json::from_str::<AnswerFacts>(json).unwrap_err().to_string();
        assert!(error.starts_with(told), "{json}: {error}");
    }
}

#[test]
fn facts_that_are_read_are_those_that_are_built() {
    let day = |day: &str| day.parse().unwrap();
    let money = |minor_units| why_declined::Money::new(minor_units, why_declined::Currency::SEK);
    let built = AnswerFacts::new()
        .amount(money(129_900))
        .due_on(day("2026-12-03"))
        .next_try(day("2026-12-07"))
        .refund(money(49_900))
        .refund_from(day("2026-12-10"))
        .merchant("Nordic Outdoor")
        .and_then(|facts| facts.lender("Example Pay"))
        .and_then(|facts| facts.reference("A-1042"))
        .unwrap()
        .market(Market::SE)
        .credit_check(why_declined::CreditCheckKind::Soft)
        .methods([PaymentMethod::Invoice, PaymentMethod::Card, PaymentMethod::DirectBank]);
    assert!(built == serde_json::from_str(FACTS).unwrap());
}

#[test]
fn what_crosses_threads_may() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<Answer>();
    crosses::<AnswerFacts>();
}
