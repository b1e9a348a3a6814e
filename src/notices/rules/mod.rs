//! The rules: data, a file a market, for a lawyer to check line by line. What they mean stands in `duty.rs`.

use super::duty::{Duty, KnownContact, ListedContact, Row, RuleStatus};
use crate::{Date, Market};

// The files stand before the two macros that they are written with: below them they would see the macros without
// naming them.

/// Declares which file holds which market.
macro_rules! files {
    ($( $file:ident $market:ident, )+) => {
        $( mod $file; )+

        const fn rules_of(market: Market) -> &'static Rules {
            match market { $( Market::$market => &$file::RULES, )+ }
        }

        const fn law_of(market: Market) -> &'static Law {
            match market { $( Market::$market => &$file::LAW, )+ }
        }

        const fn known_contacts_of(market: Market) -> &'static [Option<KnownContact>] {
            match market { $( Market::$market => $file::KNOWN_CONTACTS, )+ }
        }

        const fn contacts_of(market: Market) -> &'static [ListedContact] {
            match market { $( Market::$market => $file::CONTACTS, )+ }
        }
    };
}

files! {
    at AT, au AU, be BE, ca CA, ch CH, cz CZ, de DE, dk DK, es ES, fi FI, fr FR, gb GB, gr GR, hu HU, ie IE, it IT,
    mx MX, nl NL, no NO, nz NZ, pl PL, pt PT, ro RO, se SE, sk SK, us US,
}

/// What of a market's file decides what is told.
#[derive(Debug)]
struct Rules {
    checked_on: Date,
    owes_masked_reasons: bool,
    sets: &'static [Set],
}

#[derive(Debug, Eq, PartialEq)]
struct Set {
    status: RuleStatus,
    from: Date,
    to: Option<Date>,
    rows: &'static [Row],
}

/// The whole of a market's file, with the provisions.
#[derive(Debug)]
struct Law {
    /// The provision that asks for reasons and, as far as is known, lets none be held back.
    owes_masked_reasons: Option<&'static str>,
    /// What is to be known of each set, and its duties.
    sets: &'static [(&'static str, &'static [Duty])],
}

/// What a market asked a lender to tell a refused shopper in one stretch of time.
///
/// It is data, with the provision beside each duty, and no legal advice. `cargo run --example rights -- SE 2026-11-22`
/// prints a set.
///
/// # Example
///
/// ```
/// use why_declined::{Market, RuleSet, RuleStatus};
///
/// let rules = RuleSet::of(Market::FR, Some("2026-11-22".parse()?)).unwrap();
/// assert_eq!(rules.status(), RuleStatus::Enacted);
/// for duty in rules.duties() {
///     println!("{} {} {}", duty.kind, duty.obligation, duty.reference);
/// }
/// # Ok::<(), why_declined::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RuleSet {
    market: Market,
    set: &'static Set,
    /// Which of the market's sets it is.
    index: usize,
}

impl RuleSet {
    /// The rules of a market on a day, whatever their status; without a day the latest that are enacted.
    ///
    /// `None` where the day lies before the first set that is known. Where no set is enacted, the latest one stands
    /// in for a day: look at [`RuleSet::status`].
    #[must_use]
    pub fn of(market: Market, day: Option<Date>) -> Option<Self> {
        match day {
            Some(day) => Self::all(market).find(|rules| rules.covers(day)),
            None => {
                let enacted = Self::all(market).filter(|rules| rules.status() == RuleStatus::Enacted).last();
                enacted.or_else(|| Self::all(market).last())
            }
        }
    }

    /// All rule sets of a market, in the order of time.
    pub fn all(market: Market) -> impl Iterator<Item = Self> {
        rules_of(market).sets.iter().enumerate().map(move |(index, set)| Self { market, set, index })
    }

    /// The market.
    #[must_use]
    pub const fn market(&self) -> Market {
        self.market
    }

    /// Which law it is, and what is to be known of it.
    #[must_use]
    pub fn about(&self) -> &'static str {
        self.law().0
    }

    /// How far it has come.
    #[must_use]
    pub const fn status(&self) -> RuleStatus {
        self.set.status
    }

    /// The first day on which it applies.
    #[must_use]
    pub const fn effective_from(&self) -> Date {
        self.set.from
    }

    /// The last day on which it applies; `None` where no end is known.
    #[must_use]
    pub const fn effective_to(&self) -> Option<Date> {
        self.set.to
    }

    /// The day when the market's rules were last looked up.
    #[must_use]
    pub const fn checked_on(&self) -> Date {
        rules_of(self.market).checked_on
    }

    /// The duties.
    #[must_use]
    pub fn duties(&self) -> &'static [Duty] {
        self.law().1
    }

    /// The provision that asks for the reasons and knows no exception for one that must not be told, if there is one.
    #[must_use]
    pub const fn owes_masked_reasons(&self) -> Option<&'static str> {
        law_of(self.market).owes_masked_reasons
    }

    /// Whom to turn to in the market: those that a caller does not name.
    #[must_use]
    pub const fn contacts(&self) -> &'static [ListedContact] {
        contacts_of(self.market)
    }

    pub(super) const fn rows(&self) -> &'static [Row] {
        self.set.rows
    }

    pub(super) const fn owes_masked(&self) -> bool {
        rules_of(self.market).owes_masked_reasons
    }

    pub(super) const fn known_contacts(&self) -> &'static [Option<KnownContact>] {
        known_contacts_of(self.market)
    }

    fn law(&self) -> (&'static str, &'static [Duty]) {
        law_of(self.market).sets.get(self.index).copied().unwrap_or_default()
    }

    fn covers(&self, day: Date) -> bool {
        self.set.from <= day && self.set.to.is_none_or(|to| day <= to)
    }
}

