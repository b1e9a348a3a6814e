//! What the library says of an explanation is what an event of it needs.

use serde_json::{Value, json};
use unic_langid::langid;
use why_declined::{Audience, Explainer, Market, Outcome, PaymentMethod, Reason};

use crate::command::run;

#[test]
fn every_explanation_can_be_counted_by_what_it_carries() {
    let explainer = Explainer::new();
    let (mut events, mut expected) = (String::new(), 0);
    for &reason in Reason::ALL {
        for &audience in Audience::ALL {
            let outcome = Outcome::declined(PaymentMethod::Invoice, Market::SE).reason(reason).build().unwrap();
            let explanation = explainer.explain(&outcome.disclose(audience), &langid!("en"));
            let explanation = serde_json::to_value(explanation).unwrap();
            let carried = |name: &str| explanation.get(name).unwrap().clone();
            let names = ["id", "locale", "variant", "texts"].map(|name| (name.to_owned(), carried(name)));
            let event: Value = [("event".to_owned(), json!("shown"))].into_iter().chain(names).collect();
            events.push_str(&format!("{event}\n"));
            expected += 1;
        }
    }
    let run = run(&["-"], &events);
    assert_eq!((run.status, run.errors.as_str()), (Some(0), ""));
    assert!(run.output.contains(&format!("\n{expected} events: {expected} shown, 0 complained")), "{}", run.output);
}
