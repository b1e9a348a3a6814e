//! What is answered after the purchase: payments, returns, refunds, deliveries.

use super::Form::{Plain, With};
use super::Lines;
use crate::answers::facts::Fact;
use crate::catalog::AnswerMessage as M;

pub(super) const MISSED_PAYMENT: Lines = Lines {
    question: Plain(M::MissedPaymentQuestion),
    short: Plain(M::MissedPaymentShort),
    steps: &[
        With(Fact::DueOn, M::MissedPaymentStep1, M::MissedPaymentStep1Date),
        With(Fact::Amount, M::MissedPaymentStep2, M::MissedPaymentStep2Amount),
        With(Fact::Lender, M::MissedPaymentStep3, M::MissedPaymentStep3Lender),
        Plain(M::MissedPaymentStep4),
    ],
    have: &[Plain(M::MissedPaymentHave1), Plain(M::MissedPaymentHave2)],
};

pub(super) const FAILED_DIRECT_DEBIT: Lines = Lines {
    question: Plain(M::FailedDirectDebitQuestion),
    short: With(Fact::NextTry, M::FailedDirectDebitShort, M::FailedDirectDebitShortDate),
    steps: &[
        With(Fact::Amount, M::FailedDirectDebitStep1, M::FailedDirectDebitStep1Amount),
        Plain(M::FailedDirectDebitStep2),
        Plain(M::FailedDirectDebitStep3),
        With(Fact::NextTry, M::FailedDirectDebitStep4, M::FailedDirectDebitStep4Date),
    ],
    have: &[Plain(M::FailedDirectDebitHave1)],
};

pub(super) const REMINDERS: Lines = Lines {
    question: Plain(M::RemindersQuestion),
    short: Plain(M::RemindersShort),
    steps: &[
        Plain(M::RemindersStep1),
        With(Fact::DueOn, M::RemindersStep2, M::RemindersStep2Date),
        Plain(M::RemindersStep3),
        Plain(M::RemindersStep4),
        Plain(M::RemindersStep5),
    ],
    have: &[Plain(M::RemindersHave1), Plain(M::RemindersHave2)],
};

pub(super) const PLAN_INSTALMENTS: Lines = Lines {
    question: Plain(M::PlanInstalmentsQuestion),
    short: Plain(M::PlanInstalmentsShort),
    steps: &[
        With(Fact::Lender, M::PlanInstalmentsStep1, M::PlanInstalmentsStep1Lender),
        With(Fact::DueOn, M::PlanInstalmentsStep2, M::PlanInstalmentsStep2Date),
        With(Fact::Amount, M::PlanInstalmentsStep3, M::PlanInstalmentsStep3Amount),
        Plain(M::PlanInstalmentsStep4),
        Plain(M::PlanInstalmentsStep5),
    ],
    have: &[],
};

pub(super) const PAUSE_PAYMENT: Lines = Lines {
    question: Plain(M::PausePaymentQuestion),
    short: Plain(M::PausePaymentShort),
    steps: &[
        With(Fact::DueOn, M::PausePaymentStep1, M::PausePaymentStep1Date),
        Plain(M::PausePaymentStep2),
        Plain(M::PausePaymentStep3),
        Plain(M::PausePaymentStep4),
    ],
    have: &[Plain(M::PausePaymentHave1), Plain(M::PausePaymentHave2)],
};

pub(super) const KEEP_SOME: Lines = Lines {
    question: Plain(M::KeepSomeQuestion),
    short: Plain(M::KeepSomeShort),
    steps: &[
        With(Fact::Merchant, M::KeepSomeStep1, M::KeepSomeStep1Merchant),
        With(Fact::Lender, M::KeepSomeStep2, M::KeepSomeStep2Lender),
        With(Fact::Amount, M::KeepSomeStep3, M::KeepSomeStep3Amount),
        With(Fact::DueOn, M::KeepSomeStep4, M::KeepSomeStep4Date),
        Plain(M::KeepSomeStep5),
    ],
    have: &[Plain(M::KeepSomeHave1), Plain(M::KeepSomeHave2), Plain(M::KeepSomeHave3)],
};

