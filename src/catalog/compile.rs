//! Fluent files in, checked and compact texts out. Shared with the build script.
//!
//! The language is a small part of Fluent: text, variables, terms, and a selector that is a whole message, over a
//! plural or a closed set of values. Everything else is refused with its place and what to write instead.

use std::collections::BTreeMap;
use std::fmt;

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::plural;
use super::schema::{Kind, Variable, mark};

/// One Fluent file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct File<'a> {
    pub(crate) name: &'a str,
    pub(crate) source: &'a str,
}

/// What is wrong in a file, and what to write instead.
#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Problem {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) advice: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.advice)
    }
}

/// A message, lowered: its text with marks for variables and variants.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) variables: Vec<Variable>,
    pub(crate) file: String,
    pub(crate) line: usize,
}

/// Compiles the files of one language; all that is wrong is found at once.
pub(crate) fn compile(language: &str, files: &[File<'_>]) -> (Vec<Message>, Vec<Problem>) {
    let mut problems = Vec::new();
    let parsed: Vec<_> = files.iter().map(|file| (*file, parse(file, &mut problems))).collect();
    let mut terms = BTreeMap::new();
    for (file, resource) in &parsed {
        collect_terms(file, resource, &mut terms, &mut problems);
    }
    let mut messages: Vec<Message> = Vec::new();
    for (file, resource) in &parsed {
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let lowered = Lowering { language, file, id: message.id.name, terms: &terms, problems: &mut problems }
                .message(message.value.as_ref(), !message.attributes.is_empty());
            if messages.iter().any(|known| known.id == lowered.id) {
                problems.push(lowered.problem("this id is taken; write each message once".into()));
            } else {
                messages.push(lowered);
            }
        }
    }
    problems.sort();
    (messages, problems)
}

/// Compares a language with the reference: the same ids, the same variables.
pub(crate) fn compare(language: &str, messages: &[Message], reference: &[Message]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for wanted in reference {
        match messages.iter().find(|message| message.id == wanted.id) {
            None => problems.push(Problem {
                file: wanted.file.replacen("/en/", &format!("/{language}/"), 1),
                line: 1,
                advice: format!("`{}` is missing; write it as in {}:{}", wanted.id, wanted.file, wanted.line),
            }),
            Some(message) => compare_variables(message, wanted, &mut problems),
        }
    }
    for message in messages {
        if reference.iter().all(|wanted| wanted.id != message.id) {
            problems.push(message.problem("the reference has no such message; remove it or mend its id".into()));
        }
    }
    problems
}

fn compare_variables(message: &Message, wanted: &Message, problems: &mut Vec<Problem>) {
    for variable in Variable::ALL {
        match (message.variables.contains(variable), wanted.variables.contains(variable)) {
            (false, true) => {
                problems
                    .push(message.problem(format!("`{{ ${} }}` is missing; the reference has it", variable.name())));
            }
            (true, false) => {
                problems.push(
                    message.problem(format!("`{{ ${} }}` is not in the reference; leave it out", variable.name())),
                );
            }
            _ => {}
        }
    }
}

impl Message {
    fn problem(&self, advice: String) -> Problem {
        Problem { file: self.file.clone(), line: self.line, advice: format!("`{}`: {advice}", self.id) }
    }
}

fn parse(file: &File<'_>, problems: &mut Vec<Problem>) -> FluentResource {
    match FluentResource::try_new(file.source.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = line_at(file.source, error.pos.start);
                let advice = format!("this is not Fluent ({}); write `id = text`", error.kind);
                problems.push(Problem { file: file.name.into(), line, advice });
            }
            resource
        }
    }
}

/// The terms of a language are plain texts; they are put in where they are named.
fn collect_terms(
    file: &File<'_>,
    resource: &FluentResource,
    terms: &mut BTreeMap<String, String>,
    problems: &mut Vec<Problem>,
) {
    for entry in resource.entries() {
        let Entry::Term(term) = entry else { continue };
        let texts: Option<String> = term.value.elements.iter().map(|element| plain_text(element)).collect();
        match texts {
            Some(text) if term.attributes.is_empty() => {
                terms.insert(term.id.name.into(), text);
            }
            _ => problems.push(Problem {
                file: file.name.into(),
                line: line_of(file.source, &format!("-{}", term.id.name)),
                advice: format!("`-{}`: a term is plain text; write it without variables or attributes", term.id.name),
            }),
        }
    }
}

fn plain_text<'a>(element: &PatternElement<&'a str>) -> Option<&'a str> {
    match element {
        PatternElement::TextElement { value } => Some(value),
        PatternElement::Placeable { .. } => None,
    }
}

/// The lowering of one message.
struct Lowering<'a> {
    language: &'a str,
    file: &'a File<'a>,
    id: &'a str,
    terms: &'a BTreeMap<String, String>,
    problems: &'a mut Vec<Problem>,
}

