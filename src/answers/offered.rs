//! Which questions go with an explanation, from what is disclosed alone.

use super::Topic;
use crate::facts::Facts;
use crate::script::MOST_SHOWN;
use crate::{Audience, CreditCheckKind, Decision, Disclosed, Market, Offer, PaymentMethod, Reason, Subject};

/// The most topics of a shopper: more would be a help page.
const MOST: usize = 4;

/// The topics that go with the explanation of a disclosed outcome, most helpful first.
pub(crate) fn topics(disclosed: &Disclosed) -> Vec<Topic> {
    let facts = disclosed.facts();
    match disclosed.audience() {
        Audience::Guest | Audience::Shopper => for_shopper(facts),
        Audience::Merchant => for_merchant(facts),
        Audience::Support => for_support(facts),
    }
}

/// Those of the reasons that are shown, then those of the method.
fn for_shopper(facts: &Facts) -> Vec<Topic> {
    let mut topics = Vec::with_capacity(MOST);
    let mut offer = |topic| {
        if topics.len() < MOST && !topics.contains(&topic) && suits(topic, facts) {
            topics.push(topic);
        }
    };
    for &reason in facts.reasons.iter().take(MOST_SHOWN) {
        of_reason(reason).iter().copied().for_each(&mut offer);
    }
    of_outcome(facts, &mut offer);
    topics
}

/// The same five in the same order, whatever is hidden: only what the merchant is told moves one of them.
fn for_merchant(facts: &Facts) -> Vec<Topic> {
    let of_refusal = [
        Topic::MerchantWhatToSay,
        Topic::MerchantWhatToOffer,
        Topic::MerchantNeverAsk,
        Topic::MerchantNoReason,
        Topic::MerchantCheckIntegration,
    ];
    match facts.decision {
        Decision::Declined => {
            let mut topics = of_refusal.to_vec();
            if facts.reasons.iter().any(|&reason| lies_in_integration(reason)) {
                topics.rotate_right(1);
            }
            topics
        }
        Decision::Failed => vec![Topic::MerchantCheckIntegration],
        // Nobody was refused.
        _ => Vec::new(),
    }
}

/// Support's own topics, then what the shopper is offered.
fn for_support(facts: &Facts) -> Vec<Topic> {
    let mut topics = Vec::new();
    if facts.decision != Decision::Approved {
        topics.extend([Topic::SupportWhatWasShown, Topic::SupportWhatToAdd]);
    }
    topics.extend(for_shopper(facts));
    topics
}

/// Whether a question makes sense beside the outcome: nobody asks why they were refused who was not.
fn suits(topic: Topic, facts: &Facts) -> bool {
    let is_purchase = facts.subject == Subject::Purchase;
    match topic {
        Topic::RefusedThisTime => facts.decision == Decision::Declined && is_purchase,
        Topic::SmallPurchase => {
            let was_too_large = facts.reasons.contains(&Reason::AmountOverLimit);
            facts.decision == Decision::Declined && is_purchase && !was_too_large
        }
        Topic::CardApplication | Topic::Complaint => facts.decision == Decision::Declined,
        Topic::HumanReview => matches!(facts.decision, Decision::Declined | Decision::CounterOffer),
        // Of a check that is not known, not a word.
        Topic::CreditCheck | Topic::CreditCheckTraces => facts.credit_check.kind != CreditCheckKind::Unknown,
        Topic::WaysToPay => is_purchase,
        _ => true,
    }
}

/// Those of the decision, with the review that is offered first and the check second; some stand twice.
fn of_outcome(facts: &Facts, offer: &mut impl FnMut(Topic)) {
    let topics = of_decision(facts);
    let is_no = matches!(facts.decision, Decision::Declined | Decision::CounterOffer);
    if is_no && facts.offers.contains(&Offer::HumanReview) {
        offer(Topic::HumanReview);
    } else if let Some(&first) = topics.first() {
        offer(first);
    }
    if is_no && facts.decided_by_lender() {
        offer(of_check(facts.credit_check.kind));
    }
    topics.iter().copied().for_each(offer);
}

const fn of_check(kind: CreditCheckKind) -> Topic {
    match kind {
        CreditCheckKind::None | CreditCheckKind::Unknown => Topic::CreditCheck,
        CreditCheckKind::Soft | CreditCheckKind::Recorded => Topic::CreditCheckTraces,
    }
}

/// By decision, subject and method.
fn of_decision(facts: &Facts) -> &'static [Topic] {
    match (facts.decision, facts.subject) {
        (Decision::Declined, Subject::Purchase) => of_refusal(facts),
        (Decision::Declined, Subject::Application) if facts.method == Some(PaymentMethod::LenderCard) => {
            &[Topic::CardApplication, Topic::HumanReview, Topic::WhomToAsk]
        }
        (Decision::Declined, Subject::Application) => &[Topic::WhomToAsk, Topic::HumanReview, Topic::Complaint],
        (Decision::CounterOffer, _) => &[Topic::WaysToPay, Topic::HumanReview, Topic::WhomToAsk],
        (Decision::Approved, Subject::Purchase) => of_approval(facts.method),
        _ => &[Topic::WhomToAsk],
    }
}

