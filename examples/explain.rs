//! Reads one outcome as JSON and prints its explanation.
//!
//! `explain [--locale sv-SE] [--audience guest|shopper|merchant|support] [--format text|json|html]
//! [--overrides FILE.ftl] FILE|-`

mod command;

use std::env;
use std::error::Error;
use std::process::ExitCode;

use unic_langid::LanguageIdentifier;
use why_declined::{Audience, Explainer, Explanation, Outcome};

use self::command::{Format, read, with_overrides};

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
    print!("{}", options.format.write(&explanation, Explanation::to_html)?);
    Ok(())
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
