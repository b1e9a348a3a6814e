//! Fluent files, and what is wrong at which place of them. Shared with the build script.

use std::fmt;

/// One Fluent file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct File<'a> {
    name: &'a str,
    source: &'a str,
}

impl<'a> File<'a> {
    /// A file; a byte order mark, which some editors put before the text, is not part of the text.
    pub(crate) fn new(name: &'a str, source: &'a str) -> Self {
        Self { name, source: source.strip_prefix('\u{feff}').unwrap_or(source) }
    }

    pub(crate) const fn source(&self) -> &'a str {
        self.source
    }

    /// The place that lies so many bytes into the source.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let before = self.source.get(..offset).unwrap_or(self.source);
        let line = 1 + before.matches('\n').count();
        let start = before.rsplit('\n').next().unwrap_or_default();
        Place { file: self.name.into(), line, column: 1 + start.chars().count() }
    }
}

/// A place in a file; line and column are counted from 1, the column in characters.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// What is wrong at a place, and what to write instead.
#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Problem {
    pub(crate) place: Place,
    pub(crate) advice: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.advice)
    }
}
