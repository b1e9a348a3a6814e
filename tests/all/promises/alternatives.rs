//! Other ways to pay: their order, their names, and that a card needs no national number.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;
use why_declined::{Audience, Decision, Disclosed, Explanation, Market, PaymentMethod, Reason, Subject};

use super::cases::TEXTS;
use super::support::{
    Axes, CREDIT, MAY_INCLUDE_CREDIT, NATIONAL_NUMBERS, OPEN, bare, explain, has, locales, nth, told,
};
use crate::phrases::{List, holds, without};

fn is_credit(method: PaymentMethod) -> bool {
    has(CREDIT, method.code())
}

/// The class in which a method stands: Finland sets apart what may include credit.
fn tier(method: PaymentMethod, market: Market) -> u8 {
    match (is_credit(method), has(MAY_INCLUDE_CREDIT, method.code())) {
        (true, _) => 2,
        (_, true) if market == Market::FI => 1,
        _ => 0,
    }
}

fn may_offer(axes: Axes, told: &[Reason], method: PaymentMethod) -> bool {
    let refused_credit = is_credit(axes.method) && matches!(axes.decision, Decision::Declined | Decision::CounterOffer);
    let all_open = !told.is_empty() && told.iter().all(|reason| has(OPEN, reason.code()));
    // Whoever has paid is not asked to pay again.
    axes.decision != Decision::Approved && (!is_credit(method) || !refused_credit || all_open)
}

/// Holds what an explanation offers against what was given.
fn check(axes: Axes, reasons: &[Reason], audience: Audience, given: &[PaymentMethod], favourites: &[PaymentMethod]) {
    let builder = bare(axes).reasons(reasons.iter().copied()).alternatives(given.iter().copied());
    let disclosed = builder.favourites(favourites.iter().copied()).build().unwrap().disclose(audience);
    let offered = offered(&disclosed, axes);
    let told = told(reasons, audience);
    let context = format!("{axes:?} {reasons:?} {audience} {given:?} {favourites:?} {offered:?}");
    let expected: BTreeSet<_> =
        given.iter().copied().filter(|&method| method != axes.method && may_offer(axes, &told, method)).collect();
    assert_eq!(offered.iter().copied().collect::<BTreeSet<_>>(), expected, "{context}");
    assert_eq!(offered.len(), expected.len(), "twice: {context}");
    // Nobody has to tell a merchant what a shopper likes.
    let favourites = if audience == Audience::Merchant { &[] } else { favourites };
    let place = |list: &[PaymentMethod], method| list.iter().position(|&listed| listed == method).unwrap_or(usize::MAX);
    let rank = |method| (tier(method, axes.market), place(favourites, method), place(given, method));
    assert!(offered.iter().map(|&method| rank(method)).is_sorted(), "{context}");
}

fn offered(disclosed: &Disclosed, axes: Axes) -> Vec<PaymentMethod> {
    // No rule on the order knows a language.
    let explanation = explain(disclosed, &locales()[0]);
    for alternative in &explanation.alternatives {
        assert_eq!(alternative.credit, is_credit(alternative.method), "{axes:?}");
    }
    explanation.alternatives.iter().map(|alternative| alternative.method).collect()
}

#[test]
fn the_classes_of_credit_are_as_frozen() {
    use why_declined::CreditClass;
    for &method in PaymentMethod::ALL {
        let class = match method.credit_class() {
            CreditClass::Credit => has(CREDIT, method.code()),
            CreditClass::MayInclude => has(MAY_INCLUDE_CREDIT, method.code()),
            _ => !is_credit(method) && !has(MAY_INCLUDE_CREDIT, method.code()),
        };
        assert!(class, "{method}: {}", method.credit_class());
    }
}

/// Every method refused in every decision for every kind of reason; the market runs, but for Sweden and Finland.
#[test]
fn no_credit_comes_first_then_favourites_and_no_credit_after_a_personal_no() {
    let kinds: [&[Reason]; 8] = [
        &[],
        &[Reason::ShopNotEligible],
        &[Reason::AmountUnderMinimum, Reason::TechnicalError],
        &[Reason::UnpaidInvoice],
        &[Reason::ShopNotEligible, Reason::UnpaidInvoice],
        &[Reason::SuspectedFraud],
        &[Reason::ComplianceRestricted, Reason::ShopNotEligible],
        &[Reason::LenderDeclined],
    ];
    for (index, axes) in Axes::every_method().enumerate() {
        for (turn, reasons) in kinds.iter().enumerate() {
            for &audience in Audience::ALL {
                for market in [Market::SE, Market::FI, nth(Market::ALL, index + turn)] {
                    let mut given = PaymentMethod::ALL.to_vec();
                    given.rotate_left(index % PaymentMethod::ALL.len());
                    given.extend_from_within(..3);
                    let favourites = [given[turn], given[turn + 4], PaymentMethod::Invoice, PaymentMethod::Card];
                    check(Axes { market, ..axes }, reasons, audience, &given, &favourites);
                }
            }
        }
    }
}

