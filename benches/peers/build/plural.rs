//! Which whole numbers a plural category stands for, as the patterns of a match.
//!
//! Source: CLDR 48, `plurals.json`.

/// The numbers of a category, where the categories that stand before it in CLDR's order are tried first.
pub fn pattern(language: &str, category: &str) -> Option<String> {
    let pattern = match (language, category) {
        ("ar", "zero") => "0",
        ("ar", "one") => "1",
        ("ar", "two") => "2",
        ("ar", "few") => "n if (3..=10).contains(&(n % 100))",
        ("ar", "many") => "n if (11..=99).contains(&(n % 100))",
        ("fr", "one") => "0 | 1",
        ("es" | "fr" | "it" | "pt", "many") => "n if n != 0 && n % 1_000_000 == 0",
        ("cs" | "sk", "few") => "2..=4",
        ("pl", "few") => "n if (2..=4).contains(&(n % 10)) && !(12..=14).contains(&(n % 100))",
        ("pl", "many") => "n if n != 1",
        ("ro", "few") => "n if n == 0 || (1..=19).contains(&(n % 100))",
        (_, "one") => "1",
        _ => return None,
    };
    Some(pattern.into())
}
