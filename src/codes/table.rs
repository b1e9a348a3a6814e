//! How a table of codes is written down, and found in.
//!
//! The look-up and what is told about a row are two statics: who never asks for the meanings does not link them in.

use super::system::Network;
use crate::reason::Reason;

/// What a code stands for.
#[derive(Clone, Copy)]
pub(super) enum Maps {
    To(Reason),
    Approval,
}

pub(super) struct Row {
    pub(super) code: &'static str,
    /// The only network in which the code has this meaning.
    pub(super) network: Option<Network>,
    pub(super) maps: Maps,
}

/// What is told about a row to those who read the table.
pub(super) struct Note {
    pub(super) meaning: &'static str,
    pub(super) source: &'static Document,
}

/// The document that a row or a rule was taken from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// Who says it, and where.
    pub title: &'static str,
    /// Its edition or date as far as known, and how sure it is.
    pub edition: &'static str,
    /// Where it can be read, if in public.
    pub url: Option<&'static str>,
}

/// Declares the documents that the rows of a file name: title, edition or date, address.
macro_rules! sources {
    (@url) => { None };
    (@url $url:literal) => { Some($url) };
    ($( $(#[$meta:meta])* $name:ident = $title:literal, $edition:literal $(, $url:literal)?; )+) => {
        /// The document that a row was taken from.
        enum Source { $( $(#[$meta])* $name, )+ }

        impl Source {
            const fn document(self) -> &'static $crate::codes::Document {
                match self {
                    $( Self::$name => &$crate::codes::Document {
                        title: $title,
                        edition: $edition,
                        url: $crate::codes::table::sources!(@url $($url)?),
                    }, )+
                }
            }
        }
    };
}

/// Declares the table of a system, a row a code: the reason, the document, the meaning in our own words.
///
/// Rows are sorted by code and network for those who read them; the look-up does not need it.
macro_rules! rows {
    (@network) => { None };
    (@network $network:ident) => { Some($crate::codes::system::Network::$network) };
    (@maps Approval) => { $crate::codes::table::Maps::Approval };
    (@maps $reason:ident) => { $crate::codes::table::Maps::To($crate::reason::Reason::$reason) };
    ($( $code:literal $(at $network:ident)? = $maps:ident, $source:ident, $meaning:literal; )+) => {
        pub(super) static TABLE: $crate::codes::table::Table = $crate::codes::table::Table::new(&[$(
            $crate::codes::table::Row {
                code: $code,
                network: $crate::codes::table::rows!(@network $($network)?),
                maps: $crate::codes::table::rows!(@maps $maps),
            },
        )+]);

        pub(super) static NOTES: &[$crate::codes::table::Note] = &[$(
            $crate::codes::table::Note { meaning: $meaning, source: Source::$source.document() },
        )+];
    };
}

pub(super) use {rows, sources};

/// Marks a slot without a row.
const EMPTY: u8 = u8::MAX;

/// The rows of a system, found by a hash of the code; the compiler lays it out.
pub(super) struct Table {
    rows: &'static [Row],
    /// The number of the row in each slot; a row whose slot is taken lies in the next free one.
    slots: [u8; 256],
}

impl Table {
    pub(super) const fn new(rows: &'static [Row]) -> Self {
        // Half of the slots or more stay free, so that few rows are looked at in vain.
        assert!(rows.len() <= 160, "more rows than the slots are made for");
        let mut slots = [EMPTY; 256];
        let (mut rest, mut number) = (rows, 0);
        while let [row, others @ ..] = rest {
            let mut slot = hash(row.code.as_bytes());
            while !put(&mut slots, slot, number) {
                slot = slot.wrapping_add(1);
            }
            (rest, number) = (others, number + 1);
        }
        Self { rows, slots }
    }

    pub(super) const fn rows(&self) -> &'static [Row] {
        self.rows
    }

    /// The row of a code in a network, or else the one that holds in every network without a row of its own.
    pub(super) fn find(&self, network: Option<Network>, code: &str) -> Option<Maps> {
        let mut anywhere = None;
        let mut slot = hash(code.as_bytes());
        loop {
            let number = *self.slots.get(usize::from(slot))?;
            let Some(row) = self.rows.get(usize::from(number)) else { return anywhere };
            if row.code == code && row.network == network {
                return Some(row.maps);
            }
            if row.code == code && row.network.is_none() {
                anywhere = Some(row.maps);
            }
            slot = slot.wrapping_add(1);
        }
    }
}

/// Puts a row's number into a slot, if that is free.
const fn put(slots: &mut [u8], slot: u8, number: u8) -> bool {
    let (mut places, mut before) = (slots, slot);
    while let [place, others @ ..] = places {
        if before == 0 {
            let is_free = *place == EMPTY;
            if is_free {
                *place = number;
            }
            return is_free;
        }
        (places, before) = (others, before - 1);
    }
    false
}

/// Eight bytes at a time: some codes are long.
const fn hash(mut code: &[u8]) -> u8 {
    let mut hash = 0;
    while let Some((bytes, others)) = code.split_first_chunk() {
        hash = mix(hash, *bytes);
        code = others;
    }
    while let [byte, others @ ..] = code {
        hash = mix(hash, [*byte, 0, 0, 0, 0, 0, 0, 0]);
        code = others;
    }
    let [.., highest] = hash.to_le_bytes();
    highest
}

/// A step of multiplicative hashing, by the golden ratio: the highest bits hang on all others.
const fn mix(hash: u64, bytes: [u8; 8]) -> u64 {
    (hash.rotate_left(23) ^ u64::from_le_bytes(bytes)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
