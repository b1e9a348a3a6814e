//! Prints what this build says of outcomes in files, to every audience in every language: a JSON object a line.
//!
//! `native FILE…`. Builds for elsewhere, as the one for browsers, are held against it byte for byte.

use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use serde_json::json;
use unic_langid::LanguageIdentifier;
use why_declined::{Audience, Explainer, Outcome};

fn main() -> ExitCode {
    match env::args_os().skip(1).try_for_each(|file| print(Path::new(&file))) {
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
