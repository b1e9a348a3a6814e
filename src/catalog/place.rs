//! Fluent files and the places in them. Shared with the build script.

use std::fmt;

use super::excerpt::Excerpt;

/// One Fluent file.
#[derive(Clone, Debug)]
pub(crate) struct File<'a> {
    name: &'a str,
    source: &'a str,
    landmarks: Vec<Landmark>,
}

/// A byte of the source whose line and column are known.
#[derive(Clone, Copy, Debug)]
struct Landmark {
    offset: usize,
    line: usize,
    column: usize,
}

impl<'a> File<'a> {
    /// The most bytes that are read.
    pub(crate) const MAX_BYTES: usize = 1_000_000;

    /// A file; a byte order mark, which some editors put before the text, is not part of the text.
    pub(crate) fn new(name: &'a str, source: &'a str) -> Self {
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        Self { name, source, landmarks: landmarks(source) }
    }

    pub(crate) const fn name(&self) -> &'a str {
        self.name
    }

    pub(crate) const fn source(&self) -> &'a str {
        self.source
    }

    pub(crate) const fn is_too_large(&self) -> bool {
        self.source.len() > Self::MAX_BYTES
    }

    /// The place that lies so many bytes into the source.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let (line, column) = self.position(offset);
        let (before, after) = self.source.split_at(self.boundary(offset));
        Place { file: self.name.into(), line, column, excerpt: Some(Excerpt::new(before, after)) }
    }

    /// Line and column of a byte.
    pub(crate) fn position(&self, offset: usize) -> (usize, usize) {
        let offset = self.boundary(offset);
        let passed = self.landmarks.partition_point(|landmark| landmark.offset <= offset);
        let nearest = passed.checked_sub(1).and_then(|index| self.landmarks.get(index));
        let Landmark { offset: start, line, column } = nearest.copied().unwrap_or(Landmark::START);
        (line, column + self.source.get(start..offset).map_or(0, |text| text.chars().count()))
    }

    fn boundary(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.source.len());
        while !self.source.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

impl Landmark {
    const START: Self = Self { offset: 0, line: 1, column: 1 };
}

/// The starts of lines, and places in long lines: finding a place takes the same time in any file.
fn landmarks(source: &str) -> Vec<Landmark> {
    const FAR: usize = 256;
    let mut landmarks = Vec::new();
    if source.len() > File::MAX_BYTES {
        return landmarks;
    }
    let mut last = Landmark::START;
    for (index, text) in source.split_inclusive('\n').enumerate() {
        landmarks.push(Landmark { line: index + 1, column: 1, ..last });
        let (start, mut known) = (last.offset, last.offset);
        for (column, (at, _)) in text.char_indices().enumerate().skip(FAR) {
            if start + at >= known + FAR {
                known = start + at;
                landmarks.push(Landmark { offset: known, line: index + 1, column: column + 1 });
            }
        }
        last.offset = start + text.len();
    }
    landmarks
}

/// A place in a file; line and column are counted from 1, the column in characters.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// The line itself; nothing for a place where nothing stands yet.
    pub(crate) excerpt: Option<Excerpt>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}
