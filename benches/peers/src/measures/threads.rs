//! What a second thread brings: everyone beside plain arithmetic, which shares nothing, in the same rounds.

use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

use unic_langid::langid;
use why_declined::{Explainer, Overrides};
use why_declined_hooked::{Given, Kept, set_engines};

use super::work::{everyone, peer, write_texts};
use crate::cases::Case;
use crate::engines::peers;

const WINDOW: Duration = Duration::from_millis(60);

/// Does one unit of work and says how many explanations, or texts, it was.
type Unit<'a> = Box<dyn Fn() -> u32 + Sync + 'a>;

/// Prints, for each round and everyone, the units a second of one thread and of two.
pub fn all(cases: &[Case], rounds: u32) {
    // One language: what two threads could wait for is the same for both.
    let cases: Vec<_> = cases.iter().filter(|case| case.language == "en").collect();
    let asked: Vec<(&Case, Vec<Kept>)> = cases.iter().map(|case| (*case, case.asked())).collect();
    let contenders = contenders(&cases, &asked);
    for _ in 0..rounds {
        for (name, unit) in &contenders {
            println!("{name} {:.0} {:.0}", rate(unit, 1), rate(unit, 2));
        }
    }
}

fn contenders<'a>(cases: &'a [&'a Case], asked: &'a [(&'a Case, Vec<Kept>)]) -> Vec<(String, Unit<'a>)> {
    let mut all: Vec<(String, Unit<'a>)> = vec![
        ("arithmetic".into(), Box::new(arithmetic)),
        ("explain:why-declined".into(), own(cases, Explainer::new())),
        ("explain:why-declined-with-overrides".into(), own(cases, Explainer::new().with_overrides(overrides()))),
    ];
    for peer in peers() {
        let unit: Unit<'a> = Box::new(|| {
            set_engines(peer.engines);
            cases.iter().map(|case| drop(black_box(case.by_engines()))).map(|()| 1).sum()
        });
        all.push((format!("explain:{}", peer.name), unit));
    }
    all.extend(everyone().into_iter().map(|name| (format!("plurals:{name}"), plurals(name, asked))));
    all
}

fn own<'a>(cases: &'a [&'a Case], explainer: Explainer) -> Unit<'a> {
    Box::new(move || {
        let explain = |case: &&Case| drop(black_box(explainer.explain(&case.library, &case.locale)));
        cases.iter().map(explain).map(|()| 1).sum()
    })
}

/// A lender's own texts for two messages that every explanation of a refusal has or may have.
fn overrides() -> Overrides {
    let texts = "headline-declined-invoice = Not by invoice this time\nheading-next-steps = What now\n";
    Overrides::compile(&langid!("en"), "own", &[("own.ftl", texts)]).expect("the texts are right")
}

/// The texts alone that select on a number.
fn plurals<'a>(name: &str, asked: &'a [(&'a Case, Vec<Kept>)]) -> Unit<'a> {
    let is_plural = |kept: &&Kept| matches!(kept.asked().argument(), Some((_, Given::Count(_))));
    let texts: Vec<(&Case, Vec<Kept>)> =
        asked.iter().map(|(case, asked)| (*case, asked.iter().filter(is_plural).cloned().collect())).collect();
    let peer = peer(name);
    Box::new(move || {
        let mut written = String::with_capacity(1 << 12);
        for _ in 0..20 {
            for (case, asked) in &texts {
                written.clear();
                write_texts(peer, case, black_box(asked), &mut written);
                black_box(&written);
            }
        }
        20 * texts.iter().map(|(_, asked)| u32::try_from(asked.len()).expect("few texts")).sum::<u32>()
    })
}

fn arithmetic() -> u32 {
    let mut number = black_box(0x9e37_79b9_7f4a_7c15_u64);
    for _ in 0..20_000 {
        number ^= number << 13;
        number ^= number >> 7;
        number ^= number << 17;
    }
    black_box(number);
    1
}

/// Units a second of so many threads together.
fn rate(unit: &Unit<'_>, threads: u32) -> f64 {
    let work = || {
        // Whatever a thread has to make first.
        unit();
        let (start, mut units) = (Instant::now(), 0);
        while start.elapsed() < WINDOW {
            units += unit();
        }
        f64::from(units) / start.elapsed().as_secs_f64()
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().map(|thread| thread.join().expect("no thread stops")).sum()
    })
}
