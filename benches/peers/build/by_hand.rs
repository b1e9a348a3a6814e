//! The texts as a programmer would write them by hand: one function a language, one arm a message.

use std::error::Error;
use std::fmt::{self, Write as _};

use super::catalogue::{Catalogue, Message, Part, Text};
use super::plural;

/// A function that makes a text, and one that writes it behind others, by the places in the reference.
pub fn functions(catalogue: &Catalogue, reference: &Catalogue) -> Result<String, Box<dyn Error>> {
    let name = catalogue.identifier();
    let mut code = String::new();
    for purpose in [Purpose::Make, Purpose::Write] {
        writeln!(code, "{ALLOWED}{}", purpose.head(&name))?;
        for (index, wanted) in reference.messages.iter().enumerate() {
            let message = catalogue.messages.iter().find(|message| message.id == wanted.id);
            let message = message.ok_or_else(|| format!("{}: {} is missing", catalogue.language, wanted.id))?;
            writeln!(code, "        {index} => {},", arm(message, &catalogue.language, purpose)?)?;
        }
        writeln!(code, "        _ => {},\n    }}\n}}\n", purpose.text(&[]))?;
    }
    Ok(code)
}

const ALLOWED: &str = "#[allow(clippy::too_many_lines, reason = \"one line a message\")]\n";

#[derive(Clone, Copy)]
enum Purpose {
    Make,
    Write,
}

impl Purpose {
    fn head(self, name: &str) -> String {
        match self {
            Self::Make => {
                format!("pub fn make_{name}(asked: &Asked<'_>) -> Cow<'static, str> {{\n    match asked.index() {{")
            }
            Self::Write => {
                format!("pub fn write_{name}(asked: &Asked<'_>, out: &mut String) {{\n    match asked.index() {{")
            }
        }
    }

    fn text(self, parts: &[Part]) -> String {
        match (self, parts) {
            (Self::Make, []) => "Cow::Borrowed(\"\")".into(),
            (Self::Make, [Part::Text(text)]) => format!("Cow::Borrowed({text:?})"),
            (Self::Make, parts) => {
                let parts: Vec<_> = parts.iter().map(ToString::to_string).collect();
                format!("Cow::Owned([{}].concat())", parts.join(", "))
            }
            (Self::Write, parts) => {
                let parts: Vec<_> = parts.iter().map(pushed).collect();
                format!("{{ {} }}", parts.join(" "))
            }
        }
    }
}

fn pushed(part: &Part) -> String {
    match part {
        Part::Text(text) if text.len() == 1 => format!("out.push('{}');", text.escape_debug()),
        part => format!("out.push_str({part});"),
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Variable(_) => f.write_str("value(asked)"),
        }
    }
}

fn arm(message: &Message, language: &str, purpose: Purpose) -> Result<String, Box<dyn Error>> {
    let (variable, variants) = match &message.text {
        Text::Plain(parts) => return Ok(purpose.text(parts)),
        Text::Select { variable, variants } => (variable, variants),
    };
    let is_plural = variable == "count";
    let mut arms = String::new();
    for (at, (key, parts)) in variants.iter().enumerate() {
        let pattern = match (at + 1 == variants.len(), is_plural) {
            (true, _) => "_".into(),
            (false, true) => plural::pattern(language, key).ok_or_else(|| unknown(language, key))?,
            (false, false) => format!("{key:?}"),
        };
        write!(arms, "{pattern} => {}, ", purpose.text(parts))?;
    }
    let selector = if is_plural { "count(asked)" } else { "choice(asked)" };
    Ok(format!("match {selector} {{ {arms} }}"))
}

fn unknown(language: &str, key: &str) -> String {
    format!("build/plural.rs has no rule for `{key}` in `{language}`")
}