/// Declares the rule sets of a market, in the order of time. A row is a duty; a row whose own law differs in status
/// from its set ends with that status.
macro_rules! rule_sets {
    (
        checked $checked:literal;
        $(masked reasons are owed: $masked:literal;)?
        $(
            $(#[doc = $about:literal])+
            $status:ident $from:literal $(to $to:literal)? {
                $(
                    $kind:ident $obligation:ident $condition:ident $exemption:ident $timing:ident $(($days:literal))?
                    $channel:ident $certainty:ident $reference:literal $($own:ident)?;
                )*
            }
        )+
    ) => {
        pub(super) static RULES: $crate::notices::rules::Rules = $crate::notices::rules::Rules {
            checked_on: $crate::Date::literal($checked),
            owes_masked_reasons: $crate::notices::rules::rule_sets!(@given $($masked)?),
            sets: &[$(
                $crate::notices::rules::Set {
                    status: $crate::RuleStatus::$status,
                    from: $crate::Date::literal($from),
                    to: $crate::notices::rules::rule_sets!(@last None $(Some($crate::Date::literal($to)))?),
                    rows: &[$(
                        $crate::notices::rules::rule_sets!(
                            @row Row, $status $kind $obligation $condition $exemption $timing $(($days))? $channel
                            $certainty $($own)?
                        ),
                    )*],
                },
            )+],
        };

        pub(super) static LAW: $crate::notices::rules::Law = $crate::notices::rules::Law {
            owes_masked_reasons: $crate::notices::rules::rule_sets!(@last None $(Some($masked))?),
            sets: &[$((
                concat!($($about),+).trim_ascii_start(),
                &[$(
                    $crate::notices::rules::rule_sets!(
                        @row Duty, $status $kind $obligation $condition $exemption $timing $(($days))? $channel
                        $certainty $($own)?; reference: $reference
                    ),
                )*],
            ),)+],
        };
    };
    (
        @row $type:ident, $status:ident $kind:ident $obligation:ident $condition:ident $exemption:ident $timing:ident
        $(($days:literal))? $channel:ident $certainty:ident $($own:ident)? $(; reference: $reference:literal)?
    ) => {
        $crate::notices::duty::$type {
            kind: $crate::NoticeKind::$kind,
            obligation: $crate::Obligation::$obligation,
            condition: $crate::Condition::$condition,
            exemption: $crate::Exemption::$exemption,
            timing: $crate::Timing::$timing $(($days))?,
            channel: $crate::Channel::$channel,
            certainty: $crate::Certainty::$certainty,
            status: $crate::notices::rules::rule_sets!(
                @last ($crate::RuleStatus::$status) $(($crate::RuleStatus::$own))?
            ),
            $( reference: $reference, )?
        }
    };
    (@given) => { false };
    (@given $masked:literal) => { true };
    // What is said last stands: the set's word, or the row's own.
    (@last None) => { None };
    (@last None Some($value:expr)) => { Some($value) };
    (@last ($value:expr)) => { $value };
    (@last ($value:expr) ($own:expr)) => { $own };
}

/// Declares whom to turn to in a market.
macro_rules! contacts {
    ($( $kind:ident $name:literal $contact:literal $verified:tt $certainty:ident; )*) => {
        pub(super) static CONTACTS: &[$crate::ListedContact] = &[$(
            $crate::ListedContact {
                kind: $crate::ContactKind::$kind,
                name: $name,
                contact: $contact,
                verified_on: $crate::notices::rules::contacts!(@verified $verified),
                certainty: $crate::Certainty::$certainty,
            },
        )*];

        pub(super) static KNOWN_CONTACTS: &[Option<$crate::notices::duty::KnownContact>] = &[$(
            $crate::notices::rules::contacts!(@known $kind $name $contact $verified $certainty),
        )*];
    };
    (@known $kind:ident $name:literal $contact:literal Unverified $certainty:ident) => { None };
    (@known $kind:ident $name:literal $contact:literal $verified:literal Memory) => { None };
    (@known $kind:ident $name:literal $contact:literal $verified:literal $certainty:ident) => {
        Some($crate::notices::duty::KnownContact { kind: $crate::ContactKind::$kind, name: $name, contact: $contact })
    };
    (@verified Unverified) => { None };
    (@verified $date:literal) => { Some($crate::Date::literal($date)) };
}

pub(super) use {contacts, rule_sets};
