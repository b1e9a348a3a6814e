//! Fluent files in, checked and compact texts out. Shared with the build script.
//!
//! The language is a small part of Fluent: text, variables, terms, and a selector that is a whole message, over a
//! plural or a closed set of values. Everything else is refused with its place and what to write instead.

use std::collections::BTreeMap;

use fluent::FluentResource;
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::place::{File, Place, Problem};
use super::plural;
use super::schema::{Kind, Variable, mark};

/// A message, lowered: its text with marks for variables and variants.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) variables: Vec<Variable>,
    pub(crate) place: Place,
}

impl Message {
    pub(crate) fn problem(&self, advice: &str) -> Problem {
        Problem { place: self.place.clone(), advice: format!("`{}`: {advice}", self.id) }
    }
}

/// Compiles the files of one language; all that is wrong in them is found at once.
pub(crate) fn compile(language: &str, files: &[File<'_>]) -> (Vec<Message>, Vec<Problem>) {
    let mut problems = Vec::new();
    let parsed: Vec<_> = files.iter().map(|file| Parsed::new(*file, &mut problems)).collect();
    let mut terms = BTreeMap::new();
    for file in &parsed {
        file.collect_terms(&mut terms, &mut problems);
    }
    let mut messages: Vec<Message> = Vec::new();
    for file in &parsed {
        for entry in file.resource.entries() {
            let Entry::Message(entry) = entry else { continue };
            let lowering = Lowering { language, file, id: entry.id.name, terms: &terms, problems: &mut problems };
            let message = lowering.message(entry);
            if let Some(known) = messages.iter().find(|known| known.id == message.id) {
                let advice = format!("this id is taken in {}; write each message once", known.place);
                problems.push(message.problem(&advice));
            } else {
                messages.push(message);
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
            None => problems.push(missing(language, wanted)),
            Some(message) => compare_variables(message, wanted, &mut problems),
        }
    }
    for message in messages {
        if reference.iter().all(|wanted| wanted.id != message.id) {
            problems.push(message.problem("the reference has no such message; remove it or mend its id"));
        }
    }
    problems
}

fn missing(language: &str, wanted: &Message) -> Problem {
    let file = wanted.place.file.replacen("/en/", &format!("/{language}/"), 1);
    let advice = format!("`{}` is missing; write it as in {}", wanted.id, wanted.place);
    Problem { place: Place { file, line: 1, column: 1 }, advice }
}

fn compare_variables(message: &Message, wanted: &Message, problems: &mut Vec<Problem>) {
    for variable in Variable::ALL {
        let advice = match (message.variables.contains(variable), wanted.variables.contains(variable)) {
            (false, true) => format!("`{{ ${} }}` is missing; the reference has it", variable.name()),
            (true, false) => format!("`{{ ${} }}` is not in the reference; leave it out", variable.name()),
            _ => continue,
        };
        problems.push(message.problem(&advice));
    }
}

/// A file and its syntax tree.
struct Parsed<'a> {
    file: File<'a>,
    resource: FluentResource,
}

impl<'a> Parsed<'a> {
    fn new(file: File<'a>, problems: &mut Vec<Problem>) -> Self {
        let resource = FluentResource::try_new(file.source().to_owned()).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.iter().map(|error| not_fluent(&file, error)));
            resource
        });
        Self { file, resource }
    }

    /// Where a part of the source stands.
    fn place(&self, part: &str) -> Place {
        // The tree keeps no positions, but its texts are slices of the source.
        let offset = part.as_ptr().addr().saturating_sub(self.resource.source().as_ptr().addr());
        self.file.place(offset)
    }

    /// The terms of a language are plain texts; they are put in where they are named.
    fn collect_terms(&self, terms: &mut BTreeMap<String, String>, problems: &mut Vec<Problem>) {
        for entry in self.resource.entries() {
            let Entry::Term(term) = entry else { continue };
            let id = term.id.name;
            let text = plain_text(term);
            let is_plain = text.as_ref().is_some_and(|text| !text.contains(char::is_control));
            let is_taken = terms.insert(id.into(), text.unwrap_or_default()).is_some();
            let advice = match (is_plain, is_taken) {
                (true, false) => continue,
                (true, true) => "this term is taken; write each term once",
                (false, _) => "a term is plain text on one line; write it without variables and attributes",
            };
            problems.push(Problem { place: self.place(id), advice: format!("`-{id}`: {advice}") });
        }
    }
}

