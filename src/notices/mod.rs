//! Duties and rights: what the law or the caller has the shopper be told beside the explanation.

use crate::catalog::schema::Variable;
use crate::catalog::{Line, Message, Value};
use crate::closed::closed_set;
use crate::facts::Facts;
use crate::name::Name;
use crate::source::{Source, SourceKind};
use crate::{Audience, Automation, CreditCheckKind, Decision, Market, Offer};

closed_set! {
    /// What a notice is about.
    NoticeKind {
        /// Whether a person took part in the decision.
        AutomatedDecision = "automated-decision",
        /// A review by a person, where the caller offers it.
        HumanReview = "human-review",
        /// The register whose information the decision rests on.
        RegisterUsed = "register-used",
        /// The register sends the shopper a copy.
        CopyComing = "copy-coming",
    }
}

/// A notice and its text.
pub(crate) type NoticeLine<'a> = (NoticeKind, Line<'a>);

/// The notices of a decision that is not a plain yes; a merchant gets none.
pub(crate) fn lines(facts: &Facts, audience: Audience) -> Vec<NoticeLine<'_>> {
    let mut lines = Vec::new();
    if audience == Audience::Merchant || !matches!(facts.decision, Decision::Declined | Decision::CounterOffer) {
        return lines;
    }
    for (index, source) in facts.sources.iter().enumerate() {
        // Two sources can be one register: it is named once.
        let mut before = facts.sources.iter().take(index);
        if before.all(|known| (known.kind, &known.name) != (source.kind, &source.name)) {
            add_register(source, facts, &mut lines);
        }
    }
    lines.extend(automated_decision(facts.automation));
    lines.extend(facts.offers.contains(&Offer::HumanReview).then(|| human_review(facts.lender.as_ref())));
    lines
}

/// A register that a disclosed reason rests on; the door has left out all others.
fn add_register<'a>(source: &'a Source, facts: &Facts, lines: &mut Vec<NoticeLine<'a>>) {
    let Some(name) = &source.name else { return };
    let about = |message| Line::with(message, Variable::Register, Value::Name(name.as_str()));
    if matches!(source.kind, SourceKind::Bureau | SourceKind::PublicRegister) {
        lines.push((NoticeKind::RegisterUsed, about(Message::NoticeRegisterUsed)));
    }
    // Where no report was asked for there is nothing to copy.
    let asked = facts.credit_check.kind != CreditCheckKind::None;
    if asked && source.kind == SourceKind::Bureau && facts.market.is_some_and(Market::register_sends_copy) {
        lines.push((NoticeKind::CopyComing, about(Message::NoticeCopyComing)));
    }
}

fn automated_decision(automation: Option<Automation>) -> Option<NoticeLine<'static>> {
    let extent = match automation? {
        Automation::No => return None,
        extent => Value::Choice(extent.code()),
    };
    Some((NoticeKind::AutomatedDecision, Line::with(Message::NoticeAutomatedDecision, Variable::Automation, extent)))
}

fn human_review(lender: Option<&Name>) -> NoticeLine<'_> {
    let line = match lender {
        Some(name) => Line::with(Message::NoticeHumanReviewNamed, Variable::Lender, Value::Name(name.as_str())),
        None => Message::NoticeHumanReview.into(),
    };
    (NoticeKind::HumanReview, line)
}
