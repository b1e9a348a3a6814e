//! What an answer may be given to speak of.

use serde::{Deserialize, Deserializer};

use crate::catalog::Value;
use crate::catalog::schema::Variable;
use crate::facts::{MOST_METHODS, read_credit_check, read_name};
use crate::name::Name;
use crate::read::{Fields, FromRaw, Mode, Place, Raw};
use crate::script::ordered_alternatives;
use crate::{Audience, CreditCheckKind, Date, Disclosed, Error, Market, Money, PaymentMethod};

/// What is known where a question is asked; an answer names what it is given, and is whole without any of it.
///
/// Made step by step, read from JSON, or taken from a [`Disclosed`], so that answers speak of the same shop, lender and
/// case as the explanation. The amounts and the days are those of the one payment that is asked about: an outcome does
/// not know them, so a [`Disclosed`] gives none. `Debug` shows nothing of it.
///
/// # Errors
///
/// An error names the field and what is accepted. Refused are a name of more than 200 characters and, in JSON, an
/// unknown field, an unknown value of a closed set, and more than 16 methods.
///
/// # Example
///
/// ```
/// use why_declined::AnswerFacts;
///
/// let facts: AnswerFacts = serde_json::from_str(
///     r#"{ "amount": { "minor_units": 129900, "currency": "SEK" }, "due_on": "2026-12-03", "lender": "Example Pay" }"#,
/// )?;
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default, Eq, PartialEq)]
#[must_use]
pub struct AnswerFacts {
    amount: Option<Money>,
    due_on: Option<Date>,
    next_try: Option<Date>,
    refund: Option<Money>,
    refund_from: Option<Date>,
    merchant: Option<Name>,
    lender: Option<Name>,
    reference: Option<Name>,
    market: Option<Market>,
    credit_check: Option<CreditCheckKind>,
    methods: Vec<PaymentMethod>,
}

const FIELDS: &[&str] = &[
    "amount",
    "due_on",
    "next_try",
    "refund",
    "refund_from",
    "merchant",
    "lender",
    "reference",
    "market",
    "credit_check",
    "methods",
];

impl AnswerFacts {
    /// Nothing is known.
    pub const fn new() -> Self {
        Self {
            amount: None,
            due_on: None,
            next_try: None,
            refund: None,
            refund_from: None,
            merchant: None,
            lender: None,
            reference: None,
            market: None,
            credit_check: None,
            methods: Vec::new(),
        }
    }

    /// What is to be paid: the invoice, the next instalment, what is left after a return.
    pub const fn amount(mut self, amount: Money) -> Self {
        self.amount = Some(amount);
        self
    }

    /// The day when it is, or was, to be paid.
    pub const fn due_on(mut self, date: Date) -> Self {
        self.due_on = Some(date);
        self
    }

    /// The day when a failed direct debit is tried again.
    pub const fn next_try(mut self, date: Date) -> Self {
        self.next_try = Some(date);
        self
    }

    /// What is paid back.
    pub const fn refund(mut self, amount: Money) -> Self {
        self.refund = Some(amount);
        self
    }

    /// The first day when the refund can be expected.
    pub const fn refund_from(mut self, date: Date) -> Self {
        self.refund_from = Some(date);
        self
    }

    /// The shop's name.
    pub fn merchant(self, name: &str) -> Result<Self, Error> {
        Ok(Self { merchant: Name::new(name, Place::Named("merchant"))?, ..self })
    }

    /// The lender's name.
    pub fn lender(self, name: &str) -> Result<Self, Error> {
        Ok(Self { lender: Name::new(name, Place::Named("lender"))?, ..self })
    }

    /// The number of the case; for a merchant, that of the payment.
    pub fn reference(self, reference: &str) -> Result<Self, Error> {
        Ok(Self { reference: Name::new(reference, Place::Named("reference"))?, ..self })
    }

    /// The country of the purchase, whose name for the national number is used.
    pub const fn market(mut self, market: Market) -> Self {
        self.market = Some(market);
        self
    }

