//! Any codes of any system: the first line of the input names the system, the second the network, each further one is
//! a code.

#![no_main]

use libfuzzer_sys::fuzz_target;
use why_declined::{Network, System};
use why_declined_fuzz::assert_code;

fuzz_target!(|input: &str| {
    let mut lines = input.split('\n');
    let [system, network] = [lines.next(), lines.next()].map(Option::unwrap_or_default);
    // A line that names no system chooses one, so that few inputs are in vain.
    let system = system.parse().unwrap_or_else(|_| System::ALL[system.len() % System::ALL.len()]);
    lines.for_each(|code| assert_code(system, network.parse::<Network>().ok(), code));
});
