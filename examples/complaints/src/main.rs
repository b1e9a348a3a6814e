//! Complaints per million times an explanation was shown, from a file of events. See README.md beside it.

#![cfg_attr(
    not(test),
    deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, clippy::as_conversions)
)]

mod arguments;
mod event;
mod fields;
mod id;
mod lines;
mod picture;
mod rate;
mod reading;
mod report;
mod table;
mod tally;
mod text;

use std::error::Error;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Write as _};
use std::process::ExitCode;

use self::arguments::{Arguments, Request};
use self::reading::Reading;
use self::report::Report;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody could be told that standard error is gone.
            let _ = writeln!(io::stderr(), "complaints: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let Request::Report(arguments) = Request::parse(std::env::args_os().skip(1))? else {
        return print(arguments::HELP);
    };
    let reading = read(&arguments)?;
    let report = Report::new(&reading).ok_or("there was no event to read")?;
    print(&text::write(&report))?;
    if let Some(path) = &arguments.picture {
        fs::write(path, picture::draw(&report)).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn read(arguments: &Arguments) -> Result<Reading, Box<dyn Error>> {
    let name = arguments.events.display();
    let input: Box<dyn BufRead> = if arguments.events.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::new(File::open(&arguments.events).map_err(|error| format!("{name}: {error}"))?))
    };
    let mut complaints = BufWriter::new(io::stderr().lock());
    let reading = Reading::of(input, |line, refusal| writeln!(complaints, "line {line}: {refusal}"));
    reading.map_err(|error| format!("{name}: {error}").into())
}

/// Whoever reads only the first lines, as `head` does, closes the pipe early; that is no error.
fn print(text: &str) -> Result<(), Box<dyn Error>> {
    let mut output = io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
