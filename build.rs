//! Compiles `locales/**/*.ftl` into one compact catalogue a language; a mistake in a text stops the build.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "src/catalog/comments.rs"]
mod comments;
#[path = "src/catalog/compile.rs"]
mod compile;
#[path = "src/catalog/plural.rs"]
mod plural;
#[path = "src/catalog/schema.rs"]
mod schema;

use compile::{File, Message, Problem};

/// The language that all others are compared with.
const REFERENCE: &str = "en";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/catalog");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let languages = read_languages(Path::new("locales"))?;
    let mut compiled = BTreeMap::new();
    let mut problems = Vec::new();
    for (language, files) in &languages {
        let (messages, found) = compile::compile(language, &borrowed(files));
        problems.extend(found);
        compiled.insert(language.as_str(), messages);
    }
    problems.extend(check(&languages, &compiled)?);
    report(problems)?;
    let reference = compiled.get(REFERENCE).ok_or("the reference language is missing")?;
    fs::write(out.join("messages.rs"), messages_rs(reference)?)?;
    let mut linked = Vec::new();
    for (language, messages) in &compiled {
        if env::var_os(format!("CARGO_FEATURE_{}", language.to_uppercase().replace('-', "_"))).is_some() {
            write_catalog(&out, language, messages, reference)?;
            linked.push(*language);
        }
    }
    // The first one is the fallback.
    linked.sort_by_key(|language| *language != REFERENCE);
    let reviewed = read_reviewed(Path::new("locales/reviewed.txt"))?;
    fs::write(out.join("catalogs.rs"), catalogs_rs(&linked, &compiled, &reviewed)?)?;
    Ok(())
}

/// The files of each language: their paths and texts.
type Files = Vec<(String, String)>;

fn read_languages(locales: &Path) -> Result<BTreeMap<String, Files>, Box<dyn Error>> {
    let mut languages = BTreeMap::new();
    for folder in sorted(locales)?.into_iter().filter(|path| path.is_dir()) {
        let mut files = Files::new();
        for path in sorted(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "ftl")) {
            let name = path.to_str().ok_or("a path is not UTF-8")?.replace('\\', "/");
            files.push((name, fs::read_to_string(&path)?));
        }
        let language = folder.file_name().and_then(|name| name.to_str()).ok_or("a folder's name is not UTF-8")?;
        languages.insert(language.to_owned(), files);
    }
    Ok(languages)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}

/// The languages that a professional has reviewed.
fn read_reviewed(path: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    Ok(lines.filter_map(|line| line.split_whitespace().next()).map(Into::into).collect())
}

fn borrowed(files: &Files) -> Vec<File<'_>> {
    files.iter().map(|(name, source)| File { name, source }).collect()
}

fn check(
    languages: &BTreeMap<String, Files>,
    compiled: &BTreeMap<&str, Vec<Message>>,
) -> Result<Vec<Problem>, Box<dyn Error>> {
    let reference = compiled.get(REFERENCE).ok_or("the reference language is missing")?;
    let files = languages.get(REFERENCE).ok_or("the reference language is missing")?;
    let (contracts, mut problems) = comments::contracts(&borrowed(files), reference);
    for (language, messages) in compiled {
        problems.extend(compile::compare(language, messages, reference));
        problems.extend(comments::check_lengths(messages, &contracts));
    }
    Ok(problems)
}

/// All problems at once, each a line `file:line: what is wrong; what to write`.
fn report(problems: Vec<Problem>) -> Result<(), Box<dyn Error>> {
    for problem in &problems {
        println!("cargo::error={problem}");
    }
    if problems.is_empty() { Ok(()) } else { Err(format!("{} mistakes in the texts", problems.len()).into()) }
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
            version(messages),
            reviewed.iter().any(|reviewed| reviewed == language),
        )?;
    }
    code.push_str("];\n");
    Ok(code)
}

/// The version of the words: FNV-1a over ids and texts, in 8 hexadecimal digits.
fn version(messages: &[Message]) -> String {
    let mut sorted: Vec<_> = messages.iter().collect();
    sorted.sort_by(|a, b| a.id.cmp(&b.id));
    let mut hash: u32 = 0x811c_9dc5;
    for byte in sorted.iter().flat_map(|message| message.id.bytes().chain([0]).chain(message.text.bytes()).chain([0])) {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    format!("{hash:08x}")
}
