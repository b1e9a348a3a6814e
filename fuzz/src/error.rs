//! What an error may say.

use serde_json::Value;

/// The most bytes of an error: a place, 40 escaped characters and the list of what is accepted.
const MOST_BYTES: usize = 2_000;
/// The most characters of a value that an error echoes.
const MOST_ECHOED: usize = 40;
/// The library's own words that are longer than that; an input that repeats them is not echoed.
const OWN_WORDS: &[&str] = &[
    "an https: address without a user name, or a mailto: or tel: address; plain ASCII, no spaces, quotes or brackets",
    "a whole number of minor units, not negative",
];

/// An error is short, stands on one line, and echoes little of what it was given.
pub fn assert_error(error: &str, input: &[u8]) {
    assert!(!error.is_empty() && error.len() <= MOST_BYTES, "{} bytes: {error}", error.len());
    let hidden =
        error.chars().find(|&c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}'));
    assert_eq!(hidden, None, "{error:?}");
    for quoted in error.split('`').skip(1).step_by(2) {
        assert!(characters(quoted) <= MOST_ECHOED, "{error}");
    }
    // Where the input is no JSON at all, the error is the reader's own and names a line and a column.
    let Ok(value) = serde_json::from_slice::<Value>(input) else { return };
    let said = error.split("; accepted: ").next().unwrap_or_default();
    strings(&value, &mut |text| {
        let echoed = OWN_WORDS.iter().all(|own| !own.contains(start(text))) && said.contains(start(text));
        assert!(text.chars().nth(MOST_ECHOED).is_none() || !echoed, "{error}");
    });
}

/// How many characters of a value stand in an excerpt of it, which writes some of them as `\u{…}`.
fn characters(excerpt: &str) -> usize {
    let (mut count, mut rest) = (0, excerpt.trim_end_matches('…'));
    while let Some(c) = rest.chars().next() {
        let escape = rest.strip_prefix("\\u{").and_then(|digits| digits.split_once('}'));
        rest = escape.map_or(&rest[c.len_utf8()..], |(_, after)| after);
        count += 1;
    }
    count
}

/// One character more than may be echoed.
fn start(text: &str) -> &str {
    let end = text.char_indices().nth(MOST_ECHOED + 1).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

fn strings(value: &Value, look: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => look(text),
        Value::Array(items) => items.iter().for_each(|item| strings(item, look)),
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            look(name);
            strings(value, look);
        }),
        _ => {}
    }
}
