//! Any text as a gateway's whole answer; the first byte names the system by its first letter.

#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use why_declined::System;
use why_declined_fuzz::{assert_body, mutate_json};

fuzz_target!(|input: &[u8]| {
    let Some((system, body)) = input.split_first() else { return };
    if let Ok(body) = std::str::from_utf8(body) {
        assert_body(named(*system), body);
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if size < 2 || seed.is_multiple_of(16) {
        return fuzzer_mutate(data, size, max_size);
    }
    1 + mutate_json(&mut data[1..], size - 1, max_size - 1, seed)
});

fn named(letter: u8) -> System {
    match letter {
        b'a' => System::Adyen,
        b'b' => System::Braintree,
        b'k' => System::Klarna,
        b'm' => System::Mollie,
        b'p' => System::Paypal,
        b's' => System::Stripe,
        other => System::ALL[usize::from(other) % System::ALL.len()],
    }
}
