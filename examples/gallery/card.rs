//! An explanation or an answer in a card: as it is shown, beside the reference, with the messages that it is made of.

use crate::language::{Sheet, View};
use crate::markup::escaped;
use crate::stories::Shown;
use crate::wording::Catalogue;

/// The id of a card's element.
pub(crate) fn anchor(index: usize) -> String {
    format!("card-{}", index + 1)
}

/// The card of what is shown, in a language and in the reference.
pub(crate) fn card(index: usize, shown: &Shown, view: &View, sheet: &Sheet<'_>, beside: &View) -> String {
    let audiences: Vec<_> = shown.audiences.iter().map(|audience| audience.code()).collect();
    let title = shown.example.as_deref().unwrap_or(&view.id);
    let code = if shown.example.is_some() { format!(" <code>{}</code>", escaped(&view.id)) } else { String::new() };
    format!(
        "<article class=\"card\" id=\"{}\">\n<header><h3>{}</h3> <p>for {}{code}</p></header>\n\
         <div class=\"side-by-side\">\n{}{}</div>\n{}</article>\n",
        anchor(index),
        escaped(title),
        audiences.join(", "),
        view.html,
        if sheet.language.is_reference() { "" } else { &beside.html },
        parts(view, &sheet.language.catalogue),
    )
}

/// The messages that it is made of, each with its length.
fn parts(view: &View, catalogue: &Catalogue) -> String {
    let mut rows = String::new();
    for line in &view.lines {
        let Some(message) = line.message(catalogue) else { continue };
        let id = escaped(&message.id);
        let length = line.text.chars().count();
        let limit = message.limit.map_or_else(|| "no limit".to_owned(), |limit| limit.to_string());
        rows += &format!("<li><a href=\"#{id}\">{id}</a> <span>{length} of {limit}</span></li>\n");
    }
    format!("<details><summary>Messages</summary>\n<ul>\n{rows}</ul></details>\n")
}
