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
#[path = "src/cldr/format.rs"]
mod format;
#[path = "src/catalog/junk.rs"]
mod junk;
#[path = "src/catalog/packed/layout.rs"]
mod layout;
#[path = "src/catalog/locales.rs"]
mod locales;
#[path = "src/catalog/lower.rs"]
mod lower;
#[path = "src/catalog/overlay.rs"]
mod overlay;
#[path = "src/catalog/pieces.rs"]
mod pieces;
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
#[rustfmt::skip]
#[path = "src/cldr/table.rs"]
mod table;
#[path = "src/catalog/tag.rs"]
mod tag;
#[path = "src/catalog/terms.rs"]
mod terms;
#[path = "src/catalog/version.rs"]
mod version;
#[path = "src/catalog/packed/write.rs"]
mod write;

use compile::Message;
use contract::Contracts;
use format::{DatePart, LocaleFormat, Order, Words, words};
use layout::Part;
use locales::REFERENCE;
use tag::base_of;
use write::Head;

/// Cargo stops the build at `cargo::error`, and prints nothing but the error if the script itself ends well.
fn main() {
    if let Err(error) = build() {
        println!("cargo::error={error}");
    }
}

fn build() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/catalog");
    println!("cargo::rerun-if-changed=src/cldr");
    println!("cargo::rustc-check-cfg=cfg(no_language)");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let languages = locales::read(Path::new("locales"))?;
    let (compiled, problems) = locales::compile_all(&languages);
    for problem in &problems {
        problem.to_string().lines().for_each(|line| println!("cargo::error={line}"));
    }
    if !problems.is_empty() {
        return Ok(());
    }
    let mut linked: Vec<_> = compiled.keys().copied().filter(|language| is_enabled(language)).collect();
    // The first one is the fallback.
    linked.sort_by_key(|language| *language != REFERENCE);
    let reviewed = read_reviewed(Path::new("locales/reviewed.txt"), &compiled.keys().copied().collect::<Vec<_>>())?;
    let reference = compiled.get(REFERENCE).ok_or("the reference language is missing")?;
    let contracts = locales::contracts(&languages, reference);
    let packed = empty_folder(out.join("packed"))?;
    for set in [EXPLANATIONS, ANSWERS] {
        let compiled = set.of(&compiled);
        let reference = compiled.get(REFERENCE).ok_or("the reference language is missing")?;
        if is_enabled("wasm") {
            write_packed(&packed, &compiled, reference, &reviewed)?;
        }
        let out = out.join(set.folder);
        fs::create_dir_all(&out)?;
        fs::write(out.join("reference.rs"), reference_rs(&set, reference, &contracts)?)?;
        for language in &linked {
            write_catalog(&out, language, compiled.get(language).ok_or("a language is missing")?, reference)?;
        }
        let mut catalogs = catalogs_rs(&set, &linked, &compiled, &reviewed)?;
        match linked.is_empty() {
            // JavaScript fetches the texts.
            true if is_enabled("wasm") || is_enabled("wasm-disclose") => println!("cargo::rustc-cfg=no_language"),
            true => catalogs.insert_str(0, NO_LANGUAGE),
            false => {}
        }
        fs::write(out.join("catalogs.rs"), messages_rs(&set, reference)? + &catalogs)?;
        fs::write(out.join("linked.rs"), linked_rs(&set, &linked)?)?;
    }
    Ok(())
}

/// Whether a feature is on; that of a language or of an overlay is `en-us` for `en-US`.
fn is_enabled(feature: &str) -> bool {
    env::var_os(format!("CARGO_FEATURE_{}", identifier(feature))).is_some()
}

