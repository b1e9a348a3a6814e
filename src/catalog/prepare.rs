//! Makes a source safe for Fluent's parser, and finds what the parser would explain badly. Shared with the build script.

use std::collections::BTreeSet;

use super::place::File;
use super::problem::Problems;
use super::rule::Rule;

/// A source that Fluent's parser can read: every byte stands where it stood.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) source: String,
    /// The entries that were left out; all that can be said of them is said.
    pub(crate) unread: BTreeSet<String>,
    mistakes: Vec<(usize, Rule, &'static str)>,
}

impl Prepared {
    pub(crate) fn new(file: &File<'_>) -> Self {
        if file.is_too_large() {
            return Self {
                source: String::new(),
                unread: BTreeSet::new(),
                mistakes: vec![(0, Rule::FileSize, TOO_LARGE)],
            };
        }
        let mut scan = Scan::default();
        for line in file.source().split_inclusive('\n') {
            scan.line(line);
        }
        Self { source: scan.source, unread: scan.unread, mistakes: scan.mistakes }
    }

    pub(crate) fn report(&self, file: &File<'_>, problems: &mut Problems) {
        for &(offset, rule, advice) in &self.mistakes {
            problems.refuse(file, offset, rule, advice.into());
        }
    }
}

const INDENTED: &str = "a tab stands before the text of the line; write spaces instead";
pub(crate) const LITERAL: &str = "a text or a number in braces is not used here; write it without braces";
const TAB: &str = "a tab stands here; write a space instead";
const TOO_LARGE: &str = "the file has more than 1,000,000 bytes; write the texts in several files";
const TOO_NESTED: &str = "too many braces or brackets in one message; write only `{ $variable }` and `{ -term }`";

/// An identifier at the start of a text.
pub(crate) fn identifier(text: &str) -> Option<&str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let end = text.find(|c| !is_part(c)).unwrap_or(text.len());
    text.get(..end).filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// The identifier before `=`, where a message or a term begins.
pub(crate) fn head(line: &str) -> Option<&str> {
    let entry = line.strip_prefix('-').unwrap_or(line);
    let name = identifier(entry)?;
    entry.get(name.len()..)?.trim_start_matches(' ').starts_with('=').then_some(name)
}

/// The parser calls itself for every brace and bracket, and compares every named argument with all others. The scan
/// counts at least as many as the parser meets: it takes a closing brace for one only where it cannot be quoted.
#[derive(Debug, Default)]
struct Scan {
    source: String,
    unread: BTreeSet<String>,
    mistakes: Vec<(usize, Rule, &'static str)>,
    /// The name of the entry, and where its text begins.
    entry: Option<(String, usize)>,
    /// Where what is no entry begins.
    junk: usize,
    /// How many braces are open.
    braces: usize,
    /// How many brackets and colons stand in the braces of the entry.
    marks: usize,
    is_left_out: bool,
}

impl Scan {
    const MAX_BRACES: usize = 32;
    const MAX_MARKS: usize = 64;

    fn line(&mut self, line: &str) {
        let is_comment = line.starts_with('#');
        let start = self.source.len();
        if is_comment {
            self.source.push_str(line);
            return self.begin(None);
        }
        if let Some(tab) = line.find('\t') {
            let is_first = line.get(..tab).is_some_and(|before| before.trim().is_empty());
            self.mistakes.push((start + tab, Rule::Tab, if is_first { INDENTED } else { TAB }));
        }
        let line = line.replace('\t', " ");
        // No expression goes over a line that begins an entry: whatever was open before it is an error.
        if let Some(name) = head(&line) {
            let text = line.find('=').map_or(line.len(), |at| at + 1);
            self.begin(Some((name.to_owned(), start + text)));
        }
        if self.is_left_out {
            self.source.extend(line.bytes().map(blank));
            return;
        }
        self.source.push_str(&line);
        self.count(&line, start);
        if self.is_left_out {
            self.leave_out();
        }
    }

    fn begin(&mut self, entry: Option<(String, usize)>) {
        self.junk = self.source.len();
        self.entry = entry;
        self.braces = 0;
        self.marks = 0;
        self.is_left_out = false;
    }

    fn count(&mut self, line: &str, start: usize) {
        let may_be_quoted = line.contains('"');
        for (at, c) in line.char_indices() {
            match c {
                '{' => self.braces += 1,
                '}' if !may_be_quoted => self.braces = self.braces.saturating_sub(1),
                '(' | ':' if self.braces > 0 => self.marks += 1,
                '\\' if self.braces > 0 && is_broken_escape(line.get(at + 1..).unwrap_or_default()) => {
                    return self.refuse(start + at, Rule::Placeable, LITERAL);
                }
                _ => {}
            }
            if self.braces > Self::MAX_BRACES || self.marks > Self::MAX_MARKS {
                return self.refuse(start + at, Rule::Nesting, TOO_NESTED);
            }
        }
    }

    fn refuse(&mut self, offset: usize, rule: Rule, advice: &'static str) {
        self.mistakes.push((offset, rule, advice));
        self.unread.extend(self.entry.as_ref().map(|(name, _)| name.clone()));
        self.is_left_out = true;
    }

    /// Puts a dot in the place of the entry's text, and blanks for the rest.
    fn leave_out(&mut self) {
        // Before the first entry there is nothing but junk.
        let start = self.entry.as_ref().map_or(self.junk, |(_, text)| *text);
        let text = self.source.split_off(start);
        let dot = self.entry.as_ref().map(|_| '.').filter(|_| !text.starts_with(['\n', '\r']));
        self.source.extend(dot);
        self.source.extend(text.bytes().skip(usize::from(dot.is_some())).map(blank));
    }
}

fn blank(byte: u8) -> char {
    if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { ' ' }
}

/// `\u` and `\U` take hexadecimal digits; the parser stops for good at a letter like `ö` among them.
fn is_broken_escape(rest: &str) -> bool {
    let digits = rest.strip_prefix(['u', 'U']).map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_hexdigit()));
    digits.is_some_and(|rest| rest.starts_with(|c: char| !c.is_ascii()))
}
