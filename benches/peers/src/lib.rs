//! The library's own work with its texts made by others, to be compared and measured.

// Where its macros look for it.
#[cfg(feature = "all")]
include!(concat!(env!("OUT_DIR"), "/rust_i18n_files.rs"));

pub mod cases;
pub mod command;
pub mod engines;
pub mod measures;
pub mod minimal;

/// The texts of one language.
#[derive(Debug)]
pub struct Catalogue {
    pub language: &'static str,
    /// As one Fluent file, without comments.
    pub fluent: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// The texts of all languages as JSON, for the peers whose files are made by a script.
pub static MESSAGES: &str = include_str!(concat!(env!("OUT_DIR"), "/messages.json"));

/// The place of a language among the catalogues.
#[must_use]
pub fn place_of(language: &str) -> usize {
    CATALOGUES.iter().position(|catalogue| catalogue.language == language).expect("every language has its texts")
}
