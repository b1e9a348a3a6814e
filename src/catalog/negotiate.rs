//! Which catalogue serves a locale, and what an Accept-Language header asks for.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region, Script};

#[cfg(all(feature = "answers", not(no_language)))]
use super::{ANSWERS, AnswerMessage};
use super::{Catalog, linked};

/// The catalogue that serves a locale: its region's overlay if there is one, else its language.
pub(crate) fn serving(locale: &LanguageIdentifier) -> Option<&'static Catalog> {
    linked(locale.language.as_str(), locale.region.as_ref().map_or("", |region| region.as_str()))
}

/// The answers in the language or overlay of a catalogue; all that are linked in have them.
#[cfg(all(feature = "answers", not(no_language)))]
pub(crate) fn answers_in(language: &str) -> &'static Catalog<AnswerMessage> {
    match ANSWERS {
        [first, ..] => ANSWERS.iter().copied().find(|catalog| catalog.language == language).unwrap_or(first),
        [] => unreachable!(),
    }
}

/// What an Accept-Language header wants most of what can be served; `*` is whatever the caller has.
///
/// Source: RFC 9110, section 12.5.4. What cannot be read is passed over: a header is no reason to show nothing.
pub(crate) fn most_wanted<T>(header: &str, serve: impl Fn(Option<&LanguageIdentifier>) -> Option<T>) -> Option<T> {
    let mut best = None;
    // One look at each range: to sort them all would be kilobytes of code.
    for (quality, locale) in header.split(',').filter_map(range) {
        // Of two that are wanted alike, the first one stands.
        if best.as_ref().is_none_or(|(highest, _)| quality > *highest) {
            best = serve(locale.as_ref()).map(|served| (quality, served)).or(best);
        }
    }
    best.map(|(_, served)| served)
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

/// `0.8` is 800; further digits than RFC 9110 has are left out.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    match (whole, digits.parse().ok()?) {
        ("0", fraction) => Some(fraction),
        ("1", 0) => Some(1_000),
        _ => None,
    }
}

/// The language, script and region that a tag begins with: what follows chooses no words (`sv-SE-u-ca-buddhist`).
///
/// Subtag by subtag: the parser of whole tags sorts variants, in forty kilobytes of code.
pub(crate) fn language(tag: &str) -> Option<LanguageIdentifier> {
    let mut subtags = tag.split(['-', '_', '.']).map(str::as_bytes);
    let mut locale = LanguageIdentifier::default();
    locale.language = Language::from_bytes(subtags.next()?).ok()?;
    let mut next = subtags.next();
    locale.script = next.and_then(|subtag| Script::from_bytes(subtag).ok());
    if locale.script.is_some() {
        next = subtags.next();
    }
    locale.region = next.and_then(|subtag| Region::from_bytes(subtag).ok());
    Some(locale)
}

#[cfg(test)]
mod tests {
    use super::super::CATALOGS;
    use super::*;

    fn written(locale: Option<&LanguageIdentifier>) -> String {
        locale.map_or_else(|| "*".into(), ToString::to_string)
    }

    /// The tags that a header accepts, as they are understood: each the most wanted of those that are left.
    fn tags(header: &str) -> Vec<String> {
        let mut tags = Vec::new();
        while let Some(tag) = most_wanted(header, |locale| Some(written(locale)).filter(|tag| !tags.contains(tag))) {
            tags.push(tag);
        }
        tags
    }

    #[test]
    fn the_most_wanted_range_comes_first() {
        assert_eq!(tags("en;q=0.8, sv, da;q=0.801, *;q=0.1"), ["sv", "da", "en", "*"]);
        assert_eq!(tags("en;q=0.001, sv;q=0.999, da;q=1.000"), ["da", "sv", "en"]);
    }

    #[test]
    fn digits_after_the_third_one_are_left_out() {
        assert_eq!(tags("en;q=0.8889, sv;q=0.888, da;q=0.889"), ["da", "en", "sv"]);
    }

    #[test]
    fn ranges_that_are_wanted_alike_keep_their_order() {
        assert_eq!(tags("sv, en, da"), ["sv", "en", "da"]);
        assert_eq!(tags("sv;q=0.5, en;q=0.50, da;q=0.500, fi"), ["fi", "sv", "en", "da"]);
        assert_eq!(tags("*, sv"), ["*", "sv"]);
    }