fn plain_text(term: &ast::Term<&str>) -> Option<String> {
    let text = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable { .. } => None,
    };
    if term.attributes.is_empty() { term.value.elements.iter().map(text).collect() } else { None }
}

/// What Fluent's parser could not read.
pub(super) fn not_fluent(file: &File<'_>, error: &ParserError) -> Problem {
    let advice = match &error.kind {
        ErrorKind::ExpectedMessageField { entry_id } => format!("`{entry_id}`: the text is empty; write it"),
        ErrorKind::ExpectedTermField { entry_id } => format!("`-{entry_id}`: the text is empty; write it"),
        ErrorKind::ExpectedToken(' ') => "a comment begins with `# `; put a space after `#`".into(),
        ErrorKind::ExpectedToken('}') => "`}` is missing; write `{ $variable }` or `{ -term }`".into(),
        ErrorKind::UnbalancedClosingBrace => "this `}` has no `{`; write the text without braces".into(),
        ErrorKind::MissingDefaultVariant => "no variant is the default; put `*` before one, as in `*[other]`".into(),
        ErrorKind::MultipleDefaultVariants => "two variants are the default; leave one `*`".into(),
        kind => format!("this is not Fluent ({kind}); write `id = text`"),
    };
    // The parser passes over blank lines before it finds that something lacks; the place is where it lacks.
    let entry = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    let read = file.source().get(..error.pos.start).map_or(entry, |read| read.trim_end().len());
    Problem { place: file.place(read.max(entry)), advice }
}

/// The lowering of one message.
struct Lowering<'a> {
    language: &'a str,
    file: &'a Parsed<'a>,
    id: &'a str,
    terms: &'a BTreeMap<String, String>,
    problems: &'a mut Vec<Problem>,
}

