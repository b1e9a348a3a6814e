//! What Fluent's parser could not read, told to a translator. Shared with the build script.

use std::collections::BTreeSet;

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::place::File;
use super::prepare::{LITERAL, identifier};
use super::problem::{Problems, shown};
use super::rule::Rule;

/// Tells what the parser met, unless it is an entry that was left out.
pub(crate) fn report(file: &File<'_>, error: &ParserError, unread: &BTreeSet<String>, problems: &mut Problems) {
    let source = file.source();
    let (start, end) = error.slice.as_ref().map_or((error.pos.start, source.len()), |slice| (slice.start, slice.end));
    let entry = source.get(start..end).unwrap_or_default();
    if id(entry).is_some_and(|(name, _)| unread.contains(name)) {
        return;
    }
    let met = entry.get(..error.pos.start.saturating_sub(start)).unwrap_or(entry);
    let (rule, advice) = explain(&error.kind, entry, met);
    problems.refuse(file, start + offset(&error.kind, entry, met), rule, advice);
}

/// Tells what is wrong in a comment; all other mistakes are told without comments.
#[cfg_attr(not(test), allow(dead_code, reason = "the build script and the tests call it"))]
pub(crate) fn report_comment(file: &File<'_>, error: &ParserError, problems: &mut Problems) {
    let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    if file.source().get(start..).is_some_and(|entry| entry.starts_with('#')) {
        report(file, error, &BTreeSet::new(), problems);
    }
}

/// The id of the message that junk may have been meant as.
pub(crate) fn message_id(junk: &str) -> Option<&str> {
    id(junk).and_then(|(name, is_term)| (!is_term).then_some(name))
}

/// The name of the term that junk may have been meant as.
pub(crate) fn term_id(junk: &str) -> Option<&str> {
    id(junk).and_then(|(name, is_term)| is_term.then_some(name))
}

fn id(junk: &str) -> Option<(&str, bool)> {
    let entry = junk.trim_start();
    let term = entry.strip_prefix('-');
    identifier(term.unwrap_or(entry)).map(|name| (name, term.is_some()))
}

/// Where in the entry the mistake is.
fn offset(kind: &ErrorKind, entry: &str, met: &str) -> usize {
    let read = met.trim_end();
    match kind {
        // The text is missing where the line of the id ends.
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            entry.lines().next().unwrap_or_default().trim_end().len()
        }
        // The last variant is the one without a star.
        ErrorKind::MissingDefaultVariant => {
            let line = read.rfind('\n').map_or(0, |at| at + 1);
            let blanks = read.get(line..).map_or(0, |text| text.len() - text.trim_start().len());
            line + blanks
        }
        ErrorKind::MultipleDefaultVariants => read.len().saturating_sub(1),
        // The parser passes over blank lines before it finds that something is missing.
        _ if met.get(read.len()..).is_some_and(|blanks| blanks.contains('\n')) => read.len(),
        _ => met.len(),
    }
}

fn explain(kind: &ErrorKind, entry: &str, met: &str) -> (Rule, String) {
    let (rule, advice) = match kind {
        ErrorKind::ExpectedMessageField { entry_id } => {
            return (Rule::Empty, format!("`{}`: the text is empty; write it after `=`", shown(entry_id)));
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            return (Rule::Empty, format!("`-{}`: the text is empty; write it after `=`", shown(entry_id)));
        }
        ErrorKind::MissingValue => (Rule::Empty, "the text is empty; write it on the same line"),
        ErrorKind::ExpectedToken(' ') => (Rule::Comment, "a comment begins with `# `; put a space after `#`"),
        ErrorKind::ExpectedToken('=') => {
            (Rule::Junk, "this is not a message: `=` is missing; write `id = text`, or `# ` before a comment")
        }
        ErrorKind::ExpectedToken('}') => unclosed(entry, met),
        ErrorKind::UnbalancedClosingBrace => (Rule::Brace, "this `}` has no `{`; write the text without braces"),
        ErrorKind::ExpectedToken(']') => (Rule::Brace, "`]` is missing; write the variant as `[one] text`"),
        ErrorKind::MissingDefaultVariant => {
            (Rule::DefaultVariant, "no variant is the default; put `*` before one, as in `*[other]`")
        }
        ErrorKind::MultipleDefaultVariants => (Rule::DefaultVariant, "two variants are the default; leave one `*`"),
        ErrorKind::ForbiddenCallee
        | ErrorKind::ExpectedToken(')')
        | ErrorKind::ExpectedLiteral
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_) => {
            (Rule::Function, "functions are not used here; write the variable alone, as `{ $variable }`")
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            (Rule::Selector, "only a variable can select a text; write `{ $variable ->`")
        }
        ErrorKind::ExpectedCharRange { range } if range.starts_with('\n') => {
            (Rule::Selector, "each variant has a line of its own; begin a new line after `->`")
        }
        ErrorKind::TermAttributeAsPlaceable => (Rule::Attribute, "a term has no attributes here; write `{ -term }`"),
        ErrorKind::ExpectedToken(_)
        | ErrorKind::UnterminatedStringLiteral
        | ErrorKind::UnknownEscapeSequence(_)
        | ErrorKind::InvalidUnicodeEscapeSequence(_) => (Rule::Placeable, LITERAL),
        // At the start of an entry a letter would begin the id, later the name in braces.
        ErrorKind::ExpectedCharRange { .. } if met.trim_start_matches('-').trim().is_empty() => {
            (Rule::Junk, "an id begins at the start of a line, with a letter from a to z; write `id = text`")
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedCharRange { .. } => (Rule::Placeable, IN_BRACES),
    };
    (rule, advice.into())
}

const IN_BRACES: &str = "only `{ $variable }` and `{ -term }` can stand in braces";

/// What was met where `}` was expected.
fn unclosed(entry: &str, met: &str) -> (Rule, &'static str) {
    let end_of_line = |text: &str| text.find('\n').unwrap_or(text.len());
    let rest = entry.get(met.len()..).map_or("", |rest| rest.get(..end_of_line(rest)).unwrap_or_default());
    let line = met.trim_end().rsplit('\n').next().unwrap_or_default();
    if rest.split('{').next().is_some_and(|rest| rest.contains('}')) {
        (Rule::Placeable, IN_BRACES)
    } else if met.contains("->") && line.matches('{').count() <= line.matches('}').count() {
        (Rule::Brace, "`}` is missing; write it alone on the line after the last variant")
    } else {
        (Rule::Brace, "`}` is missing; write `{ $variable }` or `{ -term }`")
    }
}