impl Lowering<'_> {
    fn message(mut self, value: Option<&Pattern<&str>>, has_attributes: bool) -> Message {
        let mut message = Message {
            id: self.id.into(),
            text: String::new(),
            variables: Vec::new(),
            file: self.file.name.into(),
            line: line_of(self.file.source, self.id),
        };
        if has_attributes {
            self.refuse("attributes are not used here; write a message of its own");
        }
        match value {
            None => self.refuse("the text is empty; write it"),
            Some(Pattern { elements }) => match elements.as_slice() {
                [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] => {
                    self.select(selector, variants, &mut message);
                }
                elements => self.pattern(elements, &mut message),
            },
        }
        message.variables.sort_unstable();
        message.variables.dedup();
        message
    }

    fn pattern(&mut self, elements: &[PatternElement<&str>], message: &mut Message) {
        for element in elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, message),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline, message),
                PatternElement::Placeable { .. } => {
                    self.refuse("a selector in mid-text is hard to translate; select between whole texts");
                }
            }
        }
    }

    fn text(&mut self, value: &str, message: &mut Message) {
        if value.contains('\n') {
            self.refuse("the text goes over several lines; write it on one line");
        } else if value.contains(char::is_control) {
            self.refuse("the text holds a control character; remove it");
        }
        message.text.push_str(value);
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, message: &mut Message) {
        match inline {
            InlineExpression::VariableReference { id } => {
                if let Some(variable) = self.variable(id.name) {
                    if matches!(variable.kind(), Kind::Choice(_) | Kind::Count) {
                        self.refuse(&format!("`${}` is there to select on; write `{{ ${} -> …", id.name, id.name));
                    }
                    message.text.extend([mark::VARIABLE, variable.letter()]);
                    message.variables.push(variable);
                }
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => match self.terms.get(id.name) {
                Some(text) => message.text.push_str(text),
                None => self.refuse(&format!("there is no term `-{}`; define it or write the words", id.name)),
            },
            InlineExpression::MessageReference { id, .. } => {
                self.refuse(&format!("references to messages are not used here; write out what `{}` says", id.name));
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.refuse(&format!("functions are not used here; write the variable without `{}()`", id.name));
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                self.refuse("a literal in braces is not used here; write the text without braces");
            }
            _ => self.refuse("only `{ $variable }` and `{ -term }` can stand in braces"),
        }
    }

    fn select(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>], message: &mut Message) {
        let InlineExpression::VariableReference { id } = selector else {
            return self.refuse("a selector needs a variable; write `{ $variable -> …`");
        };
        let Some(variable) = self.variable(id.name) else { return };
        let keys: &[&str] = match variable.kind() {
            Kind::Choice(values) => values,
            Kind::Count => match plural::categories(self.language) {
                Some(categories) => categories,
                None => return self.refuse("the language has no plural rule yet; add it to src/catalog/plural.rs"),
            },
            _ => return self.refuse(&format!("`${}` is nothing to select on; write `{{ ${} }}`", id.name, id.name)),
        };
        message.text.extend([mark::SELECT, variable.letter()]);
        message.variables.push(variable);
        self.variants(keys, variants, message);
    }

    fn variants(&mut self, keys: &[&str], variants: &[Variant<&str>], message: &mut Message) {
        let mut seen = Vec::new();
        // The default comes last: it is what stands when no other key is met.
        for variant in variants.iter().filter(|variant| !variant.default).chain(variants.iter().filter(|v| v.default)) {
            let key = match &variant.key {
                VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => *name,
            };
            if !keys.contains(&key) || seen.contains(&key) {
                self.refuse(&format!("[{key}] is none of [{}], or stands twice", keys.join("], [")));
            }
            seen.push(key);
            message.text.push_str(key);
            message.text.push(mark::END);
            self.pattern(&variant.value.elements, message);
            message.text.push(mark::END);
        }
        for key in keys.iter().filter(|key| !seen.contains(*key)) {
            self.refuse(&format!("[{key}] is missing; the language needs [{}]", keys.join("], [")));
        }
    }

    fn variable(&mut self, name: &str) -> Option<Variable> {
        let known = Variable::ALL.iter().copied().find(|variable| variable.name() == name);
        if known.is_none() {
            self.refuse(&format!("there is no variable `${name}`; see the message's comment in the reference"));
        }
        known
    }

    fn refuse(&mut self, advice: &str) {
        let line = line_of(self.file.source, self.id);
        let advice = format!("`{}`: {advice}", self.id);
        self.problems.push(Problem { file: self.file.name.into(), line, advice });
    }
}

/// The line on which an id is defined, counted from 1.
fn line_of(source: &str, id: &str) -> usize {
    let defines = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(defines).map_or(1, |index| index + 1)
}

fn line_at(source: &str, position: usize) -> usize {
    1 + source.bytes().take(position).filter(|&byte| byte == b'\n').count()
}
