//! Work for valgrind to count.

use super::work::work;
use crate::cases::Case;

/// How often each case is done within what is counted; `run` knows it too.
const TIMES: u32 = 20;

/// Each case for itself, everything warm: what callgrind writes down at the end of each call of `measured`.
pub fn each(cases: &[Case], name: &str, peer: &str) {
    for case in cases {
        let mut work = work(case, name, peer);
        work();
        measured(&mut work);
    }
}

#[inline(never)]
fn measured(work: &mut dyn FnMut()) {
    for _ in 0..TIMES {
        work();
    }
}

/// All cases so many times, once more to be warm: two numbers of times tell what one costs.
pub fn repeat(cases: &[Case], name: &str, peer: &str, times: u32) {
    let mut works: Vec<_> = cases.iter().map(|case| work(case, name, peer)).collect();
    for _ in 0..=times {
        works.iter_mut().for_each(|work| work());
    }
}
