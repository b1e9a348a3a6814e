//! The sixteen traps: mistakes that are easily made around a refusal, each with the test that none of them is made.

use why_declined::{
    Audience, Automation, Channel, CreditCheckKind, Currency, DecidedBy, Duty, Explainer, Market, Money, NoticeKind,
    Outcome, PaymentMethod, Reason, RuleSet, SourceKind,
};

use super::{TODAY, bureau, claims, day, explain, explain_in, kinds, locales, reading, refused, says, text};
use crate::phrases::{List, holds, without};
use crate::plain::CATALOGUES;
use crate::plain::wording::ease::Index;
use crate::plain::wording::sentences::sentences;
use crate::plain::wording::{Ease, Scale};

#[test]
fn trap_01_soft_check_never_visible() {
    for locale in locales() {
        for &market in Market::ALL {
            for &check in CreditCheckKind::ALL {
                let told = explain_in(refused(market, TODAY).credit_check(check), Audience::Shopper, &locale);
                let shown = told.to_string();
                assert_eq!(holds(&shown, List::AtNoTime.of(told.locale)), None, "{shown}");
                // Without the caller's word not a word: whether others see it depends on bureau, product and market.
                let says = holds(&shown, List::CheckSoft.of(told.locale)).is_some();
                assert_eq!(says, check == CreditCheckKind::Soft, "{market} {check}");
            }
        }
    }
}

#[test]
fn trap_02_swedish_reason_lost_because_the_eu_baseline_has_none() {
    for on in ["2026-11-19", "2026-11-20", TODAY] {
        let rules = RuleSet::of(Market::SE, Some(day(on))).unwrap();
        let is_the_reason = |duty: &&Duty| duty.kind == NoticeKind::Reason && duty.is_binding();
        assert_eq!(rules.duties().iter().filter(is_the_reason).count(), 1, "{on}");
        for automation in [Automation::No, Automation::Solely] {
            let hidden = explain(refused(Market::SE, on).automation(automation), Audience::Guest);
            assert!(says(&hidden, NoticeKind::Reason), "{on}");
            let told = explain(refused(Market::SE, on).reason(Reason::UnpaidInvoice), Audience::Shopper);
            assert!(says(&told, NoticeKind::Reason) && !told.reasons.is_empty(), "{on}");
        }
    }
    let baseline = RuleSet::of(Market::FR, Some(day(TODAY))).unwrap();
    assert!(!baseline.duties().iter().any(|duty| duty.kind == NoticeKind::Reason));
}

#[test]
fn trap_03_credit_alternative_sorted_first_or_preselected_in_sweden_and_finland() {
    for market in [Market::SE, Market::FI] {
        let outcome = refused(market, TODAY).reason(Reason::ShopNotEligible);
        let outcome =
            outcome.alternatives(PaymentMethod::ALL.iter().rev().copied()).favourites([PaymentMethod::PayLater]);
        let told = explain(outcome, Audience::Shopper);
        let credit: Vec<_> = told.alternatives.iter().map(|alternative| alternative.credit).collect();
        assert!(credit.contains(&true) && credit.is_sorted(), "{market}: {credit:?}");
        let json = serde_json::to_string(&told).unwrap();
        assert!(!["select", "\"default", "checked\":"].iter().any(|mark| json.to_lowercase().contains(mark)), "{json}");
    }
}

#[test]
fn trap_04_combo_card_treated_as_no_credit_in_finland() {
    let outcome = refused(Market::FI, TODAY).alternatives([PaymentMethod::Card, PaymentMethod::BankTransfer]);
    let told = explain(outcome.favourites([PaymentMethod::Card]), Audience::Shopper);
    let methods: Vec<_> = told.alternatives.iter().map(|alternative| alternative.method).collect();
    assert_eq!(methods, [PaymentMethod::BankTransfer, PaymentMethod::Card]);
}

#[test]
fn trap_05_human_review_dropped_when_the_decision_is_only_partly_automated() {
    for market in [Market::DE, Market::DK, Market::FR, Market::HU, Market::SK] {
        for (automation, is_said) in [(Automation::No, false), (Automation::Partly, true), (Automation::Solely, true)] {
            let told = explain(refused(market, TODAY).automation(automation), Audience::Guest);
            for kind in [NoticeKind::HumanReview, NoticeKind::OwnView, NoticeKind::Contest] {
                assert_eq!(claims(told.locale, &text(&told, kind)), is_said, "{market} {automation} {kind}");
            }
        }
    }
}