/// A folder without what an earlier build left in it.
fn empty_folder(folder: PathBuf) -> Result<PathBuf, Box<dyn Error>> {
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// `en-US` becomes `EN_US`.
fn identifier(language: &str) -> String {
    language.to_uppercase().replace('-', "_")
}

/// The messages of one catalogue a language.
struct Set {
    folder: &'static str,
    /// What all ids begin with, which the names of the variants leave out.
    prefix: &'static str,
    message: &'static str,
    reference: &'static str,
    catalogs: &'static str,
}

const EXPLANATIONS: Set =
    Set { folder: "explanations", prefix: "", message: "Message", reference: "REFERENCE", catalogs: "CATALOGS" };
const ANSWERS: Set = Set {
    folder: "answers",
    prefix: "answer-",
    message: "AnswerMessage",
    reference: "ANSWERS_REFERENCE",
    catalogs: "ANSWERS",
};

impl Set {
    /// The messages of this set among all.
    fn of<'a>(&self, compiled: &BTreeMap<&'a str, Vec<Message>>) -> BTreeMap<&'a str, Vec<Message>> {
        let is_own = |message: &&Message| message.is_answer() != self.prefix.is_empty();
        let own = |messages: &Vec<Message>| messages.iter().filter(is_own).cloned().collect();
        compiled.iter().map(|(language, messages)| (*language, own(messages))).collect()
    }

    /// The name of a catalogue's static.
    fn catalog(&self, language: &str) -> String {
        format!("{}_{}", self.catalogs, identifier(language))
    }

    fn catalog_rs(&self, language: &str, base: &str, version: &str, is_reviewed: bool) -> String {
        let Self { folder, message, .. } = self;
        let (name, table) = (self.catalog(language), identifier(language));
        format!(
            "\nstatic {name}: Catalog<{message}> = Catalog {{\n    language: {language:?},\n    base: {base},\n    \
             version: {version:?},\n    is_reviewed: {is_reviewed},\n    \
             format: &crate::cldr::table::{table},\n    \
             text: include_str!(concat!(env!(\"OUT_DIR\"), \"/{folder}/{language}.txt\")),\n    \
             bounds: include!(concat!(env!(\"OUT_DIR\"), \"/{folder}/{language}.rs\")),\n    \
             messages: PhantomData,\n}};\n\n"
        )
    }

    /// `reason-unpaid-invoice` becomes `ReasonUnpaidInvoice`, `answer-refund-short` becomes `RefundShort`.
    fn variant(&self, id: &str) -> String {
        let mut name = String::new();
        for word in id.strip_prefix(self.prefix).unwrap_or(id).split('-') {
            let mut chars = word.chars();
            name.extend(chars.next().map(|c| c.to_ascii_uppercase()));
            name.push_str(chars.as_str());
        }
        name
    }
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
fn messages_rs(set: &Set, reference: &[Message]) -> Result<String, Box<dyn Error>> {
    let name = set.message;
    let mut code = String::from(
        "/// Every message, in the order of the reference.\n#[derive(Clone, Copy, Debug, Eq, PartialEq)]\n",
    );
    writeln!(code, "#[repr(usize)]\npub(crate) enum {name} {{")?;
    for message in reference {
        writeln!(code, "    /// `{}`\n    {},", message.id, set.variant(&message.id))?;
    }
    writeln!(code, "}}\n\nimpl {name} {{")?;
    code.push_str("    #[allow(clippy::as_conversions, reason = \"the only way to the number of a variant\")]\n");
    code.push_str("    const fn number(self) -> usize {\n        self as usize\n    }\n}\n");
    let list = list(reference);
    writeln!(code, "\n#[cfg(feature = \"wasm\")]\nimpl {name} {{\n    const LIST: &'static str = {list:?};")?;
    writeln!(code, "    const COUNT: usize = {};\n}}", reference.len())?;
    writeln!(code, "\n#[cfg(test)]\nimpl {name} {{\n    pub(crate) const ALL: &'static [(Self, &'static str)] = &[")?;
    for message in reference {
        writeln!(code, "        (Self::{}, {:?}),", set.variant(&message.id), message.id)?;
    }
    code.push_str("    ];\n}\n");
    Ok(code)
}

