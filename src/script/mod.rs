//! Which messages, in which order, with which arguments. It knows no language.

mod alternatives;
mod reasons;
mod steps;
mod summary;

#[cfg(feature = "answers")]
pub(crate) use self::alternatives::ordered as ordered_alternatives;
use crate::catalog::schema::Variable;
use crate::catalog::{Line, Message, Value};
use crate::disclose::retry_advice;
use crate::explanation::Announce;
use crate::facts::Facts;
use crate::notices::{Notices, notices};
use crate::{
    Action, Audience, CreditCheckKind, CreditClass, Date, Decision, Disclosed, PaymentMethod, Reason, RetryAdvice,
    Subject,
};

/// The most reasons that are shown: more do not help.
///
/// Source: Official Interpretations of Regulation B (12 CFR 1002), comment 9(b)(2)-1.
pub(crate) const MOST_SHOWN: usize = 4;

/// What is said, in which order. Each part is made where it is read, so that none is made twice or carried about.
#[derive(Debug)]
pub(crate) struct Script<'a> {
    disclosed: &'a Disclosed,
    alternatives: Vec<PaymentMethod>,
    pub(crate) notices: Notices<'a>,
}

impl<'a> Script<'a> {
    /// Says what there is to say of a disclosed outcome.
    pub(crate) fn new(disclosed: &'a Disclosed) -> Self {
        let alternatives = alternatives::ordered(disclosed.facts());
        let shows_credit = alternatives.iter().any(|method| method.credit_class() == CreditClass::Credit);
        let notices = notices(disclosed.facts(), disclosed.audience(), shows_credit);
        Self { disclosed, alternatives, notices }
    }

    /// The stable id: decision, method, the most important reason told.
    pub(crate) fn id(&self) -> String {
        let facts = self.disclosed.facts();
        let decision = facts.decision.code();
        let subject = if facts.subject == Subject::Application { "-application" } else { "" };
        let method = facts.method.map_or("other", PaymentMethod::code);
        let reason = facts.reasons.first().map_or("none", |reason| reason.code());
        let mut id = String::with_capacity(80);
        [decision, subject, "/", method, "/", reason].into_iter().for_each(|part| id.push_str(part));
        id
    }

    pub(crate) const fn announce(&self) -> Announce {
        match self.disclosed.facts().decision {
            Decision::Approved | Decision::Pending => Announce::Polite,
            _ => Announce::Assertive,
        }
    }

    pub(crate) fn headline(&self) -> Line<'a> {
        summary::headline(self.disclosed.facts(), self.disclosed.audience()).into()
    }

    pub(crate) fn summary(&self) -> Line<'a> {
        summary::summary(self.disclosed.facts(), self.disclosed.audience())
    }

    pub(crate) fn reasons(&self) -> impl Iterator<Item = ReasonLine<'a>> {
        let audience = self.disclosed.audience();
        let line = move |&reason: &Reason| reasons::line(reason, audience, self.notices.owes_masked_reasons);
        self.disclosed.reasons().iter().filter_map(line).take(MOST_SHOWN)
    }

    pub(crate) fn credit_check(&self) -> Option<(CreditCheckKind, Line<'a>)> {
        let kind = self.disclosed.facts().credit_check.kind;
        let message = match kind {
            CreditCheckKind::None => Message::CreditCheckNone,
            CreditCheckKind::Soft => Message::CreditCheckSoft,
            CreditCheckKind::Recorded => Message::CreditCheckRecorded,
            CreditCheckKind::Unknown => return None,
        };
        Some((kind, message.into()))
    }

    pub(crate) fn next_steps(&self) -> impl Iterator<Item = (Action, Line<'a>)> {
        steps::lines(self.disclosed.facts(), self.disclosed.audience())
    }

    pub(crate) fn alternatives(&self) -> impl Iterator<Item = AlternativeLines<'a>> {
        alternatives::lines(&self.alternatives, self.disclosed.facts().market)
    }

    pub(crate) fn retry(&self) -> Option<RetryLine<'a>> {
        retry(self.disclosed.facts(), self.disclosed.audience())
    }
}

/// A reason, and for support what may be said of it.
#[derive(Debug)]
pub(crate) struct ReasonLine<'a> {
    pub(crate) reason: Reason,
    pub(crate) text: Line<'a>,
    pub(crate) note: Option<Line<'a>>,
}

/// A way to pay: its name, and what choosing it means.
#[derive(Debug)]
pub(crate) struct AlternativeLines<'a> {
    pub(crate) method: PaymentMethod,
    pub(crate) label: Line<'a>,
    pub(crate) text: Line<'a>,
}

/// Whether and when to try again.
#[derive(Debug)]
pub(crate) struct RetryLine<'a> {
    pub(crate) advice: RetryAdvice,
    pub(crate) not_before: Option<Date>,
    pub(crate) text: Line<'a>,
}

/// The most restrictive advice of all disclosed reasons wins, so nothing lasting is ever called temporary.
fn retry(facts: &Facts, audience: Audience) -> Option<RetryLine<'static>> {
    if matches!(audience, Audience::Merchant) {
        return None;
    }
    let advice = retry_advice(&facts.reasons);
    let (advice, not_before, text) = match (facts.decision, advice, facts.retry_after) {
        (Decision::Approved, ..) | (Decision::Pending, _, None) => return None,
        // The offer itself is the smaller amount.
        (Decision::CounterOffer, Some(RetryAdvice::SmallerAmount), _) => return None,
        (Decision::Pending, _, Some(date)) => (RetryAdvice::Later, Some(date), on(Message::RetryPendingDate, date)),
        (Decision::Failed, None | Some(RetryAdvice::Now), Some(date)) | (_, Some(RetryAdvice::Later), Some(date)) => {
            (RetryAdvice::Later, Some(date), on(Message::RetryLaterDate, date))
        }
        (Decision::Failed, None, None) => (RetryAdvice::Now, None, Message::RetryNow.into()),
        (_, Some(advice), _) => (advice, None, retry_message(advice, facts.subject).into()),
        (_, None, _) => return None,
    };
    Some(RetryLine { advice, not_before, text })
}

const fn on(message: Message, date: Date) -> Line<'static> {
    Line::with(message, Variable::Date, Value::Date(date))
}

const fn retry_message(advice: RetryAdvice, subject: Subject) -> Message {
    match (advice, subject) {
        (RetryAdvice::Now, _) => Message::RetryNow,
        (RetryAdvice::Later, _) => Message::RetryLater,
        (RetryAdvice::FixDetails, _) => Message::RetryFixDetails,
        (RetryAdvice::AfterAction, _) => Message::RetryAfterAction,
        (RetryAdvice::SmallerAmount, _) => Message::RetrySmallerAmount,
        (RetryAdvice::CheckFirst, _) => Message::RetryCheckFirst,
        (RetryAdvice::OtherMethod, Subject::Purchase) => Message::RetryOtherMethod,
        (RetryAdvice::OtherMethod, Subject::Application) => Message::RetryOtherMethodApplication,
        (RetryAdvice::Never, _) => Message::RetryNever,
    }
}
