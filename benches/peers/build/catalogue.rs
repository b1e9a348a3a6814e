//! The texts of one language, read from its Fluent files: what explanations show, terms put in, comments left out.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::{parser, serializer};

/// All texts of a language.
pub struct Catalogue {
    pub language: String,
    pub messages: Vec<Message>,
    /// The same as one Fluent file.
    pub fluent: String,
}

pub struct Message {
    pub id: String,
    pub text: Text,
}

pub enum Text {
    Plain(Vec<Part>),
    /// Variants by their keys, the default last.
    Select {
        variable: String,
        variants: Vec<(String, Vec<Part>)>,
    },
}

pub enum Part {
    Text(String),
    Variable(String),
}

type Terms = BTreeMap<String, String>;

impl Catalogue {
    pub fn read(locales: &Path, language: &str) -> Result<Self, Box<dyn Error>> {
        let mut resource = ast::Resource { body: Vec::new() };
        for path in sorted(&locales.join(language))? {
            let source = fs::read_to_string(&path)?;
            let parsed = parser::parse(source).map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
            resource.body.extend(parsed.body.into_iter().filter_map(shown));
        }
        let terms = terms(&resource)?;
        let messages = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(read(message, &terms)),
            _ => None,
        });
        let messages = messages.collect::<Result<_, _>>()?;
        Ok(Self { language: language.into(), messages, fluent: serializer::serialize(&resource) })
    }

    /// The language as a part of a Rust name.
    pub fn identifier(&self) -> String {
        self.language.to_lowercase().replace('-', "_")
    }
}

/// The Fluent files of a language, in the order in which the library reads them.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "ftl"));
    paths.sort();
    Ok(paths)
}

/// A term, or a message that an explanation can show; without its comment.
fn shown(entry: Entry<String>) -> Option<Entry<String>> {
    match entry {
        Entry::Message(message) if !message.id.name.starts_with("answer-") => {
            Some(Entry::Message(ast::Message { comment: None, ..message }))
        }
        Entry::Term(term) => Some(Entry::Term(ast::Term { comment: None, ..term })),
        _ => None,
    }
}

fn terms(resource: &ast::Resource<String>) -> Result<Terms, Box<dyn Error>> {
    let mut terms = Terms::new();
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            match term.value.elements.as_slice() {
                [PatternElement::TextElement { value }] => _ = terms.insert(term.id.name.clone(), value.clone()),
                _ => return Err(format!("the term {} is not plain text", term.id.name).into()),
            }
        }
    }
    Ok(terms)
}

fn read(message: &ast::Message<String>, terms: &Terms) -> Result<Message, Box<dyn Error>> {
    let elements = message.value.as_ref().map(|value| value.elements.as_slice()).unwrap_or_default();
    let text = match elements {
        [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err(format!("{}: what selects is no variable", message.id.name).into());
            };
            let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
            let variants = others.into_iter().chain(default).map(|variant| {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
                Ok((name.clone(), parts(&variant.value.elements, terms)?))
            });
            Text::Select { variable: id.name.clone(), variants: variants.collect::<Result<_, Box<dyn Error>>>()? }
        }
        elements => Text::Plain(parts(elements, terms)?),
    };
    Ok(Message { id: message.id.name.clone(), text })
}

/// The parts of a text, no two of them texts that stand side by side.
fn parts(elements: &[PatternElement<String>], terms: &Terms) -> Result<Vec<Part>, Box<dyn Error>> {
    let mut parts = Vec::new();
    for element in elements {
        let text = match element {
            PatternElement::TextElement { value } => value,
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => {
                    parts.push(Part::Variable(id.name.clone()));
                    continue;
                }
                InlineExpression::TermReference { id, .. } => terms.get(&id.name).ok_or("an unknown term")?,
                _ => return Err("a placeable that is neither a variable nor a term".into()),
            },
            PatternElement::Placeable { .. } => return Err("a choice in the middle of a text".into()),
        };
        match parts.last_mut() {
            Some(Part::Text(last)) => last.push_str(text),
            _ => parts.push(Part::Text(text.clone())),
        }
    }
    Ok(parts)
}
