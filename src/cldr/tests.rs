use super::LocaleFormat;
use super::table::ALL;
use crate::{Currency, Date, Money};

const DIFFERENCES: &str = include_str!("../../tests/fixtures/intl-differences.tsv");
const MONEY: &str = include_str!("../../tests/fixtures/intl-money.tsv");
const DATES: &str = include_str!("../../tests/fixtures/intl-dates.tsv");

#[test]
fn money_is_written_as_intl_writes_it() {
    for row in MONEY.lines() {
        let [tag, currency, minor_units, intl] = cells(row);
        let money = Money::new(minor_units.parse().unwrap(), currency.parse().unwrap());
        assert_eq!(visible(&money_text(format_of(tag), money)), corrected(tag, intl), "{row}");
    }
}

#[test]
fn dates_are_written_as_intl_writes_them() {
    for row in DATES.lines() {
        let [tag, date, intl] = cells(row);
        assert_eq!(visible(&date_text(format_of(tag), date.parse().unwrap())), corrected(tag, intl), "{row}");
    }
}

#[test]
fn every_listed_difference_still_exists() {
    for [tag, intl, ours, cause] in differences() {
        let of_locale = |row: &&str| row.starts_with(&format!("{tag}\t"));
        let known = MONEY.lines().chain(DATES.lines()).filter(of_locale).any(|row| row.contains(intl));
        assert!(known, "{tag}: Intl no longer writes `{intl}`; remove the row");
        assert!(intl != ours && !cause.is_empty(), "{tag}");
    }
}

#[test]
fn every_locale_and_currency_is_compared() {
    for (tag, _) in ALL {
        assert!(DATES.lines().any(|row| row.starts_with(&format!("{tag}\t"))), "{tag}");
        for currency in Currency::ALL {
            assert!(MONEY.lines().any(|row| row.starts_with(&format!("{tag}\t{currency}\t"))), "{tag} {currency}");
        }
    }
}

#[test]
fn text_is_appended_to_what_stands_there() {
    let mut out = String::from("Pris: ");
    format_of("sv").write_money(Money::new(129_900, Currency::SEK), &mut out);
    out.push_str(", ");
    format_of("sv").write_date(Date::new(2026, 12, 3).unwrap(), &mut out);
    assert_eq!(out, "Pris: 1\u{a0}299\u{a0}kr, 3 december 2026");
}

#[test]
fn no_amount_and_no_date_is_longer_than_the_room_for_it() {
    for (tag, format) in ALL {
        let amounts = Currency::ALL.iter().map(|&currency| money_text(format, Money::new(u64::MAX, currency)));
        let dates = (1..=12).map(|month| date_text(format, Date::new(9999, month, 28).unwrap()));
        for text in amounts.chain(dates) {
            assert!(text.len() <= LocaleFormat::MOST_BYTES, "{tag} {text}");
        }
    }
}

/// What Intl writes, with the listed differences of that locale put right.
fn corrected(tag: &str, intl: &str) -> String {
    let of_locale = differences().filter(|[known, ..]| *known == tag);
    of_locale.fold(intl.to_owned(), |text, [_, intl, ours, _]| text.replace(intl, ours))
}

fn differences() -> impl Iterator<Item = [&'static str; 4]> {
    DIFFERENCES.lines().filter(|row| !row.starts_with('#')).map(cells)
}

fn cells<const COUNT: usize>(row: &str) -> [&str; COUNT] {
    row.split('\t').collect::<Vec<_>>().try_into().unwrap()
}

fn format_of(tag: &str) -> &'static LocaleFormat {
    ALL.iter().find(|(known, _)| *known == tag).map(|(_, format)| *format).unwrap()
}

fn money_text(format: &LocaleFormat, money: Money) -> String {
    let mut out = String::new();
    format.write_money(money, &mut out);
    out
}

fn date_text(format: &LocaleFormat, date: Date) -> String {
    let mut out = String::new();
    format.write_date(date, &mut out);
    out
}

/// The text as the fixtures have it: spaces and marks that cannot be told apart by eye are escaped.
fn visible(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        match c {
            '\u{a0}' | '\u{200e}' | '\u{200f}' | '\u{202f}' => shown.extend(c.escape_unicode()),
            _ => shown.push(c),
        }
    }
    shown
}
