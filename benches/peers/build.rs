//! Writes the library's texts as each peer reads them.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "build/by_hand.rs"]
mod by_hand;
#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/json.rs"]
mod json;
#[path = "build/plural.rs"]
mod plural;
#[path = "build/rust_i18n.rs"]
mod rust_i18n;

use catalogue::Catalogue;

const LOCALES: &str = "../../locales";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={LOCALES}");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-env-changed=PEERS_LOCALES");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let languages = languages()?;
    let catalogues = languages.iter().map(|language| Catalogue::read(Path::new(LOCALES), language));
    let catalogues = catalogues.collect::<Result<Vec<_>, _>>()?;
    let reference =
        catalogues.iter().find(|catalogue| catalogue.language == "en").ok_or("English is not among them")?;
    fs::write(out.join("catalogues.rs"), catalogues_rs(&catalogues, reference)?)?;
    fs::write(out.join("by_hand.rs"), by_hand_rs(&catalogues, reference)?)?;
    fs::write(out.join("messages.json"), json::all(&catalogues))?;
    if env::var_os("CARGO_FEATURE_ALL").is_some() {
        write_fluent_files(&catalogues, &out)?;
        fs::write(out.join("rust_i18n.rs"), rust_i18n_rs(&catalogues, &out)?)?;
    }
    Ok(())
}

/// The languages that `run` asks for, else English alone, as the manifest has it.
fn languages() -> Result<Vec<String>, Box<dyn Error>> {
    let asked = match env::var("PEERS_LOCALES") {
        Err(env::VarError::NotPresent) => "en".to_owned(),
        asked => asked?,
    };
    Ok(asked.split(',').map(Into::into).collect())
}

fn catalogues_rs(catalogues: &[Catalogue], reference: &Catalogue) -> Result<String, Box<dyn Error>> {
    let mut code = format!("pub const LANGUAGES: usize = {};\n\n", catalogues.len());
    code.push_str("pub static CATALOGUES: [Catalogue; LANGUAGES] = [\n");
    for catalogue in catalogues {
        let Catalogue { language, fluent, .. } = catalogue;
        writeln!(code, "    Catalogue {{ language: {language:?}, fluent: {fluent:?} }},")?;
    }
    code.push_str("];\n\npub static IDS: &[&str] = &[");
    for message in &reference.messages {
        write!(code, "{:?}, ", message.id)?;
    }
    code.push_str("];\n");
    Ok(code)
}

fn by_hand_rs(catalogues: &[Catalogue], reference: &Catalogue) -> Result<String, Box<dyn Error>> {
    let mut code = String::new();
    let mut list = String::from("pub static BY_HAND: &[ByHand] = &[\n");
    for catalogue in catalogues {
        code.push_str(&by_hand::functions(catalogue, reference)?);
        let name = catalogue.identifier();
        let language = &catalogue.language;
        writeln!(list, "    ByHand {{ language: {language:?}, make: make_{name}, write: write_{name} }},")?;
    }
    list.push_str("];\n");
    Ok(code + &list)
}

/// The files of the peers that read Fluent at compile time, and the code that names their folder.
fn write_fluent_files(catalogues: &[Catalogue], out: &Path) -> Result<(), Box<dyn Error>> {
    let folder = out.join("fluent");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for Catalogue { language, fluent, .. } in catalogues {
        fs::create_dir_all(folder.join(language))?;
        fs::write(folder.join(language).join("peers.ftl"), fluent)?;
    }
    let loader = format!(
        "fluent_templates::static_loader! {{\n    static LOADER = {{\n        locales: {folder:?},\n        \
         fallback_language: \"en\",\n        customise: |bundle| bundle.set_use_isolating(false),\n    }};\n}}\n"
    );
    fs::write(out.join("fluent_templates.rs"), loader)?;
    let files = format!("#[derive(rust_embed::RustEmbed)]\n#[folder = {folder:?}]\nstruct Files;\n");
    Ok(fs::write(out.join("i18n_embed.rs"), files)?)
}

fn rust_i18n_rs(catalogues: &[Catalogue], out: &Path) -> Result<String, Box<dyn Error>> {
    let folder = out.join("rust-i18n");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut code = String::new();
    let mut list = String::from("static TEXTS: &[Texts] = &[\n");
    for catalogue in catalogues {
        rust_i18n::file(catalogue, &folder)?;
        code.push_str(&rust_i18n::key_function(catalogue)?);
        let (language, name) = (&catalogue.language, catalogue.identifier());
        writeln!(list, "    Texts {{ language: {language:?}, key: key_{name} }},")?;
    }
    fs::write(out.join("rust_i18n_files.rs"), format!("rust_i18n::i18n!({folder:?}, fallback = \"en\");\n"))?;
    Ok(code + &list + "];\n")
}
