//! A region's overlay, held against its language: it has what differs, and nothing else. Shared with the build script.

use std::collections::BTreeMap;

use super::compile::Message;
use super::place::Place;
use super::problem::{Problem, Problems, shown};
use super::rule::Rule;
use super::tag::language_of;

/// Refuses what the language says already, and what of the language cannot stand in the region.
#[cfg_attr(not(test), allow(dead_code, reason = "the build script and the tests call it"))]
pub(crate) fn check(tag: &str, messages: &[Message], base: &[Message], problems: &mut Problems) {
    let own: BTreeMap<_, _> = messages.iter().map(|message| (message.id.as_str(), message)).collect();
    for base in base.iter().filter(|base| base.is_right()) {
        match own.get(base.id.as_str()) {
            Some(message) if message.is_right() && message.text == base.text => {
                let advice = format!("the text is the same as in {}; remove it here", base.place);
                problems.add(message.problem(Rule::SameText, &advice));
            }
            Some(_) => {}
            None => check_inherited(tag, base, problems),
        }
    }
    check_spelling(tag, messages, problems);
}

/// Refuses texts that are spelt as in the language where the region spells otherwise.
pub(crate) fn check_spelling(tag: &str, messages: &[Message], problems: &mut Problems) {
    for message in messages.iter().filter(|message| message.is_right()) {
        if let Some((foreign, instead)) = foreign_spelling(tag, &message.text) {
            problems.add(message.problem(Rule::Spelling, &format!("write {instead} instead of {foreign}")));
        }
    }
}

/// Refuses to show a text of the language that is spelt otherwise in the region.
#[cfg_attr(not(test), allow(dead_code, reason = "as above"))]
fn check_inherited(tag: &str, base: &Message, problems: &mut Problems) {
    let Some((foreign, instead)) = foreign_spelling(tag, &base.text) else { return };
    let file = base.place.file.replacen(&format!("{}/", language_of(tag)), &format!("{tag}/"), 1);
    let place = Place { file, line: 1, column: 1, excerpt: None };
    let advice = format!("`{}` has {foreign} in {}; write it here with {instead}", shown(&base.id), base.place);
    problems.add(Problem { place, rule: Rule::Spelling, advice });
}

/// What a region does not write in a text of its language, and what it writes instead.
fn foreign_spelling(tag: &str, text: &str) -> Option<(char, &'static str)> {
    let spellings: &[(char, &str)] = match tag {
        "de-CH" => &[('ß', "ss"), ('„', "«"), ('“', "»")],
        _ => &[],
    };
    spellings.iter().copied().find(|(foreign, _)| text.contains(*foreign))
}
