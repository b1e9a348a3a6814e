//! The Fluent files of a language, as they are written: ids, comments, limits, and texts with the examples filled in.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// The language whose comments hold the limits and the examples.
pub(crate) const REFERENCE: &str = "en";

/// The texts of a language, in the order of its files.
#[derive(Debug)]
pub(crate) struct Catalogue {
    pub(crate) language: String,
    pub(crate) messages: Vec<Message>,
    /// The terms of the language, the words of its glossary among them.
    pub(crate) terms: BTreeMap<String, String>,
}

/// A message, with what the reference says of it.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    /// The name of its file.
    pub(crate) file: String,
    /// What the reference says of it and its variables, a line each.
    pub(crate) notes: Vec<String>,
    /// The most characters that it may have, examples filled in.
    pub(crate) limit: Option<usize>,
    /// One text, or one for each variant.
    pub(crate) texts: Vec<Text>,
}

/// A text of a message.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// The key of its variant.
    pub(crate) variant: Option<String>,
    /// With an example in the place of each variable.
    pub(crate) filled: String,
    pub(crate) parts: Vec<Part>,
}

/// A part of a text.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    Fixed(String),
    /// The example of a variable.
    Example(String),
}

impl Catalogue {
    /// Reads every language, a folder each; a region has the texts of its language where it has none of its own.
    pub(crate) fn read_all(locales: &Path) -> Result<Vec<Self>, Box<dyn Error>> {
        let reference = Self::read(&locales.join(REFERENCE), &BTreeMap::new())?;
        let known: BTreeMap<_, _> = reference.messages.iter().map(|message| (message.id.as_str(), message)).collect();
        let mut all = Vec::<Self>::new();
        // A language stands before the regions that lie over it: `en` before `en-US`.
        for folder in sorted(locales)?.into_iter().filter(|path| path.is_dir()) {
            let own = Self::read(&folder, &known)?;
            let base = all.iter().find(|base| base_of(&own.language) == Some(base.language.as_str()));
            let whole = base.map(|base| own.over(base));
            all.push(whole.unwrap_or(own));
        }
        Ok(all)
    }

    pub(crate) fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// Every text with its message.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&Message, &Text)> {
        self.messages.iter().flat_map(|message| message.texts.iter().map(move |text| (message, text)))
    }

    /// The texts of a language, with a region's own in their places.
    fn over(&self, base: &Self) -> Self {
        let messages = base.messages.iter().map(|message| self.message(&message.id).unwrap_or(message).clone());
        let mut terms = base.terms.clone();
        terms.extend(self.terms.clone());
        Self { language: self.language.clone(), messages: messages.collect(), terms }
    }

    fn read(folder: &Path, reference: &BTreeMap<&str, &Message>) -> Result<Self, Box<dyn Error>> {
        let mut sources = Vec::new();
        for path in sorted(folder)?.into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "ftl")) {
            sources.push((name_of(&path), fs::read_to_string(&path)?));
        }
        let terms = sources.iter().flat_map(|(_, source)| terms(source)).collect();
        let messages = sources.iter().flat_map(|(file, source)| messages(file, source, &terms, reference)).collect();
        Ok(Self { language: name_of(folder), messages, terms })
    }
}

impl Message {
    /// The length of its longest text.
    pub(crate) fn length(&self) -> usize {
        self.texts.iter().map(|text| text.filled.chars().count()).max().unwrap_or_default()
    }
}

impl Text {
    /// How much of it is no variable.
    pub(crate) fn fixed_length(&self) -> usize {
        self.between().iter().map(|fixed| fixed.len()).sum()
    }

    /// Whether a text is this one with values in the places of its variables.
    pub(crate) fn is_pattern_of(&self, text: &str) -> bool {
        let mut fixed = self.between().into_iter();
        let Some(mut rest) = fixed.next().and_then(|first| text.strip_prefix(first)) else { return false };
        let Some(last) = fixed.next_back() else { return rest.is_empty() };
        for part in fixed {
            let Some((_, after)) = rest.split_once(part) else { return false };
            rest = after;
        }
        rest.ends_with(last)
    }

    fn new(variant: Option<String>, parts: Vec<Part>) -> Self {
        let texts = parts.iter().map(|part| match part {
            Part::Fixed(text) | Part::Example(text) => text.as_str(),
        });
        Self { variant, filled: texts.collect(), parts }
    }