impl Lowering<'_> {
    fn message(mut self, entry: &ast::Message<&str>) -> Message {
        let mut message =
            Message { id: self.id.into(), text: String::new(), variables: Vec::new(), place: self.file.place(self.id) };
        if let Some(attribute) = entry.attributes.first() {
            self.refuse(attribute.id.name, "attributes are not used here; write a message of its own");
        }
        match entry.value.as_ref() {
            None => self.refuse(self.id, "the text is empty; write it"),
            Some(value) => self.value(value, &mut message),
        }
        message.variables.sort_unstable();
        message.variables.dedup();
        if message.variables.len() > 1 {
            self.refuse(self.id, "a message takes one variable; write a message for each");
        }
        message
    }

    fn value(&mut self, value: &Pattern<&str>, message: &mut Message) {
        match value.elements.as_slice() {
            [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] => {
                self.select(selector, variants, message);
            }
            elements => self.pattern(elements, message),
        }
    }

    fn pattern(&mut self, elements: &[PatternElement<&str>], message: &mut Message) {
        for element in elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, message),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline, message),
                PatternElement::Placeable { expression: Expression::Select { selector, .. } } => {
                    let advice = "a selector in mid-text is hard to translate; select between whole texts";
                    self.refuse(part_of(selector), advice);
                }
            }
        }
    }

    fn text(&mut self, value: &str, message: &mut Message) {
        if let Some(rest) = value.find(char::is_control).and_then(|at| value.get(at..)) {
            match rest.strip_prefix('\n') {
                Some(next_line) => self.refuse(next_line, "the text goes over several lines; write it on one line"),
                None => self.refuse(rest, "the text holds a control character; remove it"),
            }
        }
        message.text.push_str(value);
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, message: &mut Message) {
        let advice = match inline {
            InlineExpression::VariableReference { id } => return self.argument(id.name, message),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => match self.terms.get(id.name) {
                Some(text) => return message.text.push_str(text),
                None => format!("there is no term `-{}`; define it or write the words", id.name),
            },
            InlineExpression::MessageReference { id, .. } => {
                format!("references to messages are not used here; write out what `{}` says", id.name)
            }
            InlineExpression::FunctionReference { id, .. } => {
                format!("functions are not used here; write the variable without `{}()`", id.name)
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                "a literal in braces is not used here; write the text without braces".into()
            }
            _ => "only `{ $variable }` and `{ -term }` can stand in braces".into(),
        };
        self.refuse(part_of(inline), &advice);
    }

    fn argument(&mut self, name: &str, message: &mut Message) {
        let Some(variable) = self.variable(name) else { return };
        if matches!(variable.kind(), Kind::Choice(_) | Kind::Count) {
            self.refuse(name, &format!("`${name}` is there to select on; write `{{ ${name} -> …`"));
        }
        message.text.extend([mark::VARIABLE, variable.letter()]);
        message.variables.push(variable);
    }

    fn select(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>], message: &mut Message) {
        let InlineExpression::VariableReference { id: ast::Identifier { name } } = selector else {
            return self.refuse(part_of(selector), "a selector needs a variable; write `{ $variable -> …`");
        };
        let Some(variable) = self.variable(name) else { return };
        let keys: &[&str] = match variable.kind() {
            Kind::Choice(values) => values,
            Kind::Count => match plural::categories(self.language) {
                Some(categories) => categories,
                None => {
                    return self.refuse(name, "the language has no plural rule yet; add it to src/catalog/plural.rs");
                }
            },
            _ => return self.refuse(name, &format!("`${name}` is nothing to select on; write `{{ ${name} }}`")),
        };
        message.text.extend([mark::SELECT, variable.letter()]);
        message.variables.push(variable);
        let seen = self.variants(keys, variants, message);
        for key in keys.iter().filter(|key| !seen.contains(*key)) {
            self.refuse(name, &format!("[{key}] is missing; the language needs [{}]", keys.join("], [")));
        }
    }

    /// Writes the variants out, and gives their keys back.
    fn variants<'b>(&mut self, keys: &[&str], variants: &[Variant<&'b str>], message: &mut Message) -> Vec<&'b str> {
        let mut seen = Vec::new();
        // The default comes last: it is what stands when no other key is met.
        let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
        for variant in others.into_iter().chain(default) {
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
            if !keys.contains(&key) {
                self.refuse(key, &format!("[{key}] is none of [{}]; remove it", keys.join("], [")));
            } else if seen.contains(&key) {
                self.refuse(key, &format!("[{key}] stands twice; leave one"));
            }
            seen.push(key);
            message.text.push_str(key);
            message.text.push(mark::END);
            self.pattern(&variant.value.elements, message);
            message.text.push(mark::END);
        }
        seen
    }

    fn variable(&mut self, name: &str) -> Option<Variable> {
        let known = Variable::ALL.iter().copied().find(|variable| variable.name() == name);
        if known.is_none() {
            self.refuse(name, &format!("there is no variable `${name}`; see the message's comment in the reference"));
        }
        known
    }

    /// Refuses what stands in that part of the source.
    fn refuse(&mut self, part: &str, advice: &str) {
        self.problems.push(Problem { place: self.file.place(part), advice: format!("`{}`: {advice}", self.id) });
    }
}

/// A part of the source that lies in an expression.
fn part_of<'a>(inline: &InlineExpression<&'a str>) -> &'a str {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) | Expression::Select { selector: inline, .. } => part_of(inline),
        },
    }
}
