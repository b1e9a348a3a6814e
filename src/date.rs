//! Calendar days, without a clock and without a time zone.

use core::fmt;
use core::str::FromStr;

use serde::{Serialize, Serializer};

use crate::Error;
use crate::cldr::write_digits;

/// A day of the proleptic Gregorian calendar, from year 1 to year 9999.
///
/// It is written and read as ISO 8601 has it, `YYYY-MM-DD`.
///
/// # Example
///
/// ```
/// use why_declined::Date;
///
/// let date: Date = "2026-12-03".parse()?;
/// assert_eq!(date, Date::new(2026, 12, 3)?);
/// assert_eq!(date.to_string(), "2026-12-03");
/// # Ok::<(), why_declined::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Date {
    // The order of the fields is the order of days.
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day of that year, month (1 to 12) and day of the month (from 1).
    ///
    /// # Errors
    ///
    /// A day that the calendar does not have: 30 February, month 13, year 0, year 10000.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, Error> {
        if is_known(year, month, day) { Ok(Self { year, month, day }) } else { Err(not_a_date()) }
    }

    /// A day that stands in the library's own tables; one that does not exist stops the build.
    pub(crate) const fn literal(text: &str) -> Self {
        match parts(text.as_bytes()) {
            Some((year, month, day)) if is_known(year, month, day) => Self { year, month, day },
            _ => unreachable!(),
        }
    }

    /// Reads `YYYY-MM-DD`.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (year, month, day) = parts(text.as_bytes())?;
        is_known(year, month, day).then_some(Self { year, month, day })
    }

    fn text(self) -> String {
        let mut text = String::with_capacity(10);
        write_digits(self.year.into(), 1_000, &mut text);
        text.push('-');
        write_digits(self.month.into(), 10, &mut text);
        text.push('-');
        write_digits(self.day.into(), 10, &mut text);
        text
    }

    /// The year, from 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl FromStr for Date {
    type Err = Error;

    /// Reads `YYYY-MM-DD` and nothing else.
    ///
    /// # Errors
    ///
    /// Anything else: `2026-2-3`, `20260203`, `2026-02-30`, ` 2026-02-03`, `2026-02-03T00:00:00Z`.
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::read(text).ok_or_else(not_a_date)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

const fn is_known(year: u16, month: u8, day: u8) -> bool {
    1 <= year && year <= 9999 && 1 <= day && day <= days_of_month(year, month)
}

/// Zero for a month that does not exist.
const fn days_of_month(year: u16, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

const fn is_leap(year: u16) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Year, month and day of `YYYY-MM-DD`, be there such a day or not.
const fn parts(text: &[u8]) -> Option<(u16, u8, u8)> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
    match (pair(y1, y2), pair(y3, y4), pair(m1, m2), pair(d1, d2)) {
        (Some(century), Some(year), Some(month), Some(day)) => {
            Some((u16::from_be_bytes([0, century]) * 100 + u16::from_be_bytes([0, year]), month, day))
        }
        _ => None,
    }
}

const fn pair(tens: u8, ones: u8) -> Option<u8> {
    if tens.is_ascii_digit() && ones.is_ascii_digit() { Some((tens - b'0') * 10 + (ones - b'0')) } else { None }
}

fn not_a_date() -> Error {
    Error::expected("Date", "a calendar date, YYYY-MM-DD")
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn every_day_of_the_calendar_is_read_back_in_order() {
        let mut days = 0;
        let mut last = None;
        for year in 9600..=10_000 {
            for (month, day) in (0..=13).flat_map(|month| (0..=32).map(move |day| (month, day))) {
                let Ok(date) = Date::new(year, month, day) else { continue };
                assert!(last < Some(date));
                assert_eq!(date.to_string().parse::<Date>().unwrap(), date);
                last = Some(date);
                days += 1;
            }
        }
        // The calendar repeats itself every 400 years.
        assert_eq!(days, 146_097);
        assert_eq!(last.unwrap().to_string(), "9999-12-31");
        assert!(Date::new(0, 12, 31).is_err());
    }

    #[test]
    fn leap_years_follow_the_gregorian_rule() {
        for (year, leap) in [(1900, false), (2000, true), (2024, true), (2026, false), (2100, false), (4, true)] {
            assert_eq!(Date::new(year, 2, 29).is_ok(), leap, "{year}");
            assert!(Date::new(year, 2, 30).is_err());
        }
    }

    #[test]
    fn only_the_one_notation_is_read() {
        let refused = [
            "",
            "2026",
            "2026-2-3",
            "20260203",
            "2026-02-30",
            " 2026-02-03",
            "2026-02-03 ",
            "2026-02-03T00:00:00Z",
            "0000-01-01",
            "2026-00-01",
            "2026-01-00",
            "2026-13-01",
            "-026-01-01",
            "+026-01-01",
            "2026/01/01",
            "2026-0١-01",
            "２026-01-01",
            "2026‐01‐01",
            "10000-01-01",
            "2026-01-+1",
            "2026-W01-1",
            "2026-1e-01",
        ];
        for text in refused {
            let error = text.parse::<Date>().unwrap_err();
            assert_eq!(error.to_string(), "Date: expected a calendar date, YYYY-MM-DD", "{text}");
        }
        assert_eq!("0001-01-01".parse::<Date>().unwrap(), Date::new(1, 1, 1).unwrap());
    }

    #[test]
    fn a_date_is_written_as_a_string() {
        let date = Date::new(33, 4, 5).unwrap();
        assert_eq!((date.year(), date.month(), date.day()), (33, 4, 5));
        assert_eq!(serde_json::to_string(&date).unwrap(), r#""0033-04-05""#);
    }
}