#[test]
fn trap_06_bureau_named_though_not_the_basis_or_not_named_though_it_was() {
    for &market in Market::ALL {
        for (basis, is_basis) in [(Reason::PaymentDefaultOnRecord, true), (Reason::Affordability, false)] {
            let outcome = refused(market, TODAY).reason(Reason::PaymentDefaultOnRecord);
            let told = explain(outcome.source(bureau().as_basis_of([basis])), Audience::Shopper);
            assert_eq!(told.to_string().contains("Example Register"), is_basis, "{market}");
            assert_eq!(says(&told, NoticeKind::DatabaseUsed), is_basis, "{market}");
        }
        // What the lender itself knows is no register.
        let own = why_declined::Source::new(SourceKind::OwnData).named("Own Books").unwrap();
        let outcome = refused(market, TODAY).reason(Reason::UnpaidInvoice);
        let told = explain(outcome.source(own.as_basis_of([Reason::UnpaidInvoice])), Audience::Shopper);
        assert!(!says(&told, NoticeKind::DatabaseUsed) && !told.to_string().contains("Own Books"), "{market}");
    }
}

/// Where the notices alone cannot be as easy as a language's texts together, and what they have to reach.
///
/// Amstad's index takes 58.5 for a syllable a word, and each of these sentences names “der Kreditgeber” or “die
/// Entscheidung”: a lender's and a law's own words. German as a whole is held by `plain::ease`.
const NOTICES_ALONE: &[(&str, f64)] = &[("de", 58.0)];

#[test]
fn trap_07_danish_text_judged_with_the_swedish_lix_scale() {
    let [da, sv] = ["da", "sv"].map(|language| Scale::of(language).unwrap().is_held(37.0));
    assert!(!da && sv);
    for catalogue in CATALOGUES.iter() {
        let scale = Scale::of(&catalogue.language).unwrap();
        let notices = catalogue.texts().filter(|(message, _)| message.id.starts_with("notice-"));
        let value = match scale.index {
            Index::Lix => reading::lix(&reading::notices(&catalogue.language).join(" ")),
            _ => Ease::of(notices.map(|(_, text)| text.filled.as_str()), &scale).value,
        };
        let alone = NOTICES_ALONE.iter().find(|(language, _)| *language == scale.language);
        let is_held = alone.map_or_else(|| scale.is_held(value), |(_, least)| value >= *least);
        assert!(is_held, "{}: {value:.1}, not {}", catalogue.language, scale.threshold());
    }
}

#[test]
fn trap_08_amount_placeholder_breaking_the_sentence_count() {
    for locale in locales() {
        let abbreviations = Scale::of(&locale.to_string()).unwrap().abbreviations;
        let counted = |minor_units| {
            let offer = Money::new(minor_units, Currency::SEK);
            let outcome = Outcome::counter_offer(PaymentMethod::Invoice, Market::SE, offer).build().unwrap();
            let told = Explainer::new().explain(&outcome.disclose(Audience::Shopper), &locale);
            sentences(&told.summary, &abbreviations).len()
        };
        assert_eq!(counted(123_450), counted(50_000), "{locale}");
        assert!((2..=4).contains(&counted(123_450)), "{locale}");
    }
    for text in ["Up to 1.234,50 kr. You choose.", "You choose. Up to 1.234,50."] {
        assert_eq!(sentences(text, &[]).len(), 2);
    }
}

#[test]
fn trap_09_fraud_and_benign_texts_differing_by_one_notice() {
    for &market in Market::ALL {
        for &method in PaymentMethod::ALL {
            for audience in [Audience::Guest, Audience::Shopper, Audience::Merchant] {
                let of = |reason| {
                    let outcome = Outcome::declined(method, market).automation(Automation::Solely).reason(reason);
                    let told = explain(outcome.source(bureau().as_basis_of([reason])), audience);
                    serde_json::to_string(&told).unwrap()
                };
                let benign = of(Reason::LenderDeclined);
                for masked in [Reason::SuspectedFraud, Reason::LostOrStolen, Reason::Deceased] {
                    assert_eq!(of(masked), benign, "{market} {method} {audience} {masked}");
                }
                assert_eq!(of(Reason::ComplianceRestricted), benign, "{market} {method} {audience}");
            }
        }
    }
}

#[test]
fn trap_10_us_notice_treated_as_done_by_a_modal() {
    let told = explain(refused(Market::US, TODAY), Audience::Shopper);
    for kind in [NoticeKind::WrittenNotice, NoticeKind::Rejected, NoticeKind::NonDiscrimination] {
        let notice = told.notices.iter().find(|notice| notice.kind == kind).unwrap();
        assert_eq!((notice.channel, notice.due.as_deref()), (Channel::Durable, Some("P30D")), "{kind}");
    }
    for locale in locales() {
        let told = explain_in(refused(Market::US, TODAY), Audience::Shopper, &locale);
        let written = text(&told, NoticeKind::WrittenNotice);
        assert!(claims(told.locale, &written) && written.contains("30"), "{written}");
        // It is owed; no text says that it has been sent.
        assert_eq!(holds(&told.to_string(), List::Sent.of(told.locale)), None);
    }
}

