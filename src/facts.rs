//! What an outcome and a disclosed outcome both hold, and how it is read.

use serde::Serialize;

use crate::closed::closed_set;
use crate::date::Date;
use crate::money::Money;
use crate::name::{Contact, LINK, Link, Name};
use crate::read::{Fields, Mode, Raw, Value};
use crate::source::Source;
use crate::{CreditClass, Error, Market, PaymentMethod, Reason};

/// The most reasons, and the most alternatives, that one outcome may name.
pub(crate) const MOST_REASONS: usize = 16;
pub(crate) const MOST_METHODS: usize = 16;
/// The most offers.
pub(crate) const MOST_OFFERS: usize = 8;
/// The most sources, and the most contacts.
pub(crate) const MOST_SOURCES: usize = 8;
pub(crate) const MOST_CONTACTS: usize = 8;

closed_set! {
    /// What was decided.
    Decision {
        /// Approved.
        Approved = "approved",
        /// Not approved.
        Declined = "declined",
        /// Approved for a smaller amount.
        CounterOffer = "counter-offer",
        /// The shopper must do something first; nothing is refused.
        ActionNeeded = "action-needed",
        /// Not decided yet.
        Pending = "pending",
        /// A technical failure: nothing was decided.
        Failed = "failed",
    }
}

closed_set! {
    /// What the decision was about.
    Subject {
        /// A purchase.
        Purchase = "purchase",
        /// An application for an account or for the lender's card.
        Application = "application",
    }
}

closed_set! {
    /// What kind of credit check was made.
    CreditCheckKind {
        /// None.
        None = "none",
        /// One that only the shopper and the one who asked can see; the caller asserts it.
        Soft = "soft",
        /// One that is recorded and may be seen by others.
        Recorded = "recorded",
        /// Not known: nothing is said.
        Unknown = "unknown",
    }
}

closed_set! {
    /// How far the decision was automatic.
    Automation {
        /// A person decided.
        No = "no",
        /// Automatic processing took part.
        Partly = "partly",
        /// No person took part.
        Solely = "solely",
    }
}

closed_set! {
    /// What the caller provides to a shopper who is not content.
    Offer {
        /// A review of the decision by a person.
        HumanReview = "human-review",
        /// To hear how the shopper sees the matter.
        OwnView = "own-view",
        /// To look at the decision again where the shopper contests it.
        Contest = "contest",
    }
}

/// The product's facts that legal exemptions hang on; what is absent is not known.
///
/// # Example
///
/// ```
/// let mut terms = why_declined::CreditTerms::default();
/// terms.third_party = Some(true);
/// terms.days_to_pay = Some(30);
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreditTerms {
    /// Whether someone else than the shop gives the credit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party: Option<bool>,
    /// Whether the credit costs interest or a fee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_charge: Option<bool>,
    /// In how many parts it is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instalments: Option<u64>,
    /// In how many days it is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_to_pay: Option<u64>,
}

/// Wire form of a credit check: an object, so that it can grow.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct CreditCheck {
    pub(crate) kind: CreditCheckKind,
}

/// The fields of an outcome, in the order of the wire format.
#[derive(Clone, Eq, PartialEq, Serialize)]
pub(crate) struct Facts {
    pub(crate) decision: Decision,
    pub(crate) subject: Subject,
    pub(crate) reasons: Vec<Reason>,
    /// `None` only where a newer server named a method that this version does not know.
    pub(crate) method: Option<PaymentMethod>,
    /// `None` only where a newer server named a market that this version does not know.
    pub(crate) market: Option<Market>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) amount: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) available: Option<Money>,
    #[serde(skip_serializing_if = "is_unknown")]
    pub(crate) credit_check: CreditCheck,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) sources: Vec<Source>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) credit: Option<CreditTerms>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) automation: Option<Automation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) alternatives: Vec<PaymentMethod>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) favourites: Vec<PaymentMethod>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) offers: Vec<Offer>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) contacts: Vec<Contact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reference: Option<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) decided_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) retry_after: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) merchant: Option<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) lender: Option<Name>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde calls")]
fn is_unknown(check: &CreditCheck) -> bool {
    check.kind == CreditCheckKind::Unknown
}

