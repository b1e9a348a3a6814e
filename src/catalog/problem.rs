//! What is wrong in Fluent files. Shared with the build script.

use std::collections::BTreeSet;
use std::fmt;

use super::place::{File, Place};
use super::rule::Rule;

/// What is wrong at a place, and what to write instead.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Problem {
    pub(crate) place: Place,
    pub(crate) rule: Rule,
    pub(crate) advice: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} [{}]", self.place, self.advice, self.rule)?;
        let Some(excerpt) = &self.place.excerpt else { return Ok(()) };
        let line = self.place.line.to_string();
        let margin = " ".repeat(line.len());
        let shown = format!("{line} | {}", excerpt.text());
        write!(f, "\n{margin} |\n{}\n{margin} | {}^", shown.trim_end(), excerpt.indent())
    }
}

/// The problems of one language, as many as anybody reads at once.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    /// The first ones, and the one after them: it tells where the others begin.
    kept: BTreeSet<Problem>,
    dropped: usize,
}

impl Problems {
    /// How many are told.
    pub(crate) const MAX: usize = 100;

    pub(crate) fn add(&mut self, problem: Problem) {
        self.kept.insert(problem);
        if self.kept.len() > Self::MAX + 1 {
            self.kept.pop_last();
            self.dropped += 1;
        }
    }

    /// Refuses what stands so many bytes into a file.
    pub(crate) fn refuse(&mut self, file: &File<'_>, offset: usize, rule: Rule, advice: String) {
        let (line, column) = file.position(offset);
        let is_after = |last: &Problem| {
            (file.name(), line, column) > (last.place.file.as_str(), last.place.line, last.place.column)
        };
        if self.kept.len() > Self::MAX && self.kept.last().is_some_and(is_after) {
            self.dropped += 1;
        } else {
            self.add(Problem { place: file.place(offset), rule, advice });
        }
    }

    #[cfg_attr(not(test), allow(dead_code, reason = "the build script and the tests call it"))]
    pub(crate) fn has(&self, rule: Rule) -> bool {
        self.kept.iter().any(|problem| problem.rule == rule)
    }

    /// The problems in the order of their places, and a closing one if there are too many to tell.
    pub(crate) fn told(mut self) -> Vec<Problem> {
        let next = if self.kept.len() > Self::MAX { self.kept.pop_last() } else { None };
        let closing = next.map(|next| {
            let place = Place { excerpt: None, ..next.place };
            let advice =
                format!("mistakes from here on that are not shown: {}; mend those above first", self.dropped + 1);
            Problem { place, rule: Rule::More, advice }
        });
        self.kept.into_iter().chain(closing).collect()
    }
}

/// A name from a file, as a problem repeats it.
pub(crate) fn shown(name: &str) -> String {
    const MAX: usize = 40;
    match name.char_indices().nth(MAX) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default()),
        None => name.into(),
    }
}
