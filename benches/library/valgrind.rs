//! Instructions and allocations, counted by valgrind: the same on a busy machine and on an idle one.

use std::collections::HashMap;
use std::error::Error;
use std::path::PathBuf;
use std::process::{self, Command, Stdio};
use std::{env, fs};

use crate::cases::{Case, cases};

/// How often each case is done within what is counted.
const TIMES: u32 = 20;

/// What one time of a case takes.
#[derive(Clone, Copy)]
pub(crate) struct Count {
    pub(crate) instructions: u64,
    /// Calls of the allocator for memory, each growth among them; in tenths.
    pub(crate) allocations: u64,
}

/// Whether there is a valgrind to count with.
pub(crate) fn is_there() -> bool {
    let mut command = Command::new("valgrind");
    command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Counts each of the cases, all in one process.
pub(crate) fn counts(names: &[&str]) -> Result<HashMap<String, Count>, Box<dyn Error>> {
    let scratch = Scratch::new()?;
    let out = scratch.0.join("out");
    let collect = ["--toggle-collect=library::valgrind::measured", "--dump-after=library::valgrind::measured"];
    let mut command = callgrind(&out);
    command
        .args(collect)
        .arg("--compress-strings=no")
        .args([env::current_exe()?.as_os_str(), "count".as_ref()])
        .args(names);
    run(&mut command)?;
    let all = cases();
    let chosen = all.iter().filter(|case| is_chosen(case, names));
    // callgrind numbers what it writes down from 1; what counts is the second of each two.
    chosen
        .zip((2..).step_by(2))
        .map(|(case, number)| {
            let dump = fs::read_to_string(format!("{}.{number}", out.display()))?;
            let each = |total: u64| total / u64::from(TIMES * case.parts);
            let count = Count { instructions: each(total(&dump)?), allocations: each(10 * allocations(&dump)) };
            Ok((case.name.clone(), count))
        })
        .collect()
}

/// All instructions of a process of this program.
pub(crate) fn instructions(arguments: &[&str]) -> Result<u64, Box<dyn Error>> {
    let scratch = Scratch::new()?;
    let out = scratch.0.join("out");
    run(callgrind(&out).arg(env::current_exe()?).args(arguments))?;
    total(&fs::read_to_string(out)?)
}

/// The bytes that a process of this program still holds when it ends.
pub(crate) fn held(arguments: &[&str]) -> Result<u64, Box<dyn Error>> {
    let mut command = Command::new("valgrind");
    let output = command.arg("--leak-check=no").arg(env::current_exe()?).args(arguments).output()?;
    let report = String::from_utf8(output.stderr)?;
    let (_, rest) = report.split_once("in use at exit: ").ok_or("valgrind says nothing of what is held")?;
    let (bytes, _) = rest.split_once(" bytes").ok_or("valgrind gives no bytes")?;
    Ok(bytes.replace(',', "").parse()?)
}

/// Does each of the cases; what valgrind counts is in `measured`.
pub(crate) fn count(names: &[&str]) {
    for case in cases().iter().filter(|case| is_chosen(case, names)) {
        // Calls are counted outside too: the first time takes them, and warms up.
        measured(case);
        measured(case);
    }
}

/// valgrind knows it by its name.
#[inline(never)]
fn measured(case: &Case) {
    for _ in 0..TIMES {
        case.run();
    }
}

/// No names stand for all.
fn is_chosen(case: &Case, names: &[&str]) -> bool {
    names.is_empty() || names.contains(&case.name.as_str())
}

fn callgrind(out: &std::path::Path) -> Command {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind".into(), format!("--callgrind-out-file={}", out.display())]);
    command
}

fn run(command: &mut Command) -> Result<(), Box<dyn Error>> {
    let output = command.output()?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into()) }
}

/// `summary: 1234`, or `totals: 1234` where not everything is counted.
fn total(dump: &str) -> Result<u64, Box<dyn Error>> {
    let total = dump.lines().find_map(|line| line.strip_prefix("totals: ").or_else(|| line.strip_prefix("summary: ")));
    Ok(total.ok_or("callgrind gives no total")?.parse()?)
}

/// The calls of the allocator: `cfn=malloc`, and in the next line `calls=12 …`.
fn allocations(dump: &str) -> u64 {
    let called = dump.lines().zip(dump.lines().skip(1)).filter(|(line, _)| {
        line.strip_prefix("cfn=").is_some_and(|name| matches!(name, "malloc" | "calloc" | "realloc" | "posix_memalign"))
    });
    called.filter_map(|(_, calls)| calls.strip_prefix("calls=")?.split(' ').next()?.parse::<u64>().ok()).sum()
}

/// A folder that is removed.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Self, Box<dyn Error>> {
        let folder = env::temp_dir().join(format!("why-declined-{}", process::id()));
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}
