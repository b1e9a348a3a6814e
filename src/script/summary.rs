//! What happened: headline and summary, from decision, subject and method alone.

use crate::catalog::schema::Variable;
use crate::catalog::{Line, Message, Value};
use crate::facts::Facts;
use crate::{Audience, Decision, PaymentMethod, Subject};

pub(super) fn headline(facts: &Facts, audience: Audience) -> Message {
    if audience == Audience::Merchant {
        return merchant_headline(facts);
    }
    let application = facts.subject == Subject::Application;
    match facts.decision {
        Decision::Declined if application => declined_application(facts.method).0,
        Decision::Declined => declined(facts.method).0,
        Decision::CounterOffer if application => Message::HeadlineCounterOfferApplication,
        Decision::CounterOffer => Message::HeadlineCounterOffer,
        Decision::ActionNeeded if application => Message::HeadlineActionNeededApplication,
        Decision::ActionNeeded => Message::HeadlineActionNeeded,
        Decision::Pending if application => Message::HeadlinePendingApplication,
        Decision::Pending if facts.is_credit() => Message::HeadlinePendingCredit,
        Decision::Pending => Message::HeadlinePendingPayment,
        Decision::Failed if application => Message::HeadlineFailedApplication,
        Decision::Failed => Message::HeadlineFailed,
        Decision::Approved if application => Message::HeadlineApprovedApplication,
        Decision::Approved => Message::HeadlineApproved,
    }
}

pub(super) fn summary(facts: &Facts, audience: Audience) -> Line<'_> {
    if audience == Audience::Merchant {
        return merchant_summary(facts).into();
    }
    let message = match facts.decision {
        Decision::Declined if facts.subject == Subject::Application => declined_application(facts.method).1,
        Decision::Declined => declined(facts.method).1,
        Decision::CounterOffer => return counter_offer(facts),
        Decision::ActionNeeded => by_kind(
            facts,
            Message::SummaryActionNeededApplication,
            Message::SummaryActionNeededCredit,
            Message::SummaryActionNeededPayment,
        ),
        Decision::Pending => by_kind(
            facts,
            Message::SummaryPendingApplication,
            Message::SummaryPendingCredit,
            Message::SummaryPendingPayment,
        ),
        Decision::Failed => by_kind(
            facts,
            Message::SummaryFailedApplication,
            Message::SummaryFailedCredit,
            Message::SummaryFailedPayment,
        ),
        Decision::Approved => by_kind(
            facts,
            Message::SummaryApprovedApplication,
            Message::SummaryApprovedCredit,
            Message::SummaryApprovedPayment,
        ),
    };
    message.into()
}

fn by_kind(facts: &Facts, application: Message, credit: Message, payment: Message) -> Message {
    match facts.subject {
        Subject::Application => application,
        Subject::Purchase if facts.is_credit() => credit,
        Subject::Purchase => payment,
    }
}

/// Without an amount only where a newer server gave it in a currency that this version does not know.
fn counter_offer(facts: &Facts) -> Line<'_> {
    let Some(money) = facts.available else { return Message::SummaryCounterOfferOther.into() };
    let message = match facts.subject {
        Subject::Application => Message::SummaryCounterOfferApplication,
        Subject::Purchase => Message::SummaryCounterOffer,
    };
    Line::with(message, Variable::Available, Value::Money(money))
}

const fn declined(method: Option<PaymentMethod>) -> (Message, Message) {
    let Some(method) = method else { return (Message::HeadlineDeclinedOther, Message::SummaryDeclinedOther) };
    match method {
        PaymentMethod::Invoice => (Message::HeadlineDeclinedInvoice, Message::SummaryDeclinedInvoice),
        PaymentMethod::PayLater => (Message::HeadlineDeclinedPayLater, Message::SummaryDeclinedPayLater),
        PaymentMethod::Instalments => (Message::HeadlineDeclinedInstalments, Message::SummaryDeclinedInstalments),
        PaymentMethod::InstalmentAccount => {
            (Message::HeadlineDeclinedInstalmentAccount, Message::SummaryDeclinedInstalmentAccount)
        }
        PaymentMethod::Financing => (Message::HeadlineDeclinedFinancing, Message::SummaryDeclinedFinancing),
        PaymentMethod::LenderCard => (Message::HeadlineDeclinedLenderCard, Message::SummaryDeclinedLenderCard),
        PaymentMethod::Card => (Message::HeadlineDeclinedCard, Message::SummaryDeclinedCard),
        PaymentMethod::CreditCard => (Message::HeadlineDeclinedCreditCard, Message::SummaryDeclinedCreditCard),
        PaymentMethod::BankTransfer => (Message::HeadlineDeclinedBankTransfer, Message::SummaryDeclinedBankTransfer),
        PaymentMethod::DirectBank => (Message::HeadlineDeclinedDirectBank, Message::SummaryDeclinedDirectBank),
        PaymentMethod::DirectDebit => (Message::HeadlineDeclinedDirectDebit, Message::SummaryDeclinedDirectDebit),
        PaymentMethod::Wallet => (Message::HeadlineDeclinedWallet, Message::SummaryDeclinedWallet),
        PaymentMethod::MobilePay => (Message::HeadlineDeclinedMobilePay, Message::SummaryDeclinedMobilePay),
    }
}

const fn declined_application(method: Option<PaymentMethod>) -> (Message, Message) {
    match method {
        Some(PaymentMethod::LenderCard) => {
            (Message::HeadlineDeclinedApplicationLenderCard, Message::SummaryDeclinedApplicationLenderCard)
        }
        Some(PaymentMethod::InstalmentAccount) => {
            (Message::HeadlineDeclinedApplicationAccount, Message::SummaryDeclinedApplicationAccount)
        }
        _ => (Message::HeadlineDeclinedApplicationOther, Message::SummaryDeclinedApplicationOther),
    }
}

fn merchant_headline(facts: &Facts) -> Message {
    let application = facts.subject == Subject::Application;
    match facts.decision {
        Decision::Declined if application => Message::MerchantHeadlineDeclinedApplication,
        Decision::Declined => Message::MerchantHeadlineDeclined,
        Decision::CounterOffer => Message::MerchantHeadlineCounterOffer,
        Decision::ActionNeeded => Message::MerchantHeadlineActionNeeded,
        Decision::Pending if application => Message::MerchantHeadlinePendingApplication,
        Decision::Pending => Message::MerchantHeadlinePending,
        Decision::Failed if application => Message::MerchantHeadlineFailedApplication,
        Decision::Failed => Message::MerchantHeadlineFailed,
        Decision::Approved if application => Message::MerchantHeadlineApprovedApplication,
        Decision::Approved => Message::MerchantHeadlineApproved,
    }
}

fn merchant_summary(facts: &Facts) -> Message {
    let application = facts.subject == Subject::Application;
    match facts.decision {
        Decision::Declined => by_kind(
            facts,
            Message::MerchantSummaryDeclinedApplication,
            Message::MerchantSummaryDeclinedCredit,
            Message::MerchantSummaryDeclinedPayment,
        ),
        Decision::CounterOffer => Message::MerchantSummaryCounterOffer,
        Decision::ActionNeeded => Message::MerchantSummaryActionNeeded,
        Decision::Pending if application => Message::MerchantSummaryPendingApplication,
        Decision::Pending => Message::MerchantSummaryPending,
        Decision::Failed if application => Message::MerchantSummaryFailedApplication,
        Decision::Failed => Message::MerchantSummaryFailed,
        Decision::Approved if application => Message::MerchantSummaryApprovedApplication,
        Decision::Approved => Message::MerchantSummaryApproved,
    }
}
