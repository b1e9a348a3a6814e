//! Time of what a checkout waits for. `cargo bench --bench explain`

use divan::Bencher;
use unic_langid::langid;
use why_declined::{Audience, Explainer, Outcome};

const OUTCOME: &str = include_str!("../examples/outcomes/unpaid-invoice.json");

fn main() {
    divan::main();
}

fn outcome() -> Outcome {
    serde_json::from_str(OUTCOME).expect("the example is valid")
}

#[divan::bench]
fn disclose(bencher: Bencher<'_, '_>) {
    let outcome = outcome();
    bencher.bench(|| outcome.disclose(Audience::Shopper));
}

#[divan::bench(args = [Audience::Guest, Audience::Shopper])]
fn explain_in_swedish(bencher: Bencher<'_, '_>, audience: Audience) {
    let (explainer, disclosed) = (Explainer::new(), outcome().disclose(audience));
    bencher.bench(|| explainer.explain(&disclosed, &langid!("sv-SE")));
}

/// What a service does: the outcome's JSON in, the explanation's JSON out.
#[divan::bench]
fn json_to_json() -> String {
    let explanation = Explainer::new().explain(&outcome().disclose(Audience::Shopper), &langid!("sv-SE"));
    serde_json::to_string(&explanation).expect("an explanation is plain data")
}
