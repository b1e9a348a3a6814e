//! The report as text.

use std::fmt::Write as _;

use crate::event::Group;
use crate::rate::{Estimate, Verdict, plain};
use crate::report::{Block, Difference, Measured, Report};
use crate::table::{Heading, Table};

const DIFFERENCES: [Heading; 7] = [
    Heading::Number("difference"),
    Heading::Number("95% from"),
    Heading::Number("to"),
    Heading::Name("in words"),
    Heading::Name("locale"),
    Heading::Name("variant"),
    Heading::Name("against"),
];

const MEASURED: [Heading; 5] = [
    Heading::Number("complained"),
    Heading::Number("shown"),
    Heading::Number("per million"),
    Heading::Number("95% from"),
    Heading::Number("to"),
];

const BY_VARIANT: &str =
    "By variant (over different ids and locales: no comparison, that is what the differences are for)";

/// The report in lines that end in a line break.
pub(crate) fn write(report: &Report<'_>) -> String {
    let mut text = String::from("Complaints per million times shown, with 95% intervals\n");
    write_events(&mut text, report);
    write_groups(&mut text, report);
    write_differences(&mut text, report);
    write_totals(&mut text, "By id", "id", &report.by_id);
    write_totals(&mut text, "By locale", "locale", &report.by_locale);
    write_totals(&mut text, BY_VARIANT, "variant", &report.by_variant);
    write_totals(&mut text, "By version of the texts", "texts", &report.by_version);
    text
}

/// What a difference says, in words.
pub(crate) const fn words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Fewer => "fewer",
        Verdict::MayBeChance => "may be chance",
        Verdict::More => "more",
    }
}

/// What has to be known beside a rate, or instead of it.
pub(crate) const fn note(measured: &Measured) -> Option<&'static str> {
    let counts = measured.counts;
    if counts.shown == 0 {
        Some("never shown")
    } else if counts.complained > counts.shown {
        Some("more than shown")
    } else {
        None
    }
}

// Writing into a string does not fail.
fn write_events(text: &mut String, report: &Report<'_>) {
    let counts = report.total.counts;
    let events = counts.shown.saturating_add(counts.complained);
    let _ = write!(text, "\n{events} events: {} shown, {} complained", counts.shown, counts.complained);
    if let Some(Estimate { value, low, high }) = report.total.rate {
        let _ = write!(text, "; {} per million ({} to {})", plain(value), plain(low), plain(high));
    }
    text.push('\n');
    if report.left_out > 0 {
        let _ = writeln!(text, "lines left out: {}", report.left_out);
    }
}

fn write_groups(text: &mut String, report: &Report<'_>) {
    text.push_str("\nBy id, locale, version of the texts and variant\n\n");
    let names = ["locale", "texts", "variant"].map(Heading::Name);
    let headings: Vec<_> = MEASURED.into_iter().chain(names).collect();
    write_blocks(text, &headings, report, |block| block.groups.iter().map(group).collect());
}

fn write_differences(text: &mut String, report: &Report<'_>) {
    if report.blocks.iter().all(|block| block.differences.is_empty()) {
        return;
    }
    text.push_str("\nDifferences between variants of the same id and locale, in complaints per million\n");
    text.push_str("Of those that are chance alone, up to one in twenty is called more or fewer.\n\n");
    write_blocks(text, &DIFFERENCES, report, |block| block.differences.iter().map(difference).collect());
}

fn write_blocks(
    text: &mut String,
    headings: &[Heading],
    report: &Report<'_>,
    rows: impl Fn(&Block<'_>) -> Vec<Vec<String>>,
) {
    let blocks: Vec<_> = report.blocks.iter().map(|block| (block.id, rows(block))).collect();
    let table = Table::of(headings, blocks.iter().flat_map(|(_, rows)| rows));
    table.write_headings(text);
    for (id, rows) in blocks.iter().filter(|(_, rows)| !rows.is_empty()) {
        let _ = writeln!(text, "{id}");
        rows.iter().for_each(|row| table.write_row(text, row));
    }
}

fn write_totals(text: &mut String, title: &str, name: &'static str, totals: &[(String, Measured)]) {
    let _ = writeln!(text, "\n{title}\n");
    let row = |(name, measured): &(String, Measured)| -> Vec<String> {
        cells(measured).into_iter().chain([name.clone()]).chain(note(measured).map(str::to_owned)).collect()
    };
    let rows: Vec<_> = totals.iter().map(row).collect();
    let headings: Vec<_> = MEASURED.into_iter().chain([Heading::Name(name)]).collect();
    let table = Table::of(&headings, &rows);
    table.write_headings(text);
    rows.iter().for_each(|row| table.write_row(text, row));
}

fn group((group, measured): &(&Group, Measured)) -> Vec<String> {
    let names = [group.locale.to_string(), group.version(), group.variant_name().to_owned()];
    cells(measured).into_iter().chain(names).chain(note(measured).map(str::to_owned)).collect()
}

fn cells(measured: &Measured) -> [String; 5] {
    let [rate, low, high] = estimate(measured.rate);
    [measured.counts.complained.to_string(), measured.counts.shown.to_string(), rate, low, high]
}

fn difference(difference: &Difference<'_>) -> Vec<String> {
    let words = difference.estimate.map_or("never shown", |estimate| words(estimate.verdict()));
    let names = [words.into(), difference.locale.to_string(), difference.variant.into(), difference.against.into()];
    estimate(difference.estimate).into_iter().chain(names).collect()
}

fn estimate(estimate: Option<Estimate>) -> [String; 3] {
    estimate.map_or_else(|| ["-"; 3].map(str::to_owned), |Estimate { value, low, high }| [value, low, high].map(plain))
}