/// What is asked of each text, so that a lender's own ones can be checked at run time.
fn reference_rs(set: &Set, reference: &[Message], contracts: &Contracts) -> Result<String, Box<dyn Error>> {
    let mut code = String::from("/// What is asked of each text, in the order of the messages.\n");
    writeln!(code, "pub(crate) static {}: &[Wanted] = &[", set.reference)?;
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

/// The texts of a language, one after the other in the order of the reference; nothing for what an overlay leaves out.
fn write_catalog(
    out: &Path,
    language: &str,
    messages: &[Message],
    reference: &[Message],
) -> Result<(), Box<dyn Error>> {
    let mut text = String::new();
    let mut bounds = String::from("&[0,");
    for wanted in reference {
        match messages.iter().find(|message| message.id == wanted.id) {
            Some(message) => text.push_str(&pieces::pack(&message.text)),
            None if base_of(language).is_some() => {}
            None => return Err("a message is missing".into()),
        }
        write!(bounds, "{},", text.len())?;
    }
    bounds.push(']');
    fs::write(out.join(format!("{language}.txt")), text)?;
    fs::write(out.join(format!("{language}.rs")), bounds)?;
    Ok(())
}

fn catalogs_rs(
    set: &Set,
    linked: &[&str],
    compiled: &BTreeMap<&str, Vec<Message>>,
    reviewed: &[String],
) -> Result<String, Box<dyn Error>> {
    let mut code = String::new();
    for language in linked {
        let base = match base_of(language) {
            None => "None".into(),
            Some(base) if !linked.contains(&base) => return Err(needs(language, base).into()),
            Some(base) => format!("Some(&{})", set.catalog(base)),
        };
        let (version, is_reviewed) = words(language, compiled, reviewed)?;
        code.push_str(&set.catalog_rs(language, &base, &version, is_reviewed));
    }
    let Set { message, catalogs, .. } = set;
    let all: Vec<_> = linked.iter().map(|language| format!("&{}", set.catalog(language))).collect();
    code.push_str("/// The catalogues that are linked in: languages, and overlays after their language.\n");
    if linked.is_empty() {
        code.push_str("#[allow(dead_code, reason = \"there is none\")]\n");
    }
    writeln!(code, "pub(crate) static {catalogs}: &[&Catalog<{message}>] = &[{}];", all.join(", "))?;
    Ok(code)
}

/// A match, so that finding a catalogue takes as long among thirty as in one.
fn linked_rs(set: &Set, linked: &[&str]) -> Result<String, Box<dyn Error>> {
    let mut code =
        String::from("/// The catalogue of an overlay over a language in a region, else that of the language.\n");
    if linked.is_empty() {
        writeln!(
            code,
            "const fn linked(_: &str, _: &str) -> Option<&'static Catalog<{}>> {{\n    None\n}}",
            set.message
        )?;
        return Ok(code);
    }
    writeln!(code, "fn linked(language: &str, region: &str) -> Option<&'static Catalog<{}>> {{", set.message)?;
    code.push_str("    Some(match (language, region) {\n");
    let (overlays, languages): (Vec<&str>, Vec<&str>) = linked.iter().partition(|tag| base_of(tag).is_some());
    for tag in overlays.into_iter().chain(languages) {
        let pattern = match tag.split_once('-') {
            Some((language, region)) => format!("({language:?}, {region:?})"),
            None => format!("({tag:?}, _)"),
        };
        writeln!(code, "        {pattern} => &{},", set.catalog(tag))?;
    }
    code.push_str("        _ => return None,\n    })\n}\n");
    Ok(code)
}

/// The version of the words of a language or an overlay, and whether they are reviewed.
fn words(
    language: &str,
    compiled: &BTreeMap<&str, Vec<Message>>,
    reviewed: &[String],
) -> Result<(String, bool), Box<dyn Error>> {
    let is_reviewed = reviewed.iter().any(|reviewed| reviewed == language);
    // An overlay shows texts of its language too: its version and its review are those of both.
    let (base_version, is_base_reviewed) = match base_of(language) {
        Some(base) => words(base, compiled, reviewed)?,
        None => (String::new(), true),
    };
    let messages = compiled.get(language).ok_or("a language is missing")?;
    Ok((version::version(&base_version, messages), is_reviewed && is_base_reviewed))
}

/// Every language and every overlay as files, linked in or not; an overlay with the texts of its language.
fn write_packed(
    out: &Path,
    compiled: &BTreeMap<&str, Vec<Message>>,
    reference: &[Message],
    reviewed: &[String],
) -> Result<(), Box<dyn Error>> {
    let list = list(reference);
    for (language, messages) in compiled {
        let base = base_of(language).and_then(|base| compiled.get(base)).into_iter().flatten();
        let texts: BTreeMap<_, _> =
            base.chain(messages).map(|message| (&message.id, pieces::pack(&message.text))).collect();
        let (version, is_reviewed) = words(language, compiled, reviewed)?;
        let format = table::ALL.iter().find(|(known, _)| known == language);
        let (_, format) = format.ok_or_else(|| format!("src/cldr/table.rs: `{language}` is missing"))?;
        let head = Head { language, version: &version, is_reviewed, format };
        for part in Part::ALL.into_iter().filter(|part| reference.iter().any(|wanted| Part::of(&wanted.id) == *part)) {
            let of_part = |wanted: &Message| texts.get(&wanted.id).filter(|_| Part::of(&wanted.id) == part);
            let texts: Vec<_> =
                reference.iter().map(|wanted| of_part(wanted).map(String::as_str).unwrap_or_default()).collect();
            fs::write(out.join(format!("{language}.{}.txt", part.name())), write::write(part, &list, &head, &texts))?;
        }
    }
    Ok(())
}

/// What code and catalogues agree on.
fn list(reference: &[Message]) -> String {
    write::list(&reference.iter().map(|message| message.id.as_str()).collect::<Vec<_>>())
}

const NO_LANGUAGE: &str = "compile_error!(\"no language is linked in; enable the feature of at least one locale, for \
                           example `en`\");\n";

fn needs(overlay: &str, language: &str) -> String {
    let (overlay, language) = (overlay.to_lowercase(), language.to_lowercase());
    format!(
        "the texts of `{overlay}` lie over those of `{language}`: write `{overlay} = [\"{language}\"]` in Cargo.toml"
    )
}
