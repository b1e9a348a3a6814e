//! What is promised of negotiation.

use why_declined::{Explainer, Negotiated};

use crate::locales;

/// Whatever the header says, a language that is linked in is picked, and the rules on quality hold.
pub fn assert_header(header: &str) {
    for fallback in locales() {
        let explainer = Explainer::with_fallback(fallback).unwrap();
        let pick = |header: &str| picked(explainer.negotiate(header));
        let (language, is_fallback) = pick(header);
        assert!(locales().iter().any(|locale| locale.to_string() == language), "{language}");
        assert!(!is_fallback || language == fallback.to_string(), "{language}");
        let is_named = header.contains('*') || locales().iter().any(|locale| names(header, locale.language.as_str()));
        assert!(is_named || is_fallback, "{language}");
        assert_same(header, pick);
        for wanted in locales() {
            assert_quality(header, &wanted.to_string(), pick);
        }
    }
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
fn assert_quality(header: &str, wanted: &str, pick: impl Fn(&str) -> Picked) {
    for first in [format!("{wanted};q=1,{header}"), format!("{wanted}-001,{header}")] {
        assert_eq!(pick(&first), (wanted.into(), false), "{first:?}");
    }
    for less in locales() {
        let less_first = format!("{less};q=0.5,{wanted};q=0.501,{header}");
        assert_eq!(pick(&less_first), pick(&format!("{wanted};q=0.501,{header}")), "{less_first:?}");
    }
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
