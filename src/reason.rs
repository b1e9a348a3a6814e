//! Why a purchase or an application was not approved: the canonical reasons, in one table.

use crate::action::Action::{self, *};
use crate::closed::closed_set;

closed_set! {
    /// Who took the decision that a reason explains.
    DecidedBy {
        /// The lender that would have given the credit.
        Lender = "lender",
        /// The bank that issued the card or holds the account.
        Bank = "bank",
        /// The shop, by what it sells or how it is set up.
        Shop = "shop",
        /// The shopper, by something they did or chose themselves.
        Shopper = "shopper",
        /// Nobody: a technical fault.
        System = "system",
    }
}

closed_set! {
    /// To whom a reason may be told.
    Disclosure {
        /// About the purchase, the shop, the method, the card's own data or a technical fault: told to everybody.
        Open = "open",
        /// About the person, or an oracle on another's number or card: told to the authenticated shopper and to support.
        Personal = "personal",
        /// Told to the lender's own support staff only, with what they may say.
        Masked = "masked",
        /// Told to nobody: the law forbids it.
        Secret = "secret",
        /// Says nothing: no reason, a generic one and an unknown code are the same thing.
        Generic = "generic",
    }
}

closed_set! {
    /// What a shopper may expect of another attempt, from the least to the most restrictive.
    RetryAdvice {
        /// The same attempt can be made again at once.
        Now = "now",
        /// The same attempt can be made again when some time has passed.
        Later = "later",
        /// After details have been corrected.
        FixDetails = "fix-details",
        /// After the shopper has done something first.
        AfterAction = "after-action",
        /// With a smaller amount.
        SmallerAmount = "smaller-amount",
        /// Only after a look at whether the first attempt went through.
        CheckFirst = "check-first",
        /// Not this way; another way to pay can work.
        OtherMethod = "other-method",
        /// Never with this card or permission.
        Never = "never",
    }
}

