//! Every rendering as a file, to be read like source: by reason, by decision, by real outcome.

use std::fmt::Write as _;
use std::fs;

use unic_langid::LanguageIdentifier;
use why_declined::{
    Audience, CreditCheckKind, DecidedBy, Disclosed, Explainer, Explanation, Market, Money, Outcome, OutcomeBuilder,
    PaymentMethod, Reason, Subject,
};

use crate::snapshot::assert_snapshot;

fn locales() -> Vec<LanguageIdentifier> {
    Explainer::new().locales().map(|(locale, _)| locale.parse().unwrap()).collect()
}

/// Without overlays: of what they hold, the examples show enough.
fn languages() -> Vec<LanguageIdentifier> {
    locales().into_iter().filter(|locale| locale.region.is_none()).collect()
}

fn explain(disclosed: &Disclosed, locale: &LanguageIdentifier) -> Explanation {
    Explainer::new().explain(disclosed, locale)
}

/// A method that the reason could come with.
fn method(reason: Reason) -> PaymentMethod {
    match reason.decided_by() {
        DecidedBy::Bank => PaymentMethod::Card,
        _ => PaymentMethod::Invoice,
    }
}

#[test]
fn each_reason_reads_as_in_its_file() {
    for locale in languages() {
        for &reason in Reason::ALL {
            let outcome = Outcome::declined(method(reason), Market::SE)
                .reason(reason)
                .credit_check(CreditCheckKind::Soft)
                .alternatives([PaymentMethod::Card, PaymentMethod::BankTransfer, PaymentMethod::Instalments])
                .lender("Example Pay")
                .merchant("Nordic Outdoor")
                .build()
                .unwrap();
            let mut page = String::new();
            for &audience in Audience::ALL {
                write!(page, "===== {audience}\n{}\n", explain(&outcome.disclose(audience), &locale)).unwrap();
            }
            assert_snapshot(&format!("{locale}/reasons/{reason}.txt"), &page);
        }
    }
}

#[test]
fn each_decision_reads_as_in_its_file() {
    type Start = fn(PaymentMethod, Market) -> OutcomeBuilder;
    let counter_offer: Start =
        |method, market| Outcome::counter_offer(method, market, Money::new(50_000, market.currency()));
    let starts: [Start; 6] = [
        Outcome::declined,
        counter_offer,
        Outcome::action_needed,
        Outcome::pending,
        Outcome::failed,
        Outcome::approved,
    ];
    for locale in languages() {
        let mut page = String::new();
        for start in starts {
            for &subject in Subject::ALL {
                for &method in PaymentMethod::ALL {
                    let outcome = start(method, Market::SE).subject(subject).build().unwrap();
                    for audience in [Audience::Guest, Audience::Merchant] {
                        let told = explain(&outcome.disclose(audience), &locale);
                        write!(page, "{} {audience}\n  {}\n  {}\n", told.id, told.headline, told.summary).unwrap();
                        for step in &told.next_steps {
                            writeln!(page, "    - {}", step.text).unwrap();
                        }
                    }
                }
            }
        }
        assert_snapshot(&format!("{locale}/decisions.txt"), &page);
    }
}

#[test]
fn each_way_to_pay_reads_as_in_its_file() {
    for locale in locales() {
        let mut page = String::new();
        for &market in Market::ALL {
            let outcome = Outcome::failed(PaymentMethod::DirectDebit, market)
                .alternatives(PaymentMethod::ALL.iter().copied())
                .build()
                .unwrap();
            writeln!(page, "===== {market}").unwrap();
            for alternative in explain(&outcome.disclose(Audience::Guest), &locale).alternatives {
                let credit = if alternative.credit { ", credit" } else { "" };
                writeln!(page, "{} ({}{credit}): {}", alternative.label, alternative.pays, alternative.text).unwrap();
            }
        }
        assert_snapshot(&format!("{locale}/alternatives.txt"), &page);
    }
}

#[test]
fn each_example_reads_as_in_its_file() {
    for entry in fs::read_dir("examples/outcomes").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        if !cfg!(feature = "codes") && text.contains("\"system\"") {
            continue;
        }
        let outcome: Outcome = serde_json::from_str(&text).unwrap();
        for locale in locales() {
            let mut page = String::new();
            for &audience in Audience::ALL {
                write!(page, "===== {audience}\n{}\n", explain(&outcome.disclose(audience), &locale)).unwrap();
            }
            assert_snapshot(&format!("{locale}/outcomes/{name}.txt"), &page);
        }
    }
}

#[test]
fn html_and_json_read_as_in_their_files() {
    let text = include_str!("../../examples/outcomes/unpaid-invoice.json");
    let outcome: Outcome = serde_json::from_str(text).unwrap();
    for locale in locales() {
        let told = explain(&outcome.disclose(Audience::Shopper), &locale);
        assert_snapshot(&format!("{locale}/unpaid-invoice.html"), &told.to_html());
        assert_snapshot(
            &format!("{locale}/unpaid-invoice.json"),
            &(serde_json::to_string_pretty(&told).unwrap() + "\n"),
        );
    }
}
