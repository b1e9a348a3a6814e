//! `PROGRAM MEASURE …`: one measure a process, its figures to standard output. `run` puts them together.

use std::env;
use std::path::Path;

use crate::engines::peers;
use crate::measures::{check, count, distinct, lines, threads, time};
use crate::{MESSAGES, cases};

const OUTCOMES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/outcomes");

/// Does what the arguments of the process say.
///
/// # Panics
///
/// With what is wrong: a measure that nobody knows, or a peer that does not say the same as the library.
pub fn run() {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let outcomes = Path::new(OUTCOMES);
    let languages: Vec<_> = env::var("PEERS_MEASURED").unwrap_or_default().split(',').map(String::from).collect();
    let typical = || cases::typical(outcomes, &languages);
    match arguments.as_slice() {
        ["check"] => check::check(&cases::all(outcomes)),
        ["check", "typical"] => check::check(&typical()),
        ["names"] => peers().for_each(|peer| println!("{}", peer.name)),
        ["cases"] => typical().iter().for_each(|case| println!("{}", case.name())),
        ["count", work, peer] => count::each(&typical(), work, peer),
        ["repeat", work, peer, times] => count::repeat(&typical(), work, peer, number(times)),
        ["time", work, rounds, times] => time::all(&typical(), work, number(rounds), number(times)),
        ["threads", rounds] => threads::all(&typical(), number(rounds)),
        ["distinct", times] => distinct::memory(number(times)),
        ["messages"] => println!("{MESSAGES}"),
        ["fluent"] => println!("{}", lines::fluent()),
        ["lines"] => lines::print(&typical()),
        _ => panic!("unknown measure: {arguments:?}"),
    }
}

fn number(text: &str) -> u32 {
    text.parse().expect("a number")
}
