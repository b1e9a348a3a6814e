//! Writes one HTML page a language, and an index: every explanation and answer as it is shown, beside the same in
//! English, and every message with its id, limit and reading ease. It is what a translator looks at.
//!
//! `gallery [FOLDER]`, by default `target/gallery`

#![cfg_attr(
    not(test),
    deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, clippy::as_conversions)
)]

mod card;
mod language;
mod lines;
mod markup;
mod messages;
mod page;
mod stories;

#[allow(dead_code, reason = "the table and the tests read more of the texts than these pages show")]
#[path = "../wording/mod.rs"]
mod wording;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use language::{Language, Sheet};
use why_declined::Explainer;
use wording::Catalogue;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gallery: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = match (env::args_os().nth(1), env::args_os().nth(2)) {
        (None, _) => project.join("target/gallery"),
        (Some(folder), None) if !folder.to_string_lossy().starts_with('-') => PathBuf::from(folder),
        _ => return Err("usage: gallery [FOLDER]".into()),
    };
    let languages = languages(project)?;
    let reference = languages.iter().find(|language| language.is_reference()).ok_or("English is not linked in")?;
    let shown = stories::shown(&project.join("examples"), reference)?;
    let sheets: Vec<_> = languages.iter().map(|language| Sheet::new(language, &shown)).collect::<Result<_, _>>()?;
    let reference = Sheet::new(reference, &shown)?;
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for sheet in &sheets {
        let page = page::of_language(sheet, &reference, &sheets, &shown);
        write(&folder.join(format!("{}.html", sheet.language.tag())), &page)?;
    }
    let index = folder.join("index.html");
    write(&index, &page::index(&sheets, &shown))?;
    println!("{}", index.display());
    Ok(())
}

/// The languages that are linked in, each with its texts as they are written.
fn languages(project: &Path) -> Result<Vec<Language>, Box<dyn Error>> {
    let catalogues = Catalogue::read_all(&project.join("locales"))?;
    let statuses: Vec<_> = Explainer::new().locales().collect();
    let linked = catalogues.into_iter().filter_map(|catalogue| {
        let (_, status) = statuses.iter().find(|(tag, _)| *tag == catalogue.language)?;
        Some(Language::new(catalogue, *status))
    });
    linked.collect()
}

fn write(path: &Path, page: &str) -> Result<(), Box<dyn Error>> {
    fs::write(path, page).map_err(|error| format!("{}: {error}", path.display()).into())
}
