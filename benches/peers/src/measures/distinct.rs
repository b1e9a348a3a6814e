//! Explanations of which no two are alike: whatever keeps something for each of them grows.

use std::fs;
use std::hint::black_box;

use unic_langid::langid;
use why_declined::{Audience, Currency, Explainer, Market, Money, Outcome, PaymentMethod, Reason};

/// Prints the memory of the process, in kB, after a hundredth of the explanations and after all.
pub fn memory(times: u32) {
    let explainer = Explainer::new();
    let early = times / 100;
    let mut before = 0;
    for number in 0..times {
        if number == early {
            before = resident();
        }
        explain(&explainer, number);
    }
    println!("{before} {}", resident());
}

fn explain(explainer: &Explainer, number: u32) {
    let currency: Currency = "SEK".parse().expect("a currency");
    let outcome = Outcome::declined(PaymentMethod::Invoice, Market::SE)
        .reason(Reason::AmountOverLimit)
        .available(Money::new(u64::from(number) + 1, currency))
        .alternatives([PaymentMethod::Card])
        .merchant(&format!("Shop {number}"))
        .reference(&format!("A-{number}"));
    let disclosed = outcome.build().expect("the outcome is right").disclose(Audience::Shopper);
    let locale = if number.is_multiple_of(2) { langid!("en") } else { langid!("sv") };
    drop(black_box(explainer.explain(&disclosed, &locale)));
}

/// What the system says this process has in memory.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("a Linux system");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("the size is there");
    line.trim().trim_end_matches(" kB").parse().expect("a number of kB")
}
