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

/// A row as it is written down, and as those who read the table see it.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) code: &'static str,
    /// The only network in which the code has this meaning.
    pub(super) network: Option<Network>,
    pub(super) maps: Maps,
}

/// A row as the look-up holds it: four bytes, and no reference that a program would relocate at its start.
#[derive(Clone, Copy)]
pub(super) struct Packed {
    /// Where the code ends among all codes; it begins where that of the row before ends.
    end: u16,
    network: Option<Network>,
    maps: Maps,
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
        pub(super) static TABLE: $crate::codes::table::Table = $crate::codes::table::Table::new(
            concat!($($code),+),
            &[$($code),+],
            &const {
                $crate::codes::table::packed([$(
                    $crate::codes::table::Row {
                        code: $code,
                        network: $crate::codes::table::rows!(@network $($network)?),
                        maps: $crate::codes::table::rows!(@maps $maps),
                    },
                )+])
            },
        );

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
    /// All codes, one after the other in the order of the rows.
    codes: &'static str,
    rows: &'static [Packed],
    /// The number of the row in each slot; a row whose slot is taken lies in the next free one.
    slots: [u8; 256],
}

impl Table {
    /// Takes the codes of the rows as one text and one by one; only the text is linked in.
    pub(super) const fn new(all: &'static str, codes: &[&str], rows: &'static [Packed]) -> Self {
        // Half of the slots or more stay free, so that few rows are looked at in vain.
        assert!(codes.len() <= 128, "more rows than the slots are made for");
        let mut slots = [EMPTY; 256];
        let (mut rest, mut number) = (codes, 0);
        while let [code, others @ ..] = rest {
            let mut slot = hash(code.as_bytes());
            while !put(&mut slots, slot, number) {
                slot = slot.wrapping_add(1);
            }
            (rest, number) = (others, number + 1);
        }
        Self { codes: all, rows, slots }
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = Row> + use<> {
        let (mut start, codes) = (0, self.codes);
        self.rows.iter().map(move |&Packed { end, network, maps }| {
            let code = codes.get(start.into()..end.into()).unwrap_or_default();
            start = end;
            Row { code, network, maps }
        })
    }

    /// The row of a code in a network, or else the one that holds in every network without a row of its own.
    pub(super) fn find(&self, network: Option<Network>, code: &str) -> Option<Maps> {
        let mut anywhere = None;
        let mut slot = hash(code.as_bytes());
        loop {
            let number = usize::from(*self.slots.get(usize::from(slot))?);
            let Some(row) = self.rows.get(number) else { return anywhere };
            let is_meant = self.code(number, row) == Some(code.as_bytes());
            if is_meant && row.network == network {
                return Some(row.maps);
            }
            if is_meant && row.network.is_none() {
                anywhere = Some(row.maps);
            }
            slot = slot.wrapping_add(1);
        }
    }

    fn code(&self, number: usize, row: &Packed) -> Option<&[u8]> {
        let before = number.checked_sub(1).and_then(|before| self.rows.get(before));
        self.codes.as_bytes().get(before.map_or(0, |row| row.end.into())..row.end.into())
    }
}

/// Packs rows whose codes stand one after the other.
pub(super) const fn packed<const ROWS: usize>(rows: [Row; ROWS]) -> [Packed; ROWS] {
    let mut all = [Packed { end: 0, network: None, maps: Maps::Approval }; ROWS];
    let (mut rest, mut places): (&[Row], &mut [Packed]) = (&rows, &mut all);
    let mut end = 0;
    while let ([row, others @ ..], [place, behind @ ..]) = (rest, places) {
        let mut code = row.code.as_bytes();
        while let [_, others @ ..] = code {
            (code, end) = (others, end + 1);
        }
        *place = Packed { end, network: row.network, maps: row.maps };
        (rest, places) = (others, behind);
    }
    all
}

/// Puts a row's number into a slot, if that is free.
#[allow(clippy::as_conversions, reason = "the one way to a larger number while the compiler lays out the table")]
const fn put(slots: &mut [u8], slot: u8, number: u8) -> bool {
    match slots.split_at_mut(slot as usize) {
        (_, [place, ..]) if *place == EMPTY => {
            *place = number;
            true
        }
        _ => false,
    }
}

/// Eight bytes at a time, as some codes are long; the last eight may have been taken in part.
const fn hash(code: &[u8]) -> u8 {
    let (mut hash, mut rest) = (0, code);
    while let Some((bytes, others)) = rest.split_first_chunk() {
        hash = mix(hash, *bytes);
        rest = others;
    }
    if let Some(last) = code.last_chunk() {
        hash = mix(hash, *last);
        rest = &[];
    }
    while let [byte, others @ ..] = rest {
        hash = mix(hash, [*byte, 0, 0, 0, 0, 0, 0, 0]);
        rest = others;
    }
    let [.., highest] = hash.to_le_bytes();
    highest
}

/// A step of multiplicative hashing, by the golden ratio: the highest bits hang on all others.
const fn mix(hash: u64, bytes: [u8; 8]) -> u64 {
    (hash.rotate_left(23) ^ u64::from_le_bytes(bytes)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
