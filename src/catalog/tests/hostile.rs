//! Files that nobody would write but an attacker: the compiler ends, soon, with few and true words.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::super::locales::{self, Languages, REFERENCE};
use super::super::place::File;
use super::super::problem::{Problem, Problems};
use super::super::rule::Rule;
use super::super::{compare, compile};

const LIMIT: &str = "## At most 60 characters.\n\n";
const SIGNS: [&str; 35] = [
    "plain",
    " = ",
    "=",
    "\n",
    "\r\n",
    "\n    ",
    "\t",
    "{",
    "}",
    "{ ",
    " }",
    "$",
    "$date",
    "$count",
    "-",
    "-register",
    "->",
    "*",
    "[",
    "]",
    "[one]",
    "*[other]",
    "(",
    ")",
    "F(",
    ":",
    ",",
    "\"",
    "\\",
    "\\u00",
    ".",
    "# ",
    "ö",
    "'",
    "1",
];

#[test]
fn a_million_braces_are_one_mistake() {
    for braces in ["{", "{ ", "{\n", "{ F(", "{ F(\"}}\", ", "{ $count ->\n *[other] ", "{ \"}\" ->\n *[other] }\" "] {
        let deep = braces.repeat(950_000 / braces.len());
        let problems = problems(&format!("{LIMIT}plain = A text.\ndeep = {deep}\nlast = A text.\n"));
        let rules: Vec<_> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, [Rule::Nesting], "{braces:?}");
    }
}

#[test]
fn brackets_as_deep_as_they_may_be_are_read() {
    let deep = format!("{LIMIT}plain = {}{}\n", "{ ".repeat(32), "F(".repeat(64));
    assert!(problems(&deep).iter().all(|problem| problem.rule != Rule::Nesting));
}

#[test]
fn what_was_left_out_is_not_missing() {
    let good = format!("{LIMIT}plain = A text.\ndeep = A text.\n");
    let sources = [("en", good), ("sv", format!("plain = En text.\ndeep =\n{}\n", "    {".repeat(40)))];
    let files = sources.map(|(language, source)| (language.to_owned(), vec![(language.to_owned(), source)]));
    let (_, problems) = locales::compile_all(&Languages::from(files));
    let rules: Vec<_> = problems.iter().map(|problem| problem.rule).collect();
    assert_eq!(rules, [Rule::Nesting]);
}

#[test]
fn a_file_of_more_than_a_megabyte_is_not_read() {
    let largest = format!("{LIMIT}plain = A text.\n{}", "\n".repeat(File::MAX_BYTES));
    let largest = &largest[..File::MAX_BYTES];
    assert_eq!(problems(largest), []);
    let languages = [("en", largest.to_owned()), ("sv", format!("{largest}\n"))]
        .map(|(language, source)| (language.to_owned(), vec![(language.to_owned(), source)]));
    // What it may hold is not missing.
    let (_, problems) = locales::compile_all(&Languages::from(languages));
    let [Problem { rule: Rule::FileSize, advice, .. }] = problems.as_slice() else { panic!("{problems:?}") };
    assert_eq!(advice, "the file has more than 1,000,000 bytes; write the texts in several files");
}

#[test]
fn a_hundred_mistakes_are_told_and_the_others_counted() {
    let problems = |count| problems(&format!("{LIMIT}{}", "This is not Fluent.\n".repeat(count)));
    assert_eq!(problems(100).len(), 100);
    let told = problems(150);
    let (closing, first) = told.split_last().unwrap();
    assert_eq!(first, problems(100));
    let expected = "en:103:6: mistakes from here on that are not shown: 50; mend those above first [more]";
    assert_eq!(closing.to_string(), expected);
}

#[test]
fn a_text_that_grows_over_any_screen_is_dropped() {
    let register = "register".repeat(12);
    let source = format!("{LIMIT}-register = {register}\nplain = {}\n", "{ -register }".repeat(50_000));
    let mut problems = Problems::default();
    let messages = compile::compile(REFERENCE, &[File::new("en", &source)], &mut problems);
    let [problem] = &problems.told()[..] else { panic!() };
    assert_eq!(problem.advice, "`plain`: the text has more than 10000 characters; write a shorter one");
    assert_eq!(problem.rule, Rule::TooLong);
    assert!(messages.iter().all(|message| message.text.is_empty()));
}

