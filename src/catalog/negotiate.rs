//! Which catalogue serves a locale, and what an Accept-Language header asks for.

use unic_langid::LanguageIdentifier;

use super::{CATALOGS, Catalog};

/// The catalogue that serves a locale: the one of its language, whatever the region.
pub(crate) fn serving(locale: &LanguageIdentifier) -> Option<&'static Catalog> {
    CATALOGS.iter().find(|catalog| locale.language.as_str() == catalog.language)
}

/// What an Accept-Language header accepts, most wanted first; `None` stands for `*`.
///
/// Source: RFC 9110, section 12.5.4. What cannot be read is passed over: a header is no reason to show nothing.
pub(crate) fn accepted(header: &str) -> Vec<Option<LanguageIdentifier>> {
    let mut ranges: Vec<_> = header.split(',').filter_map(range).collect();
    // The sort is stable: of two that are wanted alike, the first one comes first.
    ranges.sort_by_key(|(quality, _)| core::cmp::Reverse(*quality));
    ranges.into_iter().map(|(_, locale)| locale).collect()
}

/// One range with its quality in thousandths; none where it is not acceptable or cannot be read.
fn range(text: &str) -> Option<(u16, Option<LanguageIdentifier>)> {
    let mut parts = text.split(';').map(str::trim);
    let tag = parts.next()?;
    let mut quality = 1_000;
    for parameter in parts {
        let (name, value) = parameter.split_once('=')?;
        if name.trim().eq_ignore_ascii_case("q") {
            quality = thousandths(value.trim())?;
        }
    }
    match tag {
        _ if quality == 0 => None,
        "*" => Some((quality, None)),
        tag => Some((quality, Some(language(tag)?))),
    }
}

/// `0.8` is 800.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    match (whole, digits.parse().ok()?) {
        ("0", fraction) if fraction < 1_000 => Some(fraction),
        ("1", 0) => Some(1_000),
        _ => None,
    }
}

/// The tag, or its language alone where extensions follow that choose no words (`sv-SE-u-ca-buddhist`).
fn language(tag: &str) -> Option<LanguageIdentifier> {
    tag.parse().ok().or_else(|| tag.split(['-', '_', '.']).next()?.parse().ok())
}