    /// What stands before, between and after its variables.
    fn between(&self) -> Vec<&str> {
        let fixed = self.parts.iter().filter_map(|part| match part {
            Part::Fixed(text) => Some(text.as_str()),
            Part::Example(_) => None,
        });
        fixed.collect()
    }
}

/// The language that a region's texts lie over, `en` for `en-US`; nothing for a language.
pub(crate) fn base_of(tag: &str) -> Option<&str> {
    tag.split_once('-').map(|(language, _)| language)
}

/// The messages of a file. What cannot be read is left out: the build script refuses it.
fn messages(
    file: &str,
    source: &str,
    terms: &BTreeMap<String, String>,
    reference: &BTreeMap<&str, &Message>,
) -> Vec<Message> {
    let mut messages = Vec::new();
    let mut group_limit = None;
    for entry in parser::parse(source).unwrap_or_else(|(resource, _)| resource).body {
        match entry {
            Entry::GroupComment(comment) => group_limit = lines(Some(&comment)).iter().find_map(|line| limit_in(line)),
            Entry::Message(message) => {
                let reference = reference.get(message.id.name);
                let own = lines(message.comment.as_ref());
                let notes = reference.map_or_else(|| own.clone(), |reference| reference.notes.clone());
                let limit = own.iter().find_map(|line| limit_in(line)).or(group_limit);
                // A language may have examples of its own.
                let writing = Writing { terms, notes: own.into_iter().chain(notes.iter().cloned()).collect() };
                messages.push(Message {
                    id: message.id.name.to_owned(),
                    file: file.to_owned(),
                    limit: reference.map_or(limit, |reference| reference.limit),
                    texts: message.value.iter().flat_map(|pattern| writing.texts(pattern)).collect(),
                    notes,
                });
            }
            _ => {}
        }
    }
    messages
}

fn terms(source: &str) -> Vec<(String, String)> {
    let body = parser::parse(source).unwrap_or_else(|(resource, _)| resource).body;
    let terms = body.into_iter().filter_map(|entry| match entry {
        Entry::Term(term) => Some((term.id.name.to_owned(), plain(&term.value))),
        _ => None,
    });
    terms.collect()
}

fn plain(pattern: &Pattern<&str>) -> String {
    let parts = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    parts.collect()
}

/// What a message's placeables are written with.
struct Writing<'a> {
    terms: &'a BTreeMap<String, String>,
    notes: Vec<String>,
}

impl Writing<'_> {
    fn texts(&self, pattern: &Pattern<&str>) -> Vec<Text> {
        if let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] = &*pattern.elements {
            let text = |variant: &fluent_syntax::ast::Variant<&str>| {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
                self.text(&variant.value, Some(key.to_owned()))
            };
            return variants.iter().map(text).collect();
        }
        vec![self.text(pattern, None)]
    }

    /// A fixed part, if an empty one, stands at both ends and between any two examples.
    fn text(&self, pattern: &Pattern<&str>, variant: Option<String>) -> Text {
        let (mut parts, mut fixed) = (Vec::new(), String::new());
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => fixed.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                    InlineExpression::TermReference { id, .. } => {
                        fixed.push_str(self.terms.get(id.name).map(String::as_str).unwrap_or_default());
                    }
                    InlineExpression::VariableReference { id } => {
                        parts.push(Part::Fixed(std::mem::take(&mut fixed)));
                        parts.push(Part::Example(self.example(id.name).unwrap_or("…").to_owned()));
                    }
                    _ => {}
                },
                PatternElement::Placeable { .. } => {}
            }
        }
        parts.push(Part::Fixed(fixed));
        Text::new(variant, parts)
    }

    /// `$date (Date) - the first day, e.g. “3 December 2026”`
    fn example(&self, variable: &str) -> Option<&str> {
        self.notes.iter().find_map(|note| {
            let of_it = note.trim().strip_prefix('$')?.strip_prefix(variable)?;
            let (_, example) = of_it.strip_prefix(" (")?.split_once('“')?;
            example.split_once('”').map(|(example, _)| example)
        })
    }
}

fn lines(comment: Option<&Comment<&str>>) -> Vec<String> {
    comment.map_or_else(Vec::new, |comment| comment.content.iter().map(|line| (*line).to_owned()).collect())
}

/// `At most 60 characters.`
fn limit_in(line: &str) -> Option<usize> {
    let (_, rest) = line.split_once("At most ")?;
    rest.strip_suffix(" characters.")?.parse().ok()
}

fn name_of(path: &Path) -> String {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned()
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}
