//! The list of all messages: id, text, reference, length and limit, how easy it is to read, and where it is seen.

use std::collections::BTreeMap;

use crate::card;
use crate::language::{Language, Sheet};
use crate::markup::escaped;
use crate::wording::Ease;
use crate::wording::catalogue::{Message, Part, Text};

pub(crate) fn list(sheet: &Sheet<'_>, reference: &Sheet<'_>) -> String {
    let seen = seen(sheet);
    let mut html = String::new();
    let mut file = "";
    for message in &sheet.language.catalogue.messages {
        if message.file != file {
            html += if file.is_empty() { "" } else { "</ul>\n" };
            file = &message.file;
            html += &format!("<h3>{}</h3>\n<ul class=\"messages\">\n", escaped(file));
        }
        html += &item(message, sheet, reference, seen.get(message.id.as_str()).copied());
    }
    html += "</ul>\n";
    html
}

/// The first card that shows each message.
fn seen<'a>(sheet: &'a Sheet<'_>) -> BTreeMap<&'a str, usize> {
    let mut seen = BTreeMap::new();
    for (index, view) in sheet.views.iter().enumerate() {
        for message in view.lines.iter().filter_map(|line| line.message(&sheet.language.catalogue)) {
            seen.entry(message.id.as_str()).or_insert(index);
        }
    }
    seen
}

fn item(message: &Message, sheet: &Sheet<'_>, reference: &Sheet<'_>, card: Option<usize>) -> String {
    let id = escaped(&message.id);
    let own = texts(&message.texts, &sheet.attributes());
    let beside = match reference.language.catalogue.message(&message.id) {
        Some(message) if !sheet.language.is_reference() => {
            format!("<div>{}</div>", texts(&message.texts, &reference.attributes()))
        }
        _ => String::new(),
    };
    let notes: Vec<_> =
        message.notes.iter().filter(|note| note.contains('$')).map(|note| escaped(note.trim())).collect();
    let notes = if notes.is_empty() { String::new() } else { format!("<p>{}</p>\n", notes.join("<br>")) };
    format!(
        "<li id=\"{id}\"><h4>{id}</h4>\n<div class=\"side-by-side\">\n<div>{own}</div>{beside}</div>\n{notes}\
         <p>{}</p></li>\n",
        facts(message, sheet.language, card),
    )
}

fn texts(texts: &[Text], attributes: &str) -> String {
    let text = |text: &Text| {
        let variant = text.variant.as_ref().map(|key| format!("<code>{}</code>\n", escaped(key))).unwrap_or_default();
        let parts = text.parts.iter().map(|part| match part {
            Part::Fixed(text) => escaped(text),
            // As in an explanation, what is put in does not disorder the sentence.
            Part::Example(text) => format!("<bdi>{}</bdi>", escaped(text)),
        });
        format!("{variant}<p {attributes}>{}</p>\n", parts.collect::<String>())
    };
    texts.iter().map(text).collect()
}

fn facts(message: &Message, language: &Language, card: Option<usize>) -> String {
    let limit = message.limit.map_or_else(|| "no limit".to_owned(), |limit| format!("at most {limit}"));
    let Ease { value, longest } = Ease::of(message.texts.iter().map(|text| text.filled.as_str()), &language.scale);
    let seen = card.map_or_else(
        || "in no card".to_owned(),
        |index| format!("<a href=\"#{}\">seen in card {}</a>", card::anchor(index), index + 1),
    );
    format!(
        "{} characters, {limit} · {} {value:.0} · longest sentence {} words · {seen}",
        message.length(),
        language.scale.index.name(),
        longest.words,
    )
}

/// The words that carry the meaning.
pub(crate) fn glossary(sheet: &Sheet<'_>, reference: &Sheet<'_>) -> String {
    let attributes = sheet.attributes();
    let rows = sheet.language.catalogue.terms.iter().map(|(name, text)| {
        let english = reference.language.catalogue.terms.get(name).map_or("", String::as_str);
        let (name, english, text) = (escaped(name), escaped(english), escaped(text));
        format!("<dt><code>-{name}</code> {english}</dt><dd {attributes}>{text}</dd>\n")
    });
    rows.collect()
}
