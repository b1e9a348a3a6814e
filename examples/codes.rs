//! Prints the codes of a system with the reason that each stands for; without a system, which systems there are.
//!
//! `codes [SYSTEM]`

use std::collections::BTreeSet;
use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::{env, iter};

use why_declined::System;
use why_declined::codes::{self, Document};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("codes: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let printed = match (arguments.next(), arguments.next()) {
        (None, _) => systems(),
        (Some(system), None) => table(system.parse()?),
        (Some(_), Some(_)) => return Err("usage: codes [SYSTEM]".into()),
    };
    io::stdout().write_all(printed.as_bytes())?;
    Ok(())
}

fn systems() -> String {
    let rows = System::ALL.iter().map(|&system| {
        let codes: BTreeSet<_> = codes::table(system).map(|entry| entry.code).collect();
        [system.to_string(), codes.len().to_string()]
    });
    aligned(["system", "codes"], rows)
}

/// The rows, and below them the documents that they name by number.
fn table(system: System) -> String {
    let mut documents = Vec::new();
    let rows: Vec<_> = codes::table(system)
        .map(|entry| {
            let network = entry.network.map_or("any", |network| network.code());
            let reason = entry.reason.map_or("approval", |reason| reason.code());
            let source = number(&mut documents, entry.source).to_string();
            [entry.code, network, reason, &source, entry.meaning].map(String::from)
        })
        .collect();
    let mut printed = aligned(["code", "network", "reason", "source", "meaning"], rows) + "\nsources\n";
    for (index, document) in documents.iter().enumerate() {
        let (number, url) = (index + 1, document.url.unwrap_or("no address"));
        printed += &format!("{number}  {}: {}; {url}\n", document.title, document.edition);
    }
    printed
}

/// The place of a document in the list, where it is put if it is not there yet.
fn number(documents: &mut Vec<&'static Document>, document: &'static Document) -> usize {
    let known = documents.iter().position(|other| *other == document);
    1 + known.unwrap_or_else(|| {
        documents.push(document);
        documents.len() - 1
    })
}

/// Each column as wide as its widest cell.
fn aligned<const N: usize>(head: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> String {
    let rows: Vec<_> = iter::once(head.map(String::from)).chain(rows).collect();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let line = |row: &[String; N]| {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let width = width(column).unwrap_or_default();
            format!("{cell:width$}")
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}
