//! What is answered before the purchase and at the checkout.

use super::Form::{ByCheck, Plain, With};
use super::Lines;
use crate::answers::facts::Fact;
use crate::catalog::AnswerMessage as M;

pub(super) const REFUSED_THIS_TIME: Lines = Lines {
    question: Plain(M::RefusedThisTimeQuestion),
    short: Plain(M::RefusedThisTimeShort),
    steps: &[
        Plain(M::RefusedThisTimeStep1),
        With(Fact::Lender, M::RefusedThisTimeStep2, M::RefusedThisTimeStep2Lender),
        Plain(M::RefusedThisTimeStep3),
        Plain(M::RefusedThisTimeStep4),
    ],
    have: &[
        With(Fact::Reference, M::RefusedThisTimeHave1, M::RefusedThisTimeHave1Reference),
        Plain(M::RefusedThisTimeHave2),
    ],
};

pub(super) const SMALL_PURCHASE: Lines = Lines {
    question: Plain(M::SmallPurchaseQuestion),
    short: Plain(M::SmallPurchaseShort),
    steps: &[
        Plain(M::SmallPurchaseStep1),
        With(Fact::Lender, M::SmallPurchaseStep2, M::SmallPurchaseStep2Lender),
        Plain(M::SmallPurchaseStep3),
    ],
    have: &[],
};

pub(super) const CREDIT_CHECK: Lines = Lines {
    question: Plain(M::CreditCheckQuestion),
    short: Plain(M::CreditCheckShort),
    steps: &[
        Plain(M::CreditCheckStep1),
        Plain(M::CreditCheckStep2),
        With(Fact::Lender, M::CreditCheckStep3, M::CreditCheckStep3Lender),
    ],
    have: &[With(Fact::Reference, M::CreditCheckHave1, M::CreditCheckHave1Reference)],
};

pub(super) const CREDIT_CHECK_TRACES: Lines = Lines {
    question: Plain(M::CreditCheckTracesQuestion),
    short: ByCheck {
        unknown: M::CreditCheckTracesShort,
        none: M::CreditCheckTracesShortNone,
        soft: M::CreditCheckTracesShortSoft,
        recorded: M::CreditCheckTracesShortRecorded,
    },
    steps: &[
        With(Fact::Lender, M::CreditCheckTracesStep1, M::CreditCheckTracesStep1Lender),
        Plain(M::CreditCheckTracesStep2),
        Plain(M::CreditCheckTracesStep3),
    ],
    have: &[],
};

pub(super) const CARD_WITHOUT_NUMBER: Lines = Lines {
    question: With(Fact::Number, M::CardWithoutNumberQuestion, M::CardWithoutNumberQuestionNumber),
    short: With(Fact::Number, M::CardWithoutNumberShort, M::CardWithoutNumberShortNumber),
    steps: &[
        Plain(M::CardWithoutNumberStep1),
        Plain(M::CardWithoutNumberStep2),
        With(Fact::Number, M::CardWithoutNumberStep3, M::CardWithoutNumberStep3Number),
    ],
    have: &[Plain(M::CardWithoutNumberHave1), Plain(M::CardWithoutNumberHave2)],
};

pub(super) const WAYS_TO_PAY: Lines = Lines {
    question: Plain(M::WaysToPayQuestion),
    short: Plain(M::WaysToPayShort),
    steps: &[Plain(M::WaysToPayStep1), Plain(M::WaysToPayStep2), Plain(M::WaysToPayStep3)],
    have: &[],
};

pub(super) const INSTALMENT_ACCOUNT: Lines = Lines {
    question: Plain(M::InstalmentAccountQuestion),
    short: Plain(M::InstalmentAccountShort),
    steps: &[
        Plain(M::InstalmentAccountStep1),
        Plain(M::InstalmentAccountStep2),
        With(Fact::Lender, M::InstalmentAccountStep3, M::InstalmentAccountStep3Lender),
    ],
    have: &[],
};

pub(super) const CARD_APPLICATION: Lines = Lines {
    question: Plain(M::CardApplicationQuestion),
    short: Plain(M::CardApplicationShort),
    steps: &[
        Plain(M::CardApplicationStep1),
        With(Fact::Lender, M::CardApplicationStep2, M::CardApplicationStep2Lender),
        Plain(M::CardApplicationStep3),
    ],
    have: &[
        With(Fact::Reference, M::CardApplicationHave1, M::CardApplicationHave1Reference),
        Plain(M::CardApplicationHave2),
    ],
};

