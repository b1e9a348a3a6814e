//! Any text as a lender's own Fluent file.

#![no_main]

use libfuzzer_sys::fuzz_target;
use why_declined_fuzz::assert_overrides;

fuzz_target!(|source: &str| assert_overrides(source));
