//! Measures, and prints the one table; or holds the instructions to their budgets.

use std::error::Error;
use std::fs;

use crate::cases::{LARGEST, cases, locales};
use crate::{clock, first, valgrind};

const BUDGET: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/budget.txt");

/// So many per cent more than its budget are let pass: compilers differ.
const TOLERANCE: u64 = 5;

/// The names of what is measured in processes of its own.
const FIRST: &str = "first-explanation";
const FIRST_OF_EACH: &str = "first-explanation-in-each-language";

/// Prints all that there is to measure.
pub(crate) fn print() -> Result<(), Box<dyn Error>> {
    let is_counted = valgrind::is_there();
    let counts = if is_counted { valgrind::counts(&[])? } else { Default::default() };
    let mut rows = Vec::new();
    for case in cases() {
        let time = clock::time(&case);
        let count = counts.get(&case.name);
        let instructions = count.map(|count| count.instructions.to_string());
        let allocations = count.map(|count| tenths(count.allocations));
        rows.push([
            case.name,
            time.median.to_string(),
            time.fastest.to_string(),
            or_dash(instructions),
            or_dash(allocations),
        ]);
    }
    let (_, _, one) = LARGEST;
    let each: Vec<_> = locales().collect();
    let mut held = Vec::new();
    for (name, locales) in [(FIRST, &[one][..]), (FIRST_OF_EACH, &each)] {
        let time = first::time(locales)?;
        let instructions = is_counted.then(|| first::instructions(locales)).transpose()?;
        let instructions = instructions.map(|instructions| instructions.to_string());
        rows.push([
            name.into(),
            time.median.to_string(),
            time.fastest.to_string(),
            or_dash(instructions),
            or_dash(None),
        ]);
        held.extend(is_counted.then(|| first::held(locales)).transpose()?);
    }
    print_rows(["case", "median ns", "fastest ns", "instructions", "allocations"], &rows);
    match held[..] {
        [one, all] => {
            println!("\nbytes held after an explanation in one language: {one}; in each of {}: {all}", each.len())
        }
        _ => eprintln!("\nno valgrind: instructions, allocations and memory are left out"),
    }
    Ok(())
}

/// Holds what is counted to the budgets.
pub(crate) fn check() -> Result<(), Box<dyn Error>> {
    let mut over = Vec::new();
    for Counted { name, count, budget } in counted()? {
        println!("{name}: {count} instructions, budget {budget}");
        if count * 100 > budget * (100 + TOLERANCE) {
            over.push(format!("{name}: more than {TOLERANCE} % over its budget"));
        }
    }
    if over.is_empty() { Ok(()) } else { Err(over.join("\n").into()) }
}

/// Writes what is counted as the new budgets.
pub(crate) fn write() -> Result<(), Box<dyn Error>> {
    let lines: String = counted()?.iter().map(|Counted { name, count, .. }| format!("{name} {count}\n")).collect();
    print!("{lines}");
    Ok(fs::write(BUDGET, lines)?)
}

struct Counted {
    name: String,
    count: u64,
    budget: u64,
}

/// Counts each of those that have a budget.
fn counted() -> Result<Vec<Counted>, Box<dyn Error>> {
    let budgets = fs::read_to_string(BUDGET)?;
    let budgets = budgets.lines().map(|line| {
        let (name, budget) = line.split_once(' ').ok_or_else(|| format!("no budget in {line:?}"))?;
        Ok((name, budget.parse()?))
    });
    let budgets: Vec<(&str, u64)> = budgets.collect::<Result<_, Box<dyn Error>>>()?;
    let names: Vec<_> = budgets.iter().map(|(name, _)| *name).filter(|name| *name != FIRST).collect();
    let counts = valgrind::counts(&names)?;
    let count = |name| match name {
        FIRST => first::instructions(&[LARGEST.2]),
        _ => Ok(counts.get(name).ok_or_else(|| format!("there is no case {name:?}"))?.instructions),
    };
    budgets.into_iter().map(|(name, budget)| Ok(Counted { name: name.into(), count: count(name)?, budget })).collect()
}

fn print_rows<const N: usize>(head: [&str; N], rows: &[[String; N]]) {
    let width = |at: usize| rows.iter().map(|row| row[at].len()).chain([head[at].len()]).max().unwrap_or_default();
    let widths: [usize; N] = std::array::from_fn(width);
    let line = |cells: [&str; N]| {
        let cell = |at: usize| match at {
            0 => format!("{:<width$}", cells[at], width = widths[at]),
            _ => format!("{:>width$}", cells[at], width = widths[at]),
        };
        println!("| {} |", (0..N).map(cell).collect::<Vec<_>>().join(" | "));
    };
    line(head);
    let rule = |at: usize| if at == 0 { "-".repeat(widths[at]) } else { format!("{}:", "-".repeat(widths[at] - 1)) };
    let rules: [String; N] = std::array::from_fn(rule);
    line(rules.each_ref().map(String::as_str));
    rows.iter().for_each(|row| line(row.each_ref().map(String::as_str)));
}

/// `125` becomes `12.5`.
fn tenths(number: u64) -> String {
    format!("{}.{}", number / 10, number % 10)
}

fn or_dash(cell: Option<String>) -> String {
    cell.unwrap_or_else(|| "-".into())
}
