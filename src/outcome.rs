//! What the decision system reported. It goes in whole and comes out only through [`Outcome::disclose`].

use serde::{Deserialize, Deserializer};

use crate::disclose::{Audience, Disclosed};
use crate::facts::{CreditCheck, FIELDS, Facts, MOST_CONTACTS, MOST_METHODS, MOST_OFFERS, MOST_REASONS, MOST_SOURCES};
use crate::name::Name;
use crate::read::{Fields, FromRaw, Mode, Place, Raw};
use crate::{
    Automation, Contact, CreditCheckKind, CreditTerms, Date, Decision, Error, Market, Money, Offer, PaymentMethod,
    Reason, Source, Subject,
};

/// The outcome of a credit or payment decision, as the decision system reported it.
///
/// It is read from JSON or built by [`Outcome::declined`] and its like; one that contradicts itself cannot exist.
/// It deliberately has no getters, is not `Serialize`, and its `Debug` shows no reason, name or reference: what may
/// be said, and to whom, comes out of [`Outcome::disclose`] alone.
///
/// # Errors
///
/// An error names the field and what is accepted. Refused are, among others:
///
/// - `{"decision": "approved", "method": "card", "market": "SE", "available": …}`: an approval has no smaller amount.
/// - `"decision": "counter-offer"` without `available`, or with it above `amount`.
/// - `"amount"` and `"available"` in two currencies (ISO 4217; minor units, never negative).
/// - an unknown field, currency, market (ISO 3166-1 alpha-2), method, reason or system.
/// - more than 16 reasons or methods, 8 sources or contacts, 200 characters a name.
///
/// # Example
///
/// ```
/// use why_declined::{Audience, Outcome};
///
/// let outcome: Outcome = serde_json::from_str(
///     r#"{ "decision": "declined", "method": "invoice", "market": "SE", "reasons": ["unpaid-invoice"] }"#,
/// )?;
/// let disclosed = outcome.disclose(Audience::Shopper);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Eq, PartialEq)]
pub struct Outcome(Facts);

impl Outcome {
    /// Starts an outcome that was approved.
    pub fn approved(method: PaymentMethod, market: Market) -> OutcomeBuilder {
        OutcomeBuilder::new(Decision::Approved, method, market)
    }

    /// Starts an outcome that was not approved.
    pub fn declined(method: PaymentMethod, market: Market) -> OutcomeBuilder {
        OutcomeBuilder::new(Decision::Declined, method, market)
    }

    /// Starts an outcome in which a smaller amount is offered.
    pub fn counter_offer(method: PaymentMethod, market: Market, available: Money) -> OutcomeBuilder {
        OutcomeBuilder::new(Decision::CounterOffer, method, market).available(available)
    }

    /// Starts an outcome in which the shopper must do something first.
    pub fn action_needed(method: PaymentMethod, market: Market) -> OutcomeBuilder {
        OutcomeBuilder::new(Decision::ActionNeeded, method, market)
    }

    /// Starts an outcome that is not decided yet.
    pub fn pending(method: PaymentMethod, market: Market) -> OutcomeBuilder {
        OutcomeBuilder::new(Decision::Pending, method, market)
    }

    /// Starts an outcome in which a technical failure left nothing decided.
    pub fn failed(method: PaymentMethod, market: Market) -> OutcomeBuilder {
        OutcomeBuilder::new(Decision::Failed, method, market)
    }

    /// What may be said of the outcome to an audience.
    #[must_use]
    pub fn disclose(&self, audience: Audience) -> Disclosed {
        Disclosed::new(self.0.clone(), audience)
    }
}

impl core::fmt::Debug for Outcome {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Outcome")
            .field("decision", &self.0.decision)
            .field("subject", &self.0.subject)
            .field("method", &self.0.method)
            .field("market", &self.0.market)
            .finish_non_exhaustive()
    }
}

impl<'de> Deserialize<'de> for Outcome {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_format(deserializer)
    }
}

impl FromRaw for Outcome {
    fn from_raw(raw: &Raw<'_>) -> Result<Self, Error> {
        let mut fields = Fields::new(raw, Place::Outcome, Mode::STRICT)?;
        let facts = Facts::read(&mut fields)?;
        fields.finish(FIELDS)?;
        facts.check()?;
        Ok(Self(facts))
    }
}

/// An outcome being built; what is wrong with it is said by [`OutcomeBuilder::build`].
///
/// # Example
///
/// ```
/// use why_declined::{CreditCheckKind, Market, Outcome, PaymentMethod, Reason};
///
/// let outcome = Outcome::declined(PaymentMethod::Invoice, Market::SE)
///     .reason(Reason::UnpaidInvoice)
///     .credit_check(CreditCheckKind::Soft)
///     .alternatives([PaymentMethod::Card, PaymentMethod::BankTransfer])
///     .lender("Example Pay")
///     .build()?;
/// # Ok::<(), why_declined::Error>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct OutcomeBuilder {
    facts: Facts,
    merchant: String,
    lender: String,
    reference: String,
}

