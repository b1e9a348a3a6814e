//! Adyen: the answer to `/payments` or `/payments/details`, or an error.
//!
//! Sources: <https://docs.adyen.com/api-explorer/Checkout/latest/post/payments> (`resultCode`, `refusalReasonCode`),
//! <https://docs.adyen.com/development-resources/refusal-reasons> and
//! <https://docs.adyen.com/development-resources/raw-acquirer-responses> (`refusalCodeRaw`, `refusalReasonRaw`).
//! `inferredRefusalReason` is not read: it is what Adyen infers, not what anybody answered.

use serde::Deserialize;

use super::json::{Code, parse};
use super::refusal::Refusal;
use crate::Error;
use crate::codes::System;
use crate::reason::Reason;

pub(super) fn read(body: &str) -> Result<Option<Refusal>, Error> {
    let answer: Answer = parse(body)?;
    let refused = match answer.result_code.as_ref().map(Code::as_str) {
        Some(
            "Authorised"
            | "PartiallyAuthorised"
            | "AuthenticationFinished"
            | "AuthenticationNotRequired"
            | "ChallengeShopper"
            | "IdentifyShopper"
            | "Pending"
            | "PresentToShopper"
            | "Received"
            | "RedirectShopper"
            | "Success",
        ) => false,
        Some(_) => true,
        None if answer.error_code.is_some() && answer.error_type.is_some() => true,
        None => return Err(Error::expected("body", "an answer to a payment, or an error, of Adyen")),
    };
    Ok(refused.then(|| answer.refusal()))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    result_code: Option<Code>,
    refusal_reason_code: Option<Code>,
    refusal_reason: Option<Code>,
    additional_data: Option<AdditionalData>,
    error_code: Option<Code>,
    error_type: Option<Code>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct AdditionalData {
    fraud_result_type: Option<Code>,
    refusal_code_raw: Option<Code>,
    refusal_reason_raw: Option<Code>,
}

impl Answer {
    fn refusal(self) -> Refusal {
        let mut refusal = Refusal::new(System::Adyen);
        refusal.code_if_any(self.refusal_reason_code.as_ref());
        let more = self.additional_data.unwrap_or_default();
        refusal.network_code(more.refusal_code_raw.as_ref().map(Code::as_str));
        // As in `05 : Do not honor`.
        let raw = more.refusal_reason_raw.as_ref().map(Code::as_str);
        refusal.network_code(raw.and_then(|raw| raw.split_once(':')).map(|(code, _)| code.trim()));
        for words in [&self.refusal_reason, &more.fraud_result_type, &more.refusal_reason_raw].into_iter().flatten() {
            sign(words.as_str()).into_iter().for_each(|reason| refusal.mask(reason));
        }
        refusal
    }
}

/// What words give away, as in `FRAUD-CANCELLED` or `41 : Lost card`.
fn sign(words: &str) -> Option<Reason> {
    let words = words.to_lowercase();
    if words.contains("fraud") {
        return Some(Reason::SuspectedFraud);
    }
    let mut each = words.split(|c: char| !c.is_alphanumeric());
    each.any(|word| matches!(word, "lost" | "stolen")).then_some(Reason::LostOrStolen)
}
