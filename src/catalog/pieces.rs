//! How a compiled text lies in a catalogue: with the lengths of its parts, so that nobody searches it for marks. Shared
//! with the build script.
//!
//! A text without a variable lies there as it is. In one with a variable there stand the mark, the variable's letter and
//! the pieces around the variable; in one with variants the mark, then keys and texts in turn, the default last. Each
//! piece, key and text follows its length: one character, the further behind the blank the longer, in bytes. What divides
//! lines and files stands before the blank.

use super::schema::{mark, variants};

/// The length of nothing.
const NOTHING: u32 = 0x20;

/// Packs a compiled text.
pub(crate) fn pack(text: &str) -> String {
    let Some(variants) = variants(text) else { return pack_pieces(text) };
    let mut packed = String::from(mark::SELECT);
    for (key, text) in variants {
        push(key, &mut packed);
        push(&pack_pieces(text), &mut packed);
    }
    packed
}

/// What lies behind each other, each behind its length.
#[allow(dead_code, reason = "the library calls it, the build script does not")]
pub(crate) fn unpack(packed: &str) -> impl Iterator<Item = &str> {
    let mut rest = packed;
    core::iter::from_fn(move || {
        let mut chars = rest.chars();
        let length = usize::try_from(u32::from(chars.next()?).checked_sub(NOTHING)?).ok()?;
        let (part, behind) = chars.as_str().split_at_checked(length)?;
        rest = behind;
        Some(part)
    })
}

fn pack_pieces(text: &str) -> String {
    let mut pieces = text.split(mark::VARIABLE);
    let before = pieces.next().unwrap_or_default();
    if before.len() == text.len() {
        return text.into();
    }
    let mut packed = String::from(mark::VARIABLE);
    for (index, piece) in pieces.enumerate() {
        let mut chars = piece.chars();
        let letter = chars.next();
        if index == 0 {
            packed.extend(letter);
            push(before, &mut packed);
        }
        push(chars.as_str(), &mut packed);
    }
    packed
}

/// No text is as long as the numbers reach that stand for a character: the compiler takes ten thousand characters.
fn push(part: &str, packed: &mut String) {
    let length = u32::try_from(part.len()).ok().and_then(|length| char::from_u32(length + NOTHING));
    debug_assert!(length.is_some(), "a text of {} bytes", part.len());
    packed.extend(length);
    packed.push_str(part);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a text is, once it is packed.
    fn parts(text: &str) -> Vec<String> {
        let packed = pack(text);
        let Some(behind) = packed.strip_prefix([mark::VARIABLE, mark::SELECT]) else { return vec![packed] };
        // The letter of the variable.
        let letter = if packed.starts_with(mark::VARIABLE) { 1 } else { 0 };
        unpack(&behind[letter..]).map(Into::into).collect()
    }

    #[test]
    fn a_text_without_a_variable_lies_there_as_it_is() {
        for text in ["", "Card", "Kort är bra"] {
            assert_eq!(pack(text), text);
        }
    }

    #[test]
    fn a_text_lies_in_pieces_around_its_variable() {
        assert_eq!(parts("To \u{1}l."), ["To ", "."]);
        assert_eq!(parts("\u{1}l"), ["", ""]);
        assert_eq!(parts("\u{1}l\u{1}l and \u{1}l"), ["", "", " and ", ""]);
    }

    #[test]
    fn variants_lie_in_turn_with_their_keys() {
        assert_eq!(parts("\u{2}cone\u{3}One\u{3}other\u{3}More\u{3}"), ["one", "One", "other", "More"]);
    }

    #[test]
    fn the_longest_text_that_is_compiled_is_packed() {
        let long = "💶".repeat(10_000);
        assert_eq!(parts(&format!("{long}\u{1}l{long}")), [long.as_str(), &long]);
    }
}
