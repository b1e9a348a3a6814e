//! The library's own engine behind the seam: it writes texts into one buffer, as the peers do.

use std::cell::OnceCell;

use why_declined_hooked::{Engine, own};

use crate::{LANGUAGES, place_of};

thread_local! {
    static ENGINES: [OnceCell<&'static dyn Engine>; LANGUAGES] = const { [const { OnceCell::new() }; LANGUAGES] };
}

#[must_use]
pub fn engines(locale: &'static str) -> &'static dyn Engine {
    let make = || &*Box::leak(own(locale).expect("the locale is linked in"));
    ENGINES.with(|engines| *engines[place_of(locale)].get_or_init(make))
}