/// By the method of a purchase that was refused.
fn of_refusal(facts: &Facts) -> &'static [Topic] {
    let Some(method) = facts.method else { return &[Topic::WhomToAsk, Topic::WaysToPay] };
    match method {
        PaymentMethod::Invoice | PaymentMethod::PayLater | PaymentMethod::Instalments => {
            &[Topic::RefusedThisTime, Topic::SmallPurchase, Topic::WaysToPay, Topic::HumanReview]
        }
        PaymentMethod::InstalmentAccount => {
            &[Topic::InstalmentAccount, Topic::RefusedThisTime, Topic::WaysToPay, Topic::HumanReview]
        }
        PaymentMethod::Financing | PaymentMethod::LenderCard => {
            &[Topic::RefusedThisTime, Topic::WaysToPay, Topic::HumanReview, Topic::WhomToAsk]
        }
        PaymentMethod::Card | PaymentMethod::CreditCard if has_number(facts) => {
            &[Topic::CardWithoutNumber, Topic::WhomToAsk, Topic::WaysToPay]
        }
        PaymentMethod::DirectDebit => &[Topic::FailedDirectDebit, Topic::WhomToAsk, Topic::WaysToPay],
        PaymentMethod::Card
        | PaymentMethod::CreditCard
        | PaymentMethod::BankTransfer
        | PaymentMethod::DirectBank
        | PaymentMethod::Wallet
        | PaymentMethod::MobilePay => &[Topic::WhomToAsk, Topic::WaysToPay],
    }
}

/// Whether shoppers in the market are asked for a national number, and so may think that a card takes one.
fn has_number(facts: &Facts) -> bool {
    facts.market.and_then(Market::national_number).is_some()
}

/// By the method of a purchase that was approved: what comes after it.
const fn of_approval(method: Option<PaymentMethod>) -> &'static [Topic] {
    match method {
        Some(PaymentMethod::Instalments | PaymentMethod::InstalmentAccount | PaymentMethod::Financing) => {
            &[Topic::PlanInstalments, Topic::Refund, Topic::TellEarly]
        }
        Some(PaymentMethod::Invoice | PaymentMethod::PayLater) => &[Topic::KeepSome, Topic::Refund, Topic::TellEarly],
        Some(PaymentMethod::LenderCard) => &[Topic::LenderCardReturn, Topic::Refund, Topic::TellEarly],
        _ => &[Topic::Refund, Topic::TellEarly],
    }
}

/// Whether a reason can lie in how the shop calls its provider.
const fn lies_in_integration(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::ShopConfiguration
            | Reason::CurrencyOrCountryUnsupported
            | Reason::MethodNotAvailable
            | Reason::ShopNotEligible
            | Reason::TechnicalError
            | Reason::OrderChanged
            | Reason::DuplicatePayment
    )
}

