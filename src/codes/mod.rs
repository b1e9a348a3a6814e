//! Foreign codes: what a gateway, a card network, a lender or a score answers, as a canonical reason.
//!
//! [`Reason::from_code`](crate::Reason::from_code) looks one up, and an outcome takes one in the place of a reason:
//! `{ "system": "iso8583", "network": "visa", "code": "63" }`. [`read()`] takes a gateway's whole answer. [`table()`]
//! gives the rows of a system with their meanings and sources; they stand below as well.
//!
//! A code says no more than its system says of it: where the source is vague, where a code names two causes, or where
//! two sources disagree, it is the generic reason. Editions say how sure a source is: *sure* is the system's own page,
//! *nearly sure* a public copy of it, *secondary* a list of others.
//!
//! # Example
//!
//! ```
//! use why_declined::{Reason, System, codes};
//!
//! let entry = codes::table(System::Stripe).find(|entry| entry.code == "expired_card").unwrap();
//! assert_eq!(entry.reason, Some(Reason::CardExpired));
//! assert_eq!(entry.meaning, "the card is past its end date");
//! assert_eq!(entry.source.url, Some("https://docs.stripe.com/declines/codes"));
//! ```
//!
#![doc = include_str!("tables.md")]

mod activemerchant;
mod adyen;
mod affirm;
mod afterpay;
mod braintree;
mod hyperswitch;
mod iso8583;
mod klarna;
mod mastercard_mac;
mod mollie;
mod paypal;
mod read;
pub(crate) mod retry;
mod score_factor;
mod shopify;
mod stripe;
pub(crate) mod system;
mod table;
mod us_reg_b;
mod visa_category;

#[cfg(test)]
mod tests;

use self::system::{Network, System};
use self::table::{Maps, Note, Table};
use crate::reason::Reason;

pub use self::read::read;
pub use self::table::Document;

/// A row of a system's table.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// The code as the system writes it.
    pub code: &'static str,
    /// The only network in which the code has this meaning; `None` where it holds for all that have no row of their own.
    pub network: Option<Network>,
    /// The reason that the code stands for; `None` where it is an approval.
    pub reason: Option<Reason>,
    /// What the code means, in a few words for developers: never shown to a shopper.
    pub meaning: &'static str,
    /// Where the meaning was taken from.
    pub source: &'static Document,
}

/// Every code of a system that is known, sorted by code and network.
///
/// # Example
///
/// ```
/// use why_declined::{System, codes};
///
/// for entry in codes::table(System::Adyen).filter(|entry| entry.reason.is_some()) {
///     println!("{}: {}", entry.code, entry.meaning);
/// }
/// ```
pub fn table(system: System) -> impl Iterator<Item = Entry> {
    let rows = look_up(system).rows();
    rows.zip(notes(system)).map(|(row, note)| Entry {
        code: row.code,
        network: row.network,
        reason: reason(row.maps),
        meaning: note.meaning,
        source: note.source,
    })
}

impl Reason {
    /// The reason that a foreign code stands for, or `None` if the code is an approval.
    ///
    /// A code that is not known, and one that says nothing, is the generic reason of its side. Codes are matched as
    /// the system writes them, letter case included; for ISO 8583 only, `1a` is `1A` and `5` is `05`. The network
    /// matters where a code means different things in two of them; without it, such a code is generic.
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
        find(system, network, code).map_or_else(|| Some(generic(system)), reason)
    }
}

fn find(system: System, network: Option<Network>, code: &str) -> Option<Maps> {
    match system {
        System::Iso8583 => {
            let code = iso8583::canonical(code)?;
            iso8583::TABLE.find(network, core::str::from_utf8(&code).ok()?)
        }
        _ => look_up(system).find(network, code),
    }
}

const fn reason(maps: Maps) -> Option<Reason> {
    match maps {
        Maps::To(reason) => Some(reason),
        Maps::Approval => None,
    }
}

/// The reason of a code that says nothing: who decides is known all the same.
const fn generic(system: System) -> Reason {
    match system {
        System::Affirm | System::Afterpay | System::Klarna | System::ScoreFactor | System::UsRegB => {
            Reason::LenderDeclined
        }
        System::ActiveMerchant
        | System::Adyen
        | System::Braintree
        | System::Hyperswitch
        | System::Iso8583
        | System::MastercardMac
        | System::Mollie
        | System::Paypal
        | System::Shopify
        | System::Stripe
        | System::VisaCategory => Reason::BankDeclined,
    }
}

const fn look_up(system: System) -> &'static Table {
    match system {
        System::ActiveMerchant => &activemerchant::TABLE,
        System::Adyen => &adyen::TABLE,
        System::Affirm => &affirm::TABLE,
        System::Afterpay => &afterpay::TABLE,
        System::Braintree => &braintree::TABLE,
        System::Hyperswitch => &hyperswitch::TABLE,
        System::Iso8583 => &iso8583::TABLE,
        System::Klarna => &klarna::TABLE,
        System::MastercardMac => &mastercard_mac::TABLE,
        System::Mollie => &mollie::TABLE,
        System::Paypal => &paypal::TABLE,
        System::ScoreFactor => &score_factor::TABLE,
        System::Shopify => &shopify::TABLE,
        System::Stripe => &stripe::TABLE,
        System::UsRegB => &us_reg_b::TABLE,
        System::VisaCategory => &visa_category::TABLE,
    }
}

const fn notes(system: System) -> &'static [Note] {
    match system {
        System::ActiveMerchant => activemerchant::NOTES,
        System::Adyen => adyen::NOTES,
        System::Affirm => affirm::NOTES,
        System::Afterpay => afterpay::NOTES,
        System::Braintree => braintree::NOTES,
        System::Hyperswitch => hyperswitch::NOTES,
        System::Iso8583 => iso8583::NOTES,
        System::Klarna => klarna::NOTES,
        System::MastercardMac => mastercard_mac::NOTES,
        System::Mollie => mollie::NOTES,
        System::Paypal => paypal::NOTES,
        System::ScoreFactor => score_factor::NOTES,
        System::Shopify => shopify::NOTES,
        System::Stripe => stripe::NOTES,
        System::UsRegB => us_reg_b::NOTES,
        System::VisaCategory => visa_category::NOTES,
    }
}
