//! The pages: nothing in them is loaded from anywhere, and their content security policy says so.

use crate::card::card;
use crate::language::{Language, Sheet};
use crate::markup::escaped;
use crate::messages;
use crate::stories::Shown;

const STYLE: &str = include_str!("style.css");
const SEARCH: &str = include_str!("search.js");

/// The page of a language.
pub(crate) fn of_language(sheet: &Sheet<'_>, reference: &Sheet<'_>, all: &[Sheet<'_>], shown: &[Shown]) -> String {
    let views = shown.iter().zip(sheet.views.iter().zip(&reference.views)).enumerate();
    let cards: String = views.map(|(index, (shown, (view, beside)))| card(index, shown, view, sheet, beside)).collect();
    let language = sheet.language;
    let body = format!(
        "<header>\n<h1><span {}>{}</span> ({})</h1>\n{}<p>{}</p>\n</header>\n\
         <form role=\"search\"><label for=\"search\">Search texts, ids and cards</label>\n\
         <input id=\"search\" type=\"search\" autocomplete=\"off\"> <output for=\"search\" id=\"found\"></output></form>\n\
         <main>\n<nav aria-label=\"Parts\"><a href=\"#cards\">Explanations and answers</a> \
         <a href=\"#messages\">Messages</a> <a href=\"#glossary\">Glossary</a></nav>\n\
         <section><h2 id=\"cards\">Explanations and answers</h2>\n<p>As they are shown{}. First the examples, then what \
         shows a message that no card before it shows.</p>\n{cards}</section>\n\
         <section><h2 id=\"messages\">Messages</h2>\n<p>With the examples filled in.</p>\n{}</section>\n\
         <section><h2 id=\"glossary\">Glossary</h2>\n<dl>\n{}</dl>\n</section>\n</main>\n",
        sheet.attributes(),
        escaped(&language.scale.name),
        language.tag(),
        switch(sheet, all),
        facts(language),
        if language.is_reference() { "" } else { ", and beside it the same in English" },
        messages::list(sheet, reference),
        messages::glossary(sheet, reference),
    );
    page(&format!("{}: the texts of why-declined", language.tag()), &body)
}

/// The page that leads to all others.
pub(crate) fn index(all: &[Sheet<'_>], shown: &[Shown]) -> String {
    let rows: String = all.iter().map(row).collect();
    let body = format!(
        "<header>\n<h1>The texts of why-declined</h1>\n<p>Each page shows {} explanations and answers, and every \
         message with its limit and reading ease.</p>\n</header>\n<main>\n<div class=\"wide\">\n<table>\n<thead><tr>\
         <th scope=\"col\">Language</th><th scope=\"col\">Status</th><th scope=\"col\">Messages</th>\
         <th scope=\"col\">Reading ease</th><th scope=\"col\">Held</th><th scope=\"col\">Longest sentence</th>\
         </tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n</main>\n",
        shown.len(),
    );
    page("The texts of why-declined", &body)
}

fn row(sheet: &Sheet<'_>) -> String {
    let language = sheet.language;
    let ease = language.ease();
    let tag = language.tag();
    format!(
        "<tr><th scope=\"row\"><a href=\"{tag}.html\"><span {}>{}</span> ({tag})</a></th><td>{}</td><td>{}</td>\
         <td>{} {:.1}, {}</td><td>{}</td><td>{} words</td></tr>\n",
        sheet.attributes(),
        escaped(&language.scale.name),
        language.status,
        language.catalogue.messages.len(),
        language.scale.index.name(),
        ease.value,
        escaped(language.scale.band(ease.value)),
        escaped(&language.scale.threshold()),
        ease.longest.words,
    )
}

fn facts(language: &Language) -> String {
    let ease = language.ease();
    let scale = &language.scale;
    let agreed = if scale.is_agreed { "" } else { ", no agreed scale" };
    format!(
        "Status: {} · {} messages · {} {:.1}: {} (held: {}{agreed}) · longest sentence: {} words",
        language.status,
        language.catalogue.messages.len(),
        scale.index.name(),
        ease.value,
        escaped(scale.band(ease.value)),
        escaped(&scale.threshold()),
        ease.longest.words,
    )
}

/// Links to the other languages.
fn switch(here: &Sheet<'_>, all: &[Sheet<'_>]) -> String {
    let links = all.iter().map(|sheet| {
        let tag = sheet.language.tag();
        let current = if tag == here.language.tag() { " aria-current=\"page\"" } else { "" };
        let (attributes, name) = (sheet.attributes(), escaped(&sheet.language.scale.name));
        // Regions share the name of their language.
        let name = if tag.contains('-') { format!("{name}</span> ({tag})") } else { format!("{name}</span>") };
        format!("<a href=\"{tag}.html\"{current}><span {attributes}>{name}</a> ")
    });
    format!("<nav aria-label=\"Languages\"><a href=\"index.html\">All</a> {}</nav>\n", links.collect::<String>())
}

fn page(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'nonce-gallery'; \
         script-src 'nonce-gallery'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n\
         <style nonce=\"gallery\">\n{STYLE}</style>\n</head>\n<body>\n{body}\
         <script nonce=\"gallery\">\n{SEARCH}</script>\n</body>\n</html>\n",
        escaped(title),
    )
}
