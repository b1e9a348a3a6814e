//! The same work for an instruction counter: `counted CASE TIMES` does one case so many times. See `benches/count`.

use std::env;
use std::hint::black_box;

use unic_langid::langid;
use why_declined::{Audience, Explainer, Outcome};

const OUTCOME: &str = include_str!("../examples/outcomes/unpaid-invoice.json");

fn main() {
    let mut arguments = env::args().skip(1).filter(|argument| argument != "--bench");
    let case = arguments.next().unwrap_or_default();
    let times = arguments.next().and_then(|times| times.parse().ok()).unwrap_or(0);
    let disclosed = outcome().disclose(Audience::Shopper);
    for _ in 0..times {
        match case.as_str() {
            "explain-sv" => drop(black_box(Explainer::new().explain(black_box(&disclosed), &langid!("sv-SE")))),
            "json-to-json" => drop(black_box(json_to_json())),
            _ => {}
        }
    }
}

fn outcome() -> Outcome {
    serde_json::from_str(black_box(OUTCOME)).expect("the example is valid")
}

fn json_to_json() -> String {
    let explanation = Explainer::new().explain(&outcome().disclose(Audience::Shopper), &langid!("sv-SE"));
    serde_json::to_string(&explanation).expect("an explanation is plain data")
}
