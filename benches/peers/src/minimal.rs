//! The smallest program that explains an outcome: for the size of a program, and for the first explanation of a process.

use std::env;
use std::hint::black_box;

use serde::Serialize;
use unic_langid::LanguageIdentifier;
use why_declined_hooked::{Audience, Disclosed, Engines, Explainer, Explanation, Outcome, set_engines};

const OUTCOME: &str = include_str!("../../../examples/outcomes/unpaid-invoice.json");

/// The program: `PROGRAM [LANGUAGE,… [TIMES]]` explains in each language so many times, and prints how long the first
/// time took in nanoseconds, all languages together.
pub fn run<D, E: Serialize>(disclose: fn(&str) -> D, explain: fn(&D, &LanguageIdentifier) -> E) {
    let mut arguments = env::args().skip(1);
    let languages = arguments.next().unwrap_or_else(|| black_box("en").to_owned());
    let times: u32 = arguments.next().map_or(1, |times| times.parse().expect("a number"));
    let languages: Vec<_> = languages.split(',').map(|tag| tag.parse().expect("a language")).collect();
    let disclosed = disclose(black_box(OUTCOME));
    for time in 0..times {
        let (explanations, nanoseconds) = timed(|| first(&disclosed, &languages, explain));
        if time == 0 {
            println!("{nanoseconds}");
        }
        drop(black_box(serde_json::to_string(&explanations).expect("an explanation is plain data")));
    }
}

/// Counted by its name: nothing of what goes before, nothing of what comes after.
#[inline(never)]
fn first<D, E>(disclosed: &D, languages: &[LanguageIdentifier], explain: fn(&D, &LanguageIdentifier) -> E) -> Vec<E> {
    languages.iter().map(|language| explain(disclosed, language)).collect()
}

/// The program with the texts of a peer.
pub fn run_with(engines: Engines) {
    set_engines(engines);
    run(disclosed, explanation);
}

fn disclosed(json: &str) -> Disclosed {
    let outcome: Outcome = serde_json::from_str(json).expect("the example is valid");
    outcome.disclose(Audience::Shopper)
}

fn explanation(disclosed: &Disclosed, locale: &LanguageIdentifier) -> Explanation {
    Explainer::new().explain(disclosed, locale)
}

#[cfg(not(target_family = "wasm"))]
fn timed<T>(work: impl FnOnce() -> T) -> (T, u128) {
    let start = std::time::Instant::now();
    let made = work();
    (made, start.elapsed().as_nanos())
}

/// Bare WASM has no clock.
#[cfg(target_family = "wasm")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, u128) {
    (work(), 0)
}
