//! Klarna: what the JavaScript SDK, the Payment Authorize API and the order answer, or an error.
//!
//! Sources: <https://docs.klarna.com/klarna-payments/in-depth-knowledge/klarna-payments-sdk-reference>,
//! <https://docs.klarna.com/klarna-network-distribution/payments/one-time-payments/>,
//! <https://docs.klarna.com/resources/error-details/errors-in-klarna-payments> and
//! <https://docs.klarna.com/api/errors>.

use serde::Deserialize;

use super::json::{Code, Expandable, parse};
use super::refusal::Refusal;
use crate::Error;
use crate::codes::{Maps, System, find};

/// The states of HTTP that Klarna's page of errors names; an error says its state beside its body, not inside.
const HTTP: &[u16] = &[400, 403, 404, 409, 500];

pub(super) fn read(body: &str) -> Result<Option<Refusal>, Error> {
    let answer: Answer = parse(body)?;
    let code = if let Some(transaction) = &answer.payment_transaction_response {
        match transaction.result.as_ref().map(Code::as_str) {
            Some("APPROVED") => None,
            result => Some(format!("network:{}", result.unwrap_or_default())),
        }
    } else if answer.approved.is_some() || answer.show_form.is_some() {
        answer.of_the_sdk().map(String::from)
    } else if let (Some(_), Some(status)) = (&answer.order_id, &answer.fraud_status) {
        (status.as_str() != "ACCEPTED").then(|| format!("order.fraud_status:{}", status.as_str()))
    } else if answer.is_error() {
        Some(answer.of_an_error())
    } else {
        return Err(Error::expected(
            "body",
            "an answer of Klarna's SDK, an authorisation, an order or an error of Klarna",
        ));
    };
    Ok(code.map(|code| {
        let mut refusal = Refusal::new(System::Klarna);
        refusal.code(&code);
        refusal
    }))
}

#[derive(Deserialize)]
struct Answer {
    approved: Option<bool>,
    show_form: Option<bool>,
    #[serde(default)]
    error: Expandable<Fields>,
    payment_transaction_response: Option<Transaction>,
    order_id: Option<Code>,
    fraud_status: Option<Code>,
    error_code: Option<Code>,
    error_type: Option<Code>,
    correlation_id: Option<Code>,
    error_id: Option<Code>,
    error_message: Option<Code>,
    error_messages: Option<Vec<Code>>,
}

#[derive(Deserialize)]
struct Fields {
    invalid_fields: Option<Vec<Code>>,
}

#[derive(Deserialize)]
struct Transaction {
    result: Option<Code>,
}

impl Answer {
    /// The answer to `load` has no `approved`. Without the form, nothing can be corrected any more.
    fn of_the_sdk(&self) -> Option<&'static str> {
        let correctable =
            self.error.0.iter().filter_map(|error| error.invalid_fields.as_ref()).any(|fields| !fields.is_empty());
        match (self.approved, self.show_form.unwrap_or(false)) {
            (Some(true), _) => None,
            (_, true) if correctable => Some("sdk:authorize.error.invalid_fields"),
            (None, true) => None,
            (None, false) => Some("sdk:load.show_form=false"),
            (Some(false), true) => Some("sdk:authorize.approved=false,show_form=true"),
            (Some(false), false) => Some("sdk:authorize.approved=false,show_form=false"),
        }
    }

    const fn is_error(&self) -> bool {
        let described = self.error_message.is_some() || self.error_messages.is_some();
        let traced = self.correlation_id.is_some() || self.error_id.is_some();
        (self.error_code.is_some() || self.error_type.is_some()) && (described || traced)
    }

    /// A code that means different things under different states of HTTP says nothing.
    fn of_an_error(&self) -> String {
        if let Some(kind) = &self.error_type {
            return format!("errortype:{}", kind.as_str());
        }
        let code = self.error_code.as_ref().map_or("", Code::as_str);
        let mut known = HTTP.iter().map(|state| format!("http{state}:{code}")).filter(|key| is_known(key));
        known.next().filter(|_| known.next().is_none()).unwrap_or_default()
    }
}

fn is_known(key: &str) -> bool {
    matches!(find(System::Klarna, None, key), Some(Maps::To(_)))
}
