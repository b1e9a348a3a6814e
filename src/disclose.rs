//! The one door: what may be said of an outcome, and to whom.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::closed::closed_set;
use crate::facts::{CreditCheck, Facts};
use crate::read::{Fields, FromRaw, Mode, Place, Raw};
use crate::source::SourceKind;
use crate::{ContactKind, CreditCheckKind, Decision, Disclosure, Error, Reason, RetryAdvice};

closed_set! {
    /// Who reads the explanation.
    Audience {
        /// Someone at the checkout who has not proved who they are; a typed number proves nothing.
        Guest = "guest",
        /// The shopper, strongly authenticated, on the lender's own page or frame.
        Shopper = "shopper",
        /// The shop's staff, and whatever the shop's own script can read.
        Merchant = "merchant",
        /// The lender's own support staff.
        Support = "support",
    }
}

/// What may be said of an outcome to one audience; it may leave the server, for it holds nothing else.
///
/// It is made by [`Outcome::disclose`](crate::Outcome::disclose), or read from the JSON of another one. Reading goes
/// through the same door again, so a hidden reason written into the JSON by hand is left out too. A value that this
/// version does not know reads as its generic one, so that an older browser build lives with a newer server.
///
/// # Errors
///
/// Reading refuses what is no disclosed outcome at all, whatever is over its bound, and an address that is not https,
/// mailto or tel; see [`Outcome`](crate::Outcome).
///
/// # Example
///
/// ```
/// use why_declined::{Audience, Disclosed, Market, Outcome, PaymentMethod, Reason};
///
/// let outcome = Outcome::declined(PaymentMethod::Invoice, Market::SE).reason(Reason::UnpaidInvoice).build()?;
/// assert_eq!(outcome.disclose(Audience::Shopper).reasons(), [Reason::UnpaidInvoice]);
/// assert_eq!(outcome.disclose(Audience::Guest).reasons(), []);
///
/// let json = serde_json::to_string(&outcome.disclose(Audience::Guest))?;
/// let disclosed: Disclosed = serde_json::from_str(&json)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Eq, PartialEq)]
pub struct Disclosed {
    audience: Audience,
    facts: Facts,
}

impl Disclosed {
    /// Lets through what the audience may know. Everything below depends on disclosed reasons alone.
    pub(crate) fn new(mut facts: Facts, audience: Audience) -> Self {
        facts.reasons = disclosed_reasons(&facts, audience);
        facts.available = facts.available.filter(|_| tells_available(&facts, audience));
        facts.retry_after = facts.retry_after.filter(|_| tells_retry_after(&facts, audience));
        disclose_sources(&mut facts, audience);
        disclose_contacts(&mut facts, audience);
        if audience == Audience::Merchant {
            facts.credit_check = CreditCheck { kind: CreditCheckKind::Unknown };
            facts.automation = None;
            facts.offers.clear();
            facts.favourites.clear();
        }
        Self { audience, facts }
    }

    /// Who may read it.
    #[must_use]
    pub const fn audience(&self) -> Audience {
        self.audience
    }

    /// The reasons that may be told, most important first.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        &self.facts.reasons
    }

    pub(crate) const fn facts(&self) -> &Facts {
        &self.facts
    }
}

/// The most restrictive retry advice of some reasons: it wins.
pub(crate) fn retry_advice(reasons: &[Reason]) -> Option<RetryAdvice> {
    // The advice is declared from the least to the most restrictive.
    reasons.iter().map(|reason| reason.retry()).max()
}

impl Audience {
    fn may_know(self, reason: Reason) -> bool {
        match reason.disclosure() {
            Disclosure::Open => true,
            Disclosure::Personal => matches!(self, Self::Shopper | Self::Support),
            Disclosure::Masked => self == Self::Support,
            Disclosure::Secret | Disclosure::Generic => false,
        }
    }
}

fn disclosed_reasons(facts: &Facts, audience: Audience) -> Vec<Reason> {
    let mut told = Vec::with_capacity(facts.reasons.len());
    for &reason in &facts.reasons {
        if facts.decision != Decision::Approved && audience.may_know(reason) && !told.contains(&reason) {
            told.push(reason);
        }
    }
    told
}

fn tells_available(facts: &Facts, audience: Audience) -> bool {
    let about_amount = |reason: &Reason| matches!(reason, Reason::AmountOverLimit | Reason::LimitReached);
    match facts.decision {
        _ if audience == Audience::Merchant => false,
        Decision::CounterOffer => true,
        // An amount that would have sufficed explains nothing.
        _ if is_enough(facts) => false,
        _ => facts.reasons.iter().any(about_amount),
    }
}

fn is_enough(facts: &Facts) -> bool {
    match (facts.available, facts.amount) {
        (Some(available), Some(amount)) => available.minor_units() >= amount.minor_units(),
        _ => false,
    }
}

fn tells_retry_after(facts: &Facts, audience: Audience) -> bool {
    match facts.decision {
        _ if audience == Audience::Merchant => false,
        Decision::Approved => false,
        Decision::Pending | Decision::Failed => retry_advice(&facts.reasons) <= Some(RetryAdvice::Later),
        _ => retry_advice(&facts.reasons) == Some(RetryAdvice::Later),
    }
}

/// A source is told only beside a disclosed reason that rests on it.
fn disclose_sources(facts: &mut Facts, audience: Audience) {
    let Facts { sources, reasons, .. } = facts;
    for source in sources.iter_mut() {
        source.basis_of.retain(|reason| reasons.contains(reason));
    }
    sources.retain(|source| !source.basis_of.is_empty() && audience != Audience::Merchant);
}

/// A contact must not tell what the reasons may not: that a register was asked, that money is short.
fn disclose_contacts(facts: &mut Facts, audience: Audience) {
    let Facts { contacts, sources, reasons, .. } = facts;
    let asked_bureau = sources.iter().any(|source| source.kind == SourceKind::Bureau);
    let money_is_short = reasons.iter().any(|&reason| concerns_debt(reason));
    contacts.retain(|contact| match contact.kind {
        ContactKind::Lender | ContactKind::Merchant => true,
        _ if audience == Audience::Merchant => false,
        ContactKind::Bureau => asked_bureau,
        ContactKind::DebtAdvice => money_is_short,
        _ => true,
    });
}

pub(crate) const fn concerns_debt(reason: Reason) -> bool {
    matches!(
        reason,
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
    )
}

impl core::fmt::Debug for Disclosed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Disclosed")
            .field("audience", &self.audience)
            .field("decision", &self.facts.decision)
            .finish_non_exhaustive()
    }
}

impl Serialize for Disclosed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Wire<'a> {
            audience: Audience,
            #[serde(flatten)]
            facts: &'a Facts,
        }
        Wire { audience: self.audience, facts: &self.facts }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Disclosed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_format(deserializer)
    }
}

impl FromRaw for Disclosed {
    fn from_raw(raw: &Raw<'_>) -> Result<Self, Error> {
        let mut fields = Fields::new(raw, Place::Outcome, Mode::Lenient)?;
        // An audience that this version does not know is told what everybody may know.
        let audience = fields.required_code("audience")?;
        Ok(Self::new(Facts::read(&mut fields)?, audience.unwrap_or(Audience::Guest)))
    }
}