#[test]
fn trap_11_rule_set_without_date() {
    for rules in Market::ALL.iter().flat_map(|&market| RuleSet::all(market)) {
        assert!(rules.effective_from() <= rules.effective_to().unwrap_or_else(|| day("9999-12-31")));
        assert!(rules.checked_on() >= day("2026-11-22"), "{}", rules.market());
    }
    for &market in Market::ALL {
        let json = serde_json::to_value(explain(refused(market, TODAY), Audience::Guest)).unwrap();
        let rules = &json["rules"];
        assert_eq!((&rules["market"], &rules["dated"]), (&market.code().into(), &true.into()));
        for field in ["from", "checked_on"] {
            assert!(rules[field].as_str().unwrap().parse::<why_declined::Date>().is_ok(), "{market} {field}");
        }
    }
}

#[test]
fn trap_12_missing_locale_falling_back_while_legal_notices_silently_vanish() {
    for &market in Market::ALL {
        let outcome = || {
            let reasons = [Reason::PaymentDefaultOnRecord, Reason::Affordability];
            refused(market, TODAY).automation(Automation::Solely).reasons(reasons).source(bureau())
        };
        let served = explain_in(outcome(), Audience::Shopper, &locales()[0]);
        for missing in ["fr", "tlh", "und", "hu-HU"] {
            let told = explain_in(outcome(), Audience::Shopper, &missing.parse().unwrap());
            assert_eq!(kinds(&told), kinds(&served), "{market} {missing}");
            assert_eq!(told.unmet, served.unmet, "{market} {missing}");
            assert!(told.notices.iter().all(|notice| !notice.text.trim().is_empty()), "{market} {missing}");
            // Whoever asked sees which language was served.
            assert_ne!(told.locale, missing);
        }
    }
}

/// What a shopper reads of a reason, notices included, and in which language.
fn told_of(reason: Reason, market: Market) -> Vec<(&'static str, String)> {
    let locales = locales();
    let told =
        locales.iter().map(|locale| explain_in(refused(market, TODAY).reason(reason), Audience::Shopper, locale));
    told.map(|told| {
        assert!(!says(&told, NoticeKind::DebtAdvice), "{reason}: debt advice feels like an accusation");
        let notices = told.notices.iter().map(|notice| notice.text.as_ref());
        let texts = told.reasons.iter().map(|reason| reason.text.as_ref()).chain(notices);
        (told.locale, texts.collect::<Vec<_>>().join(" "))
    })
    .collect()
}

#[test]
fn trap_13_credit_freeze_shown_as_bad_credit() {
    for market in [Market::NO, Market::FI, Market::SE] {
        for (locale, shown) in told_of(Reason::CreditFreeze, market) {
            // To deny it is the contrary of saying it.
            let shown = without(&shown, List::NoBadPayer.of(locale));
            assert_eq!(holds(&shown, List::BadPayer.of(locale)), None, "{shown}");
        }
    }
    assert_eq!(Reason::CreditFreeze.decided_by(), DecidedBy::Shopper);
}

#[test]
fn trap_14_thin_file_shown_as_bad_history() {
    for reason in [Reason::NoCreditFile, Reason::ShortCreditHistory] {
        for (locale, shown) in told_of(reason, Market::SE) {
            assert_eq!(holds(&shown, List::BadPayer.of(locale)), None, "{shown}");
        }
    }
}

#[test]
fn trap_15_age_or_residence_worded_as_discrimination() {
    for reason in [Reason::UnderAge, Reason::NotResident] {
        for (locale, shown) in told_of(reason, Market::DE) {
            assert_eq!(holds(&shown, List::Discriminates.of(locale)), None, "{shown}");
        }
    }
}

#[test]
fn trap_16_old_phone_numbers_contacts_need_verified_on() {
    let (mut shown, mut unseen) = (0, 0);
    for &market in Market::ALL {
        let rules = RuleSet::of(market, Some(day(TODAY))).unwrap();
        let reasons = [Reason::PaymentDefaultOnRecord, Reason::Affordability];
        let told = explain(refused(market, TODAY).reasons(reasons).source(bureau()), Audience::Shopper);
        for contact in rules.contacts() {
            assert!(contact.contact.starts_with("https://"), "{}: numbers age fastest", contact.contact);
            let is_shown = told.contacts.iter().any(|told| told.contact == contact.contact);
            match contact.verified_on {
                Some(seen) => assert!(seen <= rules.checked_on(), "{market} {}", contact.name),
                None => assert!(!is_shown, "{market} {}", contact.name),
            }
            shown += usize::from(is_shown);
            unseen += usize::from(contact.verified_on.is_none());
        }
    }
    assert!(shown > 40 && unseen > 10, "{shown} {unseen}");
}
