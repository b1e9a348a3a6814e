//! Prints what this build says of outcomes in files, to every audience in every language: a JSON object a line.
//!
//! `native FILE…`, or `native --answers FILE` for what it answers to every question, with the facts in a file and without
//! any. Builds for elsewhere, as the one for browsers, are held against it byte for byte.

use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use serde_json::json;
use unic_langid::LanguageIdentifier;
use why_declined::{AnswerFacts, Audience, Explainer, Outcome, Topic};

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let printed = match arguments.as_slice() {
        [option, file] if option == "--answers" => print_answers(Path::new(file)),
        files => files.iter().try_for_each(|file| print(Path::new(file))),
    };
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("native: {error}");
            ExitCode::from(2)
        }
    }
}

fn print(file: &Path) -> Result<(), Box<dyn Error>> {
    let outcome: Outcome = serde_json::from_str(&fs::read_to_string(file)?)?;
    let explainer = Explainer::new();
    let mut out = io::stdout().lock();
    for &audience in Audience::ALL {
        let disclosed = outcome.disclose(audience);
        for (tag, _) in explainer.locales() {
            let explanation = explainer.explain(&disclosed, &tag.parse::<LanguageIdentifier>()?);
            let line = json!({
                "outcome": file.file_stem().map(|name| name.to_string_lossy()),
                "audience": audience,
                "locale": tag,
                "disclosed": serde_json::to_string(&disclosed)?,
                "json": serde_json::to_string(&explanation)?,
                "html": explanation.to_html(),
                "text": explanation.to_string(),
            });
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}

fn print_answers(file: &Path) -> Result<(), Box<dyn Error>> {
    let facts: AnswerFacts = serde_json::from_str(&fs::read_to_string(file)?)?;
    for (facts, given) in [(facts, true), (AnswerFacts::default(), false)] {
        for &topic in Topic::ALL {
            for &audience in Audience::ALL {
                print_answer(topic, audience, &facts, given)?;
            }
        }
    }
    Ok(())
}

fn print_answer(topic: Topic, audience: Audience, facts: &AnswerFacts, given: bool) -> Result<(), Box<dyn Error>> {
    let explainer = Explainer::new();
    for (tag, _) in explainer.locales() {
        let said = match explainer.answer(topic, facts, audience, &tag.parse::<LanguageIdentifier>()?) {
            Ok(answer) => json!({
                "json": serde_json::to_string(&answer)?,
                "html": answer.to_html(),
                "text": answer.to_string(),
            }),
            Err(error) => json!({ "refused": error.to_string() }),
        };
        let line = json!({ "topic": topic, "audience": audience, "locale": tag, "facts": given, "said": said });
        writeln!(io::stdout(), "{line}")?;
    }
    Ok(())
}
