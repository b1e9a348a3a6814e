//! Names of another direction than the sentence's, kept from disordering it.
//!
//! Source: Unicode Standard Annex #9, sections 2.4 and 3.2 (isolates, strong characters).

use crate::explanation::Direction;

/// First strong isolate, and its end.
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

/// How many bytes both take.
pub(crate) const MARKS_BYTES: usize = ISOLATE.len_utf8() + END.len_utf8();

/// Writes a name, isolated wherever its direction could differ from the sentence's.
pub(crate) fn write(name: &str, direction: Direction, written: &mut String) {
    let keeps_direction = match direction {
        Direction::Ltr => name.is_ascii() || !name.chars().any(is_right_to_left),
        Direction::Rtl => name.chars().all(|c| c == ' ' || is_right_to_left(c)),
    };
    if keeps_direction {
        written.push_str(name);
    } else {
        written.push(ISOLATE);
        written.push_str(name);
        written.push(END);
    }
}

/// Whether a character lies in a block of right-to-left letters.
const fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(name: &str, direction: Direction) -> String {
        let mut text = String::new();
        write(name, direction, &mut text);
        text
    }

    #[test]
    fn a_name_of_the_sentences_direction_stands_as_it_is() {
        assert_eq!(written("Nordic Outdoor 24/7", Direction::Ltr), "Nordic Outdoor 24/7");
        assert_eq!(written("متجر الشمال", Direction::Rtl), "متجر الشمال");
    }

    #[test]
    fn a_name_of_another_direction_is_isolated() {
        assert_eq!(written("متجر", Direction::Ltr), "\u{2068}متجر\u{2069}");
        assert_eq!(written("Nordic", Direction::Rtl), "\u{2068}Nordic\u{2069}");
        assert_eq!(written("A-1042", Direction::Rtl), "\u{2068}A-1042\u{2069}");
    }

    #[test]
    fn a_name_that_could_take_the_sentences_signs_with_it_is_isolated() {
        // Digits and signs have no direction of their own: each is drawn to what stands beside it.
        for name in ["متجر 24", "24", "(متجر)", "متجر & شمال", "personnummer", "DNI/NIE", "متجر Nordic"]
        {
            assert_eq!(written(name, Direction::Rtl), format!("\u{2068}{name}\u{2069}"));
        }
        for name in ["Café متجر", "עברית", "ދިވެހި"] {
            assert_eq!(written(name, Direction::Ltr), format!("\u{2068}{name}\u{2069}"));
        }
        assert_eq!(written("Żółć & Ελλάδα 24/7 (AB)", Direction::Ltr), "Żółć & Ελλάδα 24/7 (AB)");
    }
}
