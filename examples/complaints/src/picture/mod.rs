//! The report as a picture: rates and differences with their intervals, in SVG, in light and dark.

mod axis;
mod panel;

use svg::Document;
use svg::node::element::{Description, Rectangle, Style, Title};

use self::axis::Axis;
use self::panel::{MARGIN, Mark, Panel, Row, WIDTH, text};
use crate::event::Group;
use crate::rate::{Estimate, Verdict};
use crate::report::{Block, Difference, Measured, Report};
use crate::text::{note, words};

/// The most marks in a panel: more are not read, and all of them stand in the table.
const MOST_MARKS: usize = 60;
/// From so many complaints on, the interval ends below twice the rate.
const ENOUGH: u64 = 10;
/// The most characters of a variant's name in a label.
const LONGEST_NAME: usize = 18;

const TITLE: &str = "Complaints per million times shown";

/// The picture, as the text of an SVG file.
pub(crate) fn draw(report: &Report<'_>) -> String {
    let subtitle = subtitle(report);
    let mut document = Document::new()
        .set("role", "img")
        .add(Title::new(TITLE))
        .add(Description::new().add(svg::node::Text::new(subtitle.as_str())))
        .add(Style::new(include_str!("style.css")))
        .add(Rectangle::new().set("class", "ground").set("width", "100%").set("height", "100%"))
        .add(text(MARGIN, 28.0, "title", TITLE))
        .add(text(MARGIN, 52.0, "faint", &subtitle));
    let mut bottom = 72.0;
    for panel in panels(report) {
        let (group, next) = panel.draw(bottom);
        document = document.add(group);
        bottom = next;
    }
    let document = document.set("viewBox", (0.0, 0.0, WIDTH, bottom)).set("width", WIDTH).set("height", bottom);
    format!("{document}\n")
}

fn subtitle(report: &Report<'_>) -> String {
    let counts = report.total.counts;
    let (marks, most) = (report.blocks.iter().map(|block| block.groups.len()).sum::<usize>(), MOST_MARKS);
    let cut = if marks > most { format!(" The first {most} of {marks} rows.") } else { String::new() };
    format!(
        "{} shown, {} complained. Bars are 95% intervals; one that leaves the picture ends in an arrow.{cut}",
        counts.shown, counts.complained
    )
}

fn panels(report: &Report<'_>) -> Vec<Panel> {
    let rates = Panel {
        heading: "By id, locale, variant and version of the texts",
        unit: "complaints per million times shown",
        axis: Axis::over(telling(report)),
        rows: rows(report, |block| block.groups.iter().map(|(group, measured)| rate(group, measured)).collect()),
    };
    let differences = Panel {
        heading: "Differences between variants of the same id and locale",
        unit: "complaints per million times shown, more or fewer",
        axis: Axis::over(telling_differences(report)),
        rows: rows(report, |block| block.differences.iter().map(difference).collect()),
    };
    [rates, differences].into_iter().filter(|panel| !panel.rows.is_empty()).collect()
}

/// The rates that settle how far the axis goes: of few complaints the interval is so wide that it would press all the
/// others together.
fn telling(report: &Report<'_>) -> Vec<Estimate> {
    let all = || report.blocks.iter().flat_map(|block| &block.groups).map(|(_, measured)| measured);
    let rates = |least| {
        let tells = move |measured: &&Measured| measured.counts.complained >= least;
        all().filter(tells).filter_map(|measured| measured.rate).collect::<Vec<_>>()
    };
    let telling = rates(ENOUGH);
    if telling.is_empty() { rates(0) } else { telling }
}

/// Those that are not put down to chance, where there are any; as far to one side of zero as to the other.
fn telling_differences(report: &Report<'_>) -> Vec<Estimate> {
    let all: Vec<_> = report
        .blocks
        .iter()
        .flat_map(|block| &block.differences)
        .filter_map(|difference| difference.estimate)
        .collect();
    let tells = |estimate: &Estimate| estimate.verdict() != Verdict::MayBeChance;
    let any_tells = all.iter().any(tells);
    let both_sides = |estimate: Estimate| {
        let far = estimate.low.abs().max(estimate.high.abs());
        Estimate { value: 0.0, low: -far, high: far }
    };
    all.into_iter().filter(|estimate| !any_tells || tells(estimate)).map(both_sides).collect()
}

/// As many as there is room for, each below its id.
fn rows(report: &Report<'_>, marks: impl Fn(&Block<'_>) -> Vec<Mark>) -> Vec<Row> {
    let (mut rows, mut room) = (Vec::new(), MOST_MARKS);
    for block in &report.blocks {
        let marks = marks(block);
        if marks.is_empty() || room == 0 {
            continue;
        }
        rows.push(Row::Id(block.id.to_string()));
        let taken = room.min(marks.len());
        rows.extend(marks.into_iter().take(taken).map(Row::Mark));
        room -= taken;
    }
    rows
}

fn rate(group: &Group, measured: &Measured) -> Mark {
    let (locale, variant, version) = (&group.locale, group.variant_name(), group.version());
    Mark {
        label: format!("{locale} · {} · {version}", cut(variant)),
        full: format!("{} · {locale} · {variant} · {version}", group.id),
        estimate: measured.rate,
        words: note(measured),
        may_be_chance: false,
    }
}

fn difference(difference: &Difference<'_>) -> Mark {
    let Difference { locale, variant, against, estimate } = difference;
    let verdict = estimate.map(Estimate::verdict);
    Mark {
        label: format!("{locale} · {} against {}", cut(variant), cut(against)),
        full: format!("{locale} · {variant} against {against}"),
        estimate: *estimate,
        words: Some(verdict.map_or("never shown", words)),
        may_be_chance: verdict == Some(Verdict::MayBeChance),
    }
}

/// Names are of ASCII, and their ends tell them apart as often as their beginnings.
fn cut(name: &str) -> String {
    let half = LONGEST_NAME / 2;
    match (name.get(..half), name.len().checked_sub(half).and_then(|from| name.get(from..))) {
        (Some(first), Some(last)) if name.len() > LONGEST_NAME => format!("{first}…{last}"),
        _ => name.to_owned(),
    }
}
