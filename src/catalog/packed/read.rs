//! Reads the files of a language into the catalogue that a build would have linked in.

#![allow(clippy::manual_pattern_char_comparison, reason = "a search for a character is more code to download")]

use core::marker::PhantomData;

use super::layout::{DAY, END_OF_LINE, MONTH, Part, SEPARATOR, SEPARATOR_OF_WORDS, YEAR, first_line};
use crate::Error;
use crate::catalog::tag::language_of;
use crate::catalog::{Catalog, MessageSet};
use crate::cldr::format::{DatePart, LocaleFormat, Order, Words};

/// Divides the files of one language from each other.
const END_OF_FILE: char = '\0';

/// A part of a language, as it lies in its file.
#[derive(Debug)]
pub(crate) struct Packed<'a> {
    head: &'a str,
    texts: Vec<&'a str>,
}

/// The file of a part, if it is among some.
pub(crate) fn packed<M: MessageSet>(files: &str, part: Part) -> Result<Option<Packed<'_>>, Error> {
    let (name, first_line) = (first_line(part, ""), first_line(part, M::LIST));
    let Some(file) = divided(files, END_OF_FILE).find(|file| file.starts_with(&name)) else { return Ok(None) };
    let mut lines = divided(file, END_OF_LINE);
    if lines.next() != Some(first_line.as_str()) {
        return Err(Error::contradiction("texts", "of another version of the package than the code"));
    }
    let cut_short = || Error::expected("texts", "a whole file of the package");
    let head = lines.next().ok_or_else(cut_short)?;
    let mut texts: Vec<_> = lines.collect();
    match (texts.pop(), texts.len() == M::COUNT) {
        (Some(""), true) => Ok(Some(Packed { head, texts })),
        _ => Err(cut_short()),
    }
}

/// The catalogue in some parts of one language. It stays for good: whoever loads one keeps it as long as the program,
/// and so do the words of one whose first lines cannot be used.
pub(crate) fn catalog<M: MessageSet>(parts: &[Packed<'_>]) -> Result<&'static Catalog<M>, Error> {
    let missing = || Error::missing("texts");
    let head = parts.first().ok_or_else(missing)?.head;
    if parts.iter().any(|part| part.head != head) {
        return Err(Error::contradiction("texts", "not of one language and version"));
    }
    let (mut text, mut bounds) = (String::new(), Vec::with_capacity(M::COUNT + 1));
    bounds.push(0);
    for index in 0..M::COUNT {
        // What one part holds the others leave out.
        text.extend(parts.iter().filter_map(|part| part.texts.get(index).copied()));
        bounds.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
    }
    leaked(head, text, bounds).ok_or_else(missing)
}

/// By a closure: the search for a character is code of its own, for more and longer texts.
fn divided(text: &str, at: char) -> impl Iterator<Item = &str> {
    text.split(move |c| c == at)
}

fn leaked<M>(head: &str, text: String, bounds: Vec<u32>) -> Option<&'static Catalog<M>> {
    let head: &'static str = String::from(head).leak();
    let mut parts = divided(head, SEPARATOR_OF_WORDS);
    let fields: Vec<_> = divided(parts.next()?, SEPARATOR).collect();
    // The same order as in writing.
    let [language, version, review, ref format @ ..] = *fields else { return None };
    let format: &'static LocaleFormat = Box::leak(Box::new(locale_format(format, parts.next()?, parts.next()?)?));
    let is_reviewed = !review.is_empty();
    let catalog = |language, base, text, bounds| {
        let catalog = Catalog { language, base, version, is_reviewed, format, text, bounds, messages: PhantomData };
        &*Box::leak(Box::new(catalog))
    };
    // The texts of an overlay's language lie in the same file; that language is known by its name alone.
    let alone = language_of(language);
    let base = (alone != language).then(|| catalog(alone, None, "", &[]));
    Some(catalog(language, base, text.leak(), bounds.leak()))
}

fn locale_format(fields: &[&'static str], symbols: &'static str, months: &'static str) -> Option<LocaleFormat> {
    let [decimal, group, lead, order, first_grouped, ref date @ ..] = *fields else { return None };
    Some(LocaleFormat {
        decimal,
        group,
        lead,
        order: if order.is_empty() { Order::AmountFirst } else { Order::SymbolFirst },
        first_grouped: if first_grouped == "1000" { 1_000 } else { 10_000 },
        date: date.iter().copied().map(date_part).collect::<Vec<_>>().leak(),
        symbols: Words::new(symbols),
        months: Words::new(months),
    })
}

fn date_part(text: &'static str) -> DatePart {
    match text {
        DAY => DatePart::Day,
        MONTH => DatePart::Month,
        YEAR => DatePart::Year,
        text => DatePart::Text(text),
    }
}
