//! Turns the outcome of a checkout's credit or payment decision into a plain-language explanation.
//!
//! What the decision system reported goes in as an [`Outcome`]; [`Outcome::disclose`] lets through what one
//! [`Audience`] may know; [`Explainer::explain`] says it in the shopper's language: why the purchase was not
//! approved, what the credit check leaves behind, what to do now, which other ways to pay are open. No network, clock,
//! global state or input and output at run time.
//!
//! ```
//! use unic_langid::langid;
//! use why_declined::{Audience, Explainer, Outcome};
//!
//! let outcome: Outcome = serde_json::from_str(
//!     r#"{ "decision": "declined", "method": "invoice", "market": "SE",
//!          "reasons": ["unpaid-invoice"], "credit_check": { "kind": "soft" }, "alternatives": ["card"] }"#,
//! )?;
//! let disclosed = outcome.disclose(Audience::Shopper);
//! let explanation = Explainer::new().explain(&disclosed, &langid!("sv-SE"));
//! println!("{explanation}");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # The way of the data
//!
//! [`Outcome`] → [`Outcome::disclose`] → [`Disclosed`] → [`Explainer::explain`] → [`Explanation`]. There is no way
//! back: an explainer takes a [`Disclosed`] and nothing else, so a hidden reason has no path to a text.
//!
//! # Questions
//!
//! An explanation names its [`topics`](Explanation::topics), the questions that go with it; `Explainer::answer` answers
//! one of them.
//!
//! # Features
//!
//! - `answers` (default): when enabled, questions are answered: `Explainer::answer`, and the texts for it.
//! - `codes` (default): when enabled, codes of gateways, card networks, lenders and scores, and gateways' whole answers,
//!   are understood as reasons: [`codes`].
//! - `wasm`, `wasm-disclose`: when enabled, JavaScript can call the library; the npm package is built with them.
//! - `ar`, `da`, `de`, `en`, `fi`, `nb`, `pl`, `sv` (default): when enabled, the texts in that language are linked in. At
//!   least one is needed.
//! - `de-ch`, `en-us`, `sv-fi` (default): when enabled, what differs from the language in that region is linked in.
//!
//! # Limits
//!
//! It is not legal advice: [`RuleSet`] holds what each market has a refused shopper be told, with its sources and how
//! sure it is. Nobody has reviewed the texts by profession yet: see [`ReviewStatus`].

#![cfg_attr(
    not(test),
    deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, clippy::as_conversions)
)]
#![deny(missing_debug_implementations, missing_docs)]

mod action;
mod answers;
mod catalog;
mod cldr;
mod closed;
#[cfg(feature = "codes")]
pub mod codes;
mod date;
mod disclose;
mod error;
mod explainer;
mod explanation;
mod facts;
mod html;
mod market;
mod method;
mod money;
mod name;
mod notices;
mod outcome;
mod read;
mod reason;
mod script;
mod source;
#[cfg(any(feature = "wasm", feature = "wasm-disclose"))]
mod wasm;

pub use self::action::Action;
#[cfg(feature = "answers")]
pub use self::answers::{Answer, AnswerFacts, AnswerHeadings, MethodText, RelatedTopic};
pub use self::answers::{Stage, Topic};
#[cfg(feature = "overrides")]
pub use self::catalog::{Finding, Findings, Overrides, Rule};
#[cfg(feature = "codes")]
pub use self::codes::{
    retry::{RetryLimit, RetryRule},
    system::{Network, System},
};
pub use self::date::Date;
pub use self::disclose::{Audience, Disclosed};
pub use self::error::Error;
pub use self::explainer::{Explainer, Negotiated, ReviewStatus};
pub use self::explanation::{
    Alternative, Announce, Channel, ContactText, CreditCheckText, Direction, Explanation, Headings, NextStep, Notice,
    ReasonText, Retry, Text,
};
pub use self::facts::{Automation, CreditCheckKind, CreditTerms, Decision, Offer, Subject};
pub use self::market::{Market, MethodOrder};
pub use self::method::{CreditClass, PaymentMethod, Pays};
pub use self::money::{Currency, Money};
pub use self::name::{Contact, ContactKind};
pub use self::notices::{
    Certainty, Condition, Duty, Exemption, ListedContact, MissingField, NoticeKind, Obligation, RuleSet, RuleStatus,
    Rules, Timing, Unmet,
};
pub use self::outcome::{Outcome, OutcomeBuilder};
pub use self::reason::{DecidedBy, Disclosure, Reason, RetryAdvice};
pub use self::source::{DataCategory, Source, SourceKind};

#[doc = include_str!("../README.md")]
#[cfg(doctest)]
#[derive(Debug)]
pub struct ReadmeDoctests;
