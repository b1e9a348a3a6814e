//! The reference's comments, held to what they promise: variables, examples, length limits. For the build script.

use fluent_syntax::ast::{Comment, Entry};

use super::compile::{File, Message, Problem};
use super::schema::{Variable, mark};

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
        // `FluentResource` leaves comments out; whatever it cannot parse is already a problem.
        let resource = fluent_syntax::parser::parse(file.source).unwrap_or_else(|(resource, _)| resource);
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
            problems.push(problem(message, &advice));
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
    if limit.is_none() {
        problems.push(problem(message, "no length limit; write `At most N characters.` in its or its group's comment"));
    }
    let mut examples = Vec::new();
    for &variable in &message.variables {
        match comment.and_then(|comment| example_in(comment, variable)) {
            Some(example) => examples.push((variable, example)),
            None => problems.push(problem(
                message,
                &format!(
                    "no comment for `${0}`; write `  ${0} ({1}) - what it is, e.g. “example”` above the message",
                    variable.name(),
                    variable.kind().label(),
                ),
            )),
        }
    }
    Contract { id: message.id.clone(), limit: limit.unwrap_or(usize::MAX), examples }
}

/// `At most 60 characters.`
fn limit_in(comment: &Comment<&str>) -> Option<usize> {
    comment.content.iter().find_map(|line| {
        let (_, rest) = line.split_once("At most ")?;
        rest.strip_suffix(" characters.")?.parse().ok()
    })
}

/// `  $date (Date) - the first day, e.g. “3 December 2026”`; a closed set is its own example.
fn example_in(comment: &Comment<&str>, variable: Variable) -> Option<String> {
    let start = format!("${} ({}) - ", variable.name(), variable.kind().label());
    let line = comment.content.iter().find_map(|line| line.trim().strip_prefix(&start))?;
    match line.split_once("e.g. “") {
        Some((_, rest)) => rest.split_once('”').map(|(example, _)| example.into()),
        None => matches!(variable.kind(), super::schema::Kind::Choice(_)).then(String::new),
    }
}

/// The length of a lowered text, of its longest variant where it has several.
fn longest(text: &str, examples: &[(Variable, String)]) -> usize {
    let Some(select) = text.strip_prefix(mark::SELECT) else { return length(text, examples) };
    let mut parts = select.chars().skip(1).collect::<String>();
    parts.truncate(parts.trim_end_matches(mark::END).len());
    parts.split(mark::END).skip(1).step_by(2).map(|variant| length(variant, examples)).max().unwrap_or_default()
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

fn problem(message: &Message, advice: &str) -> Problem {
    Problem { file: message.file.clone(), line: message.line, advice: format!("`{}`: {advice}", message.id) }
}
