//! The answer as plain text for a terminal, a log of a chat, an e-mail.

use core::fmt::{Display, Formatter, Result};

use super::Answer;
use crate::explanation::Text;

impl Display for Answer {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        writeln!(f, "{}\n\n{}", self.question, self.short)?;
        if !self.methods.is_empty() {
            writeln!(f)?;
            items(self.methods.iter().map(|method| &method.text), f)?;
        }
        if !self.steps.is_empty() {
            writeln!(f, "\n{}", self.headings.steps)?;
            for (number, step) in (1..).zip(&self.steps) {
                writeln!(f, "  {number}. {step}")?;
            }
        }
        if !self.have.is_empty() {
            writeln!(f, "\n{}", self.headings.have)?;
            items(self.have.iter(), f)?;
        }
        if !self.related.is_empty() {
            writeln!(f, "\n{}", self.headings.related)?;
            items(self.related.iter().map(|other| &other.question), f)?;
        }
        Ok(())
    }
}

fn items<'a>(texts: impl Iterator<Item = &'a Text>, f: &mut Formatter<'_>) -> Result {
    for text in texts {
        writeln!(f, "  - {text}")?;
    }
    Ok(())
}
