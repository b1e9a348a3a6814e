//! The text of each reason, for each audience. A reason that an audience may not know has none.

use super::ReasonLine;
use crate::catalog::Message;
use crate::{Audience, Disclosure, Reason};

pub(super) fn line(reason: Reason, audience: Audience, is_owed: bool) -> Option<ReasonLine<'static>> {
    let text = match audience {
        Audience::Guest | Audience::Shopper => shopper(reason),
        Audience::Merchant => merchant(reason),
        Audience::Support => support(reason),
    };
    let note = if audience == Audience::Support { support_note(reason.disclosure(), is_owed) } else { None };
    Some(ReasonLine { reason, text: text?.into(), note: note.map(Into::into) })
}

/// What may be said of a reason; where the law asks even for one that must not be told, support is told that too.
const fn support_note(disclosure: Disclosure, is_owed: bool) -> Option<Message> {
    match disclosure {
        Disclosure::Open => Some(Message::SupportNoteOpen),
        Disclosure::Personal => Some(Message::SupportNotePersonal),
        Disclosure::Masked if is_owed => Some(Message::SupportNoteMaskedOwed),
        Disclosure::Masked => Some(Message::SupportNoteMasked),
        Disclosure::Secret | Disclosure::Generic => None,
    }
}

const fn shopper(reason: Reason) -> Option<Message> {
    Some(match reason {
        Reason::Affordability => Message::ReasonAffordability,
        Reason::ExistingDebts => Message::ReasonExistingDebts,
        Reason::UnpaidInvoice => Message::ReasonUnpaidInvoice,
        Reason::OwnPaymentHistory => Message::ReasonOwnPaymentHistory,
        Reason::LatePaymentsElsewhere => Message::ReasonLatePaymentsElsewhere,
        Reason::LatePaymentsOnRecord => Message::ReasonLatePaymentsOnRecord,
        Reason::PaymentDefaultOnRecord => Message::ReasonPaymentDefaultOnRecord,
        Reason::CollectionOrJudgment => Message::ReasonCollectionOrJudgment,
        Reason::Garnishment => Message::ReasonGarnishment,
        Reason::Repossession => Message::ReasonRepossession,
        Reason::Bankruptcy => Message::ReasonBankruptcy,
        Reason::ShortCreditHistory => Message::ReasonShortCreditHistory,
        Reason::NoCreditFile => Message::ReasonNoCreditFile,
        Reason::TooFewCreditReferences => Message::ReasonTooFewCreditReferences,
        Reason::CreditReferencesNotAccepted => Message::ReasonCreditReferencesNotAccepted,
        Reason::CreditReferencesNotVerified => Message::ReasonCreditReferencesNotVerified,
        Reason::CreditFreeze => Message::ReasonCreditFreeze,
        Reason::LimitReached => Message::ReasonLimitReached,
        Reason::AmountOverLimit => Message::ReasonAmountOverLimit,
        Reason::AmountUnderMinimum => Message::ReasonAmountUnderMinimum,
        Reason::TooManyOpenPurchases => Message::ReasonTooManyOpenPurchases,
        Reason::TooManyRecentApplications => Message::ReasonTooManyRecentApplications,
        Reason::TooManyAttempts => Message::ReasonTooManyAttempts,
        Reason::IncomeNotVerified => Message::ReasonIncomeNotVerified,
        Reason::EmploymentNotVerified => Message::ReasonEmploymentNotVerified,
        Reason::IrregularEmployment => Message::ReasonIrregularEmployment,
        Reason::ShortEmployment => Message::ReasonShortEmployment,
        Reason::ApplicationIncomplete => Message::ReasonApplicationIncomplete,
        Reason::IdentityNotVerified => Message::ReasonIdentityNotVerified,
        Reason::DetailsMismatch => Message::ReasonDetailsMismatch,
        Reason::AddressMismatch => Message::ReasonAddressMismatch,
        Reason::ResidenceNotVerified => Message::ReasonResidenceNotVerified,
        Reason::TemporaryResidence => Message::ReasonTemporaryResidence,
        Reason::ShortResidence => Message::ReasonShortResidence,
        Reason::DeliveryAddressNotAccepted => Message::ReasonDeliveryAddressNotAccepted,
        Reason::ProtectedIdentity => Message::ReasonProtectedIdentity,
        Reason::UnderAge => Message::ReasonUnderAge,
        Reason::NotResident => Message::ReasonNotResident,
        Reason::PurchaseNotEligible => Message::ReasonPurchaseNotEligible,
        Reason::ShopNotEligible => Message::ReasonShopNotEligible,
        Reason::BusinessNotSupported => Message::ReasonBusinessNotSupported,
        Reason::CurrencyOrCountryUnsupported => Message::ReasonCurrencyOrCountryUnsupported,
        Reason::MethodNotAvailable => Message::ReasonMethodNotAvailable,
        Reason::SecurityInsufficient => Message::ReasonSecurityInsufficient,
        Reason::ChecksPending => Message::ReasonChecksPending,
        Reason::InsufficientFunds => Message::ReasonInsufficientFunds,
        Reason::CardLimitReached => Message::ReasonCardLimitReached,
        Reason::CardExpired => Message::ReasonCardExpired,
        Reason::CardDetailsWrong => Message::ReasonCardDetailsWrong,
        Reason::CardReplaced => Message::ReasonCardReplaced,
        Reason::CardNotSupported => Message::ReasonCardNotSupported,
        Reason::CardFrozenByHolder => Message::ReasonCardFrozenByHolder,
        Reason::CardBlocked => Message::ReasonCardBlocked,
        Reason::AccountClosed => Message::ReasonAccountClosed,
        Reason::PinWrong => Message::ReasonPinWrong,
        Reason::AuthenticationRequired => Message::ReasonAuthenticationRequired,
        Reason::AuthenticationFailed => Message::ReasonAuthenticationFailed,
        Reason::AuthorisationRevoked => Message::ReasonAuthorisationRevoked,
        Reason::BankUnavailable => Message::ReasonBankUnavailable,
        Reason::TechnicalError => Message::ReasonTechnicalError,
        Reason::ShopConfiguration => Message::ReasonShopConfiguration,
        Reason::CreditRegisterUnavailable => Message::ReasonCreditRegisterUnavailable,
        Reason::DuplicatePayment => Message::ReasonDuplicatePayment,
        Reason::SessionExpired => Message::ReasonSessionExpired,
        Reason::CancelledByShopper => Message::ReasonCancelledByShopper,
        Reason::OrderChanged => Message::ReasonOrderChanged,
        Reason::LenderDeclined
        | Reason::BankDeclined
        | Reason::SuspectedFraud
        | Reason::LostOrStolen
        | Reason::ComplianceRestricted
        | Reason::Deceased => return None,
    })
}

