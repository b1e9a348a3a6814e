//! The card networks' rules for a merchant that would send a refused payment again.

use super::system::{Network, System};
use super::table::{Document, Maps, sources};
use super::{iso8583, visa_category};

sources! {
    Advice = "Braintree, Merchant Advice Codes; Antom has the same list", "read in 2026, secondary",
        "https://developer.paypal.com/braintree/docs/reference/general/merchant-responses/merchant-advice-codes";
    Optimizer = "TabaPay, Mastercard Authorization Optimizer", "19 February 2026, secondary",
        "https://developers.tabapay.com/docs/mastercard-authorization-optimizer-service";
    VisaRules = "Visa Core Rules, ID# 0030640, table 7-2, as quoted in public data", "18 April 2026, nearly sure",
        "https://usa.visa.com/dam/VCOM/download/about-visa/visa-rules-public.pdf";
}

/// A card network's rule for the merchant on sending a refused payment again.
///
/// It binds who holds the code and would charge the card again. It is no advice to a shopper and never a part of an
/// explanation: that speaks of what the shopper can do ([`RetryAdvice`](crate::RetryAdvice)).
///
/// # Example
///
/// ```
/// use why_declined::{Network, RetryLimit, RetryRule, System};
///
/// let stolen = RetryRule::from_code(System::Iso8583, Some(Network::Visa), "43").unwrap();
/// assert_eq!(stolen.limit, RetryLimit::Never);
/// assert_eq!(stolen.source.edition, "18 April 2026, nearly sure");
///
/// let wait = RetryRule::from_code(System::MastercardMac, None, "26").unwrap();
/// assert_eq!(wait.limit, RetryLimit::NotBefore { hours: 48 });
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct RetryRule {
    /// The network whose rule it is.
    pub network: Network,
    /// What the network allows.
    pub limit: RetryLimit,
    /// Where the rule was taken from, with its date and how sure it is.
    pub source: &'static Document,
}

/// What a network allows of further attempts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum RetryLimit {
    /// No attempt with this card or this permission again.
    Never,
    /// No more attempts than these, within so many days of the refusal.
    AtMost {
        /// How many attempts.
        attempts: u16,
        /// Within how many days.
        days: u16,
    },
    /// No attempt until so many hours have passed since the refusal.
    NotBefore {
        /// How many hours.
        hours: u16,
    },
}

impl RetryRule {
    /// The network's rule that a code stands for, where one is known.
    ///
    /// Visa's hang on the category of the refusal: from an ISO 8583 code with the network Visa, or from the category.
    /// 1 is never, 2 to 4 are at most 20 attempts in 30 days (15 in older editions, which many lists still give).
    /// Mastercard's are in its merchant advice code: 03 and 21 are never, 24 to 30 a time to wait; its own rules are not
    /// public, and these come from processors.
    ///
    /// `None` says nothing: not that another attempt is allowed. Processors report further limits of Mastercard's for
    /// every refusal: 10 in 24 hours on one card at one merchant, 35 in 30 days for the same amount.
    #[must_use]
    pub fn from_code(system: System, network: Option<Network>, code: &str) -> Option<Self> {
        match (system, network) {
            (System::Iso8583, Some(Network::Visa)) => of_visa_code(code),
            (System::MastercardMac, None | Some(Network::Mastercard)) => of_advice(code),
            (System::VisaCategory, None | Some(Network::Visa)) => of_category(code),
            _ => None,
        }
    }
}

fn of_visa_code(code: &str) -> Option<RetryRule> {
    let code = iso8583::canonical(code)?;
    let known = iso8583::TABLE.find(Some(Network::Visa), core::str::from_utf8(&code).ok()?)?;
    matches!(known, Maps::To(_)).then(|| visa(is_first_category(code)))
}

/// Whether Visa's rules put a response code into category 1; its own table of the others changes no limit.
const fn is_first_category(code: [u8; 2]) -> bool {
    matches!(&code, b"04" | b"07" | b"12" | b"14" | b"15" | b"41" | b"43" | b"46" | b"57" | b"R0" | b"R1" | b"R3")
}

/// The category is the first digit, whatever stands around it.
fn of_category(code: &str) -> Option<RetryRule> {
    visa_category::TABLE.find(None, code)?;
    let category = code.bytes().find(u8::is_ascii_digit)?;
    Some(visa(category == b'1'))
}

const fn visa(is_first: bool) -> RetryRule {
    let limit = if is_first { RetryLimit::Never } else { RetryLimit::AtMost { attempts: 20, days: 30 } };
    RetryRule { network: Network::Visa, limit, source: Source::VisaRules.document() }
}

fn of_advice(code: &str) -> Option<RetryRule> {
    const DAY: u16 = 24;
    let (limit, source) = match code {
        "03" | "21" => (RetryLimit::Never, Source::Advice),
        "24" => (RetryLimit::NotBefore { hours: 1 }, Source::Optimizer),
        "25" => (RetryLimit::NotBefore { hours: DAY }, Source::Optimizer),
        "26" => (RetryLimit::NotBefore { hours: 2 * DAY }, Source::Optimizer),
        "27" => (RetryLimit::NotBefore { hours: 4 * DAY }, Source::Optimizer),
        "28" => (RetryLimit::NotBefore { hours: 6 * DAY }, Source::Optimizer),
        "29" => (RetryLimit::NotBefore { hours: 8 * DAY }, Source::Optimizer),
        "30" => (RetryLimit::NotBefore { hours: 10 * DAY }, Source::Optimizer),
        _ => return None,
    };
    Some(RetryRule { network: Network::Mastercard, limit, source: source.document() })
}
