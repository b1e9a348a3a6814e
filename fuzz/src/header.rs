//! What is promised of negotiation.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use unic_langid::LanguageIdentifier;
use why_declined::{Explainer, Negotiated};

use crate::locales;

/// Whatever the header says, a language that is linked in is picked, and the rules on quality hold.
///
/// Which languages are tried with it hangs on the header: all with all would be thousands of negotiations, and more headers
/// find more than more languages do. With the same header they are the same.
pub fn assert_header(header: &str) {
    let [fallback, wanted, less] = chosen(header);
    let explainer = Explainer::with_fallback(fallback).unwrap();
    let pick = |header: &str| picked(explainer.negotiate(header));
    let (language, is_fallback) = pick(header);
    assert!(locales().iter().any(|locale| locale.to_string() == language), "{language}");
    assert!(!is_fallback || language == fallback.to_string(), "{language}");
    let is_named = header.contains('*') || locales().iter().any(|locale| names(header, locale.language.as_str()));
    assert!(is_named || is_fallback, "{language}");
    assert_same(header, pick);
    assert_quality(header, &wanted.to_string(), &less.to_string(), pick);
}

fn chosen(header: &str) -> [&'static LanguageIdentifier; 3] {
    let locales = locales();
    [1, 2, 3].map(|part| {
        let mut hasher = DefaultHasher::new();
        (part, header).hash(&mut hasher);
        let index = hasher.finish() % u64::try_from(locales.len()).unwrap();
        &locales[usize::try_from(index).unwrap()]
    })
}

/// How a header is written, and what it says that is not known or not readable, does not matter.
fn assert_same(header: &str, pick: impl Fn(&str) -> Picked) {
    for same in [
        header.into(),
        format!("{header},{header}"),
        header.replace(',', "\t, "),
        header.to_ascii_uppercase(),
        format!("tlh;q=1,{header}"),
        format!("{header},tlh"),
        format!(" , ,;,{header}, ,"),
    ] {
        assert_eq!(pick(&same), pick(header), "{same:?}");
    }
}

/// What is wanted most wins, what is not acceptable counts for nothing, and the least wish is better than none.
fn assert_quality(header: &str, wanted: &str, less: &str, pick: impl Fn(&str) -> Picked) {
    for first in [format!("{wanted};q=1,{header}"), format!("{wanted}-001,{header}")] {
        assert_eq!(pick(&first), (wanted.into(), false), "{first:?}");
    }
    let less_first = format!("{less};q=0.5,{wanted};q=0.501,{header}");
    assert_eq!(pick(&less_first), pick(&format!("{wanted};q=0.501,{header}")), "{less_first:?}");
    let (language, is_fallback) = pick(header);
    for last in [format!("{header},{wanted};q=0"), format!("{header},{wanted};q=0.000")] {
        assert_eq!(pick(&last), (language.clone(), is_fallback), "{last:?}");
    }
    let expected = if is_fallback { wanted.into() } else { language };
    assert_eq!(pick(&format!("{header},{wanted};q=0.001")), (expected, false), "{header:?} and {wanted}");
}

/// A language, and whether it is the fallback.
type Picked = (String, bool);

fn picked(negotiated: Negotiated) -> Picked {
    (negotiated.locale().to_string(), negotiated.is_fallback())
}

/// Whether a language is named in a header, in whatever place: what is not named can hardly have been asked for.
fn names(header: &str, language: &str) -> bool {
    header.to_ascii_lowercase().contains(language)
}
