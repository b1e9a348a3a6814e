//! Time, in rounds: everyone in turn, so that a slow moment of the machine meets all.

use std::time::Instant;

use super::work::{everyone, work};
use crate::cases::Case;

/// Prints, for each round and everyone, the nanoseconds of one case.
pub fn all(cases: &[Case], name: &str, rounds: u32, times: u32) {
    let names = if name == "json" { vec!["why-declined", "same-types", "derived"] } else { everyone() };
    let mut all: Vec<_> =
        names.iter().map(|peer| (peer, cases.iter().map(|case| work(case, name, peer)).collect::<Vec<_>>())).collect();
    all.iter_mut().flat_map(|(_, works)| works).for_each(|work| work());
    for _ in 0..rounds {
        for (peer, works) in &mut all {
            let start = Instant::now();
            for _ in 0..times {
                works.iter_mut().for_each(|work| work());
            }
            let cases = f64::from(times) * f64::from(u32::try_from(works.len()).expect("few cases"));
            println!("{peer} {:.1}", start.elapsed().as_secs_f64() * 1e9 / cases);
        }
    }
}
