//! The apostrophe and the quotation marks of the languages. Shared with the build script.

/// What a language writes for the ASCII marks `'` and `"`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quotes {
    apostrophe: char,
    opening: char,
    closing: char,
}

impl Quotes {
    /// The marks of a language; nothing where it may keep the ASCII ones.
    pub(crate) fn of(language: &str) -> Option<Self> {
        match language.split('-').next() {
            Some("en") => Some(Self { apostrophe: '’', opening: '“', closing: '”' }),
            Some("sv") => Some(Self { apostrophe: '’', opening: '”', closing: '”' }),
            _ => None,
        }
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
        let Self { apostrophe, opening, closing } = self;
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        match mark {
            "'" if is_letter(before) && is_letter(after) => format!("write {apostrophe} instead of '"),
            "'" => format!("write {apostrophe} for an apostrophe, {opening} and {closing} around a quotation"),
            _ if is_letter(after) && !is_letter(before) => format!("write {opening} instead of \""),
            _ => format!("write {closing} instead of \""),
        }
    }
}
