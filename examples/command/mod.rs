//! What the commands that print something share: where they read from, what they write, and a lender's own texts.

use std::error::Error;
use std::fmt::Display;
use std::io::Read as _;
use std::{fs, io};

use serde::Serialize;
use unic_langid::LanguageIdentifier;
use why_declined::Explainer;

/// A file, or standard input for `-`.
pub(crate) fn read(file: &str) -> Result<String, Box<dyn Error>> {
    if file != "-" {
        return fs::read_to_string(file).map_err(|error| format!("{file}: {error}").into());
    }
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    Ok(text)
}

/// Lays a lender's own texts over the built-in ones, named after their file; or tells all that is wrong in them.
#[cfg(feature = "overrides")]
pub(crate) fn with_overrides(
    explainer: Explainer,
    file: &str,
    locale: &LanguageIdentifier,
) -> Result<Explainer, Box<dyn Error>> {
    let name = std::path::Path::new(file).file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    match why_declined::Overrides::compile(locale, name, &[(file, &read(file)?)]) {
        Ok(overrides) => Ok(explainer.with_overrides(overrides)),
        Err(findings) => Err(format!("the overrides cannot be used\n{findings}").into()),
    }
}

#[cfg(not(feature = "overrides"))]
pub(crate) fn with_overrides(_: Explainer, _: &str, _: &LanguageIdentifier) -> Result<Explainer, Box<dyn Error>> {
    Err("--overrides: the feature `overrides` is not enabled".into())
}

/// How a thing is written.
#[derive(Default)]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
    Html,
}

impl Format {
    pub(crate) fn parse(name: &str) -> Result<Self, Box<dyn Error>> {
        match name {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            "html" => Ok(Self::Html),
            _ => Err("--format: accepted: text, json, html".into()),
        }
    }

    pub(crate) fn write<T: Display + Serialize>(
        &self,
        shown: &T,
        to_html: impl FnOnce(&T) -> String,
    ) -> Result<String, Box<dyn Error>> {
        Ok(match self {
            Self::Text => shown.to_string(),
            Self::Json => serde_json::to_string_pretty(shown)? + "\n",
            Self::Html => to_html(shown),
        })
    }
}
