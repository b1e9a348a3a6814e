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
#[cfg(any(test, feature = "overrides"))]
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

use crate::cldr::LocaleFormat;
use crate::date::Date;
use crate::explanation::Direction;
use crate::money::Money;

#[cfg(feature = "answers")]
pub(crate) use self::negotiate::answers_in;
pub(crate) use self::negotiate::{accepted, serving};
#[cfg_attr(not(feature = "overrides"), allow(unreachable_pub, reason = "public with the feature"))]
pub use self::overrides::Overrides;
use self::overrides::Own;
#[cfg(feature = "overrides")]
pub use self::overrides::{Finding, Findings};
#[cfg(feature = "overrides")]
pub use self::rule::Rule;
use self::schema::{Variable, mark, variants};
pub(crate) use self::texts::Texts;

include!(concat!(env!("OUT_DIR"), "/explanations/catalogs.rs"));
#[cfg(any(test, feature = "overrides"))]
include!(concat!(env!("OUT_DIR"), "/explanations/reference.rs"));
#[cfg(feature = "answers")]
include!(concat!(env!("OUT_DIR"), "/answers/catalogs.rs"));
#[cfg(all(feature = "answers", any(test, feature = "overrides")))]
include!(concat!(env!("OUT_DIR"), "/answers/reference.rs"));

/// The messages of one catalogue a language: those of explanations, or those of answers.
pub(crate) trait MessageSet: Copy + core::fmt::Debug + 'static {
    /// The place in the order of the reference.
    fn index(self) -> usize;

    /// A lender's own texts of these messages.
    fn own(overrides: &Overrides) -> &Own;
}

impl MessageSet for Message {
    fn index(self) -> usize {
        self.number().into()
    }

    fn own(overrides: &Overrides) -> &Own {
        &overrides.explanations
    }
}

#[cfg(feature = "answers")]
impl MessageSet for AnswerMessage {
    fn index(self) -> usize {
        self.number().into()
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
    /// All texts, one after the other.
    text: &'static str,
    /// Where each text ends; one without length is that of the base.
    ends: &'static [u32],
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
    fn write_out<'t>(&self, text: &'t str, line: Line<'_, M>) -> Cow<'t, str> {
        let text = self.variant(text, line.argument);
        if !text.contains(mark::VARIABLE) {
            return Cow::Borrowed(text);
        }
        let mut written = String::with_capacity(text.len() + 32);
        let mut parts = text.split(mark::VARIABLE);
        written.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let mut chars = part.chars();
            let variable = chars.next().and_then(Variable::from_letter);
            match line.argument {
                Some((given, value)) if Some(given) == variable => self.write(value, &mut written),
                _ => debug_assert!(false, "{:?} lacks {variable:?}", line.message),
            }
            written.push_str(chars.as_str());
        }
        Cow::Owned(written)
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
            ("", Some(base)) => base.text_of(message),
            (text, _) => text,
        }
    }

    fn own_text_of(&self, message: M) -> &'static str {
        let index = message.index();
        let start = index.checked_sub(1).map_or(0, |before| self.end(before));
        self.text.get(start..self.end(index)).unwrap_or_default()
    }

    fn end(&self, index: usize) -> usize {
        self.ends.get(index).and_then(|&end| usize::try_from(end).ok()).unwrap_or_default()
    }

    /// The variant that the argument selects; the last one is the default.
    fn variant<'t>(&self, text: &'t str, argument: Option<(Variable, Value<'_>)>) -> &'t str {
        let Some(variants) = variants(text) else { return text };
        let key = match argument {
            Some((_, Value::Choice(choice))) => choice,
            Some((_, Value::Count(count))) => plural::category(self.language_alone(), count),
            _ => "",
        };
        let mut found = "";
        for (name, text) in variants {
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
            Value::Count(count) => written.push_str(&count.to_string()),
            Value::Date(date) => self.format.write_date(date, written),
            Value::Money(money) => self.format.write_money(money, written),
            Value::Name(name) | Value::Word(name) => isolate::write(name, self.direction(), written),
        }
    }
}
