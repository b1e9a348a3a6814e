//! Other ways to pay, in an order that the law and the shopper agree on; none is preselected.

use super::AlternativeLines;
use crate::catalog::schema::Variable;
use crate::catalog::{Line, Message, Value};
use crate::facts::Facts;
use crate::{CreditClass, Decision, Disclosure, Market, MethodOrder, PaymentMethod};

pub(super) fn lines<'a>(
    methods: &[PaymentMethod],
    market: Option<Market>,
) -> impl Iterator<Item = AlternativeLines<'a>> {
    let number = market.and_then(Market::national_number);
    let lines = move |&method| AlternativeLines { method, label: label(method).into(), text: text(method, number) };
    methods.iter().map(lines)
}

/// No credit first, then the shopper's favourites, then the caller's order.
pub(crate) fn ordered(facts: &Facts) -> Vec<PaymentMethod> {
    let order = facts.market.map_or(MethodOrder::NoCreditFirst, Market::method_order);
    let rank = |method| (tier(method, order), liking(method, facts));
    let mut methods: Vec<PaymentMethod> = Vec::with_capacity(facts.alternatives.len());
    for &method in &facts.alternatives {
        if Some(method) != facts.method && !methods.contains(&method) && may_offer(method, facts) {
            // For so few, a sort would be fifty kilobytes of program.
            let behind = methods.partition_point(|&known| rank(known) <= rank(method));
            methods.insert(behind, method);
        }
    }
    methods
}

/// After a no to credit, more credit is offered only where every reason lies in the purchase, not in the person.
fn may_offer(method: PaymentMethod, facts: &Facts) -> bool {
    if facts.decision == Decision::Approved {
        return false;
    }
    let refused = facts.is_credit() && matches!(facts.decision, Decision::Declined | Decision::CounterOffer);
    let all_open = facts.reasons.iter().all(|reason| reason.disclosure() == Disclosure::Open);
    !refused || method.credit_class() != CreditClass::Credit || (!facts.reasons.is_empty() && all_open)
}

const fn tier(method: PaymentMethod, order: MethodOrder) -> u8 {
    match (method.credit_class(), order) {
        (CreditClass::None, _) | (CreditClass::MayInclude, MethodOrder::NoCreditFirst) => 0,
        (CreditClass::MayInclude, MethodOrder::ThreeTiers) => 1,
        (CreditClass::Credit, _) => 2,
    }
}

/// The place among the favourites; behind all of them for the rest.
fn liking(method: PaymentMethod, facts: &Facts) -> usize {
    facts.favourites.iter().position(|&favourite| favourite == method).unwrap_or(usize::MAX)
}

const fn label(method: PaymentMethod) -> Message {
    match method {
        PaymentMethod::Invoice => Message::MethodInvoice,
        PaymentMethod::PayLater => Message::MethodPayLater,
        PaymentMethod::Instalments => Message::MethodInstalments,
        PaymentMethod::InstalmentAccount => Message::MethodInstalmentAccount,
        PaymentMethod::Financing => Message::MethodFinancing,
        PaymentMethod::LenderCard => Message::MethodLenderCard,
        PaymentMethod::Card => Message::MethodCard,
        PaymentMethod::CreditCard => Message::MethodCreditCard,
        PaymentMethod::BankTransfer => Message::MethodBankTransfer,
        PaymentMethod::DirectBank => Message::MethodDirectBank,
        PaymentMethod::DirectDebit => Message::MethodDirectDebit,
        PaymentMethod::Wallet => Message::MethodWallet,
        PaymentMethod::MobilePay => Message::MethodMobilePay,
    }
}

/// A card payment says that it needs no national number, where shoppers are used to being asked for one.
fn text(method: PaymentMethod, number: Option<&'static str>) -> Line<'static> {
    let numbered = |message| number.map(|number| Line::with(message, Variable::Number, Value::Word(number)));
    match method {
        PaymentMethod::Card => {
            numbered(Message::AlternativeCardNumber).unwrap_or_else(|| Message::AlternativeCard.into())
        }
        PaymentMethod::CreditCard => {
            numbered(Message::AlternativeCreditCardNumber).unwrap_or_else(|| Message::AlternativeCreditCard.into())
        }
        PaymentMethod::Invoice => Message::AlternativeInvoice.into(),
        PaymentMethod::PayLater => Message::AlternativePayLater.into(),
        PaymentMethod::Instalments => Message::AlternativeInstalments.into(),
        PaymentMethod::InstalmentAccount => Message::AlternativeInstalmentAccount.into(),
        PaymentMethod::Financing => Message::AlternativeFinancing.into(),
        PaymentMethod::LenderCard => Message::AlternativeLenderCard.into(),
        PaymentMethod::BankTransfer => Message::AlternativeBankTransfer.into(),
        PaymentMethod::DirectBank => Message::AlternativeDirectBank.into(),
        PaymentMethod::DirectDebit => Message::AlternativeDirectDebit.into(),
        PaymentMethod::Wallet => Message::AlternativeWallet.into(),
        PaymentMethod::MobilePay => Message::AlternativeMobilePay.into(),
    }
}
