//! What is wrong in a lender's texts, as values.

use core::fmt;

use serde::Serialize;
use serde::ser::{SerializeStruct as _, Serializer};

use crate::catalog::problem::Problem;
use crate::catalog::rule::Rule;

/// All that is wrong in a lender's texts, in the order of the places; never empty, and at most 101.
///
/// It prints as the build prints mistakes: each with its line and a caret. It serialises as a list.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Findings(Vec<Finding>);

impl Findings {
    pub(super) fn new(problems: Vec<Problem>) -> Self {
        Self(problems.into_iter().map(Finding).collect())
    }

    /// Every finding.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter()
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, finding) in self.0.iter().enumerate() {
            let gap = if index == 0 { "" } else { "\n\n" };
            write!(f, "{gap}{finding}")?;
        }
        Ok(())
    }
}

impl core::error::Error for Findings {}

/// One thing that is wrong in a lender's texts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Finding(Problem);

impl Finding {
    /// The file, by the name that it was given with.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.0.place.file
    }

    /// The line, counted from 1.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.0.place.line
    }

    /// The column, counted in characters from 1.
    #[must_use]
    pub const fn column(&self) -> usize {
        self.0.place.column
    }

    /// The rule that it goes against.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.0.rule
    }

    /// What is wrong, and what to write instead.
    #[must_use]
    pub fn advice(&self) -> &str {
        &self.0.advice
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Finding", 5)?;
        fields.serialize_field("file", self.file())?;
        fields.serialize_field("line", &self.line())?;
        fields.serialize_field("column", &self.column())?;
        fields.serialize_field("rule", self.rule().code())?;
        fields.serialize_field("advice", self.advice())?;
        fields.end()
    }
}