pub(crate) const FIELDS: &[&str] = &[
    "decision",
    "subject",
    "reasons",
    "method",
    "market",
    "amount",
    "available",
    "credit_check",
    "sources",
    "credit",
    "automation",
    "alternatives",
    "favourites",
    "offers",
    "contacts",
    "reference",
    "decided_on",
    "retry_after",
    "merchant",
    "lender",
];

impl Facts {
    /// Facts of which only what is required is known.
    pub(crate) const fn new(decision: Decision, method: Option<PaymentMethod>, market: Option<Market>) -> Self {
        Self {
            decision,
            subject: Subject::Purchase,
            reasons: Vec::new(),
            method,
            market,
            amount: None,
            available: None,
            credit_check: CreditCheck { kind: CreditCheckKind::Unknown },
            sources: Vec::new(),
            credit: None,
            automation: None,
            alternatives: Vec::new(),
            favourites: Vec::new(),
            offers: Vec::new(),
            contacts: Vec::new(),
            reference: None,
            decided_on: None,
            retry_after: None,
            merchant: None,
            lender: None,
        }
    }

    /// Reads the facts; the fields that are not theirs are left for the caller.
    pub(crate) fn read(fields: &mut Fields<'_>) -> Result<Self, Error> {
        let decision = fields.required_code("decision")?;
        let method = fields.required_or_generic("method")?;
        let market = fields.required_or_generic("market")?;
        // An unknown decision claims nothing: it reads as one that is not known yet.
        let mut facts = Self::new(decision.unwrap_or(Decision::Pending), method, market);
        facts.read_decision(fields)?;
        facts.read_lists(fields)?;
        facts.reference = read_name(fields, "reference")?;
        facts.merchant = read_name(fields, "merchant")?;
        facts.lender = read_name(fields, "lender")?;
        Ok(facts)
    }

    fn read_decision(&mut self, fields: &mut Fields<'_>) -> Result<(), Error> {
        self.subject = fields.code("subject")?.unwrap_or(self.subject);
        self.amount = fields.money("amount")?;
        self.available = fields.money("available")?;
        self.credit_check = read_credit_check(fields)?.unwrap_or(self.credit_check);
        self.credit = read_credit(fields)?;
        self.automation = fields.code("automation")?;
        self.decided_on = fields.date("decided_on")?;
        self.retry_after = fields.date("retry_after")?;
        Ok(())
    }

    fn read_lists(&mut self, fields: &mut Fields<'_>) -> Result<(), Error> {
        self.alternatives = fields.codes("alternatives", MOST_METHODS)?;
        self.favourites = fields.codes("favourites", MOST_METHODS)?;
        fields.list("reasons", MOST_REASONS, &mut |item| {
            self.reasons.extend(read_reason(item)?);
            Ok(())
        })?;
        self.offers = fields.codes("offers", MOST_OFFERS)?;
        fields.list("sources", MOST_SOURCES, &mut |item| {
            self.sources.extend(read_source(item)?);
            Ok(())
        })?;
        fields.list("contacts", MOST_CONTACTS, &mut |item| {
            self.contacts.extend(read_contact(item)?);
            Ok(())
        })
    }

    /// Refuses what contradicts itself.
    pub(crate) fn check(&self) -> Result<(), Error> {
        self.check_currencies()?;
        match (self.decision, self.available) {
            (Decision::CounterOffer, None) => Err(Error::contradiction("available", "required with `counter-offer`")),
            (Decision::CounterOffer, Some(available))
                if self.amount.is_some_and(|amount| available.minor_units() > amount.minor_units()) =>
            {
                Err(Error::contradiction("available", "more than `amount`; accepted: at most the amount"))
            }
            (Decision::Approved | Decision::Pending | Decision::Failed, Some(_)) => Err(Error::contradiction(
                "available",
                "accepted only where `decision` is declined, counter-offer or action-needed",
            )),
            _ => Ok(()),
        }
    }

    fn check_currencies(&self) -> Result<(), Error> {
        match (self.amount, self.available) {
            (Some(amount), Some(available)) if amount.currency() != available.currency() => {
                Err(Error::contradiction("available.currency", "differs from `amount`; accepted: the same currency"))
            }
            _ => Ok(()),
        }
    }

