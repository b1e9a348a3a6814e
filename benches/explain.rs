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

/// A code of a system, known or not, in an order that nobody can guess.
#[cfg(feature = "codes")]
mod codes {
    use std::collections::HashMap;
    use std::hash::{BuildHasher as _, RandomState};

    use divan::{Bencher, black_box};
    use why_declined::{Network, Reason, System, codes};

    type Key = (Option<Network>, &'static str);

    #[divan::bench(args = System::ALL)]
    fn look_up(bencher: Bencher<'_, '_>, system: &System) {
        let mut keys = keys(*system).into_iter().cycle();
        bencher
            .with_inputs(|| keys.next().unwrap_or_default())
            .bench_local_values(|(network, code)| Reason::from_code(*system, network, black_box(code)));
    }

    /// The same in the standard library's map, to compare with.
    #[divan::bench(args = System::ALL)]
    fn look_up_in_a_hash_map(bencher: Bencher<'_, '_>, system: &System) {
        let rows = codes::table(*system).map(|entry| ((entry.network, entry.code), entry.reason));
        let map: HashMap<Key, Option<Reason>> = rows.collect();
        let mut keys = keys(*system).into_iter().cycle();
        bencher
            .with_inputs(|| keys.next().unwrap_or_default())
            .bench_local_values(|(network, code)| map.get(&(network, black_box(code))).copied());
    }

    /// A thousand keys of a system, mixed so that no branch is foreseen; one in ten is not known.
    fn keys(system: System) -> Vec<Key> {
        let known: Vec<Key> = codes::table(system).map(|entry| (entry.network, entry.code)).collect();
        let dice = RandomState::new();
        let mixed = (0..1_000_usize).map(|number| usize::try_from(dice.hash_one(number) >> 33).unwrap_or_default());
        let key = |dice: usize| known.get(dice % (known.len() + known.len().div_ceil(10))).copied();
        mixed.map(|dice| key(dice).unwrap_or((None, "no_such_code"))).collect()
    }
}
