//! Plural categories of whole numbers, as CLDR's plural rules give them. Shared with the build script.

/// The categories that a language has for whole numbers, `other` last.
#[cfg_attr(not(test), allow(dead_code, reason = "the build script and the tests call it"))]
pub(crate) fn categories(language: &str) -> Option<&'static [&'static str]> {
    match language {
        "en" | "sv" => Some(&["one", "other"]),
        _ => None,
    }
}

/// The category of a whole number.
#[allow(dead_code, reason = "the library calls it, the build script does not")]
pub(crate) fn category(language: &str, number: u64) -> &'static str {
    match (language, number) {
        ("en" | "sv", 1) => "one",
        _ => "other",
    }
}
