//! Stripe: a PaymentIntent, a charge, an error.
//!
//! Sources: <https://docs.stripe.com/api/payment_intents/object>, <https://docs.stripe.com/api/charges/object>,
//! <https://docs.stripe.com/api/errors>, and for what blocks a charge <https://docs.stripe.com/radar/risk-evaluation>.

use serde::Deserialize;

use super::json::{Code, Expandable, parse};
use super::refusal::Refusal;
use crate::Error;
use crate::codes::System;
use crate::reason::Reason;

pub(super) fn read(body: &str) -> Result<Option<Refusal>, Error> {
    let kind: Kind = parse(body)?;
    if let Some(failure) = kind.error.0.filter(Failure::is_of_stripe) {
        let mut refusal = Refusal::new(System::Stripe);
        failure.tell(&mut refusal);
        return Ok(Some(refusal));
    }
    match kind.object.as_ref().map(Code::as_str) {
        Some("payment_intent") => Ok(parse::<PaymentIntent>(body)?.refusal()),
        Some("charge") => Ok(parse::<Charge>(body)?.refusal()),
        _ => Err(Error::expected("body", "a PaymentIntent, a charge or an error of Stripe")),
    }
}

#[derive(Deserialize)]
struct Kind {
    object: Option<Code>,
    #[serde(default)]
    error: Expandable<Failure>,
}

#[derive(Deserialize)]
struct Failure {
    r#type: Option<Code>,
    code: Option<Code>,
    decline_code: Option<Code>,
    advice_code: Option<Code>,
    network_decline_code: Option<Code>,
    #[serde(default)]
    payment_intent: Expandable<Box<PaymentIntent>>,
}

impl Failure {
    /// Other systems have an `error` too.
    const fn is_of_stripe(&self) -> bool {
        self.r#type.is_some() || self.code.is_some() || self.decline_code.is_some()
    }

    fn tell(&self, refusal: &mut Refusal) {
        refusal.code_if_any(self.decline_code.as_ref());
        refusal.code_if_any(self.code.as_ref());
        tell_network(refusal, self.network_decline_code.as_ref(), self.advice_code.as_ref());
        self.payment_intent.0.iter().for_each(|intent| intent.tell(refusal));
    }
}

#[derive(Deserialize)]
struct PaymentIntent {
    status: Option<Code>,
    cancellation_reason: Option<Code>,
    last_payment_error: Option<Failure>,
    #[serde(default)]
    latest_charge: Expandable<Charge>,
    // Until API version 2022-11-15, the newest first.
    charges: Option<Charges>,
}

impl PaymentIntent {
    fn refusal(&self) -> Option<Refusal> {
        let refused = match self.status.as_ref().map(Code::as_str) {
            Some("succeeded" | "processing" | "requires_capture" | "requires_action" | "requires_confirmation") => {
                false
            }
            // Where a payment starts, and where it comes back to.
            Some("requires_payment_method") => self.last_payment_error.is_some() || self.charges().any(Charge::failed),
            _ => true,
        };
        refused.then(|| {
            let mut refusal = Refusal::new(System::Stripe);
            self.tell(&mut refusal);
            refusal
        })
    }

    fn tell(&self, refusal: &mut Refusal) {
        self.last_payment_error.iter().for_each(|failure| failure.tell(refusal));
        if is(self.cancellation_reason.as_ref(), "fraudulent") {
            refusal.mask(Reason::SuspectedFraud);
        }
        let mut failed = self.charges().filter(|charge| charge.failed());
        if let Some(latest) = failed.next() {
            latest.tell(refusal);
        }
        for charge in failed {
            let mut earlier = Refusal::new(System::Stripe);
            charge.tell(&mut earlier);
            refusal.earlier(&earlier);
        }
    }

    fn charges(&self) -> impl Iterator<Item = &Charge> {
        self.latest_charge.0.iter().chain(self.charges.iter().filter_map(|charges| charges.data.as_ref()).flatten())
    }
}

#[derive(Deserialize)]
struct Charges {
    data: Option<Vec<Charge>>,
}

#[derive(Deserialize)]
struct Charge {
    status: Option<Code>,
    failure_code: Option<Code>,
    outcome: Option<Outcome>,
    fraud_details: Option<FraudDetails>,
}

impl Charge {
    fn failed(&self) -> bool {
        !matches!(self.status.as_ref().map(Code::as_str), Some("succeeded" | "pending"))
    }

    fn refusal(&self) -> Option<Refusal> {
        self.failed().then(|| {
            let mut refusal = Refusal::new(System::Stripe);
            self.tell(&mut refusal);
            refusal
        })
    }

    fn tell(&self, refusal: &mut Refusal) {
        self.outcome.iter().for_each(|outcome| outcome.tell(refusal));
        refusal.code_if_any(self.failure_code.as_ref());
        let reports = self.fraud_details.iter().flat_map(|details| [&details.stripe_report, &details.user_report]);
        if reports.into_iter().any(|report| is(report.as_ref(), "fraudulent")) {
            refusal.mask(Reason::SuspectedFraud);
        }
    }
}

#[derive(Deserialize)]
struct FraudDetails {
    stripe_report: Option<Code>,
    user_report: Option<Code>,
}

#[derive(Deserialize)]
struct Outcome {
    r#type: Option<Code>,
    reason: Option<Code>,
    risk_level: Option<Code>,
    advice_code: Option<Code>,
    network_decline_code: Option<Code>,
}

impl Outcome {
    fn tell(&self, refusal: &mut Refusal) {
        refusal.code_if_any(self.reason.as_ref());
        tell_network(refusal, self.network_decline_code.as_ref(), self.advice_code.as_ref());
        // By a rule of the shop's, a block list or a low chance of success: none of them is for the shopper.
        if is(self.r#type.as_ref(), "blocked") {
            refusal.say_nothing();
        }
        if is(self.risk_level.as_ref(), "highest") || is(self.reason.as_ref(), "highest_risk_level") {
            refusal.mask(Reason::SuspectedFraud);
        }
    }
}

/// Advice speaks only where no code does: it says what to do, seldom why.
fn tell_network(refusal: &mut Refusal, network: Option<&Code>, advice: Option<&Code>) {
    refusal.network_code(network.map(Code::as_str));
    if let Some(advice) = advice.filter(|_| !refusal.is_decided()) {
        refusal.code(&format!("advice:{}", advice.as_str()));
    }
}

fn is(code: Option<&Code>, value: &str) -> bool {
    code.is_some_and(|code| code.as_str() == value)
}
