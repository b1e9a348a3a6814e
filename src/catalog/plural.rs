//! Plural categories of whole numbers, as CLDR's plural rules give them. Shared with the build script.
//!
//! Source: CLDR 48, `plurals.json`.

/// Which whole numbers are told apart.
#[derive(Clone, Copy)]
enum Plurals {
    Arabic,
    /// One, two to four, and all others.
    Czech,
    /// Nothing and one alike, and whole millions.
    French,
    /// One, and whole millions.
    Millions,
    One,
    Polish,
    Romanian,
}

/// The categories of a language without a region, `other` last: in some languages only fractions are `other`, but it is the default.
#[cfg_attr(not(test), allow(dead_code, reason = "the build script and the tests call it"))]
pub(crate) fn categories(language: &str) -> Option<&'static [&'static str]> {
    let plurals = Plurals::of(language)?;
    Some(match plurals {
        Plurals::Arabic => &["zero", "one", "two", "few", "many", "other"],
        // Fractions are `many` in Czech and in Slovak, which no count is.
        Plurals::Czech | Plurals::Romanian => &["one", "few", "other"],
        Plurals::French | Plurals::Millions => &["one", "many", "other"],
        Plurals::One => &["one", "other"],
        Plurals::Polish => &["one", "few", "many", "other"],
    })
}

/// The category of a whole number.
#[allow(dead_code, reason = "the library calls it, the build script does not")]
pub(crate) fn category(language: &str, number: u64) -> &'static str {
    Plurals::of(language).map_or("other", |plurals| plurals.category(number))
}

impl Plurals {
    /// The plurals of a language; `pt` is the Portuguese of Portugal.
    fn of(language: &str) -> Option<Self> {
        Some(match language {
            "ar" => Self::Arabic,
            "cs" | "sk" => Self::Czech,
            "da" | "de" | "el" | "en" | "fi" | "hu" | "nb" | "nl" | "nn" | "sv" => Self::One,
            "es" | "it" | "pt" => Self::Millions,
            "fr" => Self::French,
            "pl" => Self::Polish,
            "ro" => Self::Romanian,
            _ => return None,
        })
    }

    #[allow(dead_code, reason = "the library calls it, the build script does not")]
    const fn category(self, number: u64) -> &'static str {
        match (self, number, number % 100) {
            (Self::Arabic, 0, _) => "zero",
            (Self::Arabic, 2, _) => "two",
            (Self::French, 0, _) => "one",
            (_, 1, _) => "one",
            (Self::Arabic, _, 3..=10) | (Self::Czech, 2..=4, _) | (Self::Romanian, 0, _) => "few",
            (Self::Romanian, _, 1..=19) => "few",
            (Self::Arabic, _, 11..=99) => "many",
            (Self::Polish, _, hundredth) => match (hundredth, hundredth % 10) {
                (12..=14, _) => "many",
                (_, 2..=4) => "few",
                _ => "many",
            },
            (Self::French | Self::Millions, 1.., _) if number % 1_000_000 == 0 => "many",
            _ => "other",
        }
    }
}