const fn merchant(reason: Reason) -> Option<Message> {
    Some(match reason {
        Reason::AmountUnderMinimum => Message::MerchantAmountUnderMinimum,
        Reason::ApplicationIncomplete => Message::MerchantApplicationIncomplete,
        Reason::DeliveryAddressNotAccepted => Message::MerchantDeliveryAddressNotAccepted,
        Reason::PurchaseNotEligible => Message::MerchantPurchaseNotEligible,
        Reason::ShopNotEligible => Message::MerchantShopNotEligible,
        Reason::BusinessNotSupported => Message::MerchantBusinessNotSupported,
        Reason::CurrencyOrCountryUnsupported => Message::MerchantCurrencyOrCountryUnsupported,
        Reason::MethodNotAvailable => Message::MerchantMethodNotAvailable,
        Reason::CardExpired => Message::MerchantCardExpired,
        Reason::CardDetailsWrong => Message::MerchantCardDetailsWrong,
        Reason::CardReplaced => Message::MerchantCardReplaced,
        Reason::CardNotSupported => Message::MerchantCardNotSupported,
        Reason::AuthenticationRequired => Message::MerchantAuthenticationRequired,
        Reason::AuthenticationFailed => Message::MerchantAuthenticationFailed,
        Reason::BankUnavailable => Message::MerchantBankUnavailable,
        Reason::TechnicalError => Message::MerchantTechnicalError,
        Reason::ShopConfiguration => Message::MerchantShopConfiguration,
        Reason::CreditRegisterUnavailable => Message::MerchantCreditRegisterUnavailable,
        Reason::DuplicatePayment => Message::MerchantDuplicatePayment,
        Reason::SessionExpired => Message::MerchantSessionExpired,
        Reason::CancelledByShopper => Message::MerchantCancelledByShopper,
        Reason::OrderChanged => Message::MerchantOrderChanged,
        Reason::Affordability
        | Reason::ExistingDebts
        | Reason::UnpaidInvoice
        | Reason::OwnPaymentHistory
        | Reason::LatePaymentsElsewhere
        | Reason::LatePaymentsOnRecord
        | Reason::PaymentDefaultOnRecord
        | Reason::CollectionOrJudgment
        | Reason::Garnishment
        | Reason::Repossession
        | Reason::Bankruptcy
        | Reason::ShortCreditHistory
        | Reason::NoCreditFile
        | Reason::TooFewCreditReferences
        | Reason::CreditReferencesNotAccepted
        | Reason::CreditReferencesNotVerified
        | Reason::CreditFreeze
        | Reason::LimitReached
        | Reason::AmountOverLimit
        | Reason::TooManyOpenPurchases
        | Reason::TooManyRecentApplications
        | Reason::TooManyAttempts
        | Reason::IncomeNotVerified
        | Reason::EmploymentNotVerified
        | Reason::IrregularEmployment
        | Reason::ShortEmployment
        | Reason::IdentityNotVerified
        | Reason::DetailsMismatch
        | Reason::AddressMismatch
        | Reason::ResidenceNotVerified
        | Reason::TemporaryResidence
        | Reason::ShortResidence
        | Reason::ProtectedIdentity
        | Reason::UnderAge
        | Reason::NotResident
        | Reason::SecurityInsufficient
        | Reason::ChecksPending
        | Reason::LenderDeclined
        | Reason::InsufficientFunds
        | Reason::CardLimitReached
        | Reason::CardFrozenByHolder
        | Reason::CardBlocked
        | Reason::AccountClosed
        | Reason::PinWrong
        | Reason::AuthorisationRevoked
        | Reason::BankDeclined
        | Reason::SuspectedFraud
        | Reason::LostOrStolen
        | Reason::ComplianceRestricted
        | Reason::Deceased => return None,
    })
}

