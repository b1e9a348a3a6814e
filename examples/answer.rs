//! Answers one question around a decision, or lists the questions where none is named.
//!
//! `answer [--locale sv-SE] [--audience guest|shopper|merchant|support] [--facts FILE.json|-]
//! [--format text|json|html] [--overrides FILE.ftl] [TOPIC]`
//!
//! Without an audience it answers whoever asks the question.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Read as _;
use std::process::ExitCode;
use std::{env, fs, io};

use unic_langid::LanguageIdentifier;
use why_declined::{Answer, AnswerFacts, Audience, Explainer, Topic};

const USAGE: &str = "usage: answer [--locale TAG] [--audience guest|shopper|merchant|support] [--facts FILE.json|-] \
                     [--format text|json|html] [--overrides FILE.ftl] [TOPIC]";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("answer: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let options = Options::parse(env::args().skip(1))?;
    let mut explainer = Explainer::new();
    let wanted = options.locale.as_ref().map_or_else(|| "*".into(), ToString::to_string);
    let picked = explainer.negotiate(&wanted);
    if picked.is_fallback() {
        eprintln!("answer: no texts for {wanted}; using {}", picked.locale());
    }
    if let Some(file) = &options.overrides {
        explainer = with_overrides(explainer, file, &picked.locale())?;
    }
    let facts = match &options.facts {
        Some(file) => serde_json::from_str(&read(file)?)?,
        None => AnswerFacts::new(),
    };
    match options.topic {
        Some(topic) => {
            let audience = options.audience.unwrap_or_else(|| topic.audience());
            print!("{}", options.format.write(&explainer.answer(topic, &facts, audience, &picked.locale())?)?);
        }
        None => print!("{}", list(&explainer, &facts, options.audience, &picked.locale())),
    }
    Ok(())
}

/// The questions that an audience may ask, or all: audience, stage, code, question.
fn list(explainer: &Explainer, facts: &AnswerFacts, audience: Option<Audience>, locale: &LanguageIdentifier) -> String {
    let mut written = String::new();
    for &topic in Topic::ALL {
        let reader = audience.unwrap_or_else(|| topic.audience());
        if let Ok(answer) = explainer.answer(topic, facts, reader, locale) {
            let (asker, stage) = (topic.audience().code(), topic.stage().code());
            let _ = writeln!(written, "{asker:8}  {stage:8}  {:26}  {}", topic.code(), answer.question);
        }
    }
    written
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

#[derive(Default)]
struct Options {
    locale: Option<LanguageIdentifier>,
    audience: Option<Audience>,
    facts: Option<String>,
    format: Format,
    overrides: Option<String>,
    topic: Option<Topic>,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument}: a value is missing; {USAGE}"));
            match argument.as_str() {
                "--locale" => {
                    let locale = value()?.parse().map_err(|_| "--locale: accepted: a BCP 47 tag, as in sv-SE")?;
                    options.locale = Some(locale);
                }
                "--audience" => options.audience = Some(value()?.parse()?),
                "--facts" => options.facts = Some(value()?),
                "--format" => options.format = Format::parse(&value()?)?,
                "--overrides" => options.overrides = Some(value()?),
                topic if options.topic.is_none() && !topic.starts_with('-') => options.topic = Some(topic.parse()?),
                _ => return Err(USAGE.into()),
            }
        }
        Ok(options)
    }
}

#[derive(Default)]
enum Format {
    #[default]
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

    fn write(&self, answer: &Answer) -> Result<String, Box<dyn Error>> {
        Ok(match self {
            Self::Text => answer.to_string(),
            Self::Json => serde_json::to_string_pretty(answer)? + "\n",
            Self::Html => answer.to_html(),
        })
    }
}
