//! The reference's comments, held to what they promise: variables, examples, length limits. For the build script.

use std::collections::BTreeMap;

use fluent_syntax::ast::{self, Comment, Entry};

use super::compile::Message;
use super::contract::{Contract, Contracts};
use super::junk;
use super::place::File;
use super::prepare::Prepared;
use super::problem::{Problems, shown};
use super::rule::Rule;
use super::schema::{Kind, Variable};

/// Reads the contracts of the reference, and refuses comments that do not say enough.
pub(crate) fn contracts(files: &[File<'_>], messages: &[Message], problems: &mut Problems) -> Contracts {
    let messages: BTreeMap<_, _> = messages.iter().map(|message| (message.id.as_str(), message)).collect();
    let mut contracts = Contracts::new();
    for file in files {
        // `FluentResource` leaves comments out, and with them what is wrong in them.
        let prepared = Prepared::new(file);
        let resource = fluent_syntax::parser::parse(prepared.source.as_str()).unwrap_or_else(|(resource, errors)| {
            errors.iter().for_each(|error| junk::report_comment(file, error, problems));
            resource
        });
        let mut group_limit = None;
        for entry in &resource.body {
            match entry {
                Entry::GroupComment(comment) => group_limit = limit_in(comment),
                Entry::Message(ast::Message { id, comment, .. }) if !contracts.contains_key(id.name) => {
                    let Some(message) = messages.get(id.name) else { continue };
                    let limit = comment.as_ref().and_then(limit_in).or(group_limit);
                    contracts.insert(id.name.into(), contract(message, limit, comment.as_ref(), problems));
                }
                _ => {}
            }
        }
    }
    contracts
}

fn contract(
    message: &Message,
    limit: Option<usize>,
    comment: Option<&Comment<&str>>,
    problems: &mut Problems,
) -> Contract {
    let lines = comment.map_or(&[][..], |comment| &comment.content);
    if limit.is_none() {
        let advice =
            "there is no length limit; write `# At most 60 characters.`, with the number you need, above the message";
        problems.add(message.problem(Rule::MissingLimit, advice));
    }
    let mut examples = Vec::new();
    for &variable in &message.variables {
        match example_in(lines, variable) {
            Some(example) => examples.push((variable, example)),
            None => problems.add(message.problem(Rule::MissingComment, &uncommented(variable))),
        }
    }
    for name in lines.iter().filter_map(|line| line.trim().strip_prefix('$')?.split(' ').next()) {
        // What the text of a message with a mistake has is not all known.
        if message.is_right() && message.variables.iter().all(|variable| variable.name() != name) {
            let advice = format!("the text has no `${}`; remove it from the comment", shown(name));
            problems.add(message.problem(Rule::Comment, &advice));
        }
    }
    Contract { limit: limit.unwrap_or(usize::MAX), examples }
}

fn uncommented(variable: Variable) -> String {
    let (name, kind) = (variable.name(), variable.kind());
    let example = if matches!(kind, Kind::Choice(_)) { "" } else { ", e.g. “an example”" };
    let label = kind.label();
    format!(
        "the comment does not explain `${name}`; write `#   ${name} ({label}) - what it is{example}` above the message"
    )
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
