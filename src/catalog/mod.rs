//! The texts of the linked languages, and how one of them is written out.

#[cfg(test)]
mod comments;
#[cfg(any(test, feature = "overrides"))]
mod compare;
#[cfg(any(test, feature = "overrides"))]
mod compile;
#[cfg(any(test, feature = "overrides"))]
mod contract;
#[cfg(any(test, feature = "overrides"))]
mod excerpt;
pub(crate) mod isolate;
#[cfg(any(test, feature = "overrides"))]
mod junk;
#[cfg(test)]
mod locales;
#[cfg(any(test, feature = "overrides"))]
mod lower;
mod negotiate;
#[cfg(any(test, feature = "overrides"))]
mod overlay;
mod overrides;
#[cfg(feature = "wasm")]
pub(crate) mod packed;
#[cfg_attr(not(any(test, feature = "overrides")), allow(dead_code, reason = "the build script packs"))]
mod pieces;
#[cfg(any(test, feature = "overrides"))]
mod place;
mod plural;
#[cfg(any(test, feature = "overrides"))]
mod prepare;
#[cfg(any(test, feature = "overrides"))]
mod problem;
#[cfg(any(test, feature = "overrides"))]
mod quotes;
#[cfg(any(test, feature = "overrides"))]
#[cfg_attr(not(feature = "overrides"), allow(unreachable_pub, reason = "public with the feature"))]
mod rule;
pub(crate) mod schema;
#[cfg(any(test, feature = "overrides", feature = "wasm"))]
mod tag;
#[cfg(any(test, feature = "overrides"))]
mod terms;
#[cfg(test)]
mod tests;
mod texts;
#[cfg(any(test, feature = "overrides"))]
mod version;

use core::marker::PhantomData;
use std::borrow::Cow;

use crate::cldr::format::LocaleFormat;
use crate::cldr::write_number;
use crate::date::Date;
use crate::explanation::Direction;
use crate::money::Money;

#[cfg(all(feature = "answers", not(no_language)))]
pub(crate) use self::negotiate::answers_in;
pub(crate) use self::negotiate::{language, most_wanted, serving};
#[cfg_attr(not(feature = "overrides"), allow(unreachable_pub, reason = "public with the feature"))]
pub use self::overrides::Overrides;
use self::overrides::Own;
#[cfg(feature = "overrides")]
pub use self::overrides::{Finding, Findings};
use self::pieces::unpack;
#[cfg(feature = "overrides")]
pub use self::rule::Rule;
use self::schema::{Variable, mark};
pub(crate) use self::texts::Texts;

include!(concat!(env!("OUT_DIR"), "/explanations/catalogs.rs"));
include!(concat!(env!("OUT_DIR"), "/explanations/linked.rs"));
#[cfg(any(test, feature = "overrides"))]
include!(concat!(env!("OUT_DIR"), "/explanations/reference.rs"));
#[cfg(feature = "answers")]
include!(concat!(env!("OUT_DIR"), "/answers/catalogs.rs"));
#[cfg(all(feature = "answers", any(test, feature = "overrides")))]
include!(concat!(env!("OUT_DIR"), "/answers/reference.rs"));

/// The messages of one catalogue a language: those of explanations, or those of answers.
pub(crate) trait MessageSet: Copy + core::fmt::Debug + 'static {
    /// Stands for the messages in their order: a catalogue that was not linked in has to be of the same ones.
    #[cfg(feature = "wasm")]
    const LIST: &'static str;
    #[cfg(feature = "wasm")]
    const COUNT: usize;

    /// The place in the order of the reference.
    fn index(self) -> usize;

    /// A lender's own texts of these messages.
    fn own(overrides: &Overrides) -> &Own;
}

impl MessageSet for Message {
    #[cfg(feature = "wasm")]
    const LIST: &'static str = Self::LIST;
    #[cfg(feature = "wasm")]
    const COUNT: usize = Self::COUNT;

    fn index(self) -> usize {
        self.number()
    }

    fn own(overrides: &Overrides) -> &Own {
        &overrides.explanations
    }
}

#[cfg(feature = "answers")]
impl MessageSet for AnswerMessage {
    #[cfg(feature = "wasm")]
    const LIST: &'static str = Self::LIST;
    #[cfg(feature = "wasm")]
    const COUNT: usize = Self::COUNT;

    fn index(self) -> usize {
        self.number()
    }

    fn own(overrides: &Overrides) -> &Own {
        &overrides.answers
    }
}

/// What is asked of each text, by the reference and its comments.
#[cfg(any(test, feature = "overrides"))]
#[derive(Debug)]
pub(crate) struct Wanted {
    id: &'static str,
    file: &'static str,
    line: usize,
    limit: usize,
    /// Its variable and an example of it.
    variable: Option<(Variable, &'static str)>,
}

/// The texts of one language, or what differs from them in one region.
#[derive(Debug)]
pub(crate) struct Catalog<M: 'static = Message> {
    /// The tag of the language, or of the region's overlay.
    pub(crate) language: &'static str,
    /// The language that an overlay lies over.
    pub(crate) base: Option<&'static Self>,
    /// The version of the words.
    pub(crate) version: &'static str,
    pub(crate) is_reviewed: bool,
    format: &'static LocaleFormat,
    /// All texts, packed, one after the other.
    text: &'static str,
    /// Where each text begins, and where the last one ends; one without length is that of the base.
    bounds: &'static [u32],
    messages: PhantomData<M>,
}

