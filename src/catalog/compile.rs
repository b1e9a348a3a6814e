//! Fluent files in, checked and compact texts out. Shared with the build script.
//!
//! The language is a small part of Fluent: text, variables, terms, and a selector that is a whole message, over a
//! plural or a closed set of values. Everything else is refused with its place and what to write instead.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent_syntax::ast::Entry;

use super::junk;
use super::lower::Lowering;
use super::place::{File, Place};
use super::prepare::Prepared;
use super::problem::{Problem, Problems, shown};
use super::rule::Rule;
use super::schema::Variable;
use super::terms::Terms;

/// A message, lowered: its text with marks for variables and variants.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) variables: Vec<Variable>,
    pub(crate) place: Place,
    pub(crate) reading: Reading,
}

/// How well a message could be read. What only follows from a mistake is not told beside it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Reading {
    /// The text and the variables are those that were meant.
    Right,
    /// The message is there; what is in it is not all known.
    Wrong,
    /// Something is there that may have been meant as this message.
    Unread,
}

impl Message {
    pub(crate) fn unread(id: &str, place: Place) -> Self {
        Self { id: id.into(), text: String::new(), variables: Vec::new(), place, reading: Reading::Unread }
    }

    /// Whether the message belongs to the answers, which are a catalogue of their own.
    pub(crate) fn is_answer(&self) -> bool {
        self.id.starts_with("answer-")
    }

    pub(crate) fn is_right(&self) -> bool {
        self.reading == Reading::Right
    }

    pub(crate) fn problem(&self, rule: Rule, advice: &str) -> Problem {
        Problem { place: self.place.clone(), rule, advice: format!("`{}`: {advice}", shown(&self.id)) }
    }
}

/// Compiles the files of one language; all that is wrong in them is found at once.
///
/// A message with a mistake is among those given back, so that nobody takes it for a missing one.
pub(crate) fn compile(language: &str, files: &[File<'_>], problems: &mut Problems) -> Vec<Message> {
    let parsed: Vec<_> = files.iter().map(|file| Parsed::new(file, problems)).collect();
    let mut terms = Terms::new(language);
    for file in &parsed {
        terms.collect(file, problems);
    }
    let mut messages = Messages::default();
    for file in &parsed {
        for entry in file.resource.entries() {
            match entry {
                Entry::Message(entry) if file.unread.contains(entry.id.name) => {
                    messages.add(Message::unread(entry.id.name, file.place(entry.id.name)), problems);
                }
                Entry::Message(entry) => {
                    let lowering = Lowering::new(language, file, entry.id.name, &terms, problems);
                    let (message, swallowed) = lowering.message(entry);
                    messages.add(message, problems);
                    swallowed.into_iter().for_each(|message| messages.add(message, problems));
                }
                Entry::Junk { content } => {
                    if let Some(id) = junk::message_id(content) {
                        messages.add(Message::unread(id, file.place(id)), problems);
                    }
                }
                _ => {}
            }
        }
    }
    messages.list
}

/// The messages, each id once.
#[derive(Default)]
struct Messages {
    list: Vec<Message>,
    indices: BTreeMap<String, usize>,
}

impl Messages {
    fn add(&mut self, message: Message, problems: &mut Problems) {
        let Some(known) = self.indices.get(&message.id).and_then(|&index| self.list.get_mut(index)) else {
            self.indices.insert(message.id.clone(), self.list.len());
            return self.list.push(message);
        };
        match (known.reading, message.reading) {
            (_, Reading::Unread) => {}
            (Reading::Unread, _) => *known = message,
            _ => {
                let advice = format!("this id is taken in {}; write each message once", known.place);
                problems.add(message.problem(Rule::DuplicateId, &advice));
            }
        }
    }
}

/// A file and its syntax tree.
pub(crate) struct Parsed<'a> {
    file: &'a File<'a>,
    pub(crate) resource: FluentResource,
    /// The entries that were left out.
    pub(crate) unread: BTreeSet<String>,
}

impl<'a> Parsed<'a> {
    fn new(file: &'a File<'a>, problems: &mut Problems) -> Self {
        let prepared = Prepared::new(file);
        prepared.report(file, problems);
        let resource = FluentResource::try_new(prepared.source).unwrap_or_else(|(resource, errors)| {
            errors.iter().for_each(|error| junk::report(file, error, &prepared.unread, problems));
            resource
        });
        Self { file, resource, unread: prepared.unread }
    }

    pub(crate) fn place(&self, part: &str) -> Place {
        self.file.place(self.offset(part))
    }

    /// Refuses what stands in that part of the source.
    pub(crate) fn refuse(&self, part: &str, rule: Rule, advice: String, problems: &mut Problems) {
        problems.refuse(self.file, self.offset(part), rule, advice);
    }

    /// The source from the line that follows the end of a line.
    pub(crate) fn next_line(&self, end: &str) -> &str {
        let rest = self.resource.source().get(self.offset(end)..).unwrap_or_default();
        rest.trim_start_matches([' ', '\r', '\n'])
    }

    /// Where a part of the source stands.
    fn offset(&self, part: &str) -> usize {
        // The tree keeps no positions, but its texts are slices of the source.
        part.as_ptr().addr().saturating_sub(self.resource.source().as_ptr().addr())
    }
}
