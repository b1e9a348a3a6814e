//! What a rule is made of: the words that the files in `rules/` are written with, and what each of them means.

use core::fmt;

use serde::Serialize;

use super::NoticeKind;
use crate::cldr::write_number;
use crate::closed::closed_set;
use crate::{Channel, ContactKind, Date};

closed_set! {
    /// How far a rule has come.
    RuleStatus {
        /// It is law.
        Enacted = "enacted",
        /// It has been proposed and is not law.
        Bill = "bill",
        /// Whether it is law could not be verified.
        Unverified = "unverified",
    }
}

closed_set! {
    /// How binding a duty is.
    Obligation {
        /// Whoever refuses the credit must say it.
        Must = "must",
        /// It must be said where its condition holds.
        MustIf = "must-if",
        /// It is owed to a shopper who asks.
        OnRequest = "on-request",
        /// No law asks for it, but it helps.
        Recommended = "recommended",
        /// It must not be said.
        Forbidden = "forbidden",
    }
}

closed_set! {
    /// On what a duty depends.
    Condition {
        /// On nothing but the refusal.
        Always = "always",
        /// Automatic processing took part in the decision, in whole or in part.
        Automated = "automated",
        /// No person took part in the decision.
        SolelyAutomated = "solely-automated",
        /// The refusal rests on what a credit bureau or a public register told.
        Database = "database",
        /// A credit bureau issued a report on the shopper.
        CreditReport = "credit-report",
        /// A credit score was used.
        ScoreUsed = "score-used",
        /// The reasons are about debts or income.
        Relevant = "relevant",
        /// Another kind of credit is shown beside the refusal.
        OtherCreditShown = "other-credit-shown",
    }
}

closed_set! {
    /// Which credit a duty does not reach. Only stated terms exempt: what is not known is not exempt.
    Exemption {
        /// None: it reaches all credit.
        Never = "never",
        /// Interest-free credit for a purchase, other than on an account, repaid within three months, 90 days here
        /// (Sweden: konsumentkreditlagen (2010:1846), section 4, in the text until 19 November 2026).
        ShortInterestFree = "short-interest-free",
        /// Credit that the shop gives itself, free of interest and charges, paid within 50 days (Directive (EU)
        /// 2023/2225, Article 2(2)(h)). For a large shop that sells online the limit is 14 days; the library does not
        /// know how large a shop is.
        OwnShortCredit = "own-short-credit",
        /// Credit without a finance charge, whatever its term (Directive 2008/48/EC, Article 2(2)(f), first case).
        FreeCredit = "free-credit",
        /// Credit without a finance charge, paid within two months, 60 days here (Belgium: Code of Economic Law, Article
        /// VII.3, § 2).
        FreeTwoMonths = "free-two-months",
        /// Credit without a finance charge, in at most twelve instalments within twelve months, 365 days here (United
        /// Kingdom, until 14 July 2026).
        UkFreeCredit = "uk-free-credit",
        /// The same, given by the shop itself (United Kingdom, since 15 July 2026).
        UkOwnFreeCredit = "uk-own-free-credit",
        /// Credit that the shop gives itself, without a finance charge, in at most four instalments, not on a card account
        /// (United States: 12 CFR 1002.3(c)). Whether a third party's pay-in-four is such credit is for counsel: here it
        /// is not.
        IncidentalCredit = "incidental-credit",
    }
}

closed_set! {
    /// How sure a rule is.
    Certainty {
        /// The provision's own text was read.
        Read = "read",
        /// A secondary source was read: a law firm, an authority's summary, the press.
        Secondary = "secondary",
        /// From memory. It makes no sentence that claims a right.
        Memory = "memory",
    }
}

/// When a duty has to be met.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Timing {
    /// Promptly (Sweden: "snarast").
    Promptly,
    /// Together with the decision.
    WithDecision,
    /// At once.
    AtOnce,
    /// Without delay, or without undue delay.
    WithoutDelay,
    /// Within so many days of the decision.
    WithinDays(u16),
    /// Within a reasonable period.
    ReasonablePeriod,
    /// If the shopper asks within so many days.
    OnRequestWithinDays(u16),
    /// Not known.
    Unknown,
}

impl Timing {
    /// How long after the decision it can still be met, as an ISO 8601 duration: `P30D`.
    ///
    /// # Example
    ///
    /// ```
    /// use why_declined::Timing;
    ///
    /// assert_eq!(Timing::WithinDays(30).due().as_deref(), Some("P30D"));
    /// assert_eq!(Timing::WithoutDelay.due(), None);
    /// ```
    #[must_use]
    pub fn due(self) -> Option<String> {
        match self {
            Self::WithinDays(days) => {
                let mut due = String::with_capacity("P65535D".len());
                due.push('P');
                write_number(days.into(), &mut due);
                due.push('D');
                Some(due)
            }
            _ => None,
        }
    }
}