/// The value of a variable.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'a> {
    Choice(&'static str),
    Count(u64),
    Date(Date),
    Money(Money),
    Name(&'a str),
    Word(&'static str),
}

impl Value<'_> {
    /// Room for its writing, so that no text grows while it is written.
    const fn most_bytes(self) -> usize {
        match self {
            Self::Choice(word) => word.len(),
            // The digits of the largest number.
            Self::Count(_) => 20,
            Self::Date(_) | Self::Money(_) => LocaleFormat::MOST_BYTES,
            Self::Name(name) | Self::Word(name) => name.len() + isolate::MARKS_BYTES,
        }
    }
}

/// A message and its one argument, if it has one. No message has two: it would be a form, not a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a, M = Message> {
    message: M,
    argument: Option<(Variable, Value<'a>)>,
}

impl<M: MessageSet> From<M> for Line<'_, M> {
    fn from(message: M) -> Self {
        Self { message, argument: None }
    }
}

impl<'a, M> Line<'a, M> {
    pub(crate) const fn with(message: M, variable: Variable, value: Value<'a>) -> Self {
        Self { message, argument: Some((variable, value)) }
    }
}

impl<M: MessageSet> Catalog<M> {
    /// Writes a line out; one without variables is not copied.
    pub(crate) fn render(&self, line: Line<'_, M>) -> Cow<'static, str> {
        self.write_out(self.text_of(line.message), line)
    }

    /// Writes a line out by a text of its message: this catalogue's, or one in the same language.
    #[inline]
    fn write_out<'t>(&self, text: &'t str, line: Line<'_, M>) -> Cow<'t, str> {
        match line.argument {
            Some((variable, value)) => self.fill(text, variable, value),
            None => {
                // Most texts: they are shown as they stand, and not even looked at.
                debug_assert!(!text.starts_with([mark::VARIABLE, mark::SELECT]), "{:?} lacks a value", line.message);
                Cow::Borrowed(text)
            }
        }
    }

    /// Puts a value in the place of its variable.
    #[inline(never)]
    fn fill<'t>(&self, text: &'t str, variable: Variable, value: Value<'_>) -> Cow<'t, str> {
        let text = self.variant(text, value);
        let Some(packed) = text.strip_prefix(mark::VARIABLE) else { return Cow::Borrowed(text) };
        let mut written = String::with_capacity(text.len() + value.most_bytes());
        self.write_pieces(packed, variable, value, &mut written);
        Cow::Owned(written)
    }

    /// Writes the pieces of a text, with the value between them.
    #[inline]
    fn write_pieces(&self, packed: &str, variable: Variable, value: Value<'_>, written: &mut String) {
        let mut chars = packed.chars();
        let letter = chars.next();
        debug_assert_eq!(letter, Some(variable.letter()), "{packed:?}");
        let mut pieces = unpack(chars.as_str());
        written.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            self.write(value, written);
            written.push_str(piece);
        }
    }

    /// The direction in which the language is written.
    pub(crate) fn direction(&self) -> Direction {
        Direction::of(self.language_alone())
    }

    /// The language without a region.
    fn language_alone(&self) -> &'static str {
        self.base.map_or(self.language, |base| base.language)
    }

    fn text_of(&self, message: M) -> &'static str {
        match (self.own_text_of(message), self.base) {
            ("", Some(base)) => base.own_text_of(message),
            (text, _) => text,
        }
    }

    fn own_text_of(&self, message: M) -> &'static str {
        let Some(&[start, end, ..]) = self.bounds.get(message.index()..) else { return "" };
        let place = |bound| usize::try_from(bound).unwrap_or(usize::MAX);
        self.text.get(place(start)..place(end)).unwrap_or_default()
    }

    /// The variant that the value selects; the last one is the default.
    fn variant<'t>(&self, text: &'t str, value: Value<'_>) -> &'t str {
        let Some(packed) = text.strip_prefix(mark::SELECT) else { return text };
        let key = match value {
            Value::Choice(choice) => choice,
            Value::Count(count) => plural::category(self.language_alone(), count),
            _ => "",
        };
        let mut parts = unpack(packed);
        let mut found = "";
        while let Some((name, text)) = parts.next().zip(parts.next()) {
            found = text;
            if name == key {
                break;
            }
        }
        found
    }

    fn write(&self, value: Value<'_>, written: &mut String) {
        match value {
            Value::Choice(word) => written.push_str(word),
            Value::Count(count) => write_number(count, written),
            Value::Date(date) => self.format.write_date(date, written),
            Value::Money(money) => self.format.write_money(money, written),
            Value::Name(name) | Value::Word(name) => isolate::write(name, self.direction(), written),
        }
    }
}
