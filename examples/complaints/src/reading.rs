//! A file of events, line by line.

use std::io::{self, BufRead};

use crate::event::{Event, Refusal};
use crate::lines::{self, Line};
use crate::tally::Tally;

/// What a file held.
#[derive(Debug)]
pub(crate) struct Reading {
    pub(crate) tally: Tally,
    /// How many lines were no events.
    pub(crate) left_out: u64,
}

impl Reading {
    /// Reads to the end, and reports each line that is no event by its number, from 1. Empty lines are skipped.
    ///
    /// # Errors
    ///
    /// Whatever the input answers, or the place to report to.
    pub(crate) fn of(
        mut input: impl BufRead,
        mut report: impl FnMut(u64, Refusal) -> io::Result<()>,
    ) -> io::Result<Self> {
        let mut reading = Self { tally: Tally::default(), left_out: 0 };
        let mut buffer = Vec::new();
        let mut number = 0_u64;
        loop {
            number = number.saturating_add(1);
            let counted = match lines::next(&mut input, &mut buffer)? {
                Line::End => return Ok(reading),
                Line::TooLong => Err(Refusal::TooLong),
                Line::Whole if buffer.trim_ascii().is_empty() => Ok(()),
                Line::Whole => Event::parse(&buffer).and_then(|event| reading.tally.add(event)),
            };
            if let Err(refusal) = counted {
                reading.left_out = reading.left_out.saturating_add(1);
                report(number, refusal)?;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Reading;
    use crate::event::Refusal;
    use crate::tally::Counts;

    const EVENT: &str = r#"{"event": "shown", "id": "answer/a", "locale": "sv", "texts": "00000000"}"#;

    #[test]
    fn bad_lines_are_reported_by_number_and_the_others_counted() {
        let long = "x".repeat(5_000);
        let text = format!("{EVENT}\r\n[]\n\n  \n{long}\n{EVENT}\nx");
        let mut reported = Vec::new();
        let reading = Reading::of(text.as_bytes(), |line, refusal| {
            reported.push((line, refusal));
            Ok(())
        });
        let reading = reading.unwrap();
        assert_eq!(reported, [(2, Refusal::NotAnObject), (5, Refusal::TooLong), (7, Refusal::NotJson(1))]);
        assert_eq!(reading.left_out, 3);
        let groups = reading.tally.groups();
        assert!(matches!(groups[..], [(_, Counts { shown: 2, complained: 0 })]), "{groups:?}");
    }
}
