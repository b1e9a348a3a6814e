//! Who makes the texts.

pub mod by_hand;
pub mod fluent;
#[cfg(feature = "all")]
pub mod fluent_templates;
#[cfg(feature = "all")]
pub mod i18n_embed;
pub mod own;
#[cfg(feature = "all")]
pub mod rust_i18n;

use std::sync::OnceLock;

use why_declined_hooked::{Asked, Engines, Given};

/// One who makes the texts.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    pub name: &'static str,
    pub engines: Engines,
}

/// The library's own engine, behind the same seam as all others.
pub const OWN: Peer = Peer { name: "why-declined", engines: own::engines };

/// Everyone else: those who are compiled in, and the guest.
pub fn peers() -> impl Iterator<Item = &'static Peer> {
    PEERS.iter().chain(GUEST.get())
}

/// A peer that cannot be compiled with the others brings its own program, and itself.
pub static GUEST: OnceLock<Peer> = OnceLock::new();

const PEERS: &[Peer] = &[
    Peer { name: "hand-written", engines: by_hand::engines },
    Peer { name: "fluent-bundle", engines: fluent::engines },
    Peer { name: "fluent-bundle-concurrent", engines: fluent::concurrent_engines },
    #[cfg(feature = "all")]
    Peer { name: "fluent-templates", engines: fluent_templates::engines },
    #[cfg(feature = "all")]
    Peer { name: "i18n-embed", engines: i18n_embed::engines },
    #[cfg(feature = "all")]
    Peer { name: "rust-i18n", engines: rust_i18n::engines },
];

/// The choice that selects a text.
#[must_use]
pub fn choice(asked: &Asked<'_>) -> &'static str {
    match asked.argument() {
        Some((_, Given::Choice(choice))) => choice,
        _ => "",
    }
}

/// The number that selects a text.
#[must_use]
pub fn count(asked: &Asked<'_>) -> u64 {
    match asked.argument() {
        Some((_, Given::Count(count))) => count,
        _ => 0,
    }
}

/// What stands in a text.
#[must_use]
pub fn value<'a>(asked: &Asked<'a>) -> &'a str {
    match asked.argument() {
        Some((_, Given::Text(text))) => text,
        _ => "",
    }
}