impl OutcomeBuilder {
    fn new(decision: Decision, method: PaymentMethod, market: Market) -> Self {
        Self {
            facts: Facts::new(decision, Some(method), Some(market)),
            merchant: String::new(),
            lender: String::new(),
            reference: String::new(),
        }
    }

    /// Says what the decision was about; a purchase unless said otherwise.
    pub fn subject(mut self, subject: Subject) -> Self {
        self.facts.subject = subject;
        self
    }

    /// Adds a reason; the most important one comes first.
    pub fn reason(mut self, reason: Reason) -> Self {
        self.facts.reasons.push(reason);
        self
    }

    /// Adds reasons, most important first.
    pub fn reasons(mut self, reasons: impl IntoIterator<Item = Reason>) -> Self {
        self.facts.reasons.extend(reasons);
        self
    }

    /// The amount that was asked for.
    pub fn amount(mut self, amount: Money) -> Self {
        self.facts.amount = Some(amount);
        self
    }

    /// The most that the shopper could be lent now.
    pub fn available(mut self, available: Money) -> Self {
        self.facts.available = Some(available);
        self
    }

    /// What kind of credit check was made; [`CreditCheckKind::Soft`] is the caller's assertion that only the shopper
    /// and the one who asked can see it.
    pub fn credit_check(mut self, kind: CreditCheckKind) -> Self {
        self.facts.credit_check = CreditCheck { kind };
        self
    }

    /// Adds a source that the decision used.
    pub fn source(mut self, source: Source) -> Self {
        self.facts.sources.push(source);
        self
    }

    /// The product's facts that legal exemptions hang on.
    pub fn credit(mut self, terms: CreditTerms) -> Self {
        self.facts.credit = Some(terms);
        self
    }

    /// How far the decision was automatic.
    pub fn automation(mut self, automation: Automation) -> Self {
        self.facts.automation = Some(automation);
        self
    }

    /// Adds other ways to pay that the shop offers for this purchase.
    pub fn alternatives(mut self, methods: impl IntoIterator<Item = PaymentMethod>) -> Self {
        self.facts.alternatives.extend(methods);
        self
    }

    /// Adds the shopper's own favourites, most liked first.
    pub fn favourites(mut self, methods: impl IntoIterator<Item = PaymentMethod>) -> Self {
        self.facts.favourites.extend(methods);
        self
    }

    /// Adds what the caller provides to a shopper who is not content.
    pub fn offer(mut self, offer: Offer) -> Self {
        self.facts.offers.push(offer);
        self
    }

    /// Adds someone to turn to.
    pub fn contact(mut self, contact: Contact) -> Self {
        self.facts.contacts.push(contact);
        self
    }

    /// The number under which the case is found again.
    pub fn reference(mut self, reference: &str) -> Self {
        self.reference = reference.into();
        self
    }

    /// The day whose rules apply.
    pub fn decided_on(mut self, date: Date) -> Self {
        self.facts.decided_on = Some(date);
        self
    }

    /// The first day when another attempt makes sense; told only beside a reason that passes with time.
    pub fn retry_after(mut self, date: Date) -> Self {
        self.facts.retry_after = Some(date);
        self
    }

    /// The shop's name.
    pub fn merchant(mut self, name: &str) -> Self {
        self.merchant = name.into();
        self
    }

    /// The lender's name.
    pub fn lender(mut self, name: &str) -> Self {
        self.lender = name.into();
        self
    }

    /// The outcome.
    ///
    /// # Errors
    ///
    /// What contradicts itself, or is over its bound, is refused; see [`Outcome`].
    pub fn build(mut self) -> Result<Outcome, Error> {
        self.facts.merchant = Name::new(&self.merchant, Place::Named("merchant"))?;
        self.facts.lender = Name::new(&self.lender, Place::Named("lender"))?;
        self.facts.reference = Name::new(&self.reference, Place::Named("reference"))?;
        for (place, length, most) in [
            ("reasons", self.facts.reasons.len(), MOST_REASONS),
            ("alternatives", self.facts.alternatives.len(), MOST_METHODS),
            ("favourites", self.facts.favourites.len(), MOST_METHODS),
            ("offers", self.facts.offers.len(), MOST_OFFERS),
            ("sources", self.facts.sources.len(), MOST_SOURCES),
            ("contacts", self.facts.contacts.len(), MOST_CONTACTS),
        ] {
            if length > most {
                return Err(Error::too_many(place, most, "entries"));
            }
        }
        for (index, source) in self.facts.sources.iter().enumerate() {
            let lists = [("categories", source.categories.len()), ("basis_of", source.basis_of.len())];
            if let Some((list, _)) = lists.iter().find(|(_, length)| *length > MOST_REASONS) {
                return Err(Error::too_many(format!("sources[{index}].{list}").as_str(), MOST_REASONS, "entries"));
            }
        }
        self.facts.check()?;
        Ok(Outcome(self.facts))
    }
}

impl core::fmt::Debug for OutcomeBuilder {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("OutcomeBuilder").field("decision", &self.facts.decision).finish_non_exhaustive()
    }
}
