//! What a text has to keep to beyond its variables: its length. Shared with the build script.

use std::collections::BTreeMap;

use super::compile::Message;
use super::problem::Problems;
use super::rule::Rule;
use super::schema::{Variable, mark, variants};

/// What the reference's comments say of a message.
#[derive(Clone, Debug)]
pub(crate) struct Contract {
    /// The most characters, with examples in the places of variables.
    pub(crate) limit: usize,
    /// An example for each variable.
    pub(crate) examples: Vec<(Variable, String)>,
}

/// The contracts by the ids of the messages.
pub(crate) type Contracts = BTreeMap<String, Contract>;

/// Refuses texts over their limit.
pub(crate) fn check_lengths(messages: &[Message], contracts: &Contracts, problems: &mut Problems) {
    for message in messages.iter().filter(|message| message.is_right()) {
        let Some(Contract { limit, examples }) = contracts.get(&message.id) else { continue };
        let length = longest(&message.text, examples);
        if length > *limit {
            let what = if variants(&message.text).is_some() { "the longest variant" } else { "the text" };
            let filled = if message.text.contains(mark::VARIABLE) { ", the example filled in" } else { "" };
            let advice = format!("{what} has {length} characters{filled}; write at most {limit}");
            problems.add(message.problem(Rule::TooLong, &advice));
        }
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
