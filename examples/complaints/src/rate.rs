//! Rates and their differences, per million, with 95% intervals.
//!
//! Events hold nothing that ties a complaint to the one who was shown the text, and one person may complain twice. So
//! complaints are a count over so many times shown, not a share of them: Poisson, not binomial. That stays true where
//! there are more complaints than times shown, and where a share is small the two agree.

use statrs::distribution::{ContinuousCDF as _, Gamma};

use crate::tally::Counts;

/// The share that lies outside an interval, on each side.
const TAIL: f64 = 0.025;

const MILLION: f64 = 1e6;

/// An estimate and the ends of its interval, per million times shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Estimate {
    pub(crate) value: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

/// What a difference says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Verdict {
    Fewer,
    MayBeChance,
    More,
}

impl Estimate {
    /// Complaints per million times shown; none where nothing was shown.
    ///
    /// The interval is the exact central one for a Poisson mean: F. Garwood, "Fiducial Limits for the Poisson
    /// Distribution", Biometrika 28 (1936), 437-442. It misses the truth at most one time in twenty.
    pub(crate) fn of(counts: Counts) -> Option<Self> {
        if counts.shown == 0 {
            return None;
        }
        let (shown, complained) = (real(counts.shown), real(counts.complained));
        let per_million = |complaints: f64| complaints * MILLION / shown;
        let low = if counts.complained == 0 { 0.0 } else { quantile(complained, TAIL)? };
        let high = quantile(complained + 1.0, 1.0 - TAIL)?;
        Some(Self { value: per_million(complained), low: per_million(low), high: per_million(high) })
    }

    /// How much more this is than another.
    ///
    /// The interval is put together from the two: G. Y. Zou and A. Donner, "Construction of confidence limits about
    /// effect measures", Statistics in Medicine 27 (2008), 1693-1702.
    pub(crate) fn minus(self, other: Self) -> Self {
        let value = self.value - other.value;
        let below = (self.value - self.low).hypot(other.high - other.value);
        let above = (self.high - self.value).hypot(other.value - other.low);
        Self { value, low: value - below, high: value + above }
    }

    /// What this says, if it is a difference.
    pub(crate) fn verdict(self) -> Verdict {
        if self.low > 0.0 {
            Verdict::More
        } else if self.high < 0.0 {
            Verdict::Fewer
        } else {
            Verdict::MayBeChance
        }
    }
}

/// A number as it is printed: one decimal, no separators, no zero below zero.
pub(crate) fn plain(value: f64) -> String {
    let text = format!("{value:.1}");
    if text == "-0.0" { "0.0".into() } else { text }
}

/// The quantile of a gamma distribution of that shape and of scale 1.
fn quantile(shape: f64, share: f64) -> Option<f64> {
    Gamma::new(shape, 1.0).ok().map(|gamma| gamma.inverse_cdf(share))
}

/// To the nearest number that there is; exact up to 2^53.
fn real(count: u64) -> f64 {
    const HALF: u64 = 1 << 32;
    let half = |part: u64| u32::try_from(part).map_or(f64::INFINITY, f64::from);
    half(count / HALF) * 4_294_967_296.0 + half(count % HALF)
}

#[cfg(test)]
mod tests {
    use super::{Estimate, Verdict, plain, real};
    use crate::tally::Counts;

    /// What statsmodels and scipy answer; the file says how it was asked.
    const ORACLE: &str = include_str!("../tests/intervals.csv");

    #[test]
    fn rates_and_differences_have_the_intervals_that_statsmodels_gives_them() {
        let mut rows = 0;
        for line in ORACLE.lines().filter(|line| !line.starts_with('#')).skip(1) {
            let numbers: Vec<f64> = line.split(',').map(|number| number.parse().unwrap()).collect();
            let [complained, shown, low, high, other_complained, other_shown, below, above] = numbers[..] else {
                panic!("{line}");
            };
            let rate = Estimate::of(counts(shown, complained)).unwrap();
            assert_close(rate.low, low, line);
            assert_close(rate.high, high, line);
            let difference = rate.minus(Estimate::of(counts(other_shown, other_complained)).unwrap());
            assert_close(difference.low, below, line);
            assert_close(difference.high, above, line);
            rows += 1;
        }
        assert_eq!(rows, 60);
    }

    #[test]
    fn the_interval_of_a_count_is_the_published_one() {
        // K. Ulm, "Simple method to calculate the confidence interval of a standardized mortality ratio (SMR)",
        // American Journal of Epidemiology 131 (1990), 373-375, and every table of exact Poisson limits.
        for (complained, low, high) in [
            (0, "0.0000", "3.6889"),
            (1, "0.0253", "5.5716"),
            (2, "0.2422", "7.2247"),
            (3, "0.6187", "8.7673"),
            (5, "1.6235", "11.6683"),
            (10, "4.7954", "18.3904"),
            (100, "81.3640", "121.6268"),
        ] {
            let rate = Estimate::of(Counts { shown: 1_000_000, complained }).unwrap();
            assert_eq!((format!("{:.4}", rate.low).as_str(), format!("{:.4}", rate.high).as_str()), (low, high));
        }
    }

    #[test]
    fn what_was_never_shown_has_no_rate() {
        assert_eq!(Estimate::of(Counts { shown: 0, complained: 0 }), None);
        assert_eq!(Estimate::of(Counts { shown: 0, complained: 7 }), None);
    }

    #[test]
    fn small_and_huge_counts_have_finite_intervals_around_their_rate() {
        for complained in [0, 1, 2, 7, 1_000, 1_000_000, 1_000_000_000] {
            for shown in [1, 2, 1_000, 1_000_000_000_000] {
                let Estimate { value, low, high } = Estimate::of(Counts { shown, complained }).unwrap();
                assert!(0.0 <= low && low <= value && value < high && high.is_finite(), "{complained} of {shown}");
            }
        }
    }

    #[test]
    fn an_interval_that_holds_zero_may_be_chance() {
        let rate = |complained| Estimate::of(Counts { shown: 100_000, complained }).unwrap();
        assert_eq!(rate(10).minus(rate(10)).verdict(), Verdict::MayBeChance);
        assert_eq!(rate(12).minus(rate(5)).verdict(), Verdict::MayBeChance);
        assert_eq!(rate(0).minus(rate(0)).verdict(), Verdict::MayBeChance);
        assert_eq!(rate(100).minus(rate(10)).verdict(), Verdict::More);
        assert_eq!(rate(10).minus(rate(100)).verdict(), Verdict::Fewer);
    }

    #[test]
    fn numbers_are_plain() {
        assert_eq!(plain(1_234_567.89), "1234567.9");
        assert_eq!(plain(-0.04), "0.0");
        assert_eq!(plain(-0.06), "-0.1");
    }

    #[test]
    fn counts_of_any_size_become_numbers() {
        for (count, number) in [(0, 0.0), (u64::from(u32::MAX), 4_294_967_295.0), (1 << 53, 9_007_199_254_740_992.0)] {
            assert_eq!(real(count).to_bits(), f64::to_bits(number));
        }
        assert!(real(u64::MAX) > 1.8e19);
    }

    fn counts(shown: f64, complained: f64) -> Counts {
        let count = |number: f64| number.to_string().parse().unwrap();
        Counts { shown: count(shown), complained: count(complained) }
    }

    fn assert_close(ours: f64, theirs: f64, line: &str) {
        assert!((ours - theirs).abs() <= 1e-8 * theirs.abs().max(1e-3), "{ours} is not {theirs}: {line}");
    }
}
