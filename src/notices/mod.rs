//! Duties and rights: what the law or the caller has the shopper be told beside the explanation.
//!
//! `rules/` says what each market asks for; `case.rs` finds what applies to an outcome, `select.rs` what is said of it
//! and what is missing for it, `contacts.rs` whom to turn to.

mod case;
mod contacts;
mod duty;
mod rules;
mod select;
mod texts;

use crate::catalog::Line;
use crate::closed::closed_set;
use crate::{Channel, Date, Market};

pub(crate) use self::contacts::ContactLine;
pub use self::duty::{
    Certainty, Condition, Duty, Exemption, ListedContact, MissingField, Obligation, RuleStatus, Timing, Unmet,
};
pub use self::rules::RuleSet;
pub(crate) use self::select::notices;

closed_set! {
    /// What a notice is about.
    NoticeKind {
        /// That the credit was refused, and when.
        Rejected = "rejected",
        /// The reason, or how to ask for it.
        Reason = "reason",
        /// The right to have the decision explained, or to be told the reasons where none is told.
        RightToReasons = "right-to-reasons",
        /// How far the decision was automatic.
        AutomatedProcessing = "automated-processing",
        /// A review by a person: a right, or what the caller offers.
        HumanReview = "human-review",
        /// To say how one sees the matter oneself.
        OwnView = "own-view",
        /// To contest the decision.
        Contest = "contest",
        /// The register that the refusal rests on.
        DatabaseUsed = "database-used",
        /// What the register showed.
        DatabaseResult = "database-result",
        /// What kinds of information the register gave.
        DataCategories = "data-categories",
        /// The register did not take the decision.
        BureauDidNotDecide = "bureau-did-not-decide",
        /// The register sends the shopper a copy unasked.
        CopyComing = "copy-coming",
        /// The register gives the shopper a free copy on request.
        FreeCopy = "free-copy",
        /// To have wrong information corrected.
        Correction = "correction",
        /// The credit score that was used.
        ScoreDisclosure = "score-disclosure",
        /// Where to get advice on budget and debts.
        DebtAdvice = "debt-advice",
        /// That the law forbids discrimination.
        NonDiscrimination = "non-discrimination",
        /// Where to complain.
        ComplaintBodies = "complaint-bodies",
        /// That credit costs money; said beside other credit only.
        CreditWarning = "credit-warning",
        /// That a notice in writing is owed.
        WrittenNotice = "written-notice",
    }
}

impl NoticeKind {
    /// The place among all of them.
    #[allow(clippy::as_conversions, reason = "the only way to the number of a variant")]
    const fn place(self) -> usize {
        self as usize
    }
}

/// What is said of duties and rights, and by which rules.
#[derive(Debug, Default)]
pub(crate) struct Notices<'a> {
    pub(crate) rules: Option<Rules>,
    pub(crate) lines: Vec<NoticeLine<'a>>,
    pub(crate) unmet: Vec<Unmet>,
    pub(crate) contacts: Vec<ContactLine<'a>>,
    /// Whether there are duties but no rules to tell them by.
    pub(crate) is_without_rules: bool,
    /// Whether the law asks for reasons that must not be told, and knows no exception.
    pub(crate) owes_masked_reasons: bool,
}

/// A notice and its text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NoticeLine<'a> {
    pub(crate) kind: NoticeKind,
    pub(crate) text: Line<'a>,
    pub(crate) channel: Channel,
    /// Within how many days.
    pub(crate) due: Option<u16>,
}

/// The rule set that an explanation follows.
#[derive(Clone, Copy, Debug, Eq, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Rules {
    /// The market.
    pub market: Market,
    /// How far the rules have come.
    pub status: RuleStatus,
    /// The first day on which they apply.
    pub from: Date,
    /// The last day on which they apply; `None` where no end is known.
    pub to: Option<Date>,
    /// Whether they were chosen by the outcome's `decided_on`. If not, they are the latest that are enacted.
    pub dated: bool,
    /// The day when they were last looked up.
    pub checked_on: Date,
}