/// Declares the reasons and what each of them carries, a row a reason.
macro_rules! reasons {
    ($(
        $(#[$meta:meta])*
        $variant:ident = $code:literal, $by:ident, $disclosure:ident, $retry:ident, [$($step:ident),*];
    )+) => {
        closed_set! {
            /// A canonical reason: why a purchase, payment or application was not approved.
            ///
            /// The codes are stable: they are never renamed.
            ///
            /// # Example
            ///
            /// ```
            /// use why_declined::{DecidedBy, Disclosure, Reason, RetryAdvice};
            ///
            /// let reason: Reason = "unpaid-invoice".parse()?;
            /// assert_eq!(reason.decided_by(), DecidedBy::Lender);
            /// assert_eq!(reason.disclosure(), Disclosure::Personal);
            /// assert_eq!(reason.retry(), RetryAdvice::AfterAction);
            /// # Ok::<(), why_declined::Error>(())
            /// ```
            Reason { $( $(#[$meta])* $variant = $code, )+ }
        }

        impl Reason {
            /// Who took the decision.
            #[must_use]
            pub const fn decided_by(self) -> DecidedBy {
                match self { $( Self::$variant => DecidedBy::$by, )+ }
            }

            /// To whom the reason may be told.
            #[must_use]
            pub const fn disclosure(self) -> Disclosure {
                match self { $( Self::$variant => Disclosure::$disclosure, )+ }
            }

            /// What the shopper may expect of another attempt.
            #[must_use]
            pub const fn retry(self) -> RetryAdvice {
                match self { $( Self::$variant => RetryAdvice::$retry, )+ }
            }

            /// What really helps, most helpful first.
            #[must_use]
            pub const fn next_steps(self) -> &'static [Action] {
                match self { $( Self::$variant => &[$($step),*], )+ }
            }
        }
    };
}

reasons! {
    // The lender's side.       decided by, disclosure, retry, next steps

    /// The purchase is more than the shopper's income leaves room for, as the lender assesses it.
    Affordability = "affordability", Lender, Personal, OtherMethod, [ContactLender];
    /// The shopper already has debts that leave no room for more credit, as the lender assesses it.
    ExistingDebts = "existing-debts", Lender, Personal, OtherMethod, [ContactLender];
    /// The shopper has an invoice with this lender that is not paid.
    UnpaidInvoice = "unpaid-invoice", Lender, Personal, AfterAction, [PayOpenInvoice, ContactLender];
    /// How earlier credit or purchases with this lender were paid speaks against more, as the lender assesses it.
    OwnPaymentHistory = "own-payment-history", Lender, Personal, OtherMethod, [ContactLender];
    /// Credit that the shopper has or had with others is or was paid late or left unpaid.
    LatePaymentsElsewhere = "late-payments-elsewhere", Lender, Personal, OtherMethod, [ContactLender];
    /// A credit register holds late or missed payments, whoever the credit is with.
    LatePaymentsOnRecord = "late-payments-on-record", Lender, Personal, OtherMethod, [CheckRegister, ContactLender];
    /// A credit register or a public register holds a payment default.
    PaymentDefaultOnRecord = "payment-default-on-record", Lender, Personal, OtherMethod, [CheckRegister, ContactLender];
    /// A debt of the shopper's is or was with debt collectors, or a court has given judgment on it.
    CollectionOrJudgment = "collection-or-judgment", Lender, Personal, OtherMethod, [ContactLender];
    /// Income or property of the shopper's is or was seized by legal order for a debt (garnishment or attachment).
    Garnishment = "garnishment", Lender, Personal, OtherMethod, [ContactLender];
    /// A creditor has taken or sold the shopper's home, car or other security (foreclosure or repossession).
    Repossession = "repossession", Lender, Personal, OtherMethod, [ContactLender];
    /// The shopper is or was bankrupt.
    Bankruptcy = "bankruptcy", Lender, Personal, OtherMethod, [ContactLender];
    /// The shopper's history of credit is too short to assess.
    ShortCreditHistory = "short-credit-history", Lender, Personal, OtherMethod, [ContactLender];
    /// The credit register holds nothing about the shopper.
    NoCreditFile = "no-credit-file", Lender, Personal, OtherMethod, [CheckRegister, ContactLender];
    /// The shopper gave fewer credit references than the lender asks for.
    TooFewCreditReferences = "too-few-credit-references", Lender, Personal, FixDetails, [CompleteApplication];
    /// The credit references that the shopper gave are of a kind that the lender does not accept.
    CreditReferencesNotAccepted = "credit-references-not-accepted", Lender, Personal, AfterAction, [ContactLender];
    /// The lender could not verify the credit references that the shopper gave.
    CreditReferencesNotVerified = "credit-references-not-verified", Lender, Personal, AfterAction, [ContactLender];
    /// The shopper has blocked credit checks or new credit in their own name.
    CreditFreeze = "credit-freeze", Shopper, Personal, AfterAction, [LiftCreditFreeze];
    /// The shopper's limit with the lender is used up.
    LimitReached = "limit-reached", Lender, Personal, SmallerAmount, [LowerAmount, PayOpenPurchases];
    /// The amount is more than the shopper can be lent.
    AmountOverLimit = "amount-over-limit", Lender, Personal, SmallerAmount, [LowerAmount];
    /// The amount is below the least that the method takes.
    AmountUnderMinimum = "amount-under-minimum", Lender, Open, OtherMethod, [RaiseAmount];
    /// The shopper has too many purchases with the lender that are not paid yet.
    TooManyOpenPurchases = "too-many-open-purchases", Lender, Personal, AfterAction, [PayOpenPurchases];
    /// The shopper has applied for credit many times lately.
    TooManyRecentApplications = "too-many-recent-applications", Lender, Personal, Later, [];
    /// Too many attempts were made in a short time.
    TooManyAttempts = "too-many-attempts", Lender, Personal, Later, [];
    /// The lender could not verify the shopper's income.
    IncomeNotVerified = "income-not-verified", Lender, Personal, AfterAction, [VerifyIncome, ContactLender];
    /// The lender could not verify the shopper's employment.
    EmploymentNotVerified = "employment-not-verified", Lender, Personal, AfterAction, [ContactLender];
    /// The shopper's employment is temporary or irregular.
    IrregularEmployment = "irregular-employment", Lender, Personal, OtherMethod, [ContactLender];
    /// The shopper has been employed for too short a time, as the lender assesses it.
    ShortEmployment = "short-employment", Lender, Personal, OtherMethod, [ContactLender];
    /// The application lacks an answer or a document.
    ApplicationIncomplete = "application-incomplete", Lender, Open, FixDetails, [CompleteApplication];
    /// The lender could not verify who the shopper is.
    IdentityNotVerified = "identity-not-verified", Lender, Personal, AfterAction, [ProveIdentity, CheckPersonalDetails];
    /// The personal details given do not agree with each other or with a register.
    DetailsMismatch = "details-mismatch", Lender, Personal, FixDetails, [CheckPersonalDetails];
    /// The address given is not the one on record.
    AddressMismatch = "address-mismatch", Lender, Personal, FixDetails, [CheckAddress];
    /// The lender could not verify where the shopper lives.
    ResidenceNotVerified = "residence-not-verified", Lender, Personal, AfterAction, [ContactLender];
    /// The place where the shopper lives is temporary.
    TemporaryResidence = "temporary-residence", Lender, Personal, OtherMethod, [ContactLender];
    /// The shopper has lived at the address for too short a time, as the lender assesses it.
    ShortResidence = "short-residence", Lender, Personal, OtherMethod, [ContactLender];
    /// The lender does not accept this delivery address for this method.
    DeliveryAddressNotAccepted = "delivery-address-not-accepted", Lender, Open, FixDetails, [UseHomeAddress];
    /// The shopper's personal details are protected, so the automatic check cannot be made.
    ProtectedIdentity = "protected-identity", Lender, Personal, OtherMethod, [ContactLender];
    /// The shopper is younger than the method allows.
    UnderAge = "under-age", Lender, Personal, OtherMethod, [];
    /// The shopper is not registered as resident in the country where the method is offered.
    NotResident = "not-resident", Lender, Personal, OtherMethod, [];
    /// Something in the basket cannot be paid with this method.
    PurchaseNotEligible = "purchase-not-eligible", Lender, Open, OtherMethod, [AdjustBasket];
    /// The method does not cover this shop or this kind of shop.
    ShopNotEligible = "shop-not-eligible", Lender, Open, OtherMethod, [];
    /// The method is for private persons, not for businesses.
    BusinessNotSupported = "business-not-supported", Lender, Open, OtherMethod, [BuyAsPrivatePerson];
    /// The method does not serve this currency or country.
    CurrencyOrCountryUnsupported = "currency-or-country-unsupported", Shop, Open, OtherMethod, [];
    /// The method cannot be offered for this purchase.
    MethodNotAvailable = "method-not-available", Shop, Open, OtherMethod, [];
    /// The security offered for the credit is too small or of the wrong kind.
    SecurityInsufficient = "security-insufficient", Lender, Personal, AfterAction, [ContactLender];
    /// Checks that the lender must make are not finished.
    ChecksPending = "checks-pending", Lender, Personal, Later, [AnswerQuestions];
    /// The lender declined and gave no reason.
    LenderDeclined = "lender-declined", Lender, Generic, OtherMethod, [];

    // The bank's side.

    /// The account or card does not have enough money for the purchase.
    InsufficientFunds = "insufficient-funds", Bank, Personal, Later, [CheckFunds, UseOtherCard];
    /// The purchase is over the card's own limit.
    CardLimitReached = "card-limit-reached", Bank, Personal, Later, [RaiseCardLimit, UseOtherCard];
    /// The card is past its end date.
    CardExpired = "card-expired", Bank, Open, FixDetails, [UseNewCard, UseOtherCard];
    /// The card number, the end date or the security code is wrong.
    CardDetailsWrong = "card-details-wrong", Bank, Open, FixDetails, [CheckCardDetails];
    /// The card has been replaced by a newer one.
    CardReplaced = "card-replaced", Bank, Open, FixDetails, [UseNewCard];
    /// The card cannot be used for this kind of purchase.
    CardNotSupported = "card-not-supported", Bank, Open, OtherMethod, [UseOtherCard, ContactBank];
    /// The card's holder has locked the card or this kind of payment.
    CardFrozenByHolder = "card-frozen-by-holder", Shopper, Personal, AfterAction, [UnlockCard];
    /// The bank has blocked the card.
    CardBlocked = "card-blocked", Bank, Personal, AfterAction, [ContactBank, UseOtherCard];
    /// The account behind the card is closed or not valid.
    AccountClosed = "account-closed", Bank, Personal, OtherMethod, [UseOtherCard, ContactBank];
    /// The PIN was wrong, or was wrong too often.
    PinWrong = "pin-wrong", Bank, Personal, AfterAction, [CheckPin, ContactBank];
    /// The bank asks its customer to approve the payment.
    AuthenticationRequired = "authentication-required", Bank, Open, Now, [ApproveInBank];
    /// The payment was not approved in the bank's app or with the bank's code.
    AuthenticationFailed = "authentication-failed", Bank, Open, Now, [ApproveInBank, ContactBank];
    /// The shopper has withdrawn the permission to charge this card or account.
    AuthorisationRevoked = "authorisation-revoked", Shopper, Personal, Never, [ContactBank, UseOtherCard];
    /// The bank declined and gave no reason.
    BankDeclined = "bank-declined", Bank, Generic, OtherMethod, [];
    /// The bank could not be reached.
    BankUnavailable = "bank-unavailable", System, Open, Later, [];

    // Masked: what a shopper sees is the same as with no reason.

    /// Fraud is suspected.
    SuspectedFraud = "suspected-fraud", Lender, Masked, OtherMethod, [];
    /// The card is reported lost or stolen.
    LostOrStolen = "lost-or-stolen", Bank, Masked, Never, [];
    /// The law restricts the payment or the credit.
    ComplianceRestricted = "compliance-restricted", Lender, Secret, OtherMethod, [];
    /// The person is registered as deceased.
    Deceased = "deceased", Lender, Masked, OtherMethod, [];

    // Neither side.

    /// A technical fault stopped the attempt.
    TechnicalError = "technical-error", System, Open, Now, [];
    /// The shop's set-up of the method is at fault.
    ShopConfiguration = "shop-configuration", Shop, Open, OtherMethod, [ContactShop];
    /// The credit register could not be reached.
    CreditRegisterUnavailable = "credit-register-unavailable", System, Open, Later, [];
    /// The same payment was made moments ago.
    DuplicatePayment = "duplicate-payment", System, Open, CheckFirst, [CheckConfirmation];
    /// The time to pay ran out.
    SessionExpired = "session-expired", System, Open, Now, [StartAgain];
    /// The shopper stopped the payment.
    CancelledByShopper = "cancelled-by-shopper", Shopper, Open, Now, [];
    /// The order changed, or could not be confirmed, while it was being paid.
    OrderChanged = "order-changed", Shop, Open, Now, [StartAgain];
}
