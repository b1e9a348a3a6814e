//! Reads one outcome as JSON and prints its explanation.
//!
//! `explain [--locale sv-SE] [--audience guest|shopper|merchant|support] [--format text|json|html]
//! [--overrides FILE.ftl] FILE|-`

use std::error::Error;
use std::io::Read as _;
use std::process::ExitCode;
use std::{env, fs, io};

use unic_langid::LanguageIdentifier;
use why_declined::{Audience, Explainer, Explanation, Outcome};

const USAGE: &str = "usage: explain [--locale TAG] [--audience guest|shopper|merchant|support] \
                     [--format text|json|html] [--overrides FILE.ftl] FILE|-";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("explain: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let options = Options::parse(env::args().skip(1))?;
    let outcome: Outcome = serde_json::from_str(&read(&options.file)?)?;
    let mut explainer = Explainer::new();
    let wanted = options.locale.map_or_else(|| "*".into(), |locale| locale.to_string());
    let picked = explainer.negotiate(&wanted);
    if picked.is_fallback() {
        eprintln!("explain: no texts for {wanted}; using {}", picked.locale());
    }
    if let Some(file) = &options.overrides {
        explainer = with_overrides(explainer, file, &picked.locale())?;
    }
    let explanation = explainer.explain(&outcome.disclose(options.audience), &picked.locale());
    print!("{}", options.format.write(&explanation)?);
    Ok(())
}

/// Lays a lender's own texts over the built-in ones, named after their file; or tells all that is wrong in them.
#[cfg(feature = "overrides")]
fn with_overrides(explainer: Explainer, file: &str, locale: &LanguageIdentifier) -> Result<Explainer, Box<dyn Error>> {
    let name = std::path::Path::new(file).file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    match why_declined::Overrides::compile(locale, name, &[(file, &read(file)?)]) {
        Ok(overrides) => Ok(explainer.with_overrides(overrides)),
        Err(findings) => Err(format!("the overrides cannot be used\n{findings}").into()),
    }
}

#[cfg(not(feature = "overrides"))]
fn with_overrides(_: Explainer, _: &str, _: &LanguageIdentifier) -> Result<Explainer, Box<dyn Error>> {
    Err("--overrides: the feature `overrides` is not enabled".into())
}

fn read(file: &str) -> Result<String, Box<dyn Error>> {
    if file != "-" {
        return fs::read_to_string(file).map_err(|error| format!("{file}: {error}").into());
    }
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    Ok(text)
}

struct Options {
    locale: Option<LanguageIdentifier>,
    audience: Audience,
    format: Format,
    overrides: Option<String>,
    file: String,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut options = Self {
            locale: None,
            audience: Audience::Guest,
            format: Format::Text,
            overrides: None,
            file: String::new(),
        };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument}: a value is missing; {USAGE}"));
            match argument.as_str() {
                "--locale" => {
                    let locale = value()?.parse().map_err(|_| "--locale: accepted: a BCP 47 tag, as in sv-SE")?;
                    options.locale = Some(locale);
                }
                "--audience" => options.audience = value()?.parse()?,
                "--format" => options.format = Format::parse(&value()?)?,
                "--overrides" => options.overrides = Some(value()?),
                file if options.file.is_empty() && (file == "-" || !file.starts_with('-')) => {
                    options.file = file.into();
                }
                _ => return Err(USAGE.into()),
            }
        }
        if options.file.is_empty() { Err(USAGE.into()) } else { Ok(options) }
    }
}

enum Format {
    Text,
    Json,
    Html,
}

impl Format {
    fn parse(name: &str) -> Result<Self, Box<dyn Error>> {
        match name {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            "html" => Ok(Self::Html),
            _ => Err("--format: accepted: text, json, html".into()),
        }
    }

    fn write(&self, explanation: &Explanation) -> Result<String, Box<dyn Error>> {
        Ok(match self {
            Self::Text => explanation.to_string(),
            Self::Json => serde_json::to_string_pretty(explanation)? + "\n",
            Self::Html => explanation.to_html(),
        })
    }
}
