//! The explanation as plain text for a terminal, a log of a chat, an e-mail.

use core::fmt::{Display, Formatter, Result};

use super::Explanation;
use crate::catalog::isolate;

impl Display for Explanation {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        writeln!(f, "{}\n\n{}", self.headline, self.summary)?;
        reasons(self, f)?;
        steps(self, f)?;
        if !self.alternatives.is_empty() {
            writeln!(f, "\n{}", self.headings.alternatives)?;
            for alternative in &self.alternatives {
                writeln!(f, "  - {}: {}", alternative.label, alternative.text)?;
            }
        }
        if let Some(check) = &self.credit_check {
            writeln!(f, "\n{}\n  {}", self.headings.credit_check, check.text)?;
        }
        if !self.notices.is_empty() {
            writeln!(f, "\n{}", self.headings.notices)?;
            for notice in &self.notices {
                writeln!(f, "  {}", notice.text)?;
            }
        }
        contacts(self, f)
    }
}

fn reasons(explanation: &Explanation, f: &mut Formatter<'_>) -> Result {
    if explanation.reasons.is_empty() {
        return Ok(());
    }
    writeln!(f, "\n{}", explanation.headings.reasons)?;
    for reason in &explanation.reasons {
        writeln!(f, "  - {}", reason.text)?;
        if let Some(note) = &reason.note {
            writeln!(f, "    {note}")?;
        }
    }
    Ok(())
}

fn steps(explanation: &Explanation, f: &mut Formatter<'_>) -> Result {
    if explanation.next_steps.is_empty() && explanation.retry.is_none() {
        return Ok(());
    }
    writeln!(f, "\n{}", explanation.headings.next_steps)?;
    for (number, step) in (1..).zip(&explanation.next_steps) {
        writeln!(f, "  {number}. {}", step.text)?;
    }
    if let Some(retry) = &explanation.retry {
        writeln!(f, "  {}", retry.text)?;
    }
    Ok(())
}

fn contacts(explanation: &Explanation, f: &mut Formatter<'_>) -> Result {
    if !explanation.contacts.is_empty() {
        writeln!(f, "\n{}", explanation.headings.contacts)?;
        for contact in &explanation.contacts {
            match &contact.name {
                Some(name) => {
                    let mut isolated = String::new();
                    isolate::write(name, explanation.direction, &mut isolated);
                    writeln!(f, "  {}: {isolated}, {}", contact.label, contact.contact)?;
                }
                None => writeln!(f, "  {}: {}", contact.label, contact.contact)?,
            }
        }
    }
    match &explanation.headings.reference {
        Some(reference) => writeln!(f, "\n{reference}"),
        None => Ok(()),
    }
}
