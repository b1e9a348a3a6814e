//! The texts of an explanation or an answer, and the messages that they come from.

use why_declined::{Answer, Audience, Explanation};

use crate::wording::Catalogue;
use crate::wording::catalogue::Message;

/// A text with the beginnings that the id of its message may have.
pub(crate) struct Line {
    beginnings: Vec<String>,
    pub(crate) text: String,
}

impl Line {
    fn new(beginnings: &[&str], text: &str) -> Self {
        Self { beginnings: beginnings.iter().map(|start| (*start).to_owned()).collect(), text: text.to_owned() }
    }

    /// The message that it comes from: of several that could say it, the one that says most of it itself.
    pub(crate) fn message<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Message> {
        let is_named = |message: &Message| self.beginnings.iter().any(|start| message.id.starts_with(start));
        let named = catalogue.texts().filter(|(message, _)| is_named(message));
        let fitting = named.filter(|(_, pattern)| pattern.is_pattern_of(&self.text));
        fitting.max_by_key(|(_, pattern)| pattern.fixed_length()).map(|(message, _)| message)
    }
}

/// The texts of an explanation, in the order in which they are read.
pub(crate) fn of_explanation(explanation: &Explanation) -> Vec<Line> {
    let headings = &explanation.headings;
    let (headline, summary, reason): (&[_], &[_], &[_]) = match explanation.audience {
        Audience::Merchant => (&["merchant-headline-"], &["merchant-summary-"], &["merchant-"]),
        Audience::Support => (&["headline-"], &["summary-"], &["support-"]),
        _ => (&["headline-"], &["summary-"], &["reason-"]),
    };
    let mut lines = vec![Line::new(headline, &explanation.headline), Line::new(summary, &explanation.summary)];
    let reasons = explanation.reasons.iter().flat_map(|told| {
        let note = told.note.iter().map(|note| Line::new(&["support-note-"], note));
        [Line::new(reason, &told.text)].into_iter().chain(note)
    });
    part(&mut lines, &headings.reasons, reasons);
    let steps = explanation.next_steps.iter().map(|step| Line::new(&["step-", "merchant-step-"], &step.text));
    let retry = explanation.retry.iter().map(|retry| Line::new(&["retry-"], &retry.text));
    part(&mut lines, &headings.next_steps, steps.chain(retry));
    let alternatives = explanation.alternatives.iter().flat_map(|alternative| {
        [Line::new(&["method-"], &alternative.label), Line::new(&["alternative-"], &alternative.text)]
    });
    part(&mut lines, &headings.alternatives, alternatives);
    let check = explanation.credit_check.iter().map(|check| Line::new(&["credit-check-"], &check.text));
    part(&mut lines, &headings.credit_check, check);
    part(&mut lines, &headings.notices, explanation.notices.iter().map(|notice| Line::new(&["notice-"], &notice.text)));
    let contacts = explanation.contacts.iter().map(|contact| Line::new(&["contact-"], &contact.label));
    part(&mut lines, &headings.contacts, contacts);
    lines.extend(headings.reference.iter().map(|reference| Line::new(&["reference-line"], reference)));
    lines
}

/// The texts of an answer; the questions beside it have answers of their own.
pub(crate) fn of_answer(answer: &Answer) -> Vec<Line> {
    let topic = format!("answer-{}-", answer.topic);
    let line = |text: &str| Line::new(&[&topic], text);
    let heading = |text: &str| Line::new(&["answer-heading-"], text);
    let mut lines = vec![line(&answer.question), line(&answer.short)];
    lines.extend(answer.methods.iter().map(|method| line(&method.text)));
    lines.extend(answer.steps.first().map(|_| heading(&answer.headings.steps)));
    lines.extend(answer.steps.iter().map(|step| line(step)));
    lines.extend(answer.have.first().map(|_| heading(&answer.headings.have)));
    lines.extend(answer.have.iter().map(|have| line(have)));
    lines.extend(answer.related.first().map(|_| heading(&answer.headings.related)));
    lines
}

/// A heading and what stands below it, if anything does.
fn part(lines: &mut Vec<Line>, heading: &str, below: impl Iterator<Item = Line>) {
    let mut below = below.peekable();
    if below.peek().is_some() {
        lines.push(Line::new(&["heading-"], heading));
        lines.extend(below);
    }
}