pub(super) const CREDIT_FREEZE: Lines = Lines {
    question: Plain(M::CreditFreezeQuestion),
    short: Plain(M::CreditFreezeShort),
    steps: &[
        Plain(M::CreditFreezeStep1),
        Plain(M::CreditFreezeStep2),
        Plain(M::CreditFreezeStep3),
        Plain(M::CreditFreezeStep4),
    ],
    have: &[Plain(M::CreditFreezeHave1)],
};

pub(super) const PROTECTED_IDENTITY: Lines = Lines {
    question: Plain(M::ProtectedIdentityQuestion),
    short: Plain(M::ProtectedIdentityShort),
    steps: &[
        Plain(M::ProtectedIdentityStep1),
        With(Fact::Lender, M::ProtectedIdentityStep2, M::ProtectedIdentityStep2Lender),
        Plain(M::ProtectedIdentityStep3),
        With(Fact::Merchant, M::ProtectedIdentityStep4, M::ProtectedIdentityStep4Merchant),
    ],
    have: &[],
};

pub(super) const WRONG_ENTRY: Lines = Lines {
    question: Plain(M::WrongEntryQuestion),
    short: Plain(M::WrongEntryShort),
    steps: &[
        With(Fact::Lender, M::WrongEntryStep1, M::WrongEntryStep1Lender),
        Plain(M::WrongEntryStep2),
        Plain(M::WrongEntryStep3),
        With(Fact::Lender, M::WrongEntryStep4, M::WrongEntryStep4Lender),
        Plain(M::WrongEntryStep5),
    ],
    have: &[Plain(M::WrongEntryHave1), Plain(M::WrongEntryHave2), Plain(M::WrongEntryHave3)],
};

pub(super) const DEBT_ADVICE: Lines = Lines {
    question: Plain(M::DebtAdviceQuestion),
    short: Plain(M::DebtAdviceShort),
    steps: &[
        Plain(M::DebtAdviceStep1),
        Plain(M::DebtAdviceStep2),
        Plain(M::DebtAdviceStep3),
        Plain(M::DebtAdviceStep4),
    ],
    have: &[Plain(M::DebtAdviceHave1), Plain(M::DebtAdviceHave2)],
};

pub(super) const HUMAN_REVIEW: Lines = Lines {
    question: Plain(M::HumanReviewQuestion),
    short: With(Fact::Lender, M::HumanReviewShort, M::HumanReviewShortLender),
    steps: &[
        With(Fact::Lender, M::HumanReviewStep1, M::HumanReviewStep1Lender),
        Plain(M::HumanReviewStep2),
        Plain(M::HumanReviewStep3),
        Plain(M::HumanReviewStep4),
    ],
    have: &[With(Fact::Reference, M::HumanReviewHave1, M::HumanReviewHave1Reference), Plain(M::HumanReviewHave2)],
};

pub(super) const COMPLAINT: Lines = Lines {
    question: Plain(M::ComplaintQuestion),
    short: Plain(M::ComplaintShort),
    steps: &[
        Plain(M::ComplaintStep1),
        With(Fact::Lender, M::ComplaintStep2, M::ComplaintStep2Lender),
        Plain(M::ComplaintStep3),
        Plain(M::ComplaintStep4),
    ],
    have: &[With(Fact::Reference, M::ComplaintHave1, M::ComplaintHave1Reference), Plain(M::ComplaintHave2)],
};

pub(super) const WHOM_TO_ASK: Lines = Lines {
    question: Plain(M::WhomToAskQuestion),
    short: With(Fact::Reference, M::WhomToAskShort, M::WhomToAskShortReference),
    steps: &[
        With(Fact::Lender, M::WhomToAskStep1, M::WhomToAskStep1Lender),
        Plain(M::WhomToAskStep2),
        With(Fact::Merchant, M::WhomToAskStep3, M::WhomToAskStep3Merchant),
        Plain(M::WhomToAskStep4),
    ],
    have: &[With(Fact::Reference, M::WhomToAskHave1, M::WhomToAskHave1Reference), Plain(M::WhomToAskHave2)],
};