/// Each would take hours if one of its parts were held against all others.
#[test]
fn a_file_full_of_anything_is_checked_at_once() {
    let wide = |start: &str, part: fn(usize) -> String| {
        let parts = (0..).map(part).scan(start.len(), |length, part| {
            *length += part.len();
            (*length < File::MAX_BYTES / 4).then_some(part)
        });
        format!("{start}{}", parts.collect::<String>())
    };
    let sources = [
        wide(LIMIT, |_| "a\n".into()),
        wide(LIMIT, |at| format!("a{at} = a\n")),
        wide(LIMIT, |_| "a = a\n".into()),
        wide(LIMIT, |at| format!("-a{at} = a\nb{at} = {{ -a{at} }}\n")),
        wide("-a = a\n", |at| format!("b{at} = {}\n", "{ -a }".repeat(20))),
        wide("a = ", |_| "{$a}".into()),
        wide("a = ", |_| "{$date}".into()),
        wide("a = ", |_| "'".into()),
        wide("a = ", |_| "\n a".into()),
        wide("a = ", |_| "\n a = a".into()),
        wide("a = ", |_| "\n\t".into()),
        wide("a = a", |at| format!("\n .a{at} = a")),
        wide("a = { $count ->\n", |at| format!(" [a{at}] a\n")),
        wide("a = { $count ->\n *[other] a\n", |at| format!(" [a{at}] a\n")) + "}",
        wide("a = { $count ->\n *[other] a\n", |_| " [one] a\n".into()) + "}",
        wide("a = { F(", |at| format!("a{at}:1,")),
        wide("a = { F(", |_| "1,".into()),
        wide("", |_| "# a\n".into()),
        wide("", |_| "#\n#a\n".into()),
        wide("", |_| "# $a\n".into()) + "a = a",
        wide("a = { \"", |_| "\\u".into()),
    ];
    for source in sources {
        let start = Instant::now();
        let problems = problems(&source);
        // A fiftieth of this is what it takes.
        assert!(start.elapsed() < Duration::from_secs(10), "{:?} for {source:.40}", start.elapsed());
        assert!(problems.len() <= Problems::MAX + 1, "{} of {:.20}", problems.len(), source);
        let told: usize = problems.iter().map(|problem| problem.to_string().len()).sum();
        assert!(told < 200_000, "{told} bytes of {source:.20}");
    }
}

#[test]
fn texts_of_which_some_are_missing_are_compared_without_them() {
    let wanted = "## At most 60 characters.\n\nplain = A text.\nother = A text.\n";
    let mut problems = Problems::default();
    let reference = compile::compile(REFERENCE, &[File::new("en", wanted)], &mut problems);
    let own = compile::compile("sv", &[File::new("own", "other = En text.\nextra = En text.\n")], &mut problems);
    compare::compare(&own, &reference, &mut problems);
    let rules: Vec<_> = problems.told().iter().map(|problem| problem.rule).collect();
    assert_eq!(rules, [Rule::ExtraMessage]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// The parser has inputs at which it stops for good; none of them may come to it.
    #[test]
    fn no_file_stops_the_compiler(signs in prop::collection::vec(prop::sample::select(&SIGNS[..]), 0..60)) {
        let source = signs.concat();
        for problem in problems(&source) {
            prop_assert!(problem.place.line <= source.lines().count().max(1), "{source:?}: {problem}");
            let shown = problem.to_string();
            prop_assert!(!shown.contains(|c: char| c.is_control() && c != '\n'), "{shown:?}");
        }
    }

    #[test]
    fn no_line_upsets_a_terminal(line in "\\PC{0,40}[\u{0}-\u{1f}\u{7f}-\u{9f}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}]{0,4}.{0,300}") {
        for problem in problems(&format!("{line}\nplain = {line} {{ $colour }}\n")) {
            let shown = problem.to_string();
            let is_obeyed = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            prop_assert!(!shown.contains(is_obeyed), "{shown:?}");
            prop_assert!(shown.lines().count() <= 4, "{shown:?}");
        }
    }
}

/// The problems of a reference that is one file.
fn problems(source: &str) -> Vec<Problem> {
    let files = vec![(REFERENCE.to_owned(), source.to_owned())];
    locales::compile_all(&Languages::from([(REFERENCE.to_owned(), files)])).1
}