pub(super) const REFUND: Lines = Lines {
    question: Plain(M::RefundQuestion),
    short: Plain(M::RefundShort),
    steps: &[
        With(Fact::Merchant, M::RefundStep1, M::RefundStep1Merchant),
        With(Fact::RefundFrom, M::RefundStep2, M::RefundStep2Date),
        With(Fact::Refund, M::RefundStep3, M::RefundStep3Amount),
        Plain(M::RefundStep4),
        Plain(M::RefundStep5),
    ],
    have: &[Plain(M::RefundHave1), Plain(M::RefundHave2), Plain(M::RefundHave3)],
};

pub(super) const LENDER_CARD_RETURN: Lines = Lines {
    question: Plain(M::LenderCardReturnQuestion),
    short: Plain(M::LenderCardReturnShort),
    steps: &[
        With(Fact::Merchant, M::LenderCardReturnStep1, M::LenderCardReturnStep1Merchant),
        With(Fact::Refund, M::LenderCardReturnStep2, M::LenderCardReturnStep2Amount),
        With(Fact::DueOn, M::LenderCardReturnStep3, M::LenderCardReturnStep3Date),
        Plain(M::LenderCardReturnStep4),
    ],
    have: &[Plain(M::LenderCardReturnHave1), Plain(M::LenderCardReturnHave2), Plain(M::LenderCardReturnHave3)],
};

pub(super) const ORDER_NOT_ARRIVED: Lines = Lines {
    question: Plain(M::OrderNotArrivedQuestion),
    short: Plain(M::OrderNotArrivedShort),
    steps: &[
        Plain(M::OrderNotArrivedStep1),
        With(Fact::Merchant, M::OrderNotArrivedStep2, M::OrderNotArrivedStep2Merchant),
        With(Fact::DueOn, M::OrderNotArrivedStep3, M::OrderNotArrivedStep3Date),
        Plain(M::OrderNotArrivedStep4),
    ],
    have: &[Plain(M::OrderNotArrivedHave1), Plain(M::OrderNotArrivedHave2), Plain(M::OrderNotArrivedHave3)],
};

pub(super) const ORDER_NOT_PICKED_UP: Lines = Lines {
    question: Plain(M::OrderNotPickedUpQuestion),
    short: Plain(M::OrderNotPickedUpShort),
    steps: &[
        Plain(M::OrderNotPickedUpStep1),
        With(Fact::Merchant, M::OrderNotPickedUpStep2, M::OrderNotPickedUpStep2Merchant),
        With(Fact::DueOn, M::OrderNotPickedUpStep3, M::OrderNotPickedUpStep3Date),
        Plain(M::OrderNotPickedUpStep4),
    ],
    have: &[Plain(M::OrderNotPickedUpHave1), Plain(M::OrderNotPickedUpHave2)],
};

pub(super) const CANCELLED_EVENT: Lines = Lines {
    question: Plain(M::CancelledEventQuestion),
    short: Plain(M::CancelledEventShort),
    steps: &[
        Plain(M::CancelledEventStep1),
        With(Fact::Merchant, M::CancelledEventStep2, M::CancelledEventStep2Merchant),
        With(Fact::DueOn, M::CancelledEventStep3, M::CancelledEventStep3Date),
        Plain(M::CancelledEventStep4),
    ],
    have: &[Plain(M::CancelledEventHave1), Plain(M::CancelledEventHave2), Plain(M::CancelledEventHave3)],
};

pub(super) const TELL_EARLY: Lines = Lines {
    question: Plain(M::TellEarlyQuestion),
    short: Plain(M::TellEarlyShort),
    steps: &[
        With(Fact::Merchant, M::TellEarlyStep1, M::TellEarlyStep1Merchant),
        With(Fact::Lender, M::TellEarlyStep2, M::TellEarlyStep2Lender),
        With(Fact::DueOn, M::TellEarlyStep3, M::TellEarlyStep3Date),
        Plain(M::TellEarlyStep4),
    ],
    have: &[Plain(M::TellEarlyHave1), Plain(M::TellEarlyHave2), Plain(M::TellEarlyHave3)],
};
