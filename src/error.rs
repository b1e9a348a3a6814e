//! The one error, and all of its text.

use core::fmt::Write as _;

use thiserror::Error as ThisError;

use crate::Unmet;
#[cfg(feature = "answers")]
use crate::{Audience, Topic};

/// Why an input was refused; its text is for developers and names the field and what is accepted.
///
/// A value is echoed only where a closed set of values is expected, at most 40 characters of it, escaped.
///
/// # Example
///
/// ```
/// use why_declined::Market;
///
/// let error = "XX".parse::<Market>().unwrap_err();
/// assert!(error.to_string().starts_with("Market: `XX` is not known; accepted: AT, AU,"));
/// ```
#[derive(ThisError)]
#[error("{0}")]
pub struct Error(Box<Kind>);

impl Error {
    pub(crate) fn unknown(place: &str, value: &str, accepted: &'static [&'static str]) -> Self {
        Kind::Unknown { place: place.into(), value: excerpt(value), accepted }.into()
    }

    pub(crate) fn unknown_field(place: &str, name: &str, accepted: &'static [&'static str]) -> Self {
        Kind::UnknownField { place: place.into(), name: excerpt(name), accepted }.into()
    }

    pub(crate) fn expected_code(place: &str, accepted: &'static [&'static str]) -> Self {
        Kind::ExpectedCode { place: place.into(), accepted }.into()
    }

    pub(crate) fn missing_code(place: &str, accepted: &'static [&'static str]) -> Self {
        Kind::MissingCode { place: place.into(), accepted }.into()
    }

    pub(crate) fn expected(place: &str, expected: &'static str) -> Self {
        Kind::Expected { place: place.into(), expected }.into()
    }

    pub(crate) fn contradiction(place: &str, rule: &'static str) -> Self {
        Kind::Contradiction { place: place.into(), rule }.into()
    }

    #[cfg(feature = "answers")]
    pub(crate) fn not_for(audience: Audience, topic: Topic, accepted: &'static [Audience]) -> Self {
        Kind::NotFor { audience, topic, accepted }.into()
    }

    pub(crate) fn missing(place: &str) -> Self {
        Kind::Missing { place: place.into() }.into()
    }

    pub(crate) fn twice(place: &str) -> Self {
        Kind::Twice { place: place.into() }.into()
    }

    pub(crate) fn unmet(unmet: Vec<Unmet>) -> Self {
        Kind::Unmet { unmet }.into()
    }

    pub(crate) fn too_many(place: &str, most: usize, unit: &'static str) -> Self {
        Kind::TooMany { place: place.into(), most, unit }.into()
    }

    #[cfg(feature = "codes")]
    pub(crate) fn unreadable(place: &str, line: usize, column: usize, problem: &'static str) -> Self {
        Kind::Unreadable { place: place.into(), line, column, problem }.into()
    }

    #[cfg(feature = "codes")]
    pub(crate) fn not_read(place: &str, code: &'static str, accepted: &'static [&'static str]) -> Self {
        Kind::NotRead { place: place.into(), code, accepted }.into()
    }
}

#[derive(Debug, ThisError)]
enum Kind {
    #[error("{place}: `{value}` is not known; accepted: {}", accepted.join(", "))]
    Unknown { place: Box<str>, value: Box<str>, accepted: &'static [&'static str] },
    #[error("{place}: field `{name}` is not known; accepted: {}", accepted.join(", "))]
    UnknownField { place: Box<str>, name: Box<str>, accepted: &'static [&'static str] },
    #[error("{place}: expected a text; accepted: {}", accepted.join(", "))]
    ExpectedCode { place: Box<str>, accepted: &'static [&'static str] },
    #[error("{place}: required; accepted: {}", accepted.join(", "))]
    MissingCode { place: Box<str>, accepted: &'static [&'static str] },
    #[error("{place}: expected {expected}")]
    Expected { place: Box<str>, expected: &'static str },
    #[error("{place}: {rule}")]
    Contradiction { place: Box<str>, rule: &'static str },
    #[cfg(feature = "answers")]
    #[error("audience: the topic `{topic}` is not for `{audience}`; accepted: {}", codes(accepted))]
    NotFor { audience: Audience, topic: Topic, accepted: &'static [Audience] },
    #[error("{place}: required")]
    Missing { place: Box<str> },
    #[error("{place}: given twice; accepted: once")]
    Twice { place: Box<str> },
    #[error("unmet duties: {}", listed(unmet))]
    Unmet { unmet: Vec<Unmet> },
    #[error("{place}: too long; accepted: at most {most} {unit}")]
    TooMany { place: Box<str>, most: usize, unit: &'static str },
    #[cfg(feature = "codes")]
    #[error("{place}, line {line}, column {column}: {problem}")]
    Unreadable { place: Box<str>, line: usize, column: usize, problem: &'static str },
    #[cfg(feature = "codes")]
    #[error("{place}: bodies of `{code}` are not read; accepted: {}", accepted.join(", "))]
    NotRead { place: Box<str>, code: &'static str, accepted: &'static [&'static str] },
}

impl From<Kind> for Error {
    #[cold]
    fn from(kind: Kind) -> Self {
        Self(Box::new(kind))
    }
}

impl core::fmt::Debug for Error {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Error({:?})", self.to_string())
    }
}

/// Each duty with what is missing for it.
fn listed(unmet: &[Unmet]) -> String {
    let each: Vec<_> = unmet.iter().map(|unmet| format!("{} needs {}", unmet.duty, unmet.field)).collect();
    each.join(", ")
}

#[cfg(feature = "answers")]
fn codes(audiences: &[Audience]) -> String {
    audiences.iter().map(|audience| audience.code()).collect::<Vec<_>>().join(", ")
}

/// The first 40 characters, with everything but plain letters, digits and marks escaped.
fn excerpt(value: &str) -> Box<str> {
    let mut shown = String::new();
    for c in value.chars().take(40) {
        if c.is_alphanumeric() || (c.is_ascii_punctuation() && c != '`' && c != '\\') || c == ' ' {
            shown.push(c);
        } else {
            let _ = write!(shown, "{}", c.escape_unicode());
        }
    }
    if value.chars().nth(40).is_some() {
        shown.push('…');
    }
    shown.into()
}
