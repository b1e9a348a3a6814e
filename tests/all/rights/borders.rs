//! The day before, the day of and the day after a change of rules.

use why_declined::{Audience, Automation, Market, NoticeKind, Outcome, PaymentMethod, RuleSet, RuleStatus};

use super::{day, explain, refused, says, text};

#[test]
fn each_day_falls_into_the_set_that_covers_it() {
    for &market in Market::ALL {
        for set in RuleSet::all(market) {
            assert_eq!(RuleSet::of(market, Some(set.effective_from())), Some(set), "{market}");
            let last = set.effective_to().unwrap_or_else(|| day("9999-12-31"));
            assert_eq!(RuleSet::of(market, Some(last)), Some(set), "{market}");
        }
        assert_eq!(RuleSet::of(market, Some(day("1970-01-01"))), None, "{market}");
    }
}

/// The directive applies from 20 November 2026: France has carried it out by then, Sweden may have.
#[test]
fn the_rules_change_on_the_twentieth_of_november() {
    let partly = |market, on| explain(refused(market, on).automation(Automation::Partly), Audience::Guest);
    for (on, from) in [("2026-11-19", "2018-05-25"), ("2026-11-20", "2026-11-20"), ("2026-11-21", "2026-11-20")] {
        let is_new = on != "2026-11-19";
        let told = partly(Market::FR, on);
        assert_eq!(says(&told, NoticeKind::HumanReview), is_new, "{on}");
        assert_eq!(told.rules.unwrap().from, day(from));

        let rules = partly(Market::SE, on).rules.unwrap();
        assert_eq!(rules.status, if is_new { RuleStatus::Unverified } else { RuleStatus::Enacted }, "{on}");
        assert_eq!((rules.from, rules.dated), (day(from), true));
    }
}

#[test]
fn the_united_kingdom_changed_its_rules_twice_in_2026() {
    for (on, from) in [
        ("2026-02-04", "2021-01-01"),
        ("2026-02-05", "2026-02-05"),
        ("2026-02-06", "2026-02-05"),
        ("2026-07-14", "2026-02-05"),
        ("2026-07-15", "2026-07-15"),
        ("2026-07-16", "2026-07-15"),
    ] {
        assert_eq!(explain(refused(Market::GB, on), Audience::Guest).rules.unwrap().from, day(from), "{on}");
    }
}

#[test]
fn the_day_of_the_decision_is_told() {
    let told = explain(refused(Market::SE, "2026-11-19"), Audience::Guest);
    assert!(text(&told, NoticeKind::Rejected).contains("2026"));
    let undated = explain(Outcome::declined(PaymentMethod::Invoice, Market::SE), Audience::Guest);
    assert!(!text(&undated, NoticeKind::Rejected).contains("2026"));
}

#[test]
fn without_a_day_the_explanation_says_that_it_took_the_latest_enacted_rules() {
    for &market in Market::ALL {
        let told = explain(Outcome::declined(PaymentMethod::Invoice, market), Audience::Guest).rules.unwrap();
        let set = RuleSet::of(market, None).unwrap();
        assert!(!told.dated, "{market}");
        assert_eq!((told.market, told.status, told.from), (market, set.status(), set.effective_from()));
        assert_eq!((told.to, told.checked_on), (set.effective_to(), set.checked_on()));
    }
}
