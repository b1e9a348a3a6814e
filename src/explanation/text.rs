//! The explanation as plain text for a terminal, a log of a chat, an e-mail.

use super::Explanation;
use crate::catalog::isolate;
use crate::cldr::write_number;

pub(super) fn text(explanation: &Explanation) -> String {
    let mut text = String::with_capacity(2_048);
    line(&[&explanation.headline, "\n"], &mut text);
    line(&[&explanation.summary], &mut text);
    reasons(explanation, &mut text);
    steps(explanation, &mut text);
    if !explanation.alternatives.is_empty() {
        line(&["\n", &explanation.headings.alternatives], &mut text);
        for alternative in &explanation.alternatives {
            line(&["  - ", &alternative.label, ": ", &alternative.text], &mut text);
        }
    }
    if let Some(check) = &explanation.credit_check {
        line(&["\n", &explanation.headings.credit_check, "\n  ", &check.text], &mut text);
    }
    if !explanation.notices.is_empty() {
        line(&["\n", &explanation.headings.notices], &mut text);
        for notice in &explanation.notices {
            line(&["  ", &notice.text], &mut text);
        }
    }
    contacts(explanation, &mut text);
    text
}

fn reasons(explanation: &Explanation, text: &mut String) {
    if explanation.reasons.is_empty() {
        return;
    }
    line(&["\n", &explanation.headings.reasons], text);
    for reason in &explanation.reasons {
        line(&["  - ", &reason.text], text);
        if let Some(note) = &reason.note {
            line(&["    ", note], text);
        }
    }
}

fn steps(explanation: &Explanation, text: &mut String) {
    if explanation.next_steps.is_empty() && explanation.retry.is_none() {
        return;
    }
    line(&["\n", &explanation.headings.next_steps], text);
    for (number, step) in (1..).zip(&explanation.next_steps) {
        text.push_str("  ");
        write_number(number, text);
        line(&[". ", &step.text], text);
    }
    if let Some(retry) = &explanation.retry {
        line(&["  ", &retry.text], text);
    }
}

fn contacts(explanation: &Explanation, text: &mut String) {
    if !explanation.contacts.is_empty() {
        line(&["\n", &explanation.headings.contacts], text);
        for contact in &explanation.contacts {
            text.extend(["  ", &contact.label, ": "]);
            if let Some(name) = &contact.name {
                isolate::write(name, explanation.direction, text);
                text.push_str(", ");
            }
            line(&[&contact.contact], text);
        }
    }
    if let Some(reference) = &explanation.headings.reference {
        line(&["\n", reference], text);
    }
}

fn line(parts: &[&str], text: &mut String) {
    text.extend(parts.iter().copied());
    text.push('\n');
}