const fn support(reason: Reason) -> Option<Message> {
    Some(match reason {
        Reason::Affordability => Message::SupportAffordability,
        Reason::ExistingDebts => Message::SupportExistingDebts,
        Reason::UnpaidInvoice => Message::SupportUnpaidInvoice,
        Reason::OwnPaymentHistory => Message::SupportOwnPaymentHistory,
        Reason::LatePaymentsElsewhere => Message::SupportLatePaymentsElsewhere,
        Reason::LatePaymentsOnRecord => Message::SupportLatePaymentsOnRecord,
        Reason::PaymentDefaultOnRecord => Message::SupportPaymentDefaultOnRecord,
        Reason::CollectionOrJudgment => Message::SupportCollectionOrJudgment,
        Reason::Garnishment => Message::SupportGarnishment,
        Reason::Repossession => Message::SupportRepossession,
        Reason::Bankruptcy => Message::SupportBankruptcy,
        Reason::ShortCreditHistory => Message::SupportShortCreditHistory,
        Reason::NoCreditFile => Message::SupportNoCreditFile,
        Reason::TooFewCreditReferences => Message::SupportTooFewCreditReferences,
        Reason::CreditReferencesNotAccepted => Message::SupportCreditReferencesNotAccepted,
        Reason::CreditReferencesNotVerified => Message::SupportCreditReferencesNotVerified,
        Reason::CreditFreeze => Message::SupportCreditFreeze,
        Reason::LimitReached => Message::SupportLimitReached,
        Reason::AmountOverLimit => Message::SupportAmountOverLimit,
        Reason::AmountUnderMinimum => Message::SupportAmountUnderMinimum,
        Reason::TooManyOpenPurchases => Message::SupportTooManyOpenPurchases,
        Reason::TooManyRecentApplications => Message::SupportTooManyRecentApplications,
        Reason::TooManyAttempts => Message::SupportTooManyAttempts,
        Reason::IncomeNotVerified => Message::SupportIncomeNotVerified,
        Reason::EmploymentNotVerified => Message::SupportEmploymentNotVerified,
        Reason::IrregularEmployment => Message::SupportIrregularEmployment,
        Reason::ShortEmployment => Message::SupportShortEmployment,
        Reason::ApplicationIncomplete => Message::SupportApplicationIncomplete,
        Reason::IdentityNotVerified => Message::SupportIdentityNotVerified,
        Reason::DetailsMismatch => Message::SupportDetailsMismatch,
        Reason::AddressMismatch => Message::SupportAddressMismatch,
        Reason::ResidenceNotVerified => Message::SupportResidenceNotVerified,
        Reason::TemporaryResidence => Message::SupportTemporaryResidence,
        Reason::ShortResidence => Message::SupportShortResidence,
        Reason::DeliveryAddressNotAccepted => Message::SupportDeliveryAddressNotAccepted,
        Reason::ProtectedIdentity => Message::SupportProtectedIdentity,
        Reason::UnderAge => Message::SupportUnderAge,
        Reason::NotResident => Message::SupportNotResident,
        Reason::PurchaseNotEligible => Message::SupportPurchaseNotEligible,
        Reason::ShopNotEligible => Message::SupportShopNotEligible,
        Reason::BusinessNotSupported => Message::SupportBusinessNotSupported,
        Reason::CurrencyOrCountryUnsupported => Message::SupportCurrencyOrCountryUnsupported,
        Reason::MethodNotAvailable => Message::SupportMethodNotAvailable,
        Reason::SecurityInsufficient => Message::SupportSecurityInsufficient,
        Reason::ChecksPending => Message::SupportChecksPending,
        Reason::InsufficientFunds => Message::SupportInsufficientFunds,
        Reason::CardLimitReached => Message::SupportCardLimitReached,
        Reason::CardExpired => Message::SupportCardExpired,
        Reason::CardDetailsWrong => Message::SupportCardDetailsWrong,
        Reason::CardReplaced => Message::SupportCardReplaced,
        Reason::CardNotSupported => Message::SupportCardNotSupported,
        Reason::CardFrozenByHolder => Message::SupportCardFrozenByHolder,
        Reason::CardBlocked => Message::SupportCardBlocked,
        Reason::AccountClosed => Message::SupportAccountClosed,
        Reason::PinWrong => Message::SupportPinWrong,
        Reason::AuthenticationRequired => Message::SupportAuthenticationRequired,
        Reason::AuthenticationFailed => Message::SupportAuthenticationFailed,
        Reason::AuthorisationRevoked => Message::SupportAuthorisationRevoked,
        Reason::BankUnavailable => Message::SupportBankUnavailable,
        Reason::SuspectedFraud => Message::SupportSuspectedFraud,
        Reason::LostOrStolen => Message::SupportLostOrStolen,
        Reason::Deceased => Message::SupportDeceased,
        Reason::TechnicalError => Message::SupportTechnicalError,
        Reason::ShopConfiguration => Message::SupportShopConfiguration,
        Reason::CreditRegisterUnavailable => Message::SupportCreditRegisterUnavailable,
        Reason::DuplicatePayment => Message::SupportDuplicatePayment,
        Reason::SessionExpired => Message::SupportSessionExpired,
        Reason::CancelledByShopper => Message::SupportCancelledByShopper,
        Reason::OrderChanged => Message::SupportOrderChanged,
        Reason::LenderDeclined | Reason::BankDeclined | Reason::ComplianceRestricted => return None,
    })
}
