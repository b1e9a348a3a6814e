//! What to show.

mod html;
mod text;

use core::fmt;
use std::borrow::Cow;

use serde::Serialize;

use crate::closed::closed_set;
use crate::notices::{NoticeKind, Rules, Unmet};
use crate::{Action, Audience, ContactKind, CreditCheckKind, Date, PaymentMethod, Pays, Reason, RetryAdvice, Topic};

closed_set! {
    /// The direction in which a language is written.
    Direction {
        /// From left to right.
        Ltr = "ltr",
        /// From right to left.
        Rtl = "rtl",
    }
}

impl Direction {
    pub(crate) fn of(language: &str) -> Self {
        match language {
            "ar" | "fa" | "he" | "ur" => Self::Rtl,
            _ => Self::Ltr,
        }
    }
}

closed_set! {
    /// How a screen reader should announce the explanation, as the values of `aria-live`.
    Announce {
        /// When the reader is idle.
        Polite = "polite",
        /// At once: the shopper cannot go on as planned.
        Assertive = "assertive",
    }
}

closed_set! {
    /// How a notice has to reach the shopper.
    Channel {
        /// On the screen.
        Screen = "screen",
        /// In writing that the shopper can keep: a letter, an e-mail, a file. A screen does not do.
        Durable = "durable-medium",
    }
}

/// A text in the language of the explanation; one without variables is not copied.
pub type Text = Cow<'static, str>;

/// What to show a shopper, a merchant or support: the fields in the order in which they are read.
///
/// It is plain data: take the fields, serialise it, print it, or take [`Explanation::to_html`].
///
/// # Example
///
/// ```
/// use unic_langid::langid;
/// use why_declined::{Audience, Explainer, Market, Outcome, PaymentMethod, Reason};
///
/// let outcome = Outcome::declined(PaymentMethod::Invoice, Market::SE).reason(Reason::UnpaidInvoice).build()?;
/// let explanation = Explainer::new().explain(&outcome.disclose(Audience::Shopper), &langid!("en"));
/// assert_eq!(explanation.id, "declined/invoice/unpaid-invoice");
/// assert_eq!(explanation.headline, "Payment by invoice was not approved");
/// # Ok::<(), why_declined::Error>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// The stable id, in no language: decision, method, the most important reason told, or `none`.
    pub id: String,
    /// Who may read it.
    pub audience: Audience,
    /// The language that it is in, or the region's overlay that was asked for (BCP 47).
    pub locale: &'static str,
    /// The direction of that language.
    pub direction: Direction,
    /// How a screen reader should announce it.
    pub announce: Announce,
    /// The first line.
    pub headline: Text,
    /// What happened, in a sentence or two, without any reason.
    pub summary: Text,
    /// Up to four reasons that may be told, most important first.
    pub reasons: Vec<ReasonText>,
    /// What the credit check leaves behind; nothing where that is not known.
    pub credit_check: Option<CreditCheckText>,
    /// What to do now, most helpful first.
    pub next_steps: Vec<NextStep>,
    /// Other ways to pay: no credit first, none preselected.
    pub alternatives: Vec<Alternative>,
    /// Whether and when to try again.
    pub retry: Option<Retry>,
    /// Rights, and how the decision was made.
    pub notices: Vec<Notice>,
    /// Whom to turn to.
    pub contacts: Vec<ContactText>,
    /// The number of the case.
    pub reference: Option<String>,
    /// The rule set that the notices follow; nothing where no lender has refused credit, where no rules are known for
    /// the market and the day, and for a merchant.
    pub rules: Option<Rules>,
    /// The duties that cannot be met because the outcome lacks something. A reason is never among it.
    pub unmet: Vec<Unmet>,
    /// The questions that go with it, most helpful first; for a guest and a shopper at most four.
    pub topics: Vec<Topic>,
    /// The version of the words.
    pub texts: Text,
    /// The name of the lender's own texts in force.
    pub variant: Option<String>,
    /// Headings of the parts, for whoever lays them out.
    pub headings: Headings,
}

/// A reason.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReasonText {
    /// The reason's stable code.
    pub code: Reason,
    /// The reason in words.
    pub text: Text,
    /// For support: what may be said of it, and to whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// What the credit check leaves behind.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreditCheckText {
    /// The kind of check.
    pub kind: CreditCheckKind,
    /// In words.
    pub text: Text,
}

/// A next step.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NextStep {
    /// The step's stable code.
    pub action: Action,
    /// In words.
    pub text: Text,
}

/// Another way to pay.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Alternative {
    /// The method.
    pub method: PaymentMethod,
    /// Its name.
    pub label: Text,
    /// When the money leaves.
    pub pays: Pays,
    /// Whether it is credit.
    pub credit: bool,
    /// What choosing it means.
    pub text: Text,
}

/// Whether and when to try again.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Retry {
    /// The most restrictive advice of all reasons told.
    pub advice: RetryAdvice,
    /// The first day when it makes sense.
    pub not_before: Option<Date>,
    /// In words.
    pub text: Text,
}

/// A right, or how the decision was made.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Notice {
    /// What it is about.
    pub kind: NoticeKind,
    /// In words.
    pub text: Text,
    /// How it has to reach the shopper. Where that is not the screen, showing it does not meet the duty.
    pub channel: Channel,
    /// Within what time after the decision, as an ISO 8601 duration such as `P30D`.
    pub due: Option<String>,
}

/// Someone to turn to.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContactText {
    /// Whom it reaches.
    pub kind: ContactKind,
    /// That in words.
    pub label: Text,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// An https, mailto or tel address.
    pub contact: String,
}

/// The headings of the parts.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Headings {
    /// Above the reasons.
    pub reasons: Text,
    /// Above the credit check.
    pub credit_check: Text,
    /// Above the next steps.
    pub next_steps: Text,
    /// Above the other ways to pay.
    pub alternatives: Text,
    /// Above the notices.
    pub notices: Text,
    /// Above the contacts.
    pub contacts: Text,
    /// The line with the number of the case.
    pub reference: Option<Text>,
}

impl Explanation {
    /// The explanation as an accessible HTML fragment: a region with `lang` and `dir`, headings from `h2`, escaped.
    ///
    /// A live region has to be on the page before the text comes: put the fragment into an element with
    /// `aria-live` set to [`Explanation::announce`].
    ///
    /// # Example
    ///
    /// ```
    /// use unic_langid::langid;
    /// use why_declined::{Audience, Explainer, Market, Outcome, PaymentMethod};
    ///
    /// let outcome = Outcome::declined(PaymentMethod::Card, Market::GB).build()?;
    /// let html = Explainer::new().explain(&outcome.disclose(Audience::Guest), &langid!("en")).to_html();
    /// assert!(html.starts_with(r#"<section class="why-declined" lang="en" dir="ltr""#));
    /// # Ok::<(), why_declined::Error>(())
    /// ```
    #[must_use]
    pub fn to_html(&self) -> String {
        html::fragment(self)
    }

    pub(crate) fn to_text(&self) -> String {
        text::text(self)
    }
}

/// Plain text for a terminal, a log of a chat, an e-mail.
impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}