#[test]
fn only_a_reason_that_is_open_lets_credit_be_offered_after_a_no() {
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for axes in Axes::every_method() {
            for &audience in Audience::ALL {
                check(axes, &[reason], audience, &[PaymentMethod::Financing, PaymentMethod::BankTransfer], &[]);
                let other = nth(Reason::ALL, index * 11 + 2);
                check(axes, &[other, reason], audience, &[PaymentMethod::CreditCard, PaymentMethod::Wallet], &[]);
            }
        }
    }
}

fn methods(most: usize) -> impl Strategy<Value = Vec<PaymentMethod>> {
    prop::collection::vec(select(PaymentMethod::ALL), 0..=most)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_holds_for_any_lists(
        given in methods(16),
        favourites in methods(16),
        reasons in prop::collection::vec(select(Reason::ALL), 0..4),
        audience in select(Audience::ALL),
        (decision, subject) in (select(Decision::ALL), select(Subject::ALL)),
        (method, market) in (select(PaymentMethod::ALL), select(Market::ALL)),
    ) {
        check(Axes { decision, subject, method, market }, &reasons, audience, &given, &favourites);
    }
}

/// What is offered in a market, in each language.
fn in_market(market: Market) -> Vec<Explanation> {
    let axes =
        Axes { decision: Decision::Declined, subject: Subject::Purchase, method: PaymentMethod::BankTransfer, market };
    let outcome = bare(axes).alternatives(PaymentMethod::ALL.iter().copied()).build().unwrap();
    Audience::ALL
        .iter()
        .flat_map(|&audience| locales().iter().map(move |locale| (audience, locale)))
        .map(|(audience, locale)| explain(&outcome.disclose(audience), locale))
        .collect()
}

#[test]
fn a_card_needs_no_national_number_and_says_so_where_shoppers_are_asked_for_one() {
    for &market in Market::ALL {
        let number = NATIONAL_NUMBERS.iter().find(|(code, _)| *code == market.code()).map(|(_, number)| *number);
        assert_eq!(market.national_number(), number);
        for explanation in in_market(market) {
            assert_eq!(explanation.alternatives.len(), PaymentMethod::ALL.len() - 1);
            for alternative in &explanation.alternatives {
                let is_card = matches!(alternative.method, PaymentMethod::Card | PaymentMethod::CreditCard);
                let named: Vec<_> = NATIONAL_NUMBERS
                    .iter()
                    .map(|(_, name)| *name)
                    .filter(|name| alternative.text.contains(name) || alternative.label.contains(name))
                    .collect();
                let expected: Vec<_> = number.into_iter().filter(|_| is_card).collect();
                assert_eq!(named, expected, "{market} {}", alternative.text);
            }
        }
    }
}

#[test]
fn the_number_is_said_not_to_be_needed() {
    for explanation in in_market(Market::SE) {
        let denied = List::CardNeedsNoNumber.of(explanation.locale);
        let cards = [PaymentMethod::Card, PaymentMethod::CreditCard];
        let mut said = explanation.alternatives.iter().filter(|alternative| cards.contains(&alternative.method));
        assert!(said.all(|alternative| holds(&alternative.text, denied).is_some()), "{explanation}");
    }
}

#[test]
fn no_name_of_a_method_is_anothers() {
    for explanation in in_market(Market::GB) {
        let labels: BTreeSet<_> = explanation.alternatives.iter().map(|other| other.label.to_lowercase()).collect();
        assert_eq!(labels.len(), explanation.alternatives.len());
        let texts: BTreeSet<_> = explanation.alternatives.iter().map(|other| &other.text).collect();
        assert_eq!(texts.len(), explanation.alternatives.len());
    }
}

/// A credit account is named as what it is; a bank's account and what a wallet holds are nobody's credit account.
#[test]
fn no_account_is_called_just_an_account() {
    let mut accounts = 0;
    for (language, text) in TEXTS.keys() {
        let of_the_lender = holds(text, List::CreditAccount.of(language)).is_some();
        accounts += usize::from(of_the_lender);
        // Where only the bank's is named, "the account" is that one.
        if !of_the_lender && holds(text, List::BankAccount.of(language)).is_some() {
            continue;
        }
        let named = [List::CreditAccount, List::BankAccount, List::NoAccount];
        let unnamed = named.iter().fold(text.clone(), |text, list| without(&text, list.of(language)));
        assert_eq!(holds(&unnamed, List::Account.of(language)), None, "{text}");
    }
    assert!(accounts > 5 * locales().len(), "{accounts}");
}
