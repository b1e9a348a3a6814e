//! Foreign codes: what a gateway or a card network answers, as a canonical reason.
//!
//! A code says no more than its system says of it: where the source is vague, or where two sources disagree, it is the
//! generic reason.

mod adyen;
mod iso8583;
mod klarna;
mod stripe;

#[cfg(test)]
mod tests;

use crate::closed::closed_set;
use crate::reason::Reason;

closed_set! {
    /// A system whose codes are understood.
    System {
        /// Adyen's `refusalReasonCode`, a number written as a string: `12`.
        Adyen = "adyen",
        /// Data element 39 of ISO 8583 in its two-character form, as card networks answer it: `51`, `1A`.
        Iso8583 = "iso8583",
        /// Klarna's results and error codes, each with a prefix that says where it comes from: `network:DECLINED` and
        /// `sdk:authorize.approved=false,show_form=false` from its interfaces, `http403:REJECTED` from an error,
        /// `via_stripe:payment_method_provider_decline` from Stripe, `help:overdue` for a reason on its help pages.
        Klarna = "klarna",
        /// Stripe's `decline_code`, the `code` of an error of its API, or an `advice_code` after `advice:`.
        Stripe = "stripe",
    }
}

closed_set! {
    /// A card network: the same ISO 8583 code can mean different things in two of them.
    Network {
        /// American Express.
        AmericanExpress = "american-express",
        /// Discover and Diners Club.
        Discover = "discover",
        /// JCB.
        Jcb = "jcb",
        /// Mastercard and Maestro.
        Mastercard = "mastercard",
        /// China `UnionPay`.
        UnionPay = "unionpay",
        /// Visa.
        Visa = "visa",
    }
}

impl Reason {
    /// The reason that a foreign code stands for, or `None` if the code is an approval.
    ///
    /// A code that is not known, and one that says nothing, is the generic reason of its side. Codes are matched as
    /// the system writes them, letter case included; for ISO 8583 only, `1a` is `1A` and `5` is `05`. The network
    /// matters for ISO 8583 only; without it, a code that differs between networks is generic.
    ///
    /// # Example
    ///
    /// ```
    /// use why_declined::{Network, Reason, System};
    ///
    /// let reason = |network, code| Reason::from_code(System::Iso8583, network, code);
    /// assert_eq!(reason(None, "51"), Some(Reason::InsufficientFunds));
    /// assert_eq!(reason(Some(Network::Visa), "78"), Some(Reason::CardBlocked));
    /// assert_eq!(reason(Some(Network::Mastercard), "78"), Some(Reason::AccountClosed));
    /// assert_eq!(reason(None, "78"), Some(Reason::BankDeclined));
    /// assert_eq!(reason(None, "00"), None);
    /// ```
    #[must_use]
    pub fn from_code(system: System, network: Option<Network>, code: &str) -> Option<Self> {
        let (found, generic) = match system {
            System::Adyen => (find(adyen::TABLE, None, code), Self::BankDeclined),
            System::Iso8583 => (find_iso8583(network, code), Self::BankDeclined),
            System::Klarna => (find(klarna::TABLE, None, code), Self::LenderDeclined),
            System::Stripe => (find(stripe::TABLE, None, code), Self::BankDeclined),
        };
        match found {
            Some(Maps::To(reason)) => Some(reason),
            Some(Maps::Approval) => None,
            None => Some(generic),
        }
    }
}

/// What a code stands for.
#[derive(Clone, Copy)]
enum Maps {
    To(Reason),
    Approval,
}

struct Row {
    code: &'static str,
    /// The only network in which the code has this meaning.
    network: Option<Network>,
    maps: Maps,
}

/// Declares the table of a system, a row a code, sorted by code and network.
///
/// Source and meaning are for those who read the table: the one is checked to exist, neither is kept.
macro_rules! rows {
    (@network) => { None };
    (@network $network:ident) => { Some(super::Network::$network) };
    (@maps Approval) => { super::Maps::Approval };
    (@maps $reason:ident) => { super::Maps::To(super::Reason::$reason) };
    ($( $code:literal $(at $network:ident)? = $maps:ident, $source:ident, $meaning:literal; )+) => {
        pub(super) const TABLE: &[super::Row] = &[$(
            {
                let _ = Source::$source;
                super::Row {
                    code: $code,
                    network: super::rows!(@network $($network)?),
                    maps: super::rows!(@maps $maps),
                }
            },
        )+];
    };
}

use rows;

/// Case and the leading zero are how a message was written down, not part of the code.
fn find_iso8583(network: Option<Network>, code: &str) -> Option<Maps> {
    let written = match *code.as_bytes() {
        [digit @ b'0'..=b'9'] => [b'0', digit],
        [first, second] => [first.to_ascii_uppercase(), second.to_ascii_uppercase()],
        _ => return None,
    };
    let code = core::str::from_utf8(&written).ok()?;
    find(iso8583::TABLE, network, code).or_else(|| find(iso8583::TABLE, None, code))
}

fn find(table: &[Row], network: Option<Network>, code: &str) -> Option<Maps> {
    let at = table.binary_search_by(|row| (row.code, row.network).cmp(&(code, network))).ok()?;
    table.get(at).map(|row| row.maps)
}
