//! What is printed and drawn of `events.jsonl`. To write it anew: `UPDATE_SNAPSHOTS=1 cargo test -p complaints`.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::command::{Run, path, read, run, scratch};

#[test]
fn the_events_give_the_table_and_the_bad_lines_that_were_reviewed() {
    let Run { status, output, errors } = run(&[path("events.jsonl").to_str().unwrap()], "");
    assert_eq!(status, Some(0), "{errors}");
    is_as_reviewed("tests/output.txt", &output);
    is_as_reviewed("tests/errors.txt", &errors);
}

#[test]
fn the_events_give_the_picture_that_was_reviewed() {
    let file = scratch("reviewed.svg");
    let run = run(&["--picture", file.to_str().unwrap(), path("events.jsonl").to_str().unwrap()], "");
    assert_eq!((run.status, run.output), (Some(0), read("tests/output.txt")));
    is_as_reviewed("complaints.svg", &fs::read_to_string(file).unwrap());
}

#[test]
fn the_readme_shows_the_real_output() {
    let readme = read("README.md");
    for name in ["tests/output.txt", "tests/errors.txt"] {
        assert!(readme.contains(&format!("```text\n{}```\n", read(name))), "README.md does not show {name}");
    }
}

#[test]
fn standard_input_gives_the_same_as_a_file() {
    let run = run(&["-"], &read("events.jsonl"));
    assert_eq!((run.status, run.output, run.errors), (Some(0), read("tests/output.txt"), read("tests/errors.txt")));
}

#[test]
fn the_order_of_the_events_changes_nothing() {
    let mut lines: Vec<_> = read("events.jsonl").lines().map(str::to_owned).collect();
    lines.sort();
    let run = run(&["-"], &lines.join("\n"));
    assert_eq!((run.status, run.output), (Some(0), read("tests/output.txt")));
}

#[test]
fn lines_of_usual_names_fit_into_120_columns_and_numbers_have_no_separators() {
    for line in read("tests/output.txt").lines() {
        assert!(line.len() <= 120 && !line.ends_with(' '), "{line}");
    }
    let shown = event("shown", "declined/invoice/none").repeat(40_000);
    let run = run(&["-"], &(shown + &event("complained", "declined/invoice/none")));
    assert!(run.output.contains("\n           1  40000         25.0       0.6  139.3  sv "), "{}", run.output);
}

#[test]
fn a_picture_draws_every_group_and_stays_of_bounded_size() {
    let variants = |count: usize| -> String {
        let line = |number| event("shown", "answer/a").replace("null", &format!("\"v{number}\""));
        (0..count).map(line).collect()
    };
    let (few, many) = (picture("few.svg", &variants(9)), picture("many.svg", &variants(900)));
    for number in 0..9 {
        assert!(few.contains(&format!("\nsv · v{number} · 00000000\n")), "v{number}");
    }
    assert!(!few.contains("The first"), "{few}");
    assert!(many.contains("The first 60 of 900 rows."));
    assert!(many.len() < 200_000, "{}", many.len());
}

#[test]
fn what_was_hardly_shown_does_not_press_the_others_together() {
    let of = |variant: &str, shown: usize, complained: usize| {
        let lines = event("shown", "answer/a").repeat(shown) + &event("complained", "answer/a").repeat(complained);
        lines.replace("null", variant)
    };
    let events = of("null", 1_000, 50) + &of("\"fewer\"", 1_000, 10) + &of("\"hardly\"", 1, 1);
    let picture = picture("hardly.svg", &events);
    let written: Vec<f64> = picture.lines().filter_map(|line| line.parse().ok()).collect();
    assert!(written.contains(&-100_000.0) && written.contains(&80_000.0), "{written:?}");
    assert!(written.iter().all(|number| number.abs() <= 100_000.0), "{written:?}");
    assert!(picture.contains("<path "), "its bars end in arrows");
}

#[test]
fn whoever_reads_only_the_first_lines_sees_no_error() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_complaints"));
    let pipes = command.arg("-").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    drop(child.stdout.take());
    child.stdin.take().unwrap().write_all(event("shown", "answer/a").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
fn a_picture_has_both_colour_schemes_and_a_text_for_those_who_do_not_see_it() {
    let picture = read("complaints.svg");
    for part in
        ["prefers-color-scheme: dark", "role=\"img\"", "<title>", "<desc>", "complaints per million times shown"]
    {
        assert!(picture.contains(part), "{part}");
    }
}

fn picture(name: &str, events: &str) -> String {
    let file = scratch(name);
    let run = run(&["--picture", file.to_str().unwrap(), "-"], events);
    assert_eq!(run.status, Some(0), "{}", run.errors);
    fs::read_to_string(file).unwrap()
}

fn event(kind: &str, id: &str) -> String {
    format!(
        "{{\"event\": \"{kind}\", \"id\": \"{id}\", \"locale\": \"sv\", \"variant\": null, \"texts\": \"00000000\"}}\n"
    )
}

fn is_as_reviewed(name: &str, real: &str) {
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(path(name), real).unwrap();
    }
    assert!(real == read(name), "{name} is another: UPDATE_SNAPSHOTS=1 writes it anew; now\n{real}");
}
