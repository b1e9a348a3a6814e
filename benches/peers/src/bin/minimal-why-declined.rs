//! The library as it is.

use why_declined::{Audience, Explainer, Outcome};

fn main() {
    peers::minimal::run(
        |json| serde_json::from_str::<Outcome>(json).expect("the example is valid").disclose(Audience::Shopper),
        |disclosed, locale| Explainer::new().explain(disclosed, locale),
    );
}
