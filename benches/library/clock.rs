//! Time, of many rounds of each case.

use std::time::{Duration, Instant};

use crate::cases::Case;

/// How long one round takes at least: long beside what the clock itself takes.
const ROUND: Duration = Duration::from_micros(500);
const ROUNDS: usize = 101;

/// What one time of a case takes, in nanoseconds.
pub(crate) struct Time {
    pub(crate) median: u128,
    pub(crate) fastest: u128,
}

/// Takes the time of a case.
pub(crate) fn time(case: &Case) -> Time {
    let mut times = 1;
    // Everything is warm when the rounds are long enough.
    while round(case, times) < ROUND {
        times *= 2;
    }
    let parts = u128::from(times * case.parts);
    let rounds = (0..ROUNDS).map(|_| round(case, times).as_nanos() / parts).collect();
    of(rounds)
}

/// The median and the fastest of some rounds.
pub(crate) fn of(mut rounds: Vec<u128>) -> Time {
    rounds.sort_unstable();
    Time { median: rounds[rounds.len() / 2], fastest: rounds[0] }
}

fn round(case: &Case, times: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..times {
        case.run();
    }
    start.elapsed()
}
