//! Writes a catalogue as a file. Shared with the build script.

use super::format::{DatePart, LocaleFormat, Order};
use super::layout::{DAY, END_OF_LINE, MONTH, Part, SEPARATOR, SEPARATOR_OF_WORDS, YEAR, first_line};
use super::schema::Variable;

/// What there is to know of a language beside its texts.
#[derive(Debug)]
pub(crate) struct Head<'a> {
    pub(crate) language: &'a str,
    pub(crate) version: &'a str,
    pub(crate) is_reviewed: bool,
    pub(crate) format: &'a LocaleFormat,
}

/// A part of a language; a text that it leaves out is empty.
pub(crate) fn write(part: Part, list: &str, head: &Head<'_>, texts: &[&str]) -> String {
    let mut file = String::new();
    let LocaleFormat { symbols, months, .. } = head.format;
    let known = [&fields(head).join(&SEPARATOR.to_string()), symbols.text(), months.text()];
    let head = [first_line(part, list), known.join(&SEPARATOR_OF_WORDS.to_string())];
    for line in head.iter().map(String::as_str).chain(texts.iter().copied()) {
        file.push_str(line);
        file.push(END_OF_LINE);
    }
    file
}

/// What stands for a list of messages, in its order, and for the letters of the variables: FNV-1a, in 8 hexadecimal
/// digits. Code and catalogue have to agree on both.
pub(crate) fn list(ids: &[&str]) -> String {
    let letters: String = Variable::ALL.iter().map(|variable| variable.letter()).collect();
    let names = Variable::ALL.iter().map(|variable| variable.name());
    let texts = ids.iter().copied().chain([letters.as_str()]).chain(names);
    let bytes = texts.flat_map(|text| text.bytes().chain([0]));
    let hash = bytes.fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}

impl Part {
    pub(crate) const ALL: [Self; 3] = [Self::Shopper, Self::Staff, Self::Answers];

    /// The part that a message belongs to, by its id.
    pub(crate) fn of(id: &str) -> Self {
        match id.split('-').next() {
            Some("answer") => Self::Answers,
            Some("merchant" | "support") => Self::Staff,
            _ => Self::Shopper,
        }
    }
}

/// The same order as in reading.
fn fields(head: &Head<'_>) -> Vec<String> {
    let &LocaleFormat { decimal, group, first_grouped, lead, order, date, .. } = head.format;
    let review = if head.is_reviewed { "reviewed" } else { "" };
    let order = if order == Order::SymbolFirst { "symbol-first" } else { "" };
    let mut fields: Vec<String> =
        [head.language, head.version, review, decimal, group, lead, order].map(Into::into).into();
    fields.push(first_grouped.to_string());
    fields.extend(date.iter().map(date_part).map(Into::into));
    fields
}

const fn date_part(part: &DatePart) -> &'static str {
    match part {
        DatePart::Day => DAY,
        DatePart::Month => MONTH,
        DatePart::Year => YEAR,
        DatePart::Text(text) => text,
    }
}
