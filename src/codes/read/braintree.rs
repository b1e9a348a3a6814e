//! Braintree: a transaction or a verification, alone, in a result object, or in an answer of the GraphQL API.
//!
//! Sources: <https://developer.paypal.com/braintree/docs/reference/response/transaction/> (the names of the server
//! SDKs, in snake case and in camel case), <https://developer.paypal.com/braintree/graphql/reference/> (the names of
//! the GraphQL API, its states in capital letters).

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::json::{Code, Expandable, Values, parse};
use super::refusal::Refusal;
use crate::Error;
use crate::codes::System;
use crate::reason::Reason;

/// The states of a transaction or a verification, in small letters.
const REFUSED: &[&str] = &["failed", "gateway_rejected", "processor_declined", "settlement_declined"];
#[rustfmt::skip]
const NOT_REFUSED: &[&str] = &[
    "authorization_expired", "authorized", "authorizing", "pending", "settled", "settlement_confirmed",
    "settlement_pending", "settling", "submitted_for_settlement", "verified", "verifying", "voided",
];

pub(super) fn read(body: &str) -> Result<Vec<Refusal>, Error> {
    let answer: Answer = parse(body)?;
    let is_failed_request = answer.errors.is_some() && (answer.success.is_some() || answer.extensions.is_some());
    let parts = [answer.transaction.0, answer.verification.0].into_iter().flatten();
    let data = answer.data.0.into_iter().flat_map(|data| data.0).flat_map(Attempt::parts);
    let mut attempts: Vec<Attempt> = parts.chain(data.filter(Attempt::is_of_graphql)).collect();
    if attempts.is_empty() && !is_failed_request {
        attempts.extend(Some(parse::<Attempt>(body)?).filter(Attempt::names_a_code));
    }
    let is_known = attempts.iter().any(|attempt| attempt.names_a_code() || attempt.state() != State::Unknown);
    match (is_known, is_failed_request) {
        (true, _) => Ok(attempts.iter().filter_map(Attempt::refusal).collect()),
        // Refused before there was a transaction.
        (false, true) => Ok(vec![Refusal::new(System::Braintree)]),
        (false, false) => {
            Err(Error::expected("body", "a transaction or a verification of Braintree, or a result with one"))
        }
    }
}

#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    transaction: Expandable<Attempt>,
    #[serde(default, alias = "credit_card_verification", alias = "creditCardVerification")]
    verification: Expandable<Attempt>,
    success: Option<bool>,
    errors: Option<IgnoredAny>,
    #[serde(default)]
    data: Expandable<Values<Attempt>>,
    extensions: Option<IgnoredAny>,
}

/// A transaction, a verification, an entry of the history of one, or what holds them in an answer of the GraphQL API.
#[derive(Deserialize)]
struct Attempt {
    status: Option<Code>,
    #[serde(alias = "processorResponseCode")]
    processor_response_code: Option<Code>,
    #[serde(alias = "gatewayRejectionReason")]
    gateway_rejection_reason: Option<Code>,
    #[serde(alias = "networkResponseCode")]
    network_response_code: Option<Code>,
    #[serde(alias = "riskData")]
    risk_data: Option<RiskData>,
    #[serde(default, rename = "processorResponse")]
    processor_response: Expandable<Response>,
    #[serde(default, rename = "networkResponse")]
    network_response: Expandable<Response>,
    #[serde(rename = "riskDecision")]
    risk_decision: Option<Code>,
    #[serde(alias = "statusHistory")]
    status_history: Option<Vec<Self>>,
    #[serde(default)]
    transaction: Expandable<Box<Self>>,
    #[serde(default)]
    verification: Expandable<Box<Self>>,
}

#[derive(Deserialize)]
struct Response {
    #[serde(rename = "legacyCode")]
    legacy_code: Option<Code>,
    code: Option<Code>,
}

#[derive(Deserialize)]
struct RiskData {
    decision: Option<Code>,
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum State {
    NotRefused,
    Refused,
    /// Not one that is known: it says nothing by itself.
    Unknown,
}

impl Attempt {
    fn parts(self) -> Vec<Self> {
        match (self.transaction.0, self.verification.0) {
            (None, None) => vec![Self { transaction: Expandable(None), verification: Expandable(None), ..self }],
            (transaction, verification) => {
                [transaction, verification].into_iter().flatten().map(|part| *part).collect()
            }
        }
    }

    /// Bodies of other systems have a status too.
    const fn names_a_code(&self) -> bool {
        self.processor_response_code.is_some()
            || self.gateway_rejection_reason.is_some()
            || self.status_history.is_some()
    }

    /// The GraphQL API writes its states in capital letters; other systems have objects in their `data` too.
    fn is_of_graphql(&self) -> bool {
        self.status.as_ref().is_some_and(|status| !status.as_str().contains(|c: char| c.is_ascii_lowercase()))
    }

    fn state(&self) -> State {
        let status = self.status.as_ref().map_or("", Code::as_str).to_ascii_lowercase();
        match status.as_str() {
            status if REFUSED.contains(&status) => State::Refused,
            status if NOT_REFUSED.contains(&status) => State::NotRefused,
            _ => State::Unknown,
        }
    }

    fn refusal(&self) -> Option<Refusal> {
        (self.state() != State::NotRefused).then(|| {
            let mut refusal = Refusal::new(System::Braintree);
            self.tell(&mut refusal);
            let history = self.status_history.iter().flatten();
            history.filter(|entry| entry.state() != State::NotRefused).for_each(|entry| entry.tell(&mut refusal));
            refusal
        })
    }

    /// A transaction that the gateway rejects may have been approved by the processor before.
    fn tell(&self, refusal: &mut Refusal) {
        if let Some(reason) = &self.gateway_rejection_reason {
            refusal.code(&format!("gateway:{}", reason.as_str().to_ascii_lowercase()));
        }
        refusal.code_if_any(self.processor_response_code.as_ref());
        refusal.code_if_any(self.processor_response.0.as_ref().and_then(|response| response.legacy_code.as_ref()));
        let of_network = self.network_response.0.as_ref().and_then(|response| response.code.as_ref());
        for code in [self.network_response_code.as_ref(), of_network].into_iter().flatten() {
            refusal.network_code(Some(code.as_str()));
        }
        let decisions = [self.risk_decision.as_ref(), self.risk_data.as_ref().and_then(|risk| risk.decision.as_ref())];
        if decisions.into_iter().flatten().any(|decision| decision.as_str().eq_ignore_ascii_case("decline")) {
            refusal.mask(Reason::SuspectedFraud);
        }
    }
}
