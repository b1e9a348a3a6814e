//! What a decision used: the sources of information, and which reasons rest on them.

use serde::Serialize;

use crate::closed::closed_set;
use crate::name::{Link, Name};
use crate::read::Place;
use crate::{Error, Reason};

closed_set! {
    /// Where information came from.
    SourceKind {
        /// What the lender itself knows of earlier purchases.
        OwnData = "own-data",
        /// A credit bureau.
        Bureau = "bureau",
        /// A public register.
        PublicRegister = "public-register",
        /// The shopper's bank account, with the shopper's permission.
        AccountData = "account-data",
        /// What the shopper typed in.
        ShopperInput = "shopper-input",
    }
}

closed_set! {
    /// What kind of information was used.
    DataCategory {
        /// Movements on a bank account.
        AccountTransactions = "account-transactions",
        /// Addresses.
        Address = "address",
        /// Debts and credit limits.
        Debts = "debts",
        /// Name, number and date of birth.
        Identity = "identity",
        /// Income.
        Income = "income",
        /// Earlier credit checks and applications.
        Inquiries = "inquiries",
        /// How earlier credit was paid.
        PaymentHistory = "payment-history",
        /// Payment defaults.
        PaymentDefaults = "payment-defaults",
        /// Earlier purchases with the lender.
        PurchaseHistory = "purchase-history",
        /// A credit score.
        Score = "score",
    }
}

/// A source that a decision used; it is told only beside a disclosed reason that rests on it.
///
/// # Errors
///
/// A name of more than 200 characters, and a contact that is not https, mailto or tel, are refused.
///
/// # Example
///
/// ```
/// use why_declined::{DataCategory, Reason, Source, SourceKind};
///
/// let register = Source::new(SourceKind::Bureau)
///     .named("Example Credit Register")?
///     .reached_at("https://register.example")?
///     .with_categories([DataCategory::PaymentDefaults])
///     .as_basis_of([Reason::PaymentDefaultOnRecord]);
/// # Ok::<(), why_declined::Error>(())
/// ```
#[derive(Clone, Eq, PartialEq, Serialize)]
pub struct Source {
    pub(crate) kind: SourceKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) contact: Option<Link>,
    pub(crate) categories: Vec<DataCategory>,
    pub(crate) basis_of: Vec<Reason>,
}

impl Source {
    /// A source of which only the kind is known.
    #[must_use]
    pub const fn new(kind: SourceKind) -> Self {
        Self { kind, name: None, contact: None, categories: Vec::new(), basis_of: Vec::new() }
    }

    /// Names the source.
    pub fn named(self, name: &str) -> Result<Self, Error> {
        Ok(Self { name: Name::new(name, Place::Named("name"))?, ..self })
    }

    /// Says where the source is reached: https, mailto or tel.
    pub fn reached_at(self, contact: &str) -> Result<Self, Error> {
        Ok(Self { contact: Some(Link::new(contact, Place::Named("contact"))?), ..self })
    }

    /// Says what kinds of information were used.
    #[must_use]
    pub fn with_categories(self, categories: impl IntoIterator<Item = DataCategory>) -> Self {
        Self { categories: categories.into_iter().collect(), ..self }
    }

    /// Says which reasons rest on the source.
    #[must_use]
    pub fn as_basis_of(self, reasons: impl IntoIterator<Item = Reason>) -> Self {
        Self { basis_of: reasons.into_iter().collect(), ..self }
    }
}

/// Shows the kind only: the rest would tell the reasons.
impl core::fmt::Debug for Source {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Source").field("kind", &self.kind).finish_non_exhaustive()
    }
}
