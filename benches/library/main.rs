//! What the library costs, in one table: `cargo bench`. `benches/README.md` says what each row and column means.

mod cases;
mod clock;
mod first;
mod table;
mod valgrind;

use std::env;
use std::error::Error;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo bench [-- --check | --write]
  --check   only the instructions in benches/budget.txt: more than 5 % over one of them fails
  --write   writes the instructions of the rows in benches/budget.txt anew";

fn main() -> ExitCode {
    // Cargo adds `--bench`.
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => table::print(),
        ["--check"] => table::check(),
        ["--write"] => table::write(),
        // What follows is how the program calls itself.
        ["count", names @ ..] => {
            valgrind::count(names);
            Ok(())
        }
        ["first", locales @ ..] => first::explain(locales),
        _ => Err(USAGE.into()),
    };
    exit_code(done)
}

fn exit_code(done: Result<(), Box<dyn Error>>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
