//! What the caller would like to read: the form by `Accept`, the language by `Accept-Language`.

use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, HeaderName};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};

use crate::problem::Problem;

/// The form of an explanation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Form {
    Json,
    Html,
    Text,
}

impl<S: Send + Sync> FromRequestParts<S> for Form {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let detail = "Accept: expected `application/json`, `text/html` or `text/plain`";
        Self::preferred(&list(&parts.headers, ACCEPT)).ok_or_else(|| Problem::new(StatusCode::NOT_ACCEPTABLE, detail))
    }
}

impl Form {
    pub(crate) const fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Html => "text/html; charset=utf-8",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    /// The form most wanted by an `Accept` header; JSON where nothing is said.
    fn preferred(accept: &str) -> Option<Self> {
        if accept.trim().is_empty() {
            return Some(Self::Json);
        }
        // The last of equals is taken, so JSON stands last.
        [Self::Text, Self::Html, Self::Json]
            .into_iter()
            .map(|form| (form.quality(accept), form))
            .filter(|(quality, _)| *quality > 0)
            .max_by_key(|(quality, _)| *quality)
            .map(|(_, form)| form)
    }

    /// How much the form is wanted, in thousandths: the most specific range that names it decides (RFC 9110, 12.5.1).
    fn quality(self, accept: &str) -> u16 {
        let ranges = accept.split(',').filter_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            let specific = self.specificity(&parts.next()?.to_ascii_lowercase())?;
            let quality = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
            Some((specific, quality.map_or(1_000, thousandths)))
        });
        ranges.max().map_or(0, |(_, quality)| quality)
    }

    fn specificity(self, range: &str) -> Option<u8> {
        match (range, self) {
            ("application/json", Self::Json) | ("text/html", Self::Html) | ("text/plain", Self::Text) => Some(2),
            ("application/*", Self::Json) | ("text/*", Self::Html | Self::Text) => Some(1),
            ("*/*", _) => Some(0),
            _ => None,
        }
    }
}

/// The `Accept-Language` header; empty where there is none.
pub(crate) fn languages(headers: &HeaderMap) -> String {
    list(headers, ACCEPT_LANGUAGE)
}

/// A header that is a list may come in several lines (RFC 9110, 5.3). A line that is no text is left out.
fn list(headers: &HeaderMap, name: HeaderName) -> String {
    let lines: Vec<_> = headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).collect();
    lines.join(",")
}

/// `0.8` is 800; what cannot be read is not wanted.
fn thousandths(text: &str) -> u16 {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    match (whole, digits.parse()) {
        ("0", Ok(fraction)) if fraction < 1_000 => fraction,
        ("1", Ok(0)) => 1_000,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::Form;

    #[test]
    fn the_most_wanted_form_is_taken() {
        for (accept, form) in [
            ("", Some(Form::Json)),
            ("*/*", Some(Form::Json)),
            ("text/*", Some(Form::Html)),
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", Some(Form::Html)),
            ("Text/Plain", Some(Form::Text)),
            ("text/html;q=0.2, text/plain; q=0.3", Some(Form::Text)),
            ("text/html;q=0.5, application/json;q=0.5", Some(Form::Json)),
            ("application/json;q=0, */*;q=0.1", Some(Form::Html)),
            ("text/html;q=1.000", Some(Form::Html)),
            ("text/html;q=2", None),
            ("text/html;q=0", None),
            ("image/png", None),
        ] {
            assert_eq!(Form::preferred(accept), form, "{accept}");
        }
    }
}