    /// Whether the method that was used is credit.
    pub(crate) fn is_credit(&self) -> bool {
        self.method.is_some_and(|method| method.credit_class() == CreditClass::Credit)
    }

    /// Whether the decision was a lender's, not a bank's.
    pub(crate) fn decided_by_lender(&self) -> bool {
        self.subject == Subject::Application || (self.is_credit() && self.method != Some(PaymentMethod::CreditCard))
    }
}

pub(crate) fn read_name(fields: &mut Fields<'_>, name: &'static str) -> Result<Option<Name>, Error> {
    let Some(value) = fields.take(name)? else { return Ok(None) };
    Name::new(value.text("a text of at most 200 characters")?, value.place)
}

fn read_link(value: Value<'_>) -> Result<Link, Error> {
    Link::new(value.text(LINK)?, value.place)
}

pub(crate) fn read_credit_check(fields: &mut Fields<'_>) -> Result<Option<CreditCheck>, Error> {
    let Some(value) = fields.take("credit_check")? else { return Ok(None) };
    let mut fields = value.fields()?;
    let kind = fields.required_code("kind")?;
    fields.finish(&["kind"])?;
    Ok(Some(CreditCheck { kind: kind.unwrap_or(CreditCheckKind::Unknown) }))
}

fn read_credit(fields: &mut Fields<'_>) -> Result<Option<CreditTerms>, Error> {
    const NUMBER: &str = "a whole number, not negative";
    let Some(value) = fields.take("credit")? else { return Ok(None) };
    let mut fields = value.fields()?;
    let terms = CreditTerms {
        third_party: fields.bool("third_party")?,
        finance_charge: fields.bool("finance_charge")?,
        instalments: fields.whole("instalments", NUMBER)?,
        days_to_pay: fields.whole("days_to_pay", NUMBER)?,
    };
    fields.finish(&["third_party", "finance_charge", "instalments", "days_to_pay"])?;
    Ok(Some(terms))
}

fn read_reason(value: Value<'_>) -> Result<Option<Reason>, Error> {
    match (value.raw, value.mode) {
        (Raw::Text(_), _) => value.code(),
        (Raw::Fields(_), Mode::Strict(_)) => read_foreign(value),
        (_, Mode::Strict(_)) => Err(Error::expected(value.place, "a reason, or an object with `system` and `code`")),
        (_, Mode::Lenient) => Ok(None),
    }
}

#[cfg(feature = "codes")]
fn read_foreign(value: Value<'_>) -> Result<Option<Reason>, Error> {
    let mut fields = value.fields()?;
    let system = fields.required_code("system")?;
    let network = fields.code("network")?;
    let code = fields.required("code")?.text("a text, the code as the system writes it")?.to_owned();
    fields.finish(&["system", "network", "code"])?;
    let Some(system) = system else { return Ok(None) };
    Reason::from_code(system, network, &code)
        .map(Some)
        .ok_or_else(|| Error::contradiction(value.place, "the code is an approval; accepted: the code of a refusal"))
}

#[cfg(not(feature = "codes"))]
fn read_foreign(value: Value<'_>) -> Result<Option<Reason>, Error> {
    Err(Error::contradiction(value.place, "foreign codes need the feature `codes`; accepted: a reason"))
}

fn read_source(value: Value<'_>) -> Result<Option<Source>, Error> {
    let mut fields = value.fields()?;
    let kind = fields.required_code("kind")?;
    let name = read_name(&mut fields, "name")?;
    let contact = fields.take("contact")?.map(read_link).transpose()?;
    let categories = fields.codes("categories", MOST_REASONS)?;
    let basis_of = fields.codes("basis_of", MOST_REASONS)?;
    fields.finish(&["kind", "name", "contact", "categories", "basis_of"])?;
    Ok(kind.map(|kind| Source { kind, name, contact, categories, basis_of }))
}

fn read_contact(value: Value<'_>) -> Result<Option<Contact>, Error> {
    let mut fields = value.fields()?;
    let kind = fields.required_code("kind")?;
    let name = read_name(&mut fields, "name")?;
    let contact = read_link(fields.required("contact")?)?;
    fields.finish(&["kind", "name", "contact"])?;
    Ok(kind.map(|kind| Contact { kind, name, contact }))
}
