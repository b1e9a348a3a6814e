//! The reference's comments, held to what they promise: variables, examples, length limits. For the build script.

use fluent_syntax::ast::{Comment, Entry};

use super::compile::{Message, not_fluent};
use super::place::{File, Problem};
use super::schema::{Kind, Variable, mark, variants};

/// What the reference's comments say of a message.
#[derive(Clone, Debug)]
pub(crate) struct Contract {
    pub(crate) id: String,
    /// The most characters, with examples in the places of variables.
    pub(crate) limit: usize,
    /// An example for each variable.
    examples: Vec<(Variable, String)>,
}

/// Reads the contracts of the reference, and refuses comments that do not say enough.
pub(crate) fn contracts(files: &[File<'_>], messages: &[Message]) -> (Vec<Contract>, Vec<Problem>) {
    let mut contracts = Vec::new();
    let mut problems = Vec::new();
    for file in files {
        // `FluentResource` leaves comments out, and with them what is wrong in them.
        let resource = fluent_syntax::parser::parse(file.source()).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.iter().map(|error| not_fluent(file, error)));
            resource
        });
        let mut group_limit = None;
        for entry in &resource.body {
            match entry {
                Entry::GroupComment(comment) => group_limit = limit_in(comment),
                Entry::Message(entry) => {
                    let found = messages.iter().find(|message| message.id == entry.id.name);
                    let Some(message) = found else { continue };
                    let limit = entry.comment.as_ref().and_then(limit_in).or(group_limit);
                    contracts.push(contract(message, limit, entry.comment.as_ref(), &mut problems));
                }
                _ => {}
            }
        }
    }
    (contracts, problems)
}

/// Refuses texts over their limit.
pub(crate) fn check_lengths(messages: &[Message], contracts: &[Contract]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for message in messages {
        let Some(contract) = contracts.iter().find(|contract| contract.id == message.id) else { continue };
        let length = longest(&message.text, &contract.examples);
        if length > contract.limit {
            let advice = format!("{length} characters; write at most {}", contract.limit);
            problems.push(message.problem(&advice));
        }
    }
    problems
}

fn contract(
    message: &Message,
    limit: Option<usize>,
    comment: Option<&Comment<&str>>,
    problems: &mut Vec<Problem>,
) -> Contract {
    let lines = comment.map_or(&[][..], |comment| &comment.content);
    if limit.is_none() {
        let advice = "no length limit; write `At most N characters.` in its or its group's comment";
        problems.push(message.problem(advice));
    }
    let mut examples = Vec::new();
    for &variable in &message.variables {
        match example_in(lines, variable) {
            Some(example) => examples.push((variable, example)),
            None => problems.push(message.problem(&uncommented(variable))),
        }
    }
    for name in lines.iter().filter_map(|line| line.trim().strip_prefix('$')?.split(' ').next()) {
        if message.variables.iter().all(|variable| variable.name() != name) {
            problems.push(message.problem(&format!("the text has no `${name}`; remove it from the comment")));
        }
    }
    Contract { id: message.id.clone(), limit: limit.unwrap_or(usize::MAX), examples }
}

fn uncommented(variable: Variable) -> String {
    let (name, kind) = (variable.name(), variable.kind());
    let example = if matches!(kind, Kind::Choice(_)) { "" } else { ", e.g. “example”" };
    format!("no comment for `${name}`; write `  ${name} ({}) - what it is{example}` above the message", kind.label())
}

/// `At most 60 characters.`
fn limit_in(comment: &Comment<&str>) -> Option<usize> {
    comment.content.iter().find_map(|line| {
        let (_, rest) = line.split_once("At most ")?;
        rest.strip_suffix(" characters.")?.parse().ok()
    })
}

/// `  $date (Date) - the first day, e.g. “3 December 2026”`; a closed set is its own example.
fn example_in(lines: &[&str], variable: Variable) -> Option<String> {
    let start = format!("${} ({}) - ", variable.name(), variable.kind().label());
    let line = lines.iter().find_map(|line| line.trim().strip_prefix(&start))?;
    match line.split_once("e.g. “") {
        Some((_, rest)) => rest.split_once('”').map(|(example, _)| example.into()),
        None => matches!(variable.kind(), Kind::Choice(_)).then(String::new),
    }
}

/// The length of a compiled text, of its longest variant where it has several.
fn longest(text: &str, examples: &[(Variable, String)]) -> usize {
    match variants(text) {
        Some(variants) => variants.map(|(_, text)| length(text, examples)).max().unwrap_or_default(),
        None => length(text, examples),
    }
}

fn length(text: &str, examples: &[(Variable, String)]) -> usize {
    let mut length = 0;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        length += match c {
            mark::VARIABLE => {
                let variable = chars.next().and_then(Variable::from_letter);
                let example = examples.iter().find(|(named, _)| Some(*named) == variable);
                example.map_or(0, |(_, example)| example.chars().count())
            }
            _ => 1,
        };
    }
    length
}
