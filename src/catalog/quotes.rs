//! The apostrophe and the quotation marks of the languages. Shared with the build script.

use super::tag::language_of;

/// What a language writes for the ASCII marks `'` and `"`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quotes {
    opening: &'static str,
    closing: &'static str,
}

impl Quotes {
    /// All languages that are known here write the same one.
    const APOSTROPHE: char = '’';

    /// The marks of a language; nothing where it may keep the ASCII ones.
    ///
    /// Sources: CLDR 48 (`delimiters.json`), but for Danish, where it has the English ones: Retskrivningsordbogen,
    /// section 58, gives »…« first and writes it itself; for Arabic, «…», which turn with the text; for Dutch, the double
    /// ones, which no apostrophe can be taken for; and for Switzerland, the federal chancellery's rules, «…».
    pub(crate) fn of(language: &str) -> Option<Self> {
        let (opening, closing) = match (language, language_of(language)) {
            ("de-CH", _) | (_, "ar" | "el" | "es" | "it" | "nb" | "nn" | "pt") => ("«", "»"),
            (_, "cs" | "de" | "sk") => ("„", "“"),
            (_, "da") => ("»", "«"),
            (_, "en" | "nl") => ("“", "”"),
            (_, "fi" | "sv") => ("”", "”"),
            (_, "fr") => ("« and a no-break space", "a no-break space and »"),
            (_, "hu" | "pl" | "ro") => ("„", "”"),
            _ => return None,
        };
        Some(Self { opening, closing })
    }

    /// Every ASCII mark in a text: where it stands, and what to write instead.
    pub(crate) fn in_ascii(self, text: &str) -> impl Iterator<Item = (&str, String)> {
        text.match_indices(['\'', '"']).filter_map(move |(at, mark)| {
            let (before, rest) = (text.get(..at)?, text.get(at..)?);
            let after = rest.get(mark.len()..)?;
            Some((rest, self.instead(mark, before.chars().next_back(), after.chars().next())))
        })
    }

    fn instead(self, mark: &str, before: Option<char>, after: Option<char>) -> String {
        let Self { opening, closing } = self;
        let apostrophe = Self::APOSTROPHE;
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        match mark {
            "'" if is_letter(before) && is_letter(after) => format!("write {apostrophe} instead of '"),
            "'" => format!("write {apostrophe} for an apostrophe, {opening} and {closing} around a quotation"),
            _ if is_letter(after) && !is_letter(before) => format!("write {opening} instead of \""),
            _ => format!("write {closing} instead of \""),
        }
    }
}
