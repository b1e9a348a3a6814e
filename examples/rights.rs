//! Prints what a market has a refused shopper be told on a day, with the provision beside each duty.
//!
//! `rights` lists all markets; `rights SE 2026-11-22` prints the rules of one; without a day the latest that are
//! enacted. It is no legal advice.

use std::error::Error;
use std::fmt::Write as _;
use std::process::ExitCode;
use std::{env, iter};

use why_declined::{Certainty, Date, Market, RuleSet, RuleStatus};

const USAGE: &str = "usage: rights [MARKET [YYYY-MM-DD]]";

fn main() -> ExitCode {
    match run() {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("rights: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<String, Box<dyn Error>> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => Ok(all_markets()),
        [market] => one_market(market.parse()?, None),
        [market, day] => one_market(market.parse()?, Some(day.parse()?)),
        _ => Err(USAGE.into()),
    }
}

fn all_markets() -> String {
    let mut rows = vec![["market", "from", "to", "status", "duties", "of them sure", "looked up"].map(String::from)];
    for rules in Market::ALL.iter().flat_map(|&market| RuleSet::all(market)) {
        let sure = rules.duties().iter().filter(|duty| duty.is_sure()).count();
        rows.push([
            rules.market().to_string(),
            rules.effective_from().to_string(),
            end(&rules),
            rules.status().to_string(),
            rules.duties().len().to_string(),
            sure.to_string(),
            rules.checked_on().to_string(),
        ]);
    }
    table(&rows)
}

fn one_market(market: Market, day: Option<Date>) -> Result<String, Box<dyn Error>> {
    let Some(rules) = RuleSet::of(market, day) else {
        let first = RuleSet::all(market).next().map(|rules| rules.effective_from().to_string());
        return Err(format!(
            "{market}: no rules are known for that day; accepted: {} or later",
            first.unwrap_or_default()
        )
        .into());
    };
    let mut text = String::new();
    match day {
        Some(day) => writeln!(text, "{market} on {day}")?,
        None if rules.status() == RuleStatus::Enacted => {
            writeln!(text, "{market}, no day given: the latest rules that are enacted")?;
        }
        None => writeln!(text, "{market}, no day given, and no rules enacted: the latest that are known")?,
    }
    writeln!(text, "{}", rules.about())?;
    let (from, to) = (rules.effective_from(), rules.effective_to());
    let to = to.map_or_else(|| "no end known".into(), |to| format!("to {to}"));
    writeln!(text, "Status: {}, from {from}, {to}. Looked up on {}.", rules.status(), rules.checked_on())?;
    if let Some(provision) = rules.owes_masked_reasons() {
        writeln!(text, "Reasons that must not be told are owed too, no exception was found: {provision}.")?;
    }
    write!(text, "\n{}\n{}", duties(&rules), contacts(&rules))?;
    Ok(text)
}

fn end(rules: &RuleSet) -> String {
    rules.effective_to().map_or_else(|| "-".into(), |to| to.to_string())
}

fn duties(rules: &RuleSet) -> String {
    let head = ["duty", "obligation", "when", "not for", "timing", "channel", "known from", "status", "provision"];
    let rows = rules.duties().iter().map(|duty| {
        [
            duty.kind.to_string(),
            duty.obligation.to_string(),
            duty.condition.to_string(),
            duty.exemption.to_string(),
            duty.timing.to_string(),
            duty.channel.to_string(),
            duty.certainty.to_string(),
            duty.status.to_string(),
            duty.reference.into(),
        ]
    });
    table(&iter::once(head.map(String::from)).chain(rows).collect::<Vec<_>>())
}

fn contacts(rules: &RuleSet) -> String {
    let head = ["contact", "name", "address", "seen on", "known from"].map(String::from);
    let rows = rules.contacts().iter().map(|contact| {
        let seen = match contact.verified_on {
            Some(day) if contact.certainty != Certainty::Memory => day.to_string(),
            _ => "not shown".into(),
        };
        [contact.kind.to_string(), contact.name.into(), contact.contact.into(), seen, contact.certainty.to_string()]
    });
    table(&iter::once(head).chain(rows).collect::<Vec<_>>())
}

/// Rows in columns.
fn table<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<_> = (0..N).map(|column| width(column).unwrap_or_default()).collect();
    let mut text = String::new();
    for row in rows {
        let cells: Vec<_> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        text += cells.join("  ").trim_end();
        text.push('\n');
    }
    text
}
