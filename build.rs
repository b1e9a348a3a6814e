//! Compiles `locales/**/*.ftl` into one compact catalogue a language; a mistake in a text stops the build.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "src/catalog/comments.rs"]
mod comments;
#[path = "src/catalog/compare.rs"]
mod compare;
#[path = "src/catalog/compile.rs"]
mod compile;
#[path = "src/catalog/contract.rs"]
mod contract;
#[path = "src/catalog/excerpt.rs"]
mod excerpt;
#[path = "src/catalog/junk.rs"]
mod junk;
#[path = "src/catalog/locales.rs"]
mod locales;
#[path = "src/catalog/lower.rs"]
mod lower;
#[path = "src/catalog/place.rs"]
mod place;
#[path = "src/catalog/plural.rs"]
mod plural;
#[path = "src/catalog/prepare.rs"]
mod prepare;
#[path = "src/catalog/problem.rs"]
mod problem;
#[path = "src/catalog/quotes.rs"]
mod quotes;
#[allow(dead_code, unreachable_pub, reason = "public in the library, where all rules are made use of")]
#[path = "src/catalog/rule.rs"]
mod rule;
#[path = "src/catalog/schema.rs"]
mod schema;
#[path = "src/catalog/terms.rs"]
mod terms;
#[path = "src/catalog/version.rs"]
mod version;

use compile::Message;
use contract::Contracts;
use locales::REFERENCE;

/// Cargo stops the build at `cargo::error`, and prints nothing but the error if the script itself ends well.
fn main() {
    if let Err(error) = build() {
        println!("cargo::error={error}");
    }
}

fn build() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/catalog");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let languages = locales::read(Path::new("locales"))?;
    let (compiled, problems) = locales::compile_all(&languages);
    for problem in &problems {
        problem.to_string().lines().for_each(|line| println!("cargo::error={line}"));
    }
    if !problems.is_empty() {
        return Ok(());
    }
    let reference = compiled.get(REFERENCE).ok_or("the reference language is missing")?;
    fs::write(out.join("messages.rs"), messages_rs(reference)?)?;
    fs::write(out.join("reference.rs"), reference_rs(reference, &locales::contracts(&languages, reference))?)?;
    let mut linked = Vec::new();
    for (language, messages) in &compiled {
        if env::var_os(format!("CARGO_FEATURE_{}", language.to_uppercase().replace('-', "_"))).is_some() {
            write_catalog(&out, language, messages, reference)?;
            linked.push(*language);
        }
    }
    // The first one is the fallback.
    linked.sort_by_key(|language| *language != REFERENCE);
    let reviewed = read_reviewed(Path::new("locales/reviewed.txt"), &compiled.keys().copied().collect::<Vec<_>>())?;
    fs::write(out.join("catalogs.rs"), catalogs_rs(&linked, &compiled, &reviewed)?)?;
    Ok(())
}

/// The languages that a professional has reviewed; each has to be one of those that there are.
fn read_reviewed(path: &Path, known: &[&str]) -> Result<Vec<String>, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let reviewed: Vec<String> =
        lines.filter_map(|line| line.split([',', ' ', '\t']).find(|word| !word.is_empty())).map(Into::into).collect();
    match reviewed.iter().find(|language| !known.contains(&language.as_str())) {
        Some(language) => Err(format!("{}: `{language}` has no folder of texts", path.display()).into()),
        None => Ok(reviewed),
    }
}

/// The messages as an enum, so that a message that is not there, or that nobody uses, is seen by the compiler.
fn messages_rs(reference: &[Message]) -> Result<String, Box<dyn Error>> {
    let mut code = String::from(
        "/// Every message, in the order of the reference.\n#[derive(Clone, Copy, Debug, Eq, PartialEq)]\n",
    );
    code.push_str("#[repr(u16)]\npub(crate) enum Message {\n");
    for message in reference {
        writeln!(code, "    /// `{}`\n    {},", message.id, variant(&message.id))?;
    }
    code.push_str("}\n\nimpl Message {\n    #[allow(clippy::as_conversions, reason = \"the only way to the number of a variant\")]\n");
    code.push_str("    const fn index(self) -> u16 {\n        self as u16\n    }\n}\n");
    code.push_str("\n#[cfg(test)]\nimpl Message {\n    pub(crate) const ALL: &'static [(Self, &'static str)] = &[\n");
    for message in reference {
        writeln!(code, "        (Self::{}, {:?}),", variant(&message.id), message.id)?;
    }
    code.push_str("    ];\n}\n");
    Ok(code)
}

/// What is asked of each text, so that a lender's own ones can be checked at run time.
fn reference_rs(reference: &[Message], contracts: &Contracts) -> Result<String, Box<dyn Error>> {
    let mut code = String::from("/// What is asked of each text, in the order of the messages.\n");
    code.push_str("pub(crate) static REFERENCE: &[Wanted] = &[\n");
    for message in reference {
        let contract = contracts.get(&message.id).ok_or("a message has no contract")?;
        let (id, file, line, limit) = (&message.id, &message.place.file, message.place.line, contract.limit);
        let variable = match contract.examples.first() {
            Some((variable, example)) => format!("Some((Variable::{variable:?}, {example:?}))"),
            None => "None".into(),
        };
        writeln!(
            code,
            "    Wanted {{ id: {id:?}, file: {file:?}, line: {line}, limit: {limit}, variable: {variable} }},"
        )?;
    }
    code.push_str("];\n");
    Ok(code)
}

/// `reason-unpaid-invoice` becomes `ReasonUnpaidInvoice`.
fn variant(id: &str) -> String {
    let mut name = String::new();
    for word in id.split('-') {
        let mut chars = word.chars();
        name.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        name.push_str(chars.as_str());
    }
    name
}

/// The texts of a language, one after the other in the order of the reference.
fn write_catalog(
    out: &Path,
    language: &str,
    messages: &[Message],
    reference: &[Message],
) -> Result<(), Box<dyn Error>> {
    let mut text = String::new();
    let mut ends = String::from("&[");
    for wanted in reference {
        let message = messages.iter().find(|message| message.id == wanted.id).ok_or("a message is missing")?;
        text.push_str(&message.text);
        write!(ends, "{},", text.len())?;
    }
    ends.push(']');
    fs::write(out.join(format!("{language}.txt")), text)?;
    fs::write(out.join(format!("{language}.rs")), ends)?;
    Ok(())
}

fn catalogs_rs(
    linked: &[&str],
    compiled: &BTreeMap<&str, Vec<Message>>,
    reviewed: &[String],
) -> Result<String, Box<dyn Error>> {
    let mut code =
        String::from("/// The catalogues that are linked in.\npub(crate) static CATALOGS: &[Catalog] = &[\n");
    for language in linked {
        let messages = compiled.get(language).ok_or("a language is missing")?;
        let table = language.to_uppercase().replace('-', "_");
        write!(
            code,
            "    Catalog {{\n        language: {language:?},\n        version: {:?},\n        \
             is_reviewed: {},\n        \
             format: &crate::cldr::table::{table},\n        \
             text: include_str!(concat!(env!(\"OUT_DIR\"), \"/{language}.txt\")),\n        \
             ends: include!(concat!(env!(\"OUT_DIR\"), \"/{language}.rs\")),\n    }},\n",
            version::version("", messages),
            reviewed.iter().any(|reviewed| reviewed == language),
        )?;
    }
    code.push_str("];\n");
    Ok(code)
}
