//! The texts as rust-i18n reads them: one JSON file a language, a key for each variant, and which of them it is.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::catalogue::{Catalogue, Part, Text};
use super::json::quoted;
use super::plural;

/// Writes the file of a language.
pub fn file(catalogue: &Catalogue, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut lines = vec!["  \"_version\": 1".to_owned()];
    for message in &catalogue.messages {
        match &message.text {
            Text::Plain(parts) => lines.push(format!("  {}: {}", quoted(&message.id), quoted(&text(parts)))),
            Text::Select { variants, .. } => lines.extend(variants.iter().map(|(key, parts)| {
                format!("  {}: {}", quoted(&format!("{}_{key}", message.id)), quoted(&text(parts)))
            })),
        }
    }
    fs::create_dir_all(folder)?;
    fs::write(folder.join(&catalogue.language).with_extension("json"), format!("{{\n{}\n}}\n", lines.join(",\n")))?;
    Ok(())
}

/// The function that picks the key of a message: rust-i18n knows no plurals.
pub fn key_function(catalogue: &Catalogue) -> Result<String, Box<dyn Error>> {
    let name = catalogue.identifier();
    let mut code = format!("fn key_{name}(asked: &Asked<'_>) -> &'static str {{\n    match asked.id() {{\n");
    for message in &catalogue.messages {
        let Text::Select { variable, variants } = &message.text else { continue };
        let is_plural = variable == "count";
        let mut arms = String::new();
        for (at, (key, _)) in variants.iter().enumerate() {
            let pattern = match (at + 1 == variants.len(), is_plural) {
                (true, _) => "_".into(),
                (false, true) => plural::pattern(&catalogue.language, key).ok_or("an unknown plural rule")?,
                (false, false) => format!("{key:?}"),
            };
            write!(arms, "{pattern} => {:?}, ", format!("{}_{key}", message.id))?;
        }
        let selector = if is_plural { "count(asked)" } else { "choice(asked)" };
        writeln!(code, "        {:?} => match {selector} {{ {arms} }},", message.id)?;
    }
    code.push_str("        id => id,\n    }\n}\n\n");
    Ok(code)
}

fn text(parts: &[Part]) -> String {
    let shown = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Variable(variable) => format!("%{{{variable}}}"),
    };
    parts.iter().map(shown).collect()
}
