//! One panel of the picture: rows with a mark each, above one axis.

use svg::node::element::{Circle, Group, Line, Path, Text, Title};

use super::axis::Axis;
use crate::rate::{Estimate, plain};

/// How wide the whole picture is, and where its parts begin, in pixels.
pub(super) const WIDTH: f64 = 1_160.0;
pub(super) const MARGIN: f64 = 20.0;
const LABEL: f64 = 36.0;
const PLOT: f64 = 360.0;
const PLOT_END: f64 = 760.0;
const NUMBERS: f64 = 780.0;
/// How high a row is, and what stands above and beneath the rows.
const ROW: f64 = 24.0;
const HEADING: f64 = 40.0;
const AXIS: f64 = 52.0;
/// From a row's middle to the line that its letters stand on.
const BASELINE: f64 = 4.5;

/// What a panel shows.
pub(super) struct Panel {
    pub(super) heading: &'static str,
    pub(super) unit: &'static str,
    pub(super) axis: Axis,
    pub(super) rows: Vec<Row>,
}

/// A row of a panel.
pub(super) enum Row {
    Id(String),
    Mark(Mark),
}

/// An estimate with its interval.
pub(super) struct Mark {
    pub(super) label: String,
    /// All of the label, where it has been cut.
    pub(super) full: String,
    /// None where there is no rate.
    pub(super) estimate: Option<Estimate>,
    pub(super) words: Option<&'static str>,
    pub(super) may_be_chance: bool,
}

impl Panel {
    /// The panel, and where the next one begins.
    pub(super) fn draw(&self, top: f64) -> (Group, f64) {
        let mut y = top + HEADING;
        let (first, mut rows) = (y, Group::new());
        for row in &self.rows {
            rows = rows.add(row.draw(self.axis, y + ROW / 2.0));
            y += ROW;
        }
        let heading = text(MARGIN, top + HEADING / 2.0, "heading", self.heading);
        (Group::new().add(heading).add(self.draw_axis(first, y)).add(rows), y + AXIS)
    }

    fn draw_axis(&self, top: f64, bottom: f64) -> Group {
        let mut group = Group::new();
        for (number, written) in self.axis.steps() {
            let x = across(self.axis.place(number));
            let class = if number.abs() < f64::EPSILON { "zero" } else { "grid" };
            group = group.add(line(x, top, x, bottom).set("class", class));
            group = group.add(text(x, bottom + 14.0, "faint middle", &written));
        }
        group.add(text((PLOT + PLOT_END) / 2.0, bottom + 32.0, "faint middle", self.unit))
    }
}

impl Row {
    fn draw(&self, axis: Axis, y: f64) -> Group {
        match self {
            Self::Id(id) => Group::new().add(text(MARGIN, y, "id", id)),
            Self::Mark(mark) => mark.draw(axis, y),
        }
    }
}

impl Mark {
    fn draw(&self, axis: Axis, y: f64) -> Group {
        let mut group = Group::new().add(Title::new(self.full.as_str())).add(text(LABEL, y, "", &self.label));
        if self.may_be_chance {
            group = group.set("class", "chance");
        }
        let numbers = self
            .estimate
            .map(|Estimate { value, low, high }| format!("{} ({} to {})", plain(value), plain(low), plain(high)));
        let numbers: Vec<_> = numbers.iter().map(String::as_str).chain(self.words).collect();
        group = group.add(text(NUMBERS, y, "", &numbers.join(", ")));
        match self.estimate {
            Some(estimate) => group.add(interval(axis, estimate, y)),
            None => group,
        }
    }
}

/// A bar with a dot; an end beyond the axis is an arrow.
fn interval(axis: Axis, estimate: Estimate, y: f64) -> Group {
    let (left, right) = (across(axis.place(estimate.low)), across(axis.place(estimate.high)));
    let mut group = Group::new().add(line(left, y, right, y).set("class", "bar"));
    for (x, number, inwards) in [(left, estimate.low, 6.0), (right, estimate.high, -6.0)] {
        group = if axis.leaves_out(number) {
            let arrow = format!("M{} {} L{x} {y} L{} {}", x + inwards, y - 5.0, x + inwards, y + 5.0);
            group.add(Path::new().set("class", "bar").set("d", arrow))
        } else {
            group.add(line(x, y - 4.0, x, y + 4.0).set("class", "bar"))
        };
    }
    if axis.leaves_out(estimate.value) {
        return group;
    }
    group
        .add(Circle::new().set("class", "dot").set("cx", across(axis.place(estimate.value))).set("cy", y).set("r", 4.5))
}

/// To a tenth of a pixel, so that every machine draws the same.
fn across(place: f64) -> f64 {
    ((PLOT + place * (PLOT_END - PLOT)) * 10.0).round() / 10.0
}

fn line(x1: f64, y1: f64, x2: f64, y2: f64) -> Line {
    Line::new().set("x1", x1).set("y1", y1).set("x2", x2).set("y2", y2)
}

/// A text in the middle of a row.
pub(super) fn text(x: f64, y: f64, class: &str, content: &str) -> Text {
    let text = Text::new(content).set("x", x).set("y", y + BASELINE);
    if class.is_empty() { text } else { text.set("class", class) }
}