    /// What kind of credit check was made.
    pub const fn credit_check(mut self, kind: CreditCheckKind) -> Self {
        self.credit_check = Some(kind);
        self
    }

    /// The ways to pay that [`Topic::WaysToPay`](crate::Topic::WaysToPay) explains; all of them unless said otherwise.
    pub fn methods(mut self, methods: impl IntoIterator<Item = PaymentMethod>) -> Self {
        self.methods.clear();
        for method in methods {
            if !self.methods.contains(&method) {
                self.methods.push(method);
            }
        }
        self
    }

    /// The value of a fact, as the variable that it fills.
    pub(super) fn value(&self, fact: Fact) -> Option<(Variable, Value<'_>)> {
        let date = |date: Option<Date>| Some((Variable::Date, Value::Date(date?)));
        let amount = |amount: Option<Money>| Some((Variable::Amount, Value::Money(amount?)));
        match fact {
            Fact::Amount => amount(self.amount),
            Fact::DueOn => date(self.due_on),
            Fact::NextTry => date(self.next_try),
            Fact::Refund => amount(self.refund),
            Fact::RefundFrom => date(self.refund_from),
            Fact::Merchant => name(Variable::Merchant, &self.merchant),
            Fact::Lender => name(Variable::Lender, &self.lender),
            Fact::Reference => name(Variable::Reference, &self.reference),
            Fact::Number => Some((Variable::Number, Value::Word(self.market?.national_number()?))),
        }
    }

    pub(super) fn check_kind(&self) -> CreditCheckKind {
        self.credit_check.unwrap_or(CreditCheckKind::Unknown)
    }

    /// The methods that were named, else all.
    pub(super) fn methods_or_all(&self) -> &[PaymentMethod] {
        if self.methods.is_empty() { PaymentMethod::ALL } else { &self.methods }
    }
}

fn name(variable: Variable, name: &Option<Name>) -> Option<(Variable, Value<'_>)> {
    Some((variable, Value::Name(name.as_ref()?.as_str())))
}

/// What a line can name.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fact {
    Amount,
    DueOn,
    NextTry,
    Refund,
    RefundFrom,
    Merchant,
    Lender,
    Reference,
    Number,
}

impl From<&Disclosed> for AnswerFacts {
    /// What an explanation names: shop, lender, reference, market, the kind of credit check, and the ways to pay.
    fn from(disclosed: &Disclosed) -> Self {
        let facts = disclosed.facts();
        // A shop's staff would be sent to a lender who has not decided.
        let names_lender = disclosed.audience() != Audience::Merchant || facts.decided_by_lender();
        Self {
            merchant: facts.merchant.clone(),
            lender: facts.lender.clone().filter(|_| names_lender),
            reference: facts.reference.clone(),
            market: facts.market,
            credit_check: Some(facts.credit_check.kind),
            ..Self::new()
        }
        .methods(facts.method.into_iter().chain(ordered_alternatives(facts)))
    }
}

impl core::fmt::Debug for AnswerFacts {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("AnswerFacts").finish_non_exhaustive()
    }
}

impl<'de> Deserialize<'de> for AnswerFacts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_format(deserializer)
    }
}

impl FromRaw for AnswerFacts {
    fn from_raw(raw: &Raw<'_>) -> Result<Self, Error> {
        let mut fields = Fields::new(raw, Place::Named("facts"), Mode::STRICT)?;
        let facts = Self {
            amount: fields.money("amount")?,
            due_on: fields.date("due_on")?,
            next_try: fields.date("next_try")?,
            refund: fields.money("refund")?,
            refund_from: fields.date("refund_from")?,
            merchant: read_name(&mut fields, "merchant")?,
            lender: read_name(&mut fields, "lender")?,
            reference: read_name(&mut fields, "reference")?,
            market: fields.code("market")?,
            credit_check: read_credit_check(&mut fields)?.map(|check| check.kind),
            methods: Vec::new(),
        }
        .methods(fields.codes("methods", MOST_METHODS)?);
        fields.finish(FIELDS)?;
        Ok(facts)
    }
}
