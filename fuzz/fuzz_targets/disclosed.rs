//! Any bytes as the JSON of a disclosed outcome: through the same door again, or a short error.

#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use why_declined::Disclosed;
use why_declined_fuzz::{assert_disclosed, assert_error, mutate_json};

fuzz_target!(|bytes: &[u8]| match serde_json::from_slice::<Disclosed>(bytes) {
    Ok(disclosed) => assert_disclosed(&disclosed, bytes),
    Err(error) => assert_error(&error.to_string(), bytes),
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| { mutate_json(data, size, max_size, seed) });
