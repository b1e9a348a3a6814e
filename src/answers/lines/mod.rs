//! The lines of each answer, in tables: a new line is a row here and a message.

mod after;
mod checkout;
mod staff;

use super::Topic;
use super::facts::{AnswerFacts, Fact};
use crate::catalog::{AnswerMessage, Line};
use crate::{CreditCheckKind, PaymentMethod};

/// The lines of an answer.
#[derive(Debug)]
pub(super) struct Lines {
    pub(super) question: Form,
    pub(super) short: Form,
    pub(super) steps: &'static [Form],
    pub(super) have: &'static [Form],
}

/// A line: its message, and what takes its place where more is known.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    Plain(AnswerMessage),
    /// The second message where the fact is known.
    With(Fact, AnswerMessage, AnswerMessage),
    /// By the kind of credit check.
    ByCheck {
        unknown: AnswerMessage,
        none: AnswerMessage,
        soft: AnswerMessage,
        recorded: AnswerMessage,
    },
}

impl Form {
    pub(super) fn line(self, facts: &AnswerFacts) -> Line<'_, AnswerMessage> {
        match self {
            Self::Plain(message) => message.into(),
            Self::With(fact, plain, with) => match facts.value(fact) {
                Some((variable, value)) => Line::with(with, variable, value),
                None => plain.into(),
            },
            Self::ByCheck { unknown, none, soft, recorded } => match facts.check_kind() {
                CreditCheckKind::None => none,
                CreditCheckKind::Soft => soft,
                CreditCheckKind::Recorded => recorded,
                CreditCheckKind::Unknown => unknown,
            }
            .into(),
        }
    }
}

pub(super) const fn lines(topic: Topic) -> &'static Lines {
    match topic {
        Topic::RefusedThisTime => &checkout::REFUSED_THIS_TIME,
        Topic::SmallPurchase => &checkout::SMALL_PURCHASE,
        Topic::CreditCheck => &checkout::CREDIT_CHECK,
        Topic::CreditCheckTraces => &checkout::CREDIT_CHECK_TRACES,
        Topic::CardWithoutNumber => &checkout::CARD_WITHOUT_NUMBER,
        Topic::WaysToPay => &checkout::WAYS_TO_PAY,
        Topic::InstalmentAccount => &checkout::INSTALMENT_ACCOUNT,
        Topic::CardApplication => &checkout::CARD_APPLICATION,
        Topic::CreditFreeze => &checkout::CREDIT_FREEZE,
        Topic::ProtectedIdentity => &checkout::PROTECTED_IDENTITY,
        Topic::WrongEntry => &checkout::WRONG_ENTRY,
        Topic::DebtAdvice => &checkout::DEBT_ADVICE,
        Topic::HumanReview => &checkout::HUMAN_REVIEW,
        Topic::Complaint => &checkout::COMPLAINT,
        Topic::WhomToAsk => &checkout::WHOM_TO_ASK,
        Topic::MissedPayment => &after::MISSED_PAYMENT,
        Topic::FailedDirectDebit => &after::FAILED_DIRECT_DEBIT,
        Topic::Reminders => &after::REMINDERS,
        Topic::PlanInstalments => &after::PLAN_INSTALMENTS,
        Topic::PausePayment => &after::PAUSE_PAYMENT,
        Topic::KeepSome => &after::KEEP_SOME,
        Topic::Refund => &after::REFUND,
        Topic::LenderCardReturn => &after::LENDER_CARD_RETURN,
        Topic::OrderNotArrived => &after::ORDER_NOT_ARRIVED,
        Topic::OrderNotPickedUp => &after::ORDER_NOT_PICKED_UP,
        Topic::CancelledEvent => &after::CANCELLED_EVENT,
        Topic::TellEarly => &after::TELL_EARLY,
        Topic::MerchantWhatToSay => &staff::MERCHANT_WHAT_TO_SAY,
        Topic::MerchantWhatToOffer => &staff::MERCHANT_WHAT_TO_OFFER,
        Topic::MerchantNeverAsk => &staff::MERCHANT_NEVER_ASK,
        Topic::MerchantCheckIntegration => &staff::MERCHANT_CHECK_INTEGRATION,
        Topic::MerchantNoReason => &staff::MERCHANT_NO_REASON,
        Topic::SupportWhatWasShown => &staff::SUPPORT_WHAT_WAS_SHOWN,
        Topic::SupportWhatToAdd => &staff::SUPPORT_WHAT_TO_ADD,
    }
}

/// What a way to pay means, and when the money leaves.
pub(super) const fn method(method: PaymentMethod) -> AnswerMessage {
    match method {
        PaymentMethod::Invoice => AnswerMessage::WaysToPayMethodInvoice,
        PaymentMethod::PayLater => AnswerMessage::WaysToPayMethodPayLater,
        PaymentMethod::Instalments => AnswerMessage::WaysToPayMethodInstalments,
        PaymentMethod::InstalmentAccount => AnswerMessage::WaysToPayMethodInstalmentAccount,
        PaymentMethod::Financing => AnswerMessage::WaysToPayMethodFinancing,
        PaymentMethod::LenderCard => AnswerMessage::WaysToPayMethodLenderCard,
        PaymentMethod::Card => AnswerMessage::WaysToPayMethodCard,
        PaymentMethod::CreditCard => AnswerMessage::WaysToPayMethodCreditCard,
        PaymentMethod::BankTransfer => AnswerMessage::WaysToPayMethodBankTransfer,
        PaymentMethod::DirectBank => AnswerMessage::WaysToPayMethodDirectBank,
        PaymentMethod::DirectDebit => AnswerMessage::WaysToPayMethodDirectDebit,
        PaymentMethod::Wallet => AnswerMessage::WaysToPayMethodWallet,
        PaymentMethod::MobilePay => AnswerMessage::WaysToPayMethodMobilePay,
    }
}
