//! A match a language, made by the build script: what a programmer would write who has no catalogue.

use std::borrow::Cow;

use why_declined_hooked::{Asked, Engine};

use super::{choice, count, value};

#[derive(Debug)]
pub struct ByHand {
    language: &'static str,
    make: fn(&Asked<'_>) -> Cow<'static, str>,
    write: fn(&Asked<'_>, &mut String),
}

impl Engine for ByHand {
    fn text(&self, asked: &Asked<'_>) -> Cow<'static, str> {
        (self.make)(asked)
    }

    fn write(&self, asked: &Asked<'_>, written: &mut String) {
        (self.write)(asked, written);
    }
}

#[must_use]
pub fn engines(locale: &'static str) -> &'static dyn Engine {
    BY_HAND.iter().find(|known| known.language == locale).expect("every locale has its texts")
}

include!(concat!(env!("OUT_DIR"), "/by_hand.rs"));
