//! A language held against the reference. Shared with the build script.

use std::collections::BTreeMap;

use super::compile::{Message, Reading};
use super::problem::Problems;
use super::rule::Rule;
use super::schema::Variable;

/// Compares what is there with the reference: no other messages, the same variables.
pub(crate) fn compare(messages: &[Message], reference: &[Message], problems: &mut Problems) {
    let wanted: BTreeMap<_, _> = reference.iter().map(|wanted| (wanted.id.as_str(), wanted)).collect();
    for message in messages.iter().filter(|message| message.reading != Reading::Unread) {
        match wanted.get(message.id.as_str()) {
            Some(wanted) if message.is_right() && wanted.is_right() => compare_variables(message, wanted, problems),
            Some(_) => {}
            None => {
                let advice = "the reference has no such message; remove it, or mend its id";
                problems.add(message.problem(Rule::ExtraMessage, advice));
            }
        }
    }
}

fn compare_variables(message: &Message, wanted: &Message, problems: &mut Problems) {
    for variable in Variable::ALL {
        let name = variable.name();
        let problem = match (message.variables.contains(variable), wanted.variables.contains(variable)) {
            (false, true) => {
                let advice = format!("`${name}` is missing, which the reference has; see {}", wanted.place);
                message.problem(Rule::MissingVariable, &advice)
            }
            (true, false) => {
                let advice = format!("the reference does not have `${name}`; leave it out, as in {}", wanted.place);
                message.problem(Rule::ExtraVariable, &advice)
            }
            _ => continue,
        };
        problems.add(problem);
    }
}
