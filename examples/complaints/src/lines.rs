//! Lines of bounded length, so that memory does not depend on what is in the file.

use std::io::{self, BufRead, Read as _};

/// The most bytes in a line; an event of the longest values has under 400.
pub(crate) const LONGEST: usize = 4_096;

/// What was read next.
#[derive(Debug, Eq, PartialEq)]
pub(crate) enum Line {
    End,
    /// It is in the buffer, without its line break.
    Whole,
    /// It has been passed over.
    TooLong,
}

/// Reads a line into a buffer, which it empties first.
///
/// # Errors
///
/// Whatever the input answers.
pub(crate) fn next(input: &mut impl BufRead, buffer: &mut Vec<u8>) -> io::Result<Line> {
    buffer.clear();
    // Room for the line break.
    let most = u64::try_from(LONGEST).unwrap_or(u64::MAX).saturating_add(1);
    if input.by_ref().take(most).read_until(b'\n', buffer)? == 0 {
        return Ok(Line::End);
    }
    if buffer.last() == Some(&b'\n') {
        buffer.pop();
    } else if buffer.len() > LONGEST {
        buffer.clear();
        input.skip_until(b'\n')?;
        return Ok(Line::TooLong);
    }
    Ok(Line::Whole)
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::{LONGEST, Line, next};

    #[test]
    fn lines_come_without_their_breaks_and_the_last_needs_none() {
        assert_eq!(all("a\n\nb"), ["a", "", "b"]);
        assert_eq!(all("a\n"), ["a"]);
        assert!(all("").is_empty());
    }

    #[test]
    fn a_line_of_the_longest_length_is_whole_and_one_byte_more_is_passed_over() {
        let longest = "x".repeat(LONGEST);
        assert_eq!(all(&format!("{longest}\nb")), [longest.as_str(), "b"]);
        assert_eq!(all(&longest), [longest.as_str()]);
        assert_eq!(all(&format!("{longest}x\nb")), ["(too long)", "b"]);
        assert_eq!(all(&format!("{longest}x")), ["(too long)"]);
    }

    #[test]
    fn a_line_without_an_end_does_not_fill_the_memory() {
        let mut buffer = Vec::new();
        let endless = "x".repeat(100 * LONGEST);
        assert_eq!(next(&mut endless.as_bytes(), &mut buffer).unwrap(), Line::TooLong);
        assert!(buffer.capacity() <= 4 * LONGEST, "{}", buffer.capacity());
    }

    fn all(text: &str) -> Vec<String> {
        // Small, so that a line spans many reads.
        let mut input = BufReader::with_capacity(7, text.as_bytes());
        let (mut buffer, mut lines) = (Vec::new(), Vec::new());
        loop {
            match next(&mut input, &mut buffer).unwrap() {
                Line::End => return lines,
                Line::Whole => lines.push(String::from_utf8(buffer.clone()).unwrap()),
                Line::TooLong => lines.push("(too long)".into()),
            }
        }
    }
}