    #[test]
    fn what_is_not_acceptable_is_left_out() {
        assert_eq!(tags("sv;q=0, en;q=0.0, da;q=0.000, *;q=0, fi"), ["fi"]);
    }

    #[test]
    fn whitespace_and_case_do_not_matter() {
        assert_eq!(tags(" \tSV-se ;\tQ = 0.5 ,EN-gb , ZH-hant-hk;q=0.1 "), ["en-GB", "sv-SE", "zh-Hant-HK"]);
    }

    #[test]
    fn underscores_and_extensions_name_the_language_as_well() {
        assert_eq!(tags("sv_SE, fi-FI-u-ca-buddhist, en_GB.UTF-8, en-x-pirate"), ["sv-SE", "fi-FI", "en-GB", "en"]);
    }

    #[test]
    fn a_whole_tag_is_understood_as_its_parser_understands_it() {
        for tag in
            "sv SV-se_latn sr-CYRL zh-hant-HK und und-SE en-001 en-scouse sl-rozaj-1994 de-1996-CH ast abcde".split(' ')
        {
            let tags = [tag.into(), format!("{tag}-SE"), format!("{tag}-latn-001"), format!("{tag}-1994-FI")];
            for tag in tags.iter().filter(|tag| tag.parse::<LanguageIdentifier>().is_ok()) {
                let parsed: LanguageIdentifier = tag.parse().unwrap();
                let known = language(tag).unwrap();
                let parts = |locale: &LanguageIdentifier| (locale.language, locale.script, locale.region);
                assert_eq!(parts(&known), parts(&parsed), "{tag}");
            }
        }
    }

    #[test]
    fn other_parameters_do_not_matter() {
        assert_eq!(tags("sv;level=1;q=0.1, en;q=0.2;level=1"), ["en", "sv"]);
    }

    #[test]
    fn what_cannot_be_read_is_passed_over() {
        let tags_and_ranges = "| |,,,|;|;q=1|=|s|1|*-CH|svenska språket|sv\0|-|💶";
        let qualities = "|sv;q|sv;q=|sv;q=x|sv;q=-1|sv;q=1.1|sv;q=1.001|sv;q=2|sv;q=.5|sv;q=0.+5|sv;q=0.5x|sv;q=0.500x|\
                         sv;q=0,5x|sv;q=1e3|sv;q=NaN|sv;q=0.٥";
        for junk in tags_and_ranges.split('|').chain(qualities.split('|')) {
            assert_eq!(tags(&format!("{junk}, en;q=0.3")), ["en"], "{junk:?}");
        }
    }

    #[test]
    fn thousands_of_ranges_are_read_in_their_order() {
        let regions = |language: &str| (0..1_000).map(|region| format!("{language}-{region:03}")).collect::<Vec<_>>();
        let header: String =
            regions("sv").iter().map(|tag| format!("{tag};q=0.5,x,{},", tag.replace("sv", "en"))).collect();
        let first = |served: &[&str]| {
            most_wanted(&header, |locale| Some(written(locale)).filter(|tag| served.contains(&tag.as_str())))
        };
        for (served, wanted) in [("sv-000 en-999 en-998", "en-998"), ("sv-999", "sv-999"), ("sv-2 sv-1000", "")] {
            assert_eq!(first(&served.split(' ').collect::<Vec<_>>()).unwrap_or_default(), wanted);
        }
    }

    #[test]
    fn a_language_serves_the_regions_that_have_no_overlay() {
        let regions = [
            ("sv", "sv sv-SE SV-se sv_SE sv-Latn-AX"),
            ("en", "en en-AU EN-gb en-001"),
            ("sv-FI", "sv-FI SV-fi sv_FI sv-Latn-FI"),
            ("en-US", "en-US en_us"),
        ];
        for (wanted, tags) in regions {
            let linked = [wanted, wanted.get(..2).unwrap()]
                .into_iter()
                .find_map(|tag| CATALOGS.iter().map(|catalog| catalog.language).find(|known| *known == tag));
            for tag in tags.split(' ') {
                assert_eq!(serving(&tag.parse().unwrap()).map(|catalog| catalog.language), linked, "{tag}");
            }
        }
    }

    #[test]
    fn an_unknown_language_is_not_served() {
        for asked in ["und", "und-SE", "tlh", "tlh-SE"] {
            assert!(serving(&asked.parse().unwrap()).is_none(), "{asked}");
        }
    }
}
