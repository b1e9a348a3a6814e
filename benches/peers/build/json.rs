//! The texts as JSON, for the peers whose files are made by a script: a text is a list of strings and variables.

use super::catalogue::{Catalogue, Message, Part, Text};

/// An object of languages, each an object of messages.
pub fn all(catalogues: &[Catalogue]) -> String {
    object(catalogues.iter().map(|catalogue| (&*catalogue.language, language(catalogue))))
}

fn language(catalogue: &Catalogue) -> String {
    object(catalogue.messages.iter().map(|message| (&*message.id, value(message))))
}

/// `{ "parts": […] }`, or `{ "selector": …, "variants": { … } }` with the default last.
fn value(message: &Message) -> String {
    match &message.text {
        Text::Plain(parts) => object([("parts", list(parts))]),
        Text::Select { variable, variants } => {
            let variants = object(variants.iter().map(|(key, parts)| (&**key, list(parts))));
            object([("selector", quoted(variable)), ("variants", variants)])
        }
    }
}

fn list(parts: &[Part]) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => quoted(text),
        Part::Variable(variable) => object([("variable", quoted(variable))]),
    };
    format!("[{}]", parts.iter().map(part).collect::<Vec<_>>().join(","))
}

fn object<'a>(members: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let members = members.into_iter().map(|(name, value)| format!("{}:{value}", quoted(name)));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

/// A JSON string. No text has a control character: the library's build refuses them.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
