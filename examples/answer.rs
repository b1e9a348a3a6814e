//! Answers one question around a decision, or lists the questions where none is named.
//!
//! `answer [--locale sv-SE] [--audience guest|shopper|merchant|support] [--facts FILE.json|-]
//! [--format text|json|html] [--overrides FILE.ftl] [TOPIC]`
//!
//! Without an audience it answers whoever asks the question.

mod command;

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::process::ExitCode;

use unic_langid::LanguageIdentifier;
use why_declined::{Answer, AnswerFacts, Audience, Explainer, Topic};

use self::command::{Format, read, with_overrides};

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
            print!(
                "{}",
                options.format.write(&explainer.answer(topic, &facts, audience, &picked.locale())?, Answer::to_html)?
            );
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
