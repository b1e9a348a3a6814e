//! rust-i18n, its texts compiled in. It has no plurals: the key of a variant is picked before, as by hand.

use std::borrow::Cow;

use rust_i18n::t;
use why_declined_hooked::{Asked, Engine};

use super::{choice, count, value};

struct Texts {
    language: &'static str,
    key: fn(&Asked<'_>) -> &'static str,
}

include!(concat!(env!("OUT_DIR"), "/rust_i18n.rs"));

#[must_use]
pub fn engines(locale: &'static str) -> &'static dyn Engine {
    TEXTS.iter().find(|texts| texts.language == locale).expect("every language has its texts")
}

impl Engine for Texts {
    fn text(&self, asked: &Asked<'_>) -> Cow<'static, str> {
        let (language, key) = (self.language, (self.key)(asked));
        match asked.argument().map(|(name, _)| name) {
            Some("amount") => t!(key, locale = language, amount = value(asked)),
            Some("available") => t!(key, locale = language, available = value(asked)),
            Some("date") => t!(key, locale = language, date = value(asked)),
            Some("lender") => t!(key, locale = language, lender = value(asked)),
            Some("merchant") => t!(key, locale = language, merchant = value(asked)),
            Some("number") => t!(key, locale = language, number = value(asked)),
            Some("reference") => t!(key, locale = language, reference = value(asked)),
            Some("register") => t!(key, locale = language, register = value(asked)),
            _ => t!(key, locale = language),
        }
    }

    fn write(&self, asked: &Asked<'_>, written: &mut String) {
        written.push_str(&self.text(asked));
    }
}
