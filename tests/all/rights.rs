//! Duties and rights: what each market has a refused shopper be told, on which day, and what is missing for it.

mod borders;
mod contacts;
mod data;
mod reading;
mod table;
mod traps;
mod unmet;

use unic_langid::LanguageIdentifier;
use why_declined::{
    Audience, Automation, Certainty, Date, Duty, Explainer, Explanation, Market, NoticeKind, Obligation, Outcome,
    OutcomeBuilder, PaymentMethod, Reason, RuleStatus, Source, SourceKind,
};

use crate::phrases::{List, holds};

/// The day on which the rules were looked up.
const TODAY: &str = "2026-11-22";

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A refused invoice on a day.
fn refused(market: Market, on: &str) -> OutcomeBuilder {
    Outcome::declined(PaymentMethod::Invoice, market).decided_on(day(on))
}

/// A bureau that a payment default was found in.
fn bureau() -> Source {
    Source::new(SourceKind::Bureau).named("Example Register").unwrap().as_basis_of([Reason::PaymentDefaultOnRecord])
}

fn explain(outcome: OutcomeBuilder, audience: Audience) -> Explanation {
    explain_in(outcome, audience, &locales()[0])
}

fn explain_in(outcome: OutcomeBuilder, audience: Audience, locale: &LanguageIdentifier) -> Explanation {
    Explainer::new().explain(&outcome.build().unwrap().disclose(audience), locale)
}

fn locales() -> Vec<LanguageIdentifier> {
    Explainer::new().locales().map(|(language, _)| language.parse().unwrap()).collect()
}

fn kinds(explanation: &Explanation) -> Vec<NoticeKind> {
    explanation.notices.iter().map(|notice| notice.kind).collect()
}

fn says(explanation: &Explanation, kind: NoticeKind) -> bool {
    explanation.notices.iter().any(|notice| notice.kind == kind)
}

/// The texts of a kind, one after the other.
fn text(explanation: &Explanation, kind: NoticeKind) -> String {
    let texts = explanation.notices.iter().filter(|notice| notice.kind == kind).map(|notice| notice.text.as_ref());
    texts.collect::<Vec<_>>().join(" ")
}

/// Whether a text claims a right, or says what a lender must do.
fn claims(language: &str, text: &str) -> bool {
    holds(text, List::Right.of(language)).is_some()
}

#[test]
fn a_right_is_claimed_only_where_a_rule_is_sure() {
    let locales = locales();
    let mut claimed = 0;
    for &market in Market::ALL {
        for on in ["2024-05-01", TODAY] {
            for &automation in Automation::ALL {
                for locale in &locales {
                    let outcome = refused(market, on).automation(automation).reason(Reason::PaymentDefaultOnRecord);
                    let told = explain_in(outcome.source(bureau()), Audience::Shopper, locale);
                    let rules = why_declined::RuleSet::of(market, Some(day(on))).unwrap();
                    for notice in told.notices.iter().filter(|notice| claims(told.locale, &notice.text)) {
                        claimed += 1;
                        let is_sure = |duty: &&Duty| {
                            duty.status == RuleStatus::Enacted
                                && duty.certainty != Certainty::Memory
                                && !matches!(duty.obligation, Obligation::Recommended | Obligation::Forbidden)
                        };
                        let sure = rules.duties().iter().filter(is_sure).any(|duty| duty.kind == notice.kind);
                        assert!(sure, "{market} {on}: {}", notice.text);
                    }
                }
            }
        }
    }
    assert!(claimed > 300, "{claimed}");
}

#[test]
fn what_the_caller_offers_is_said_as_an_offer_where_no_rule_is_sure() {
    for (offer, kind) in [
        (why_declined::Offer::HumanReview, NoticeKind::HumanReview),
        (why_declined::Offer::OwnView, NoticeKind::OwnView),
        (why_declined::Offer::Contest, NoticeKind::Contest),
    ] {
        for (market, is_right) in [(Market::FR, true), (Market::BE, false), (Market::NZ, false)] {
            let partly = || refused(market, TODAY).automation(Automation::Partly);
            for locale in locales() {
                let told = explain_in(partly(), Audience::Guest, &locale);
                assert_eq!(says(&told, kind), is_right, "{market} {kind}");
                let told = explain_in(partly().offer(offer), Audience::Guest, &locale);
                let offered = text(&told, kind);
                assert_eq!(claims(told.locale, &offered), is_right, "{offered}");
                assert_eq!(holds(&offered, List::Offer.of(told.locale)).is_some(), !is_right, "{offered}");
            }
        }
    }
}

#[test]
fn duties_arise_where_a_lender_refuses_credit_and_nowhere_else() {
    let lenders = |outcome: OutcomeBuilder| explain(outcome, Audience::Guest).rules.is_some();
    for &market in Market::ALL {
        for &method in PaymentMethod::ALL {
            let asked =
                matches!(method.code(), "invoice" | "pay-later" | "instalments" | "instalment-account" | "financing");
            let outcome = || Outcome::declined(method, market);
            assert_eq!(lenders(outcome()), asked, "{market} {method}");
            assert_eq!(lenders(outcome().reason(Reason::ShopNotEligible)), asked, "{market} {method}");
            assert!(!lenders(outcome().reason(Reason::TechnicalError)), "{market} {method}");
            assert!(!lenders(outcome().reason(Reason::CancelledByShopper)), "{market} {method}");
            assert!(lenders(outcome().subject(why_declined::Subject::Application)), "{market} {method}");
            for other in [Outcome::approved, Outcome::pending, Outcome::failed, Outcome::action_needed] {
                assert!(!lenders(other(method, market)), "{market} {method}");
            }
        }
    }
}

