//! What is refused: personal data, what cannot be read, what cannot be written.

use crate::command::{path, run, scratch};

const GOOD: &str = r#"{"event": "shown", "id": "answer/a", "locale": "sv", "variant": null, "texts": "00000000"}"#;

#[test]
fn nothing_of_a_bad_line_is_printed_or_drawn() {
    let personal = ["Anna", "19900101-0017", "anna@mail.example", "A-1042"];
    for secret in personal {
        for line in [
            secret.to_owned(),
            format!("{secret:?}"),
            format!(r#"{{"{secret}": 1}}"#),
            GOOD.replace("}", &format!(r#", "note": "{secret}"}}"#)),
            GOOD.replace("}", &format!(r#", "{secret}": null}}"#)),
            GOOD.replace("shown", secret),
            GOOD.replace("answer/a", secret),
            GOOD.replace("answer/a", &format!("answer/{secret}")),
            GOOD.replace("answer/a", &format!("declined/invoice/{secret}")),
            GOOD.replace("\"sv\"", &format!("\"sv-{secret}\"")),
            GOOD.replace("null", &format!("\"{secret} \"")),
            GOOD.replace("00000000", secret),
        ] {
            let file = scratch("private.svg");
            let run = run(&["--picture", file.to_str().unwrap(), "-"], &format!("{GOOD}\n{line}\n"));
            let picture = std::fs::read_to_string(&file).unwrap();
            assert_eq!(run.status, Some(0), "{line}");
            assert!(run.errors.starts_with("line 2: "), "{line}: {}", run.errors);
            assert!(run.output.contains("\n1 events: 1 shown, 0 complained"), "{line}: {}", run.output);
            assert!(run.output.contains("\nlines left out: 1\n"), "{line}: {}", run.output);
            for text in [run.output, run.errors, picture] {
                assert!(!text.contains(secret), "{line}: {text}");
            }
        }
    }
}

#[test]
fn a_file_without_an_event_is_an_error() {
    for (input, reported) in [("", ""), ("\n\n", ""), ("[]\n", "line 1: not an object\n")] {
        let run = run(&["-"], input);
        assert_eq!((run.status, run.output.as_str()), (Some(2), ""));
        assert_eq!(run.errors, format!("{reported}complaints: there was no event to read\n"));
    }
}

#[test]
fn what_cannot_be_read_or_written_is_an_error_that_names_the_file() {
    let missing = run(&["no-such-file.jsonl"], "");
    assert_eq!((missing.status, missing.output.as_str()), (Some(2), ""));
    assert!(missing.errors.starts_with("complaints: no-such-file.jsonl: "), "{}", missing.errors);
    let folder = run(&[path("src").to_str().unwrap()], "");
    assert_eq!(folder.status, Some(2), "{}", folder.errors);
    let unwritable = run(&["--picture", "no-such-folder/a.svg", "-"], GOOD);
    assert_eq!(unwritable.status, Some(2));
    assert!(unwritable.errors.starts_with("complaints: no-such-folder/a.svg: "), "{}", unwritable.errors);
    assert!(unwritable.output.contains("1 events"), "{}", unwritable.output);
}

#[test]
fn wrong_arguments_are_an_error_and_help_is_none() {
    let wrong = run(&["--wrong"], "");
    assert_eq!((wrong.status, wrong.output.as_str()), (Some(2), ""));
    assert!(wrong.errors.contains("usage: complaints"), "{}", wrong.errors);
    let help = run(&["--help"], "");
    assert_eq!((help.status, help.errors.as_str()), (Some(0), ""));
    assert!(help.output.starts_with("usage: complaints"), "{}", help.output);
}
