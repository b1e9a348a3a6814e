//! The topics of an explanation: what is told chooses them, and nothing else.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use why_declined::{
    Audience, CreditCheckKind, Decision, Disclosed, Market, Offer, OutcomeBuilder, PaymentMethod, Reason, Subject,
    Topic,
};

use super::cases::CASES;
use super::support::{Axes, GENERIC, MASKED, SECRET, bare, explain, full, has, laden, locales, nth};
use crate::snapshot::assert_snapshot;

const MERCHANT: &str = "merchant-what-to-say merchant-what-to-offer merchant-never-ask merchant-no-reason \
    merchant-check-integration";
/// Reasons that lie in how the shop calls its provider.
const INTEGRATION: &str = "shop-configuration currency-or-country-unsupported method-not-available \
    shop-not-eligible technical-error order-changed duplicate-payment";
/// Questions that say that something was refused, or that stand on its having been.
const OF_A_NO: &str = "refused-this-time small-purchase card-application complaint";
const OF_A_CHECK: &str = "credit-check credit-check-traces";

fn topics(disclosed: &Disclosed) -> Vec<Topic> {
    explain(disclosed, &locales()[0]).topics
}

fn topics_to(builder: OutcomeBuilder, audience: Audience) -> Vec<Topic> {
    topics(&builder.build().unwrap().disclose(audience))
}

fn codes(topics: &[Topic]) -> String {
    topics.iter().map(|topic| topic.code()).collect::<Vec<_>>().join(" ")
}

#[test]
fn each_topic_stands_once_and_is_for_the_audience() {
    for case in CASES.iter() {
        let topics = &case.first().topics;
        let context = format!("{} {}: {topics:?}", case.first().id, case.audience);
        assert_eq!(topics.iter().collect::<BTreeSet<_>>().len(), topics.len(), "{context}");
        let askers: &[Audience] = match case.audience {
            Audience::Guest | Audience::Shopper => &[Audience::Shopper],
            Audience::Merchant => &[Audience::Merchant],
            _ => &[Audience::Shopper, Audience::Support],
        };
        assert!(topics.iter().all(|topic| askers.contains(&topic.audience())), "{context}");
        let most = match case.audience {
            Audience::Guest | Audience::Shopper => 4,
            Audience::Merchant => 5,
            _ => 6,
        };
        assert!(topics.len() <= most, "{context}");
        assert!(!topics.is_empty() || case.audience == Audience::Merchant, "{context}");
    }
}

#[test]
fn topics_know_no_language() {
    for case in CASES.iter() {
        let topics: BTreeSet<_> = case.explanations.iter().map(|explanation| &explanation.topics).collect();
        assert_eq!(topics.len(), 1);
    }
}

/// `leak` compares whole explanations; here the list is compared with the one of no reason at all.
#[test]
fn a_masked_a_secret_or_a_generic_reason_adds_no_topic_for_anybody() {
    let hidden = [MASKED, SECRET, GENERIC].join(" ");
    let hidden: Vec<_> = Reason::ALL.iter().filter(|reason| has(&hidden, reason.code())).collect();
    assert_eq!(hidden.len(), 6);
    for axes in Axes::every_method() {
        for &&reason in &hidden {
            for &audience in Audience::ALL {
                let with = topics_to(full(axes).reason(reason), audience);
                assert_eq!(with, topics_to(full(axes), audience), "{axes:?} {reason} {audience}");
            }
        }
    }
}

#[test]
fn a_merchant_gets_the_same_five_and_only_an_open_reason_moves_one() {
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for axes in Axes::every_decision(index) {
            for reasons in [vec![reason], vec![reason, nth(Reason::ALL, index * 11 + 3)]] {
                let told = topics_to(laden(axes, &reasons), Audience::Merchant);
                let is_moved = reasons.iter().any(|reason| has(INTEGRATION, reason.code()));
                let moved = "merchant-check-integration merchant-what-to-say merchant-what-to-offer \
                             merchant-never-ask merchant-no-reason";
                let expected = match axes.decision {
                    Decision::Declined if is_moved => moved,
                    Decision::Declined => MERCHANT,
                    Decision::Failed => "merchant-check-integration",
                    _ => "",
                };
                assert_eq!(codes(&told), expected, "{axes:?} {reasons:?}");
            }
        }
    }
}

