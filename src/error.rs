//! The one error, and all of its text.

use core::fmt::{self, Debug, Display, Formatter, Write as _};

use thiserror::Error as ThisError;

use crate::Unmet;
use crate::cldr::write_number;
use crate::read::Place;
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
pub struct Error(Box<Text>);

/// In a box of its own: an error is one word, as it rides along in every result.
struct Text(Box<str>);

impl Error {
    pub(crate) fn unknown<'p>(place: impl Into<Place<'p>>, value: &str, accepted: &[&str]) -> Self {
        Self::new(place.into(), &[": `", &excerpt(value), "` is not known; accepted: ", &listed(accepted)])
    }

    pub(crate) fn unknown_field<'p>(place: impl Into<Place<'p>>, name: &str, accepted: &[&str]) -> Self {
        Self::new(place.into(), &[": field `", &excerpt(name), "` is not known; accepted: ", &listed(accepted)])
    }

    pub(crate) fn expected_code<'p>(place: impl Into<Place<'p>>, accepted: &[&str]) -> Self {
        Self::new(place.into(), &[": expected a text; accepted: ", &listed(accepted)])
    }

    pub(crate) fn missing_code<'p>(place: impl Into<Place<'p>>, accepted: &[&str]) -> Self {
        Self::new(place.into(), &[": required; accepted: ", &listed(accepted)])
    }

    pub(crate) fn expected<'p>(place: impl Into<Place<'p>>, expected: &str) -> Self {
        Self::new(place.into(), &[": expected ", expected])
    }

    pub(crate) fn contradiction<'p>(place: impl Into<Place<'p>>, rule: &str) -> Self {
        Self::new(place.into(), &[": ", rule])
    }

    #[cfg(feature = "answers")]
    pub(crate) fn not_for(audience: Audience, topic: Topic, accepted: &[Audience]) -> Self {
        let accepted: Vec<_> = accepted.iter().map(|audience| audience.code()).collect();
        let (topic, audience, accepted) = (topic.code(), audience.code(), listed(&accepted));
        Self::new(
            Place::Named("audience"),
            &[": the topic `", topic, "` is not for `", audience, "`; accepted: ", &accepted],
        )
    }

    pub(crate) fn missing<'p>(place: impl Into<Place<'p>>) -> Self {
        Self::new(place.into(), &[": required"])
    }

    pub(crate) fn twice<'p>(place: impl Into<Place<'p>>) -> Self {
        Self::new(place.into(), &[": given twice; accepted: once"])
    }

    /// Each duty with what is missing for it.
    pub(crate) fn unmet(unmet: &[Unmet]) -> Self {
        let each: Vec<_> = unmet.iter().map(|unmet| format!("{} needs {}", unmet.duty, unmet.field)).collect();
        Self::new(Place::Named("unmet duties"), &[": ", &each.join(", ")])
    }

    pub(crate) fn too_many<'p>(place: impl Into<Place<'p>>, most: usize, unit: &str) -> Self {
        let mut number = String::new();
        write_number(u64::try_from(most).unwrap_or(u64::MAX), &mut number);
        Self::new(place.into(), &[": too long; accepted: at most ", &number, " ", unit])
    }

    #[cfg(feature = "codes")]
    pub(crate) fn unreadable(place: &str, line: usize, column: usize, problem: &str) -> Self {
        let (line, column) = (line.to_string(), column.to_string());
        Self::new(place.into(), &[", line ", &line, ", column ", &column, ": ", problem])
    }

    #[cfg(feature = "codes")]
    pub(crate) fn not_read(place: &str, code: &str, accepted: &[&str]) -> Self {
        Self::new(place.into(), &[": bodies of `", code, "` are not read; accepted: ", &listed(accepted)])
    }

    #[cold]
    fn new(place: Place<'_>, said: &[&str]) -> Self {
        let mut text = String::new();
        place.write(&mut text);
        text.extend(said.iter().copied());
        Self(Box::new(Text(text.into())))
    }
}

/// By hand: what `#[error("{0}")]` makes of it is half a kilobyte more to download.
impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.0)
    }
}

impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Text(text) = &*self.0;
        write!(f, "Error({text:?})")
    }
}

/// The codes that are accepted. Written by hand, as most of what is here: formatting and joining are code to download.
fn listed(codes: &[&str]) -> String {
    let mut list = String::new();
    for code in codes {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(code);
    }
    list
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
