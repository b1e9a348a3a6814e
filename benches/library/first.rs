//! The first explanation of a process, and what it leaves in memory.

use std::error::Error;
use std::hint::black_box;
use std::process::Command;
use std::time::Instant;
use std::{env, mem};

use why_declined::Explainer;

use crate::cases::{LARGEST, disclosed, locale};
use crate::clock::{self, Time};
use crate::valgrind;

/// How many processes are started.
const PROCESSES: usize = 21;

/// Explains once in each of the languages, and prints the nanoseconds that it took.
pub(crate) fn explain(locales: &[&str]) -> Result<(), Box<dyn Error>> {
    let (name, audience, _) = LARGEST;
    let disclosed = disclosed(name, audience);
    let locales: Vec<_> = locales.iter().map(|tag| locale(tag)).collect();
    let start = Instant::now();
    let explainer = Explainer::new();
    for locale in &locales {
        drop(black_box(explainer.explain(&disclosed, locale)));
    }
    println!("{}", start.elapsed().as_nanos());
    // What it holds is what stays.
    mem::forget(explainer);
    Ok(())
}

/// The time, each in a process of its own.
pub(crate) fn time(locales: &[&str]) -> Result<Time, Box<dyn Error>> {
    let process = || -> Result<u128, Box<dyn Error>> {
        let output = Command::new(env::current_exe()?).arg("first").args(locales).output()?;
        Ok(String::from_utf8(output.stdout)?.trim().parse()?)
    };
    Ok(clock::of((0..PROCESSES).map(|_| process()).collect::<Result<_, _>>()?))
}

/// The instructions, without those of the process itself.
pub(crate) fn instructions(locales: &[&str]) -> Result<u64, Box<dyn Error>> {
    Ok(valgrind::instructions(&arguments(locales))?.saturating_sub(valgrind::instructions(&arguments(&[]))?))
}

/// The bytes that stay in memory, without those of the process itself.
pub(crate) fn held(locales: &[&str]) -> Result<u64, Box<dyn Error>> {
    Ok(valgrind::held(&arguments(locales))?.saturating_sub(valgrind::held(&arguments(&[]))?))
}

fn arguments<'a>(locales: &[&'a str]) -> Vec<&'a str> {
    [&["first"], locales].concat()
}
