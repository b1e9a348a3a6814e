//! What to do now, in the order of what helps most.

use crate::catalog::schema::Variable;
use crate::catalog::{Line, Message, Value};
use crate::disclose::retry_advice;
use crate::facts::Facts;
use crate::{Action, Audience, Decision, PaymentMethod, Reason, RetryAdvice, Subject};

pub(super) fn lines(facts: &Facts, audience: Audience) -> impl Iterator<Item = (Action, Line<'_>)> {
    let actions = match audience {
        Audience::Merchant => merchant_actions(facts),
        Audience::Guest | Audience::Shopper | Audience::Support => actions(facts),
    };
    actions.into_iter().map(move |action| (action, line(action, facts, audience)))
}

fn actions(facts: &Facts) -> Vec<Action> {
    let mut actions = Vec::with_capacity(8);
    match facts.decision {
        Decision::Approved => return actions,
        Decision::CounterOffer => actions.push(Action::TakeSmallerAmount),
        _ => {}
    }
    for reason in &facts.reasons {
        for &step in reason.next_steps() {
            // A counter-offer already says how much; asking for less of it again would confuse.
            let is_offered = facts.decision == Decision::CounterOffer && step == Action::LowerAmount;
            if !actions.contains(&step) && !is_offered {
                actions.push(step);
            }
        }
    }
    match facts.decision {
        Decision::Pending => actions.push(Action::WaitForAnswer),
        Decision::ActionNeeded if actions.is_empty() => actions.push(Action::FollowSteps),
        Decision::Declined => add_general(facts, &mut actions),
        _ => {}
    }
    actions
}

/// What helps whatever the reason is, so also where none may be told.
fn add_general(facts: &Facts, actions: &mut Vec<Action>) {
    let unexplained = facts.reasons.is_empty();
    if unexplained && matches!(facts.method, Some(PaymentMethod::Card | PaymentMethod::CreditCard)) {
        actions.push(Action::CheckCardDetails);
    }
    // Whoever may already have paid is not sent on to pay again.
    if facts.subject == Subject::Purchase && retry_advice(&facts.reasons) != Some(RetryAdvice::CheckFirst) {
        actions.push(Action::ChooseOtherMethod);
    }
    if unexplained {
        actions.push(if facts.decided_by_lender() { Action::AskReason } else { Action::AskBank });
    }
}

fn merchant_actions(facts: &Facts) -> Vec<Action> {
    let mut actions = Vec::new();
    if facts.reasons.contains(&Reason::ShopConfiguration) {
        actions.push(Action::CheckIntegration);
    }
    if facts.decision == Decision::Declined {
        if facts.subject == Subject::Purchase && retry_advice(&facts.reasons) != Some(RetryAdvice::CheckFirst) {
            actions.push(Action::OfferOtherMethod);
        }
        actions.push(Action::DoNotAskWhy);
        actions.push(if facts.decided_by_lender() { Action::ReferToLender } else { Action::ReferToBank });
    }
    actions
}

fn line(action: Action, facts: &Facts, audience: Audience) -> Line<'_> {
    match action {
        Action::AskReason if audience == Audience::Guest => {
            lender(facts, Message::StepAskReasonGuest, Message::StepAskReasonGuestNamed)
        }
        Action::AskReason => lender(facts, Message::StepAskReason, Message::StepAskReasonNamed),
        Action::ContactLender => lender(facts, Message::StepContactLender, Message::StepContactLenderNamed),
        Action::ContactShop => contact_shop(facts),
        Action::LowerAmount => available(facts, Message::StepLowerAmount, Message::StepLowerAmountAvailable),
        Action::TakeSmallerAmount => {
            available(facts, Message::StepTakeSmallerAmountOther, Message::StepTakeSmallerAmount)
        }
        Action::AskBank if facts.method == Some(PaymentMethod::Wallet) => Message::StepAskBankWallet.into(),
        action => message(action).into(),
    }
}

fn available(facts: &Facts, unstated: Message, stated: Message) -> Line<'_> {
    match facts.available {
        Some(money) => Line::with(stated, Variable::Available, Value::Money(money)),
        None => unstated.into(),
    }
}

fn lender(facts: &Facts, unnamed: Message, named: Message) -> Line<'_> {
    match &facts.lender {
        Some(name) => Line::with(named, Variable::Lender, Value::Name(name.as_str())),
        None => unnamed.into(),
    }
}

fn contact_shop(facts: &Facts) -> Line<'_> {
    match &facts.merchant {
        Some(name) => Line::with(Message::StepContactShopNamed, Variable::Merchant, Value::Name(name.as_str())),
        None => Message::StepContactShop.into(),
    }
}

/// The message of an action where nothing more is known.
const fn message(action: Action) -> Message {
    match action {
        Action::AdjustBasket => Message::StepAdjustBasket,
        Action::AnswerQuestions => Message::StepAnswerQuestions,
        Action::ApproveInBank => Message::StepApproveInBank,
        Action::AskBank => Message::StepAskBank,
        Action::AskReason => Message::StepAskReason,
        Action::BuyAsPrivatePerson => Message::StepBuyAsPrivatePerson,
        Action::CheckAddress => Message::StepCheckAddress,
        Action::CheckCardDetails => Message::StepCheckCardDetails,
        Action::CheckConfirmation => Message::StepCheckConfirmation,
        Action::CheckFunds => Message::StepCheckFunds,
        Action::CheckIntegration => Message::MerchantStepCheckIntegration,
        Action::CheckPersonalDetails => Message::StepCheckPersonalDetails,
        Action::CheckPin => Message::StepCheckPin,
        Action::CheckRegister => Message::StepCheckRegister,
        Action::ChooseOtherMethod => Message::StepChooseOtherMethod,
        Action::CompleteApplication => Message::StepCompleteApplication,
        Action::ContactBank => Message::StepContactBank,
        Action::ContactLender => Message::StepContactLender,
        Action::ContactShop => Message::StepContactShop,
        Action::DoNotAskWhy => Message::MerchantStepDoNotAskWhy,
        Action::FollowSteps => Message::StepFollowSteps,
        Action::LiftCreditFreeze => Message::StepLiftCreditFreeze,
        Action::LowerAmount => Message::StepLowerAmount,
        Action::OfferOtherMethod => Message::MerchantStepOfferOtherMethod,
        Action::PayOpenInvoice => Message::StepPayOpenInvoice,
        Action::PayOpenPurchases => Message::StepPayOpenPurchases,
        Action::ProveIdentity => Message::StepProveIdentity,
        Action::RaiseAmount => Message::StepRaiseAmount,
        Action::RaiseCardLimit => Message::StepRaiseCardLimit,
        Action::ReferToBank => Message::MerchantStepReferToBank,
        Action::ReferToLender => Message::MerchantStepReferToLender,
        Action::StartAgain => Message::StepStartAgain,
        Action::TakeSmallerAmount => Message::StepTakeSmallerAmountOther,
        Action::UnlockCard => Message::StepUnlockCard,
        Action::UseHomeAddress => Message::StepUseHomeAddress,
        Action::UseNewCard => Message::StepUseNewCard,
        Action::UseOtherCard => Message::StepUseOtherCard,
        Action::VerifyIncome => Message::StepVerifyIncome,
        Action::WaitForAnswer => Message::StepWaitForAnswer,
    }
}
