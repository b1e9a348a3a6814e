//! Amounts and dates as CLDR writes them, from one generated table.

pub(crate) mod format;
#[rustfmt::skip]
pub(crate) mod table;

use self::format::{DatePart, LocaleFormat, Order, Words, words};
use crate::date::Date;
use crate::money::Money;

impl LocaleFormat {
    /// No amount and no date is longer, in whatever locale.
    pub(crate) const MOST_BYTES: usize = 64;

    /// Writes an amount: without decimals if it is whole, else with all of them, never rounded.
    pub(crate) fn write_money(&self, money: Money, out: &mut String) {
        let symbol = self.symbols.get(money.currency().place());
        out.push_str(self.lead);
        match self.order {
            Order::SymbolFirst => {
                out.push_str(symbol);
                self.write_amount(money, out);
            }
            Order::AmountFirst => {
                self.write_amount(money, out);
                out.push_str(symbol);
            }
        }
    }

    /// Writes a day in CLDR's long style: day, month by name, year.
    pub(crate) fn write_date(&self, date: Date, out: &mut String) {
        for part in self.date {
            match part {
                DatePart::Day => write_number(date.day().into(), out),
                DatePart::Month => out.push_str(self.month(date)),
                DatePart::Year => write_number(date.year().into(), out),
                DatePart::Text(text) => out.push_str(text),
            }
        }
    }

    fn write_amount(&self, money: Money, out: &mut String) {
        let digits = money.currency().minor_unit_digits();
        let minor_units_in_one = 10_u64.pow(digits.into());
        let whole = money.minor_units() / minor_units_in_one;
        let rest = money.minor_units() % minor_units_in_one;
        if whole < self.first_grouped {
            write_number(whole, out);
        } else {
            self.write_groups(whole, out);
        }
        if rest != 0 {
            out.push_str(self.decimal);
            write_digits(rest, minor_units_in_one / 10, out);
        }
    }

    /// Calls itself once for every three digits, so at most seven deep.
    fn write_groups(&self, number: u64, out: &mut String) {
        if number < 1_000 {
            write_number(number, out);
        } else {
            self.write_groups(number / 1_000, out);
            out.push_str(self.group);
            write_digits(number % 1_000, 100, out);
        }
    }

    fn month(&self, date: Date) -> &'static str {
        let after_january = usize::from(date.month()).saturating_sub(1);
        self.months.get(after_january)
    }
}

/// Writes a number without leading zeros: what `core::fmt` would write, without its machinery, for the browser.
pub(crate) fn write_number(number: u64, out: &mut String) {
    let highest = number.checked_ilog10().unwrap_or_default();
    write_digits(number, 10_u64.pow(highest), out);
}

/// Writes the digits of a number from the place of that value (1, 10, 100, …) down.
pub(crate) fn write_digits(number: u64, highest_place: u64, out: &mut String) {
    let mut place = highest_place;
    while place > 0 {
        let [digit, ..] = (number / place % 10).to_le_bytes();
        out.push(char::from(b'0' + digit));
        place /= 10;
    }
}

#[cfg(test)]
mod tests;