/// What a reason makes people ask. One that is masked, secret or generic adds nothing: it is as if it were not there.
const fn of_reason(reason: Reason) -> &'static [Topic] {
    match reason {
        Reason::Affordability => &[Topic::RefusedThisTime, Topic::DebtAdvice, Topic::HumanReview],
        Reason::ExistingDebts => &[Topic::DebtAdvice, Topic::RefusedThisTime, Topic::HumanReview],
        Reason::UnpaidInvoice => &[Topic::MissedPayment, Topic::SmallPurchase, Topic::Reminders, Topic::DebtAdvice],
        Reason::PaymentDefaultOnRecord => {
            &[Topic::WrongEntry, Topic::SmallPurchase, Topic::DebtAdvice, Topic::HumanReview]
        }
        Reason::OwnPaymentHistory => &[Topic::RefusedThisTime, Topic::SmallPurchase, Topic::HumanReview],
        Reason::LatePaymentsElsewhere => &[Topic::DebtAdvice, Topic::HumanReview, Topic::SmallPurchase],
        Reason::LatePaymentsOnRecord => &[Topic::WrongEntry, Topic::DebtAdvice, Topic::HumanReview],
        Reason::CollectionOrJudgment => &[Topic::DebtAdvice, Topic::WrongEntry, Topic::HumanReview],
        Reason::Garnishment => &[Topic::DebtAdvice, Topic::WrongEntry, Topic::HumanReview],
        Reason::Repossession => &[Topic::DebtAdvice, Topic::WrongEntry, Topic::HumanReview],
        Reason::Bankruptcy => &[Topic::DebtAdvice, Topic::WrongEntry, Topic::HumanReview],
        Reason::ShortCreditHistory => &[Topic::RefusedThisTime, Topic::HumanReview, Topic::WaysToPay],
        Reason::NoCreditFile => &[Topic::WrongEntry, Topic::HumanReview, Topic::WaysToPay],
        Reason::CreditFreeze => &[Topic::CreditFreeze, Topic::WaysToPay],
        Reason::LimitReached => &[Topic::RefusedThisTime, Topic::PlanInstalments],
        Reason::AmountOverLimit => &[Topic::RefusedThisTime, Topic::WaysToPay],
        Reason::AmountUnderMinimum => &[Topic::SmallPurchase, Topic::WaysToPay],
        Reason::TooManyOpenPurchases => &[Topic::PlanInstalments, Topic::KeepSome, Topic::PausePayment],
        Reason::TooManyRecentApplications => &[Topic::CreditCheckTraces, Topic::RefusedThisTime],
        Reason::TooManyAttempts => &[Topic::RefusedThisTime, Topic::WhomToAsk],
        Reason::IncomeNotVerified => &[Topic::WhomToAsk, Topic::HumanReview],
        Reason::TooFewCreditReferences => &[Topic::WhomToAsk, Topic::HumanReview],
        Reason::CreditReferencesNotAccepted => &[Topic::WhomToAsk, Topic::HumanReview],
        Reason::CreditReferencesNotVerified => &[Topic::WhomToAsk, Topic::HumanReview],
        Reason::EmploymentNotVerified => &[Topic::WhomToAsk, Topic::HumanReview],
        Reason::IrregularEmployment => &[Topic::RefusedThisTime, Topic::HumanReview, Topic::WaysToPay],
        Reason::ShortEmployment => &[Topic::RefusedThisTime, Topic::HumanReview, Topic::WaysToPay],
        Reason::ResidenceNotVerified => &[Topic::WhomToAsk, Topic::HumanReview],
        Reason::TemporaryResidence => &[Topic::RefusedThisTime, Topic::HumanReview, Topic::WaysToPay],
        Reason::ShortResidence => &[Topic::RefusedThisTime, Topic::HumanReview, Topic::WaysToPay],
        Reason::ApplicationIncomplete => &[Topic::WhomToAsk],
        Reason::IdentityNotVerified => &[Topic::WhomToAsk, Topic::WaysToPay],
        Reason::DetailsMismatch => &[Topic::WhomToAsk, Topic::WrongEntry],
        Reason::AddressMismatch => &[Topic::WrongEntry, Topic::WhomToAsk],
        Reason::DeliveryAddressNotAccepted => &[Topic::WaysToPay, Topic::WhomToAsk],
        Reason::ProtectedIdentity => &[Topic::ProtectedIdentity, Topic::WaysToPay],
        Reason::UnderAge => &[Topic::WaysToPay],
        Reason::NotResident => &[Topic::WaysToPay],
        Reason::PurchaseNotEligible => &[Topic::WaysToPay],
        Reason::ShopNotEligible => &[Topic::WaysToPay],
        Reason::BusinessNotSupported => &[Topic::WaysToPay],
        Reason::CurrencyOrCountryUnsupported => &[Topic::WaysToPay],
        Reason::MethodNotAvailable => &[Topic::WaysToPay],
        Reason::SecurityInsufficient => &[Topic::WhomToAsk, Topic::HumanReview],
        Reason::ChecksPending => &[Topic::WhomToAsk],
        Reason::LenderDeclined => &[],
        Reason::InsufficientFunds => &[Topic::WaysToPay, Topic::WhomToAsk],
        Reason::CardLimitReached => &[Topic::WhomToAsk, Topic::WaysToPay],
        Reason::CardExpired => &[Topic::WaysToPay],
        Reason::CardDetailsWrong => &[Topic::CardWithoutNumber],
        Reason::CardReplaced => &[Topic::WhomToAsk],
        Reason::CardNotSupported => &[Topic::WaysToPay, Topic::WhomToAsk],
        Reason::CardFrozenByHolder => &[Topic::WhomToAsk],
        Reason::CardBlocked => &[Topic::WhomToAsk, Topic::WaysToPay],
        Reason::AccountClosed => &[Topic::WhomToAsk, Topic::WaysToPay],
        Reason::PinWrong => &[Topic::WhomToAsk],
        Reason::AuthenticationRequired => &[Topic::WhomToAsk],
        Reason::AuthenticationFailed => &[Topic::WhomToAsk],
        Reason::AuthorisationRevoked => &[Topic::FailedDirectDebit, Topic::WhomToAsk],
        Reason::BankDeclined => &[],
        Reason::BankUnavailable => &[Topic::WhomToAsk],
        Reason::SuspectedFraud => &[],
        Reason::LostOrStolen => &[],
        Reason::ComplianceRestricted => &[],
        Reason::Deceased => &[],
        Reason::TechnicalError => &[Topic::WhomToAsk],
        Reason::ShopConfiguration => &[Topic::WaysToPay, Topic::WhomToAsk],
        Reason::CreditRegisterUnavailable => &[Topic::WhomToAsk],
        Reason::DuplicatePayment => &[Topic::Refund, Topic::WhomToAsk],
        Reason::SessionExpired => &[Topic::WhomToAsk],
        Reason::CancelledByShopper => &[Topic::WaysToPay],
        Reason::OrderChanged => &[Topic::WhomToAsk],
    }
}
