//! Changes to JSON that keep it JSON: bytes changed blindly seldom get past the parser.

use std::sync::LazyLock;

use libfuzzer_sys::fuzzer_mutate;
use serde_json::Value;
use why_declined::{
    Audience, Automation, ContactKind, CreditCheckKind, Currency, DataCategory, Decision, Market, Network, Offer,
    PaymentMethod, Reason, SourceKind, Subject, System,
};

/// Values that belong together: one is changed for another.
static SETS: LazyLock<Vec<Vec<&str>>> = LazyLock::new(|| {
    macro_rules! codes {
        ($($set:ident)+) => { vec![$( $set::ALL.iter().map(|value| value.code()).collect() ),+] };
    }
    let mut sets = codes![
        Reason Decision PaymentMethod Market Audience Automation ContactKind CreditCheckKind Currency DataCategory
        Network Offer SourceKind Subject System
    ];
    sets.extend(TEXTS.iter().map(|set| set.to_vec()));
    sets
});

const TEXTS: &[&[&str]] = &[
    &["2026-11-22", "2031-12-03", "2028-02-29", "0001-01-01", "9999-12-31"],
    &["https://a.example", "https://a.example/?b=1&c='", "mailto:a@b", "tel:+1-(2)", "HTTPS://a", "javascript:1"],
    &["fraudulent", "stolen_card", "compliance_violation", "do_not_honor", "63", "64", "5c", "20", "help:overdue"],
    &["", " ", "Nordic Outdoor", "</p><b>&'\"", "{ $lender }", "חנות", "a\u{202e}b\u{2069}", "\u{200d}", "\u{0}\n"],
];

/// Where a field that is missing, or an item of a list, is taken from.
static EVERYTHING: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../tests/snapshots/full-outcome.json")).unwrap());

/// Changes a value or two; every fourth time, and where the input is no JSON, some bytes instead.
pub fn mutate_json(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    let mut dice = Dice(u64::from(seed));
    let Ok(mut value) = serde_json::from_slice::<Value>(&data[..size]) else { return fuzzer_mutate(data, size, most) };
    if dice.roll(4) == 0 {
        return fuzzer_mutate(data, size, most);
    }
    for _ in 0..=dice.roll(3) {
        change(&mut value, &mut dice);
    }
    let written = value.to_string();
    match data.get_mut(..written.len()) {
        Some(place) if written.len() <= most => place.copy_from_slice(written.as_bytes()),
        _ => return fuzzer_mutate(data, size, most),
    }
    written.len()
}

fn change(value: &mut Value, dice: &mut Dice) {
    let mut places = Vec::new();
    collect(value, String::new(), &mut places);
    let place = dice.pick(&places);
    let Some(found) = value.pointer_mut(place) else { return };
    match found {
        Value::String(text) => *text = other_text(text, dice).into(),
        Value::Array(items) => change_items(items, place, dice),
        Value::Object(fields) => {
            let own: Vec<_> = fields.keys().cloned().collect();
            let known: Vec<_> =
                EVERYTHING.pointer(&first_item(place)).and_then(Value::as_object).into_iter().flatten().collect();
            if dice.roll(3) == 0 && !own.is_empty() {
                fields.remove(dice.pick(&own));
            } else if !known.is_empty() {
                let (name, value) = *dice.pick(&known);
                fields.insert(name.clone(), value.clone());
            }
        }
        Value::Number(_) => *found = (*dice.pick(&[0, 1, 50_000, 129_900, u64::MAX])).into(),
        Value::Bool(_) | Value::Null => *found = (dice.roll(2) == 0).into(),
    }
}

fn change_items(items: &mut Vec<Value>, place: &str, dice: &mut Dice) {
    let at = dice.roll(items.len().max(1));
    match dice.roll(4) {
        0 if !items.is_empty() => drop(items.remove(at)),
        1 if !items.is_empty() => items.swap(0, at),
        _ => {
            let known = EVERYTHING.pointer(&format!("{}/0", first_item(place))).unwrap_or(&Value::Null);
            let mut item = items.get(at).unwrap_or(known).clone();
            if let Value::String(text) = &mut item {
                *text = other_text(text, dice).into();
            }
            items.push(item);
        }
    }
}

/// A place in the first item of a list, as the template has only one or two.
fn first_item(place: &str) -> String {
    let is_index = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    place.split('/').map(|part| if is_index(part) { "0" } else { part }).collect::<Vec<_>>().join("/")
}

fn other_text(text: &str, dice: &mut Dice) -> &'static str {
    let known = SETS.iter().find(|set| set.contains(&text)).filter(|_| dice.roll(20) != 0);
    let texts = SETS.last().unwrap();
    dice.pick::<&str>(known.unwrap_or(texts))
}

fn collect(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| collect(item, format!("{at}/{index}"), places));
        }
        Value::Object(fields) => fields.iter().for_each(|(name, value)| collect(value, format!("{at}/{name}"), places)),
        _ => {}
    }
    places.push(at);
}

/// Numbers that hang on the seed alone, as the engine wants it.
struct Dice(u64);

impl Dice {
    /// A number below a bound, which is not 0. Source: the step of Knuth's MMIX.
    fn roll(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound
    }

    fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.roll(items.len())]
    }
}
