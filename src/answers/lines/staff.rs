//! What is answered to the shop's staff and to the lender's own support.

use super::Form::{Plain, With};
use super::Lines;
use crate::answers::facts::Fact;
use crate::catalog::AnswerMessage as M;

pub(super) const MERCHANT_WHAT_TO_SAY: Lines = Lines {
    question: Plain(M::MerchantWhatToSayQuestion),
    short: Plain(M::MerchantWhatToSayShort),
    steps: &[
        Plain(M::MerchantWhatToSayStep1),
        Plain(M::MerchantWhatToSayStep2),
        With(Fact::Lender, M::MerchantWhatToSayStep3, M::MerchantWhatToSayStep3Lender),
        Plain(M::MerchantWhatToSayStep4),
    ],
    have: &[],
};

pub(super) const MERCHANT_WHAT_TO_OFFER: Lines = Lines {
    question: Plain(M::MerchantWhatToOfferQuestion),
    short: Plain(M::MerchantWhatToOfferShort),
    steps: &[
        Plain(M::MerchantWhatToOfferStep1),
        Plain(M::MerchantWhatToOfferStep2),
        Plain(M::MerchantWhatToOfferStep3),
        Plain(M::MerchantWhatToOfferStep4),
    ],
    have: &[],
};

pub(super) const MERCHANT_NEVER_ASK: Lines = Lines {
    question: Plain(M::MerchantNeverAskQuestion),
    short: Plain(M::MerchantNeverAskShort),
    steps: &[
        Plain(M::MerchantNeverAskStep1),
        Plain(M::MerchantNeverAskStep2),
        With(Fact::Number, M::MerchantNeverAskStep3, M::MerchantNeverAskStep3Number),
        Plain(M::MerchantNeverAskStep4),
    ],
    have: &[],
};

pub(super) const MERCHANT_CHECK_INTEGRATION: Lines = Lines {
    question: Plain(M::MerchantCheckIntegrationQuestion),
    short: Plain(M::MerchantCheckIntegrationShort),
    steps: &[
        Plain(M::MerchantCheckIntegrationStep1),
        Plain(M::MerchantCheckIntegrationStep2),
        Plain(M::MerchantCheckIntegrationStep3),
        Plain(M::MerchantCheckIntegrationStep4),
        Plain(M::MerchantCheckIntegrationStep5),
    ],
    have: &[
        With(Fact::Reference, M::MerchantCheckIntegrationHave1, M::MerchantCheckIntegrationHave1Reference),
        Plain(M::MerchantCheckIntegrationHave2),
        Plain(M::MerchantCheckIntegrationHave3),
    ],
};

pub(super) const MERCHANT_NO_REASON: Lines = Lines {
    question: Plain(M::MerchantNoReasonQuestion),
    short: Plain(M::MerchantNoReasonShort),
    steps: &[
        Plain(M::MerchantNoReasonStep1),
        With(Fact::Lender, M::MerchantNoReasonStep2, M::MerchantNoReasonStep2Lender),
        Plain(M::MerchantNoReasonStep3),
    ],
    have: &[],
};

pub(super) const SUPPORT_WHAT_WAS_SHOWN: Lines = Lines {
    question: Plain(M::SupportWhatWasShownQuestion),
    short: Plain(M::SupportWhatWasShownShort),
    steps: &[
        With(Fact::Reference, M::SupportWhatWasShownStep1, M::SupportWhatWasShownStep1Reference),
        Plain(M::SupportWhatWasShownStep2),
        Plain(M::SupportWhatWasShownStep3),
    ],
    have: &[
        With(Fact::Reference, M::SupportWhatWasShownHave1, M::SupportWhatWasShownHave1Reference),
        Plain(M::SupportWhatWasShownHave2),
    ],
};

pub(super) const SUPPORT_WHAT_TO_ADD: Lines = Lines {
    question: Plain(M::SupportWhatToAddQuestion),
    short: Plain(M::SupportWhatToAddShort),
    steps: &[
        Plain(M::SupportWhatToAddStep1),
        Plain(M::SupportWhatToAddStep2),
        Plain(M::SupportWhatToAddStep3),
        Plain(M::SupportWhatToAddStep4),
        Plain(M::SupportWhatToAddStep5),
    ],
    have: &[],
};
