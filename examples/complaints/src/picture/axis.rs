//! Where a number stands, and which numbers are written beneath.

use crate::rate::Estimate;

/// A linear scale from a low to a high number, which are not the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Axis {
    low: f64,
    high: f64,
    step: f64,
}

/// About how many numbers are written along an axis.
const STEPS: f64 = 5.0;

impl Axis {
    /// From zero, or further down, to where these intervals end, in round steps.
    pub(crate) fn over(estimates: impl IntoIterator<Item = Estimate>) -> Self {
        let (mut low, mut high) = (0.0_f64, 0.0_f64);
        for estimate in estimates {
            low = low.min(estimate.low);
            high = high.max(estimate.high);
        }
        if high - low <= 0.0 {
            high = 1.0;
        }
        let step = round_step((high - low) / STEPS);
        Self { low: (low / step).floor() * step, high: (high / step).ceil() * step, step }
    }

    /// Where a number stands: 0 at the low end, 1 at the high end, and never beyond them.
    pub(crate) fn place(self, number: f64) -> f64 {
        ((number - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// Whether a number lies before or after the axis.
    pub(crate) fn leaves_out(self, number: f64) -> bool {
        !(self.low..=self.high).contains(&number)
    }

    /// The numbers that are written, from low to high.
    pub(crate) fn steps(self) -> Vec<(f64, String)> {
        let mut steps = Vec::new();
        let mut count = (self.low / self.step).round();
        while count * self.step <= self.high + self.step / 2.0 {
            let number = count * self.step;
            steps.push((number, written(number, self.step)));
            count += 1.0;
        }
        steps
    }
}

/// 1, 2 or 5 times a power of ten, and not under what is asked for.
fn round_step(least: f64) -> f64 {
    let power = 10_f64.powf(least.log10().floor());
    [1.0, 2.0, 5.0].into_iter().map(|factor| factor * power).find(|&step| step >= least).unwrap_or(10.0 * power)
}

/// With as many decimals as the steps need.
fn written(number: f64, step: f64) -> String {
    let decimals = if step < 0.1 {
        2
    } else if step < 1.0 {
        1
    } else {
        0
    };
    // No zero below zero.
    format!("{:.decimals$}", number + 0.0)
}

#[cfg(test)]
mod tests {
    use super::Axis;
    use crate::rate::Estimate;

    #[test]
    fn an_axis_of_rates_begins_at_zero_and_ends_round() {
        let axis = Axis::over([estimate(3.0, 87.0), estimate(50.0, 171.0)]);
        assert_eq!(texts(axis), ["0", "50", "100", "150", "200"]);
        assert!(axis.place(0.0) == 0.0 && axis.place(100.0) == 0.5 && axis.place(200.0) == 1.0);
    }

    #[test]
    fn an_axis_of_differences_reaches_to_both_sides_of_zero() {
        let axis = Axis::over([estimate(-130.0, 20.0)]);
        assert_eq!(texts(axis), ["-150", "-100", "-50", "0", "50"]);
    }

    #[test]
    fn what_lies_outside_stands_at_the_end() {
        let axis = Axis::over([estimate(0.0, 100.0)]);
        assert!(axis.leaves_out(101.0) && axis.leaves_out(-1.0) && !axis.leaves_out(100.0));
        assert!(axis.place(1e9) == 1.0 && axis.place(-1e9) == 0.0);
    }

    #[test]
    fn an_axis_of_nothing_and_of_the_smallest_and_largest_has_a_few_steps() {
        for high in [0.0, 1e-3, 0.7, 1.0, 999.0, 3.7e6, 1e18] {
            let steps = texts(Axis::over([estimate(0.0, high)]));
            assert!((3..=8).contains(&steps.len()), "{high}: {steps:?}");
        }
        assert_eq!(texts(Axis::over([])), ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]);
    }

    fn estimate(low: f64, high: f64) -> Estimate {
        Estimate { value: (low + high) / 2.0, low, high }
    }

    fn texts(axis: Axis) -> Vec<String> {
        axis.steps().into_iter().map(|(_, text)| text).collect()
    }
}
