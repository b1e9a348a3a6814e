//! The rule files: whole, in order, each row with its provision.

use std::fs;

use why_declined::{Channel, Market, RuleSet, RuleStatus, Timing};

use super::day;

fn next(date: why_declined::Date) -> why_declined::Date {
    let (year, month, day) = (date.year(), date.month(), date.day());
    let candidates = [(year, month, day + 1), (year, month + 1, 1), (year + 1, 1, 1)];
    candidates.into_iter().find_map(|(year, month, day)| why_declined::Date::new(year, month, day).ok()).unwrap()
}

#[test]
fn the_sets_of_a_market_follow_each_other_without_gap_and_the_last_is_open() {
    for &market in Market::ALL {
        let sets: Vec<_> = RuleSet::all(market).collect();
        assert!(!sets.is_empty(), "{market}");
        for pair in sets.windows(2) {
            let to = pair[0].effective_to().unwrap_or_else(|| panic!("{market}: only the last set is open"));
            assert!(pair[0].effective_from() <= to && next(to) == pair[1].effective_from(), "{market}");
        }
        assert_eq!(sets.last().unwrap().effective_to(), None, "{market}");
    }
}

#[test]
fn every_duty_names_its_provision_and_how_sure_it_is() {
    for rules in Market::ALL.iter().flat_map(|&market| RuleSet::all(market)) {
        let place = format!("{} {}", rules.market(), rules.effective_from());
        assert!(!rules.about().is_empty() && rules.about() == rules.about().trim(), "{place}");
        assert!(!rules.duties().is_empty(), "{place}");
        for (index, duty) in rules.duties().iter().enumerate() {
            assert!(!duty.reference.trim().is_empty(), "{place} {}", duty.kind);
            assert!(!rules.duties()[..index].contains(duty), "{place}: {} twice", duty.kind);
            // What is due in writing cannot be due on a screen.
            assert!(!matches!(duty.timing, Timing::WithinDays(_)) || duty.channel == Channel::Durable, "{place}");
        }
    }
}

/// A lawyer reads the head of the file, a program the data below it: both give the same day.
#[test]
fn the_head_of_each_file_says_when_it_was_checked() {
    let names = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];
    for &market in Market::ALL {
        let checked = RuleSet::of(market, None).unwrap().checked_on();
        let month = names.iter().chain(&["November", "December"]).nth(usize::from(checked.month()) - 1).unwrap();
        let file = format!("src/notices/rules/{}.rs", market.code().to_lowercase());
        let source = fs::read_to_string(&file).unwrap();
        let said = format!("//! Last checked on {} {month} {}", checked.day(), checked.year());
        assert!(source.contains(&said), "{file}: {said}");
    }
}

#[test]
fn without_a_day_the_latest_enacted_set_is_taken_or_the_latest_where_none_is() {
    for &market in Market::ALL {
        let picked = RuleSet::of(market, None).unwrap();
        let later: Vec<_> = RuleSet::all(market).filter(|set| set.effective_from() > picked.effective_from()).collect();
        match picked.status() {
            RuleStatus::Enacted => assert!(later.iter().all(|set| set.status() != RuleStatus::Enacted), "{market}"),
            _ => {
                assert!(later.is_empty(), "{market}");
                assert!(RuleSet::all(market).all(|set| set.status() != RuleStatus::Enacted), "{market}");
            }
        }
    }
    assert_eq!(RuleSet::of(Market::SE, None), RuleSet::of(Market::SE, Some(day("2026-11-19"))));
}
