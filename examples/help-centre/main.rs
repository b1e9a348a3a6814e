//! Writes a static help centre: the questions around a decision, each on a page of its own, in every language linked in.
//!
//! `help-centre --out DIR [--base-url URL] [--facts FILE.json]`
//!
//! `DIR/<language>/<shopper|merchant|support>/` is a help centre of its own: a start page with a search box, and a page
//! a topic. No page leads to another reader's. A guest reads the shopper's: the answers are the same. `DIR/index.html`
//! lets shoppers choose a language. The pages need no server and load nothing from elsewhere.
//!
//! The directory must be new or empty, so that nothing is overwritten and no page of an earlier run is left. Search engines
//! want absolute addresses for other languages and for the page itself: give the address where the directory will lie
//! as `--base-url`; without it they are relative.

mod furniture;
mod html;
mod page;
mod pages;
mod site;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use why_declined::{AnswerFacts, Explainer};

use self::site::Site;

const USAGE: &str = "usage: help-centre --out DIR [--base-url URL] [--facts FILE.json]";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("help-centre: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let options = Options::parse(env::args().skip(1))?;
    let facts = match &options.facts {
        Some(file) => {
            serde_json::from_str(&fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?)?
        }
        None => AnswerFacts::new(),
    };
    let site = Site::new(&Explainer::new(), &facts, options.base_url)?;
    let files = pages::files(&site)?;
    make_empty(&options.out)?;
    for (path, contents) in &files {
        write(&options.out.join(path), contents)?;
    }
    println!("{} files in {}; start with index.html", files.len(), options.out.display());
    Ok(())
}

fn make_empty(directory: &Path) -> Result<(), Box<dyn Error>> {
    let told = |error| format!("{}: {error}", directory.display());
    fs::create_dir_all(directory).map_err(told)?;
    if fs::read_dir(directory).map_err(told)?.next().is_some() {
        return Err(format!("--out: {} is not empty; accepted: a new or empty directory", directory.display()).into());
    }
    Ok(())
}

fn write(path: &Path, contents: &str) -> Result<(), Box<dyn Error>> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, contents))
        .map_err(|error| format!("{}: {error}", path.display()).into())
}

struct Options {
    out: PathBuf,
    base_url: Option<String>,
    facts: Option<PathBuf>,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let (mut out, mut base_url, mut facts) = (None, None, None);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument}: a value is missing; {USAGE}"));
            match argument.as_str() {
                "--out" => out = Some(value()?.into()),
                "--base-url" => base_url = Some(folder_address(value()?)?),
                "--facts" => facts = Some(value()?.into()),
                _ => return Err(USAGE.into()),
            }
        }
        Ok(Self { out: out.ok_or(USAGE)?, base_url, facts })
    }
}

/// An address that the path of a page can be written behind.
fn folder_address(mut address: String) -> Result<String, String> {
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let is_folder = host.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && !rest.contains(['?', '#']));
    if !is_folder || !address.chars().all(|c| c.is_ascii_graphic()) {
        return Err("--base-url: accepted: an https or http address, as in https://help.example/".into());
    }
    if !address.ends_with('/') {
        address.push('/');
    }
    Ok(address)
}