#[test]
fn a_guest_without_a_reason_and_one_with_a_hidden_reason_read_the_same_topics() {
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for axes in Axes::every_decision(index) {
            let outcome = full(axes).reason(reason).build().unwrap().disclose(Audience::Guest);
            if outcome.reasons().is_empty() {
                assert_eq!(topics(&outcome), topics_to(full(axes), Audience::Guest), "{axes:?} {reason}");
            }
        }
    }
}

#[test]
fn nobody_asks_why_they_were_refused_who_was_not() {
    let mut asked = BTreeSet::new();
    for case in CASES.iter() {
        for topic in &case.first().topics {
            if has(OF_A_NO, topic.code()) {
                assert_eq!(case.decision, Decision::Declined, "{topic}");
                asked.insert(topic.code());
            }
            if *topic == Topic::HumanReview {
                assert!(matches!(case.decision, Decision::Declined | Decision::CounterOffer), "{:?}", case.decision);
            }
        }
    }
    assert_eq!(asked.len(), OF_A_NO.split_whitespace().count());
}

#[test]
fn an_application_brings_no_question_about_a_purchase() {
    let of_purchases = "refused-this-time small-purchase ways-to-pay";
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for axes in Axes::every_decision(index).filter(|axes| axes.subject == Subject::Application) {
            for &audience in Audience::ALL {
                let told = topics_to(full(axes).reason(reason), audience);
                assert!(!told.iter().any(|topic| has(of_purchases, topic.code())), "{axes:?} {reason}: {told:?}");
            }
        }
    }
}

#[test]
fn questions_about_the_check_stand_where_its_kind_is_known_and_nowhere_else() {
    let mut asked = 0;
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for axes in Axes::every_decision(index) {
            for &kind in CreditCheckKind::ALL {
                for &audience in Audience::ALL {
                    let told = topics_to(full(axes).reason(reason).credit_check(kind), audience);
                    let about = told.iter().filter(|topic| has(OF_A_CHECK, topic.code())).count();
                    asked += about;
                    let may_ask = kind != CreditCheckKind::Unknown && audience != Audience::Merchant;
                    assert!(may_ask || about == 0, "{axes:?} {reason} {kind} {audience}: {told:?}");
                }
            }
        }
    }
    assert!(asked > 100, "{asked}");
}

/// The list may be known to be short; what stands in it is what helps most.
#[test]
fn the_first_topic_is_that_of_the_most_important_reason() {
    let axes = Axes {
        decision: Decision::Declined,
        subject: Subject::Purchase,
        method: PaymentMethod::Invoice,
        market: Market::SE,
    };
    let reasons = [Reason::CreditFreeze, Reason::UnpaidInvoice];
    let told = topics_to(bare(axes).reasons(reasons), Audience::Shopper);
    assert_eq!(codes(&told), "credit-freeze ways-to-pay missed-payment small-purchase");
    let told = topics_to(bare(axes).reasons(reasons.into_iter().rev()), Audience::Shopper);
    assert_eq!(codes(&told), "missed-payment small-purchase reminders debt-advice");
    let told = topics_to(bare(axes).offer(Offer::HumanReview), Audience::Guest);
    assert_eq!(codes(&told), "human-review refused-this-time small-purchase ways-to-pay");
    let told = topics_to(bare(axes).credit_check(CreditCheckKind::Soft), Audience::Guest);
    assert_eq!(codes(&told), "refused-this-time credit-check-traces small-purchase ways-to-pay");
}

#[test]
fn topics_are_those_of_their_tables() {
    let mut page = String::new();
    for &reason in Reason::ALL {
        for method in [PaymentMethod::Invoice, PaymentMethod::Card] {
            let axes = Axes { decision: Decision::Declined, subject: Subject::Purchase, method, market: Market::GB };
            writeln!(page, "{reason} ({method}): {}", codes(&topics_to(bare(axes).reason(reason), Audience::Shopper)))
                .unwrap();
        }
    }
    for axes in Axes::every_method() {
        let axes = Axes { market: Market::SE, ..axes };
        let told = codes(&topics_to(bare(axes), Audience::Guest));
        writeln!(page, "{}, {}, {}: {told}", axes.decision, axes.subject, axes.method).unwrap();
    }
    assert_snapshot("explanation-topics.txt", &page);
}