/// Until it is turned down a counter-offer is no refusal: what follows from how it was decided is owed, no more.
#[test]
fn a_counter_offer_is_told_how_it_was_decided_and_not_as_a_refusal() {
    let offer = why_declined::Money::new(50_000, Market::FR.currency());
    let outcome = Outcome::counter_offer(PaymentMethod::Invoice, Market::FR, offer).decided_on(day(TODAY));
    let told = explain(outcome.automation(Automation::Partly), Audience::Guest);
    let expected = ["right-to-reasons", "automated-processing", "human-review", "own-view", "contest"];
    assert_eq!(kinds(&told).iter().map(|kind| kind.code()).collect::<Vec<_>>(), expected);
}

#[test]
fn stated_terms_exempt_and_unknown_ones_do_not() {
    let terms = |third_party, finance_charge, days_to_pay| {
        let mut terms = why_declined::CreditTerms::default();
        (terms.third_party, terms.finance_charge, terms.days_to_pay) = (third_party, finance_charge, days_to_pay);
        terms.instalments = Some(1);
        terms
    };
    let cases = [
        // Sweden until 19 November 2026: free of interest within three months, whoever gives it.
        (Market::SE, "2026-11-19", terms(Some(true), Some(false), Some(30)), true),
        (Market::SE, "2026-11-19", terms(Some(true), Some(false), Some(120)), false),
        (Market::SE, "2026-11-19", terms(Some(true), Some(true), Some(30)), false),
        (Market::SE, "2026-11-19", terms(Some(true), None, Some(30)), false),
        (Market::SE, "2026-11-19", terms(Some(true), Some(false), None), false),
        // Since then, and in France: only where no third party gives it, within 50 days.
        (Market::SE, "2026-11-20", terms(Some(true), Some(false), Some(30)), false),
        (Market::FR, "2026-11-20", terms(Some(true), Some(false), Some(30)), false),
        (Market::FR, "2026-11-20", terms(Some(false), Some(false), Some(50)), true),
        (Market::FR, "2026-11-20", terms(Some(false), Some(false), Some(51)), false),
        (Market::FR, "2026-11-20", terms(None, Some(false), Some(50)), false),
        // United States: incidental credit.
        (Market::US, "2026-11-20", terms(Some(false), Some(false), Some(30)), true),
        (Market::US, "2026-11-20", terms(Some(false), Some(true), Some(30)), false),
        (Market::US, "2026-11-20", terms(Some(true), Some(false), Some(30)), false),
    ];
    for (market, on, terms, is_exempt) in cases {
        let told = explain(refused(market, on).credit(terms.clone()), Audience::Guest);
        assert_eq!(!says(&told, NoticeKind::Rejected), is_exempt, "{market} {on} {terms:?}");
        // An account is running credit: neither short nor incidental.
        let account = Outcome::declined(PaymentMethod::InstalmentAccount, market).decided_on(day(on)).credit(terms);
        let account = explain(account, Audience::Guest);
        assert_eq!(!says(&account, NoticeKind::Rejected), is_exempt && market == Market::FR, "{market} {on}");
    }
}

/// A right is known from a rule set; a register that a reason rests on is a fact, told in every market.
#[test]
fn a_register_that_a_told_reason_rests_on_is_named_in_every_market() {
    for &market in Market::ALL {
        for method in [PaymentMethod::Invoice, PaymentMethod::Card] {
            let outcome = || Outcome::declined(method, market).reason(Reason::PaymentDefaultOnRecord).source(bureau());
            let told = explain(outcome(), Audience::Shopper);
            assert!(text(&told, NoticeKind::DatabaseUsed).contains("Example Register"), "{market} {method}");
            assert!(!explain(outcome(), Audience::Guest).to_string().contains("Example Register"));
        }
    }
}

#[test]
fn a_merchant_is_told_nothing_of_duties() {
    for &market in Market::ALL {
        let outcome = refused(market, TODAY).automation(Automation::Solely).reason(Reason::ShopNotEligible);
        let told = explain(outcome, Audience::Merchant);
        assert_eq!((told.rules, told.unmet, told.notices, told.contacts), (None, vec![], vec![], vec![]), "{market}");
    }
}

#[cfg(feature = "en")]
#[test]
fn the_support_of_a_lender_sees_where_the_law_asks_for_what_must_not_be_told() {
    let locale = "en".parse().unwrap();
    let note = |market, reason| {
        let told = explain_in(refused(market, TODAY).reason(reason), Audience::Support, &locale);
        told.reasons.first().and_then(|told| told.note.clone()).unwrap_or_default()
    };
    assert!(note(Market::US, Reason::SuspectedFraud).contains("names no exception"));
    assert!(note(Market::US, Reason::Deceased).contains("names no exception"));
    assert!(!note(Market::SE, Reason::SuspectedFraud).contains("names no exception"));
    assert!(!note(Market::US, Reason::UnpaidInvoice).contains("names no exception"));
    // The law forbids even that: there is no reason, so there is no note.
    assert_eq!(note(Market::US, Reason::ComplianceRestricted), "");
    let card = Outcome::declined(PaymentMethod::Card, Market::US).reason(Reason::SuspectedFraud);
    let told = explain_in(card, Audience::Support, &locale);
    assert!(!told.to_string().contains("names no exception"), "no lender has refused credit");
}
