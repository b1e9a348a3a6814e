//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

/// What `--help` answers.
pub(crate) const HELP: &str = "\
usage: complaints [--picture FILE.svg] EVENTS.jsonl|-

Reads events, one JSON object a line, and prints complaints per million times shown:
{\"event\": \"shown\" | \"complained\", \"id\": …, \"locale\": …, \"variant\": … | null, \"texts\": …}

  -                   reads standard input
  --picture FILE.svg  writes the same as a picture
  --help              prints this

The exit status is 0, or 2 if there was no event to read or a file could not be read or written.
Lines that are no events are reported on standard error by their number, and left out.
";

const USAGE: &str = "usage: complaints [--picture FILE.svg] EVENTS.jsonl|-";

/// What was asked for.
#[derive(Debug, Eq, PartialEq)]
pub(crate) enum Request {
    Help,
    Report(Arguments),
}

/// Where to read, and where to write.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Arguments {
    /// A file, or `-` for standard input.
    pub(crate) events: PathBuf,
    pub(crate) picture: Option<PathBuf>,
}

impl Request {
    pub(crate) fn parse(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let (mut events, mut picture) = (None, None);
        while let Some(argument) = arguments.next() {
            let is_option = argument.as_encoded_bytes().starts_with(b"-") && argument != "-";
            if argument == "--help" {
                return Ok(Self::Help);
            } else if argument == "--picture" && picture.is_none() {
                picture = Some(picture_path(arguments.next())?);
            } else if !is_option && events.is_none() {
                events = Some(argument.into());
            } else {
                return Err(USAGE.into());
            }
        }
        events.map(|events| Self::Report(Arguments { events, picture })).ok_or_else(|| USAGE.into())
    }
}

/// Its ending is asked for so that a slip does not write over the events.
fn picture_path(argument: Option<OsString>) -> Result<PathBuf, String> {
    let path = PathBuf::from(argument.ok_or_else(|| format!("--picture: a file is missing; {USAGE}"))?);
    let is_svg = path.extension().is_some_and(|ending| ending == "svg");
    if is_svg { Ok(path) } else { Err("--picture: expected a file that ends in .svg".into()) }
}

#[cfg(test)]
mod tests {
    use super::{Arguments, Request};

    #[test]
    fn a_file_and_a_picture_come_in_any_order() {
        let expected = Request::Report(Arguments { events: "a.jsonl".into(), picture: Some("b.svg".into()) });
        assert_eq!(parse(&["a.jsonl", "--picture", "b.svg"]).as_ref(), Ok(&expected));
        assert_eq!(parse(&["--picture", "b.svg", "a.jsonl"]), Ok(expected));
    }

    #[test]
    fn standard_input_is_a_hyphen() {
        assert_eq!(parse(&["-"]), Ok(Request::Report(Arguments { events: "-".into(), picture: None })));
    }

    #[test]
    fn help_is_answered_whatever_else_there_is() {
        assert_eq!(parse(&["a.jsonl", "--help"]), Ok(Request::Help));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for arguments in [&[][..], &["a", "b"], &["--wrong", "a"], &["-x"], &["a", "--picture"]] {
            assert!(parse(arguments).unwrap_err().contains("usage: "), "{arguments:?}");
        }
        assert!(parse(&["--picture", "a.svg", "--picture", "b.svg", "c"]).is_err());
    }

    #[test]
    fn a_picture_does_not_write_over_the_events() {
        let error = parse(&["--picture", "events.jsonl"]).unwrap_err();
        assert_eq!(error, "--picture: expected a file that ends in .svg");
    }

    fn parse(arguments: &[&str]) -> Result<Request, String> {
        Request::parse(arguments.iter().map(Into::into))
    }
}