impl fmt::Display for Timing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self {
            Self::WithinDays(days) => return write!(f, "within {days} days"),
            Self::OnRequestWithinDays(days) => return write!(f, "if asked within {days} days"),
            Self::Promptly => "promptly",
            Self::WithDecision => "with the decision",
            Self::AtOnce => "at once",
            Self::WithoutDelay => "without delay",
            Self::ReasonablePeriod => "within a reasonable period",
            Self::Unknown => "unknown",
        };
        f.pad(word)
    }
}

/// One thing that a shopper is to be told, by which law, when and how.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Duty {
    /// What it is about.
    pub kind: NoticeKind,
    /// How binding it is.
    pub obligation: Obligation,
    /// On what it depends.
    pub condition: Condition,
    /// Which credit it does not reach.
    pub exemption: Exemption,
    /// When it has to be met.
    pub timing: Timing,
    /// How it has to reach the shopper.
    pub channel: Channel,
    /// How sure it is.
    pub certainty: Certainty,
    /// How far it has come: mostly as far as its rule set.
    pub status: RuleStatus,
    /// The provision.
    pub reference: &'static str,
}

impl Duty {
    /// Whether a text may claim it as the shopper's right: it is law, and more is known of it than from memory.
    ///
    /// A secondary source is enough. What Directive (EU) 2023/2225 asks is known that way in most markets, and an act
    /// that carries it out cannot give less.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        is_sure(self.status, self.certainty)
    }

    /// Whether it has to be met without being asked for.
    #[must_use]
    pub fn is_binding(&self) -> bool {
        is_binding(self.obligation)
    }
}

/// What of a duty decides whether, when and how it is told. The provisions stand apart: an explanation never quotes them,
/// and a browser need not load them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Row {
    pub(super) kind: NoticeKind,
    pub(super) obligation: Obligation,
    pub(super) condition: Condition,
    pub(super) exemption: Exemption,
    pub(super) timing: Timing,
    pub(super) channel: Channel,
    pub(super) certainty: Certainty,
    pub(super) status: RuleStatus,
}

impl Row {
    pub(super) fn is_sure(&self) -> bool {
        is_sure(self.status, self.certainty)
    }

    pub(super) fn is_binding(&self) -> bool {
        is_binding(self.obligation)
    }
}

fn is_sure(status: RuleStatus, certainty: Certainty) -> bool {
    status == RuleStatus::Enacted && certainty != Certainty::Memory
}

fn is_binding(obligation: Obligation) -> bool {
    matches!(obligation, Obligation::Must | Obligation::MustIf)
}

/// Someone to turn to whom the library knows itself.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct ListedContact {
    /// Whom it reaches.
    pub kind: ContactKind,
    /// The name, in the market's own language.
    pub name: &'static str,
    /// An https address.
    pub contact: &'static str,
    /// The day when a page that gives the address was seen; one that nobody has seen is not shown.
    pub verified_on: Option<Date>,
    /// How sure it is that this is whom to turn to.
    pub certainty: Certainty,
}

/// A listed contact that may be shown: known from more than memory, at an address that somebody has seen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct KnownContact {
    pub(super) kind: ContactKind,
    pub(super) name: &'static str,
    pub(super) contact: &'static str,
}

closed_set! {
    /// What an outcome lacks for a duty to be met.
    MissingField {
        /// How far the decision was automatic.
        Automation = "automation",
        /// How to reach the lender.
        LenderContact = "contacts[lender]",
        /// Where to complain.
        ComplaintsContact = "contacts[complaints]",
        /// Where to get advice on budget and debts.
        DebtAdviceContact = "contacts[debt-advice]",
        /// That the lender offers it: no rule is sure enough to claim it as a right.
        Offers = "offers",
        /// The register that a disclosed reason rests on.
        Sources = "sources",
        /// The name of a register.
        SourceName = "sources[].name",
        /// How to reach a register.
        SourceContact = "sources[].contact",
        /// What kinds of information a register gave.
        SourceCategories = "sources[].categories",
    }
}

/// A duty that cannot be met, and what is missing for it.
///
/// # Example
///
/// ```
/// use unic_langid::langid;
/// use why_declined::{Audience, Explainer, Market, MissingField, NoticeKind, Outcome, PaymentMethod};
///
/// let outcome = Outcome::declined(PaymentMethod::Invoice, Market::FR).decided_on("2026-11-22".parse()?).build()?;
/// let explanation = Explainer::new().explain(&outcome.disclose(Audience::Guest), &langid!("en"));
/// let lacks = |duty, field| explanation.unmet.iter().any(|unmet| unmet.duty == duty && unmet.field == field);
/// assert!(lacks(NoticeKind::HumanReview, MissingField::Automation));
/// # Ok::<(), why_declined::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[non_exhaustive]
pub struct Unmet {
    /// The duty.
    pub duty: NoticeKind,
    /// The field of the outcome that is missing.
    pub field: MissingField,
}
