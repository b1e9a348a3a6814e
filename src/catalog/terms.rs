//! The terms of a language: plain texts, put in where they are named. Shared with the build script.

use std::collections::BTreeMap;

use fluent_syntax::ast::{self, Entry, PatternElement};

use super::compile::Parsed;
use super::junk;
use super::lower::{NO_ATTRIBUTES, control, part_of_expression};
use super::problem::{Problems, shown};
use super::quotes::Quotes;
use super::rule::Rule;

/// The terms of a language by name; nothing for one with a mistake.
pub(crate) struct Terms {
    quotes: Option<Quotes>,
    texts: BTreeMap<String, Option<String>>,
}

impl Terms {
    /// A term is a word or two; a long one, named often, would make texts that nobody wrote.
    const MAX_CHARS: usize = 100;

    pub(crate) fn new(language: &str) -> Self {
        Self { quotes: Quotes::of(language), texts: BTreeMap::new() }
    }

    /// The text of a term, nothing within if it has a mistake.
    pub(crate) fn get(&self, name: &str) -> Option<Option<&str>> {
        self.texts.get(name).map(Option::as_deref)
    }

    /// Takes in the terms of a file.
    pub(crate) fn collect(&mut self, file: &Parsed<'_>, problems: &mut Problems) {
        for entry in file.resource.entries() {
            match entry {
                Entry::Term(term) if !file.unread.contains(term.id.name) => self.add(term, file, problems),
                Entry::Term(ast::Term { id, .. }) => _ = self.texts.entry(id.name.into()).or_default(),
                Entry::Junk { content } => {
                    if let Some(id) = junk::term_id(content) {
                        self.texts.entry(id.into()).or_default();
                    }
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, term: &ast::Term<&str>, file: &Parsed<'_>, problems: &mut Problems) {
        let name = term.id.name;
        let mut refuse = |part: &str, rule, advice: &str| {
            file.refuse(part, rule, format!("`-{}`: {advice}", shown(name)), problems);
        };
        let text = match plain(term, file) {
            Ok(text) => Some(text),
            Err((part, rule, advice)) => {
                refuse(part, rule, &advice);
                None
            }
        };
        for element in &term.value.elements {
            if let (PatternElement::TextElement { value }, Some(quotes)) = (element, self.quotes) {
                quotes.in_ascii(value).for_each(|(part, advice)| refuse(part, Rule::AsciiQuote, &advice));
            }
        }
        if self.texts.get(name).is_some_and(Option::is_some) {
            refuse(name, Rule::DuplicateId, "this term stands twice; write each term once");
        } else {
            self.texts.insert(name.into(), text);
        }
    }
}

type Mistake<'a> = (&'a str, Rule, String);

/// The text of a term, or the first thing in it that is not plain text.
fn plain<'a>(term: &ast::Term<&'a str>, file: &'a Parsed<'_>) -> Result<String, Mistake<'a>> {
    if let Some(ast::Attribute { id, .. }) = term.attributes.first() {
        return Err((id.name, Rule::Attribute, NO_ATTRIBUTES.into()));
    }
    let mut text = String::new();
    for element in &term.value.elements {
        match element {
            PatternElement::TextElement { value } => {
                if let Some((part, rule, advice)) = control(value) {
                    let part = if rule == Rule::SeveralLines { file.next_line(part) } else { part };
                    return Err((part, rule, advice));
                }
                text.push_str(value);
            }
            PatternElement::Placeable { expression } => {
                let advice = "a term is plain text, without braces; write the words";
                return Err((part_of_expression(expression), Rule::Term, advice.into()));
            }
        }
    }
    if text.chars().count() > Terms::MAX_CHARS {
        let advice = format!("a term has at most {} characters; write the words in the messages", Terms::MAX_CHARS);
        return Err((term.id.name, Rule::TooLong, advice));
    }
    Ok(text)
}
