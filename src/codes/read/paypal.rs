//! PayPal: an order, a capture or an authorisation, or an error.
//!
//! Sources: <https://developer.paypal.com/docs/api/orders/v2/>, <https://developer.paypal.com/docs/api/payments/v2/>
//! (`status`, `status_details`, `processor_response`) and <https://developer.paypal.com/api/rest/responses/> (errors).

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::json::{Code, parse};
use super::refusal::Refusal;
use crate::Error;
use crate::codes::System;
use crate::reason::Reason;

/// The states of captures, authorisations and orders in which nothing was refused.
#[rustfmt::skip]
const NOT_REFUSED: &[&str] = &[
    "APPROVED", "CAPTURED", "COMPLETED", "CREATED", "EXPIRED", "PARTIALLY_CAPTURED", "PARTIALLY_REFUNDED",
    "PAYER_ACTION_REQUIRED", "PENDING", "REFUNDED", "SAVED", "VOIDED",
];

pub(super) fn read(body: &str) -> Result<Vec<Refusal>, Error> {
    let kind: Kind = parse(body)?;
    if kind.purchase_units.is_some() {
        return Ok(parse::<Order>(body)?.refusals());
    }
    if kind.name.is_some() && (kind.details.is_some() || kind.debug_id.is_some()) {
        return Ok(parse::<Failure>(body)?.refusals());
    }
    // The minimal form of a payment has nothing else.
    if kind.status.is_some() && (kind.processor_response.is_some() || kind.links.is_some()) {
        return Ok(parse::<Payment>(body)?.refusal().into_iter().collect());
    }
    Err(Error::expected("body", "an order, a capture, an authorisation or an error of PayPal"))
}

/// What tells the bodies apart.
#[derive(Deserialize)]
struct Kind {
    purchase_units: Option<IgnoredAny>,
    name: Option<IgnoredAny>,
    details: Option<IgnoredAny>,
    debug_id: Option<IgnoredAny>,
    status: Option<IgnoredAny>,
    processor_response: Option<IgnoredAny>,
    links: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Order {
    purchase_units: Vec<PurchaseUnit>,
}

impl Order {
    fn refusals(&self) -> Vec<Refusal> {
        let payments = self.purchase_units.iter().filter_map(|unit| unit.payments.as_ref());
        let payments = payments.flat_map(|payments| [&payments.captures, &payments.authorizations]);
        payments.flatten().flatten().filter_map(Payment::refusal).collect()
    }
}

#[derive(Deserialize)]
struct PurchaseUnit {
    payments: Option<Payments>,
}

#[derive(Deserialize)]
struct Payments {
    captures: Option<Vec<Payment>>,
    authorizations: Option<Vec<Payment>>,
}

#[derive(Deserialize)]
struct Payment {
    status: Option<Code>,
    status_details: Option<StatusDetails>,
    processor_response: Option<ProcessorResponse>,
}

#[derive(Deserialize)]
struct StatusDetails {
    reason: Option<Code>,
}

#[derive(Deserialize)]
struct ProcessorResponse {
    response_code: Option<Code>,
}

impl Payment {
    fn refusal(&self) -> Option<Refusal> {
        let status = self.status.as_ref().map_or("", Code::as_str);
        (!NOT_REFUSED.contains(&status)).then(|| {
            let mut refusal = Refusal::new(System::Paypal);
            let response = self.processor_response.as_ref();
            refusal.code_if_any(response.and_then(|response| response.response_code.as_ref()));
            let details = self.status_details.as_ref().and_then(|details| details.reason.as_ref());
            if details.is_some_and(|reason| reason.as_str() == "DECLINED_BY_RISK_FRAUD_FILTERS") {
                refusal.mask(Reason::SuspectedFraud);
            }
            refusal
        })
    }
}

#[derive(Deserialize)]
struct Failure {
    name: Option<Code>,
    details: Option<Vec<Detail>>,
}

#[derive(Deserialize)]
struct Detail {
    issue: Option<Code>,
}

impl Failure {
    /// Each detail is a problem of its own; the name of an error is often only its kind.
    fn refusals(&self) -> Vec<Refusal> {
        let issues = self.details.iter().flatten().filter_map(|detail| detail.issue.as_ref());
        let codes = issues.chain(self.name.as_ref()).map(|code| {
            let mut refusal = Refusal::new(System::Paypal);
            refusal.code(code.as_str());
            refusal
        });
        codes.collect()
    }
}
