//! Whole answers of gateways, as they come off the wire: one file a system says which fields are read.

mod adyen;
mod braintree;
mod json;
mod klarna;
mod mollie;
mod paypal;
mod refusal;
mod stripe;

use super::System;
use crate::Error;
use crate::reason::Reason;

/// The systems whose bodies are read.
const READ: &[&str] = &["adyen", "braintree", "klarna", "mollie", "paypal", "stripe"];

/// The reasons in the JSON body that a system answered, most important first, none twice.
///
/// | System | Bodies |
/// |---|---|
/// | [`System::Adyen`] | the answer to `/payments` or `/payments/details`, an error |
/// | [`System::Braintree`] | a transaction or a verification: alone, in a result, or from the GraphQL API |
/// | [`System::Klarna`] | what the JavaScript SDK or the Payment Authorize API answers, an order, an error |
/// | [`System::Mollie`] | a payment, an error |
/// | [`System::Paypal`] | an order, a capture or an authorisation, an error |
/// | [`System::Stripe`] | a PaymentIntent, a charge, an error |
///
/// Empty if nothing was refused: approved, pending, or waiting for the shopper; only that Klarna wants to check more
/// has a reason, [`Reason::ChecksPending`]. A refusal always has a reason; where
/// the body gives none, or none that is known, it is the generic one, which is the same as no reason in every
/// explanation. A status that is not known is taken for a refusal that says nothing.
///
/// Of several codes of one refusal the most specific decides (Stripe's `decline_code` before its `code`); the others
/// can only take back what it says. If anything that is read says suspected fraud, lost or stolen, or restricted by
/// law, only such a reason comes out: a code, a code of the card's network beside it, an attempt before it, a risk
/// rating. If a code is known to say nothing, nothing is said. Advice on when to try again is not a reason. Texts in
/// words are not read, except for such a sign.
///
/// Nothing of the body is copied into what comes out, errors included; reasons are a closed set, and an error names a
/// line and a column at most. Fields that are not read may hold anything.
///
/// # Errors
///
/// - a system whose bodies are not read, such as ISO 8583: its codes stand in the answers of others.
/// - what is no JSON object, or not a body of that system.
/// - a code that is neither a text nor a whole number, or a field given twice, where it is one that is read.
///
/// # Example
///
/// ```
/// use why_declined::codes::read;
/// use why_declined::{Outcome, PaymentMethod, Market, Reason, System};
///
/// let body = r#"{
///     "id": "pi_1", "object": "payment_intent", "status": "requires_payment_method",
///     "last_payment_error": { "type": "card_error", "code": "card_declined", "decline_code": "insufficient_funds" }
/// }"#;
/// let reasons = read(System::Stripe, body)?;
/// assert_eq!(reasons, [Reason::InsufficientFunds]);
///
/// let outcome = Outcome::declined(PaymentMethod::Card, Market::SE).reasons(reasons).build()?;
/// # Ok::<(), why_declined::Error>(())
/// ```
pub fn read(system: System, body: &str) -> Result<Vec<Reason>, Error> {
    let refusals: Vec<_> = match system {
        System::Adyen => adyen::read(body)?.into_iter().collect(),
        System::Braintree => braintree::read(body)?,
        System::Klarna => klarna::read(body)?.into_iter().collect(),
        System::Mollie => mollie::read(body)?.into_iter().collect(),
        System::Paypal => paypal::read(body)?,
        System::Stripe => stripe::read(body)?.into_iter().collect(),
        _ => return Err(Error::not_read("system", system.code(), READ)),
    };
    Ok(refusal::together(&refusals))
}
