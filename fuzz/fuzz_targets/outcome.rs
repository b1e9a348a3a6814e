//! Any bytes as the JSON of an outcome: every promise about its explanations, or a short error.

#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use why_declined::Outcome;
use why_declined_fuzz::{assert_error, assert_outcome, mutate_json};

fuzz_target!(|bytes: &[u8]| match serde_json::from_slice::<Outcome>(bytes) {
    Ok(outcome) => assert_outcome(&outcome, bytes),
    Err(error) => assert_error(&error.to_string(), bytes),
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| { mutate_json(data, size, max_size, seed) });
