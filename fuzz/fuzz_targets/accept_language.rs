//! Any text as an Accept-Language header: a language that is linked in, the same one each time.

#![no_main]

use libfuzzer_sys::fuzz_target;
use why_declined_fuzz::assert_header;

fuzz_target!(|header: &str| assert_header(header));
