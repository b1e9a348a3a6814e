//! Mollie: a payment or an error.
//!
//! Sources: <https://docs.mollie.com/reference/get-payment>, <https://docs.mollie.com/reference/status-reasons>,
//! <https://docs.mollie.com/docs/handling-errors-with-mollie-components> (`failureReason`) and
//! <https://docs.mollie.com/overview/handling-errors>.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::json::{Code, parse};
use super::refusal::Refusal;
use crate::Error;
use crate::codes::System;

pub(super) fn read(body: &str) -> Result<Option<Refusal>, Error> {
    let kind: Kind = parse(body)?;
    match kind.resource.as_ref().map(Code::as_str) {
        Some("payment") => Ok(parse::<Payment>(body)?.refusal()),
        // An error has its state of HTTP, a title and a sentence.
        None if kind.status.is_some() && kind.title.is_some() && kind.detail.is_some() => {
            Ok(Some(Refusal::new(System::Mollie)))
        }
        _ => Err(Error::expected("body", "a payment or an error of Mollie")),
    }
}

/// What tells the bodies apart.
#[derive(Deserialize)]
struct Kind {
    resource: Option<Code>,
    status: Option<IgnoredAny>,
    title: Option<IgnoredAny>,
    detail: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Payment {
    status: Option<Code>,
    method: Option<Code>,
    #[serde(rename = "statusReason")]
    status_reason: Option<StatusReason>,
    details: Option<Details>,
}

#[derive(Deserialize)]
struct StatusReason {
    code: Option<Code>,
}

#[derive(Deserialize)]
struct Details {
    #[serde(rename = "failureReason")]
    failure_reason: Option<Code>,
}

impl Payment {
    fn refusal(&self) -> Option<Refusal> {
        let status = self.status.as_ref().map(Code::as_str);
        let refused = !matches!(status, Some("authorized" | "open" | "paid" | "pending"));
        refused.then(|| {
            let mut refusal = Refusal::new(System::Mollie);
            if let Some(code) = self.status_reason.as_ref().and_then(|reason| reason.code.as_ref()) {
                let of_voucher = self.method.as_ref().is_some_and(|method| method.as_str() == "voucher");
                refusal.code(&format!("{}{}", if of_voucher { "voucher:" } else { "" }, code.as_str()));
            }
            refusal.code_if_any(self.details.as_ref().and_then(|details| details.failure_reason.as_ref()));
            refusal
        })
    }
}
