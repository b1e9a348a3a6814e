//! Every file of the site: its path and what is in it.

use std::collections::BTreeMap;
use std::error::Error;

use serde_json::json;
use why_declined::{Answer, Audience, Topic};

use crate::furniture::ForReader;
use crate::html::Html;
use crate::page::Page;
use crate::site::{Centre, Language, Site};

const START: &str = "index.html";

pub(crate) fn files(site: &Site) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut files = BTreeMap::from([
        ("style.css".into(), include_str!("style.css").into()),
        ("search.js".into(), include_str!("search.js").into()),
        (START.into(), choice_of_language(site)?),
    ]);
    for language in &site.languages {
        for centre in &language.centres {
            let view = View { site, language, centre, names: language.furniture.of(centre.reader) };
            files.insert(path(language, centre.reader, START), view.start_page());
            for answer in &centre.answers {
                files.insert(path(language, centre.reader, &file(answer.topic)), view.topic_page(answer));
            }
        }
    }
    Ok(files)
}

fn file(topic: Topic) -> String {
    format!("{topic}.html")
}

fn path(language: &Language, reader: Audience, file: &str) -> String {
    format!("{}/{reader}/{file}", language.code)
}

/// The page at the root. It is the shopper's: shop staff and support get the address of their own start page.
fn choice_of_language(site: &Site) -> Result<String, Box<dyn Error>> {
    let language = site.languages.iter().find(|language| language.code == site.fallback);
    let language = language.ok_or("the fallback is not linked in")?;
    let names = language.furniture.of(Audience::Shopper);
    let start_in = |language| path(language, Audience::Shopper, START);
    let page = Page {
        site,
        language,
        path: START.into(),
        to_root: "",
        title: &names.title,
        description: &names.description,
        is_public: true,
        json_ld: None,
        has_search: false,
        alternates: site.languages.iter().map(|language| (language.code, start_in(language))).collect(),
        default: START.into(),
        way: Vec::new(),
    };
    Ok(page.around(|html| {
        html.raw("<main id=\"main\" tabindex=\"-1\">\n").element("h1", &language.furniture.choose);
        html.raw("<ul class=\"questions\">\n");
        for other in &site.languages {
            html.raw("<li><a lang=\"").text(other.code).raw("\" hreflang=\"").text(other.code).raw("\" href=\"");
            html.text(&start_in(other)).raw("\">").text(&other.furniture.language_name).raw(" – ");
            html.text(&other.furniture.of(Audience::Shopper).title).raw("</a></li>\n");
        }
        html.raw("</ul>\n</main>\n");
    }))
}

/// What one reader sees in one language.
struct View<'a> {
    site: &'a Site,
    language: &'a Language,
    centre: &'a Centre,
    names: &'a ForReader,
}

impl View<'_> {
    fn start_page(&self) -> String {
        let default = match self.centre.reader {
            Audience::Shopper => START.into(),
            reader => format!("{}/{reader}/{START}", self.site.fallback),
        };
        let page = Page {
            title: &self.names.title,
            description: &self.names.description,
            has_search: true,
            default,
            ..self.page(START)
        };
        page.around(|html| {
            html.raw("<main id=\"main\" tabindex=\"-1\">\n").element("h1", &self.names.title);
            html.raw("<p class=\"lead\">").text(&self.names.description).raw("</p>\n");
            self.search(html);
            html.raw("<div id=\"all\">\n");
            self.groups(html);
            html.raw("</div>\n</main>\n");
        })
    }

    /// The box stays hidden until the script is there; without it the list stands.
    fn search(&self, html: &mut Html) {
        let furniture = &self.language.furniture;
        html.raw("<div id=\"search\" role=\"search\" hidden=\"\">\n<label for=\"words\">").text(&furniture.search);
        html.raw(
            "</label>\n<input id=\"words\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" />\n</div>\n",
        );
        html.raw("<p id=\"found\" role=\"status\"></p>\n<ol id=\"results\" class=\"questions\" hidden=\"\"></ol>\n");
        let entries: Vec<_> = self.centre.answers.iter().map(entry).collect();
        let index = json!({ "entries": entries, "found": furniture.found, "synonyms": furniture.synonyms });
        html.data("type=\"application/json\" id=\"index\"", &index.to_string());
    }

    fn groups(&self, html: &mut Html) {
        let group = |answer: &Answer| self.language.furniture.group(answer.topic);
        for answers in self.centre.answers.chunk_by(|one, next| group(one) == group(next)) {
            let Some((anchor, heading)) = answers.first().map(group) else { continue };
            html.raw("<section aria-labelledby=\"").raw(anchor).raw("\">\n<h2 id=\"").raw(anchor).raw("\">");
            html.text(heading).raw("</h2>\n<ul class=\"questions\">\n");
            for answer in answers {
                html.raw("<li>").link(&file(answer.topic), &answer.question).raw("</li>\n");
            }
            html.raw("</ul>\n</section>\n");
        }
    }

    fn topic_page(&self, answer: &Answer) -> String {
        let (anchor, group) = self.language.furniture.group(answer.topic);
        let page = Page {
            title: &answer.question,
            description: &answer.short,
            json_ld: (self.centre.reader == Audience::Shopper).then(|| answer.to_json_ld()),
            way: vec![(START.into(), &self.names.title), (format!("{START}#{anchor}"), group)],
            ..self.page(&file(answer.topic))
        };
        page.around(|html| {
            html.raw("<main id=\"main\" tabindex=\"-1\">\n").element("h1", &answer.question);
            html.raw("<p class=\"lead\">").text(&answer.short).raw("</p>\n");
            content(answer, html);
            related(answer, html);
            html.raw("</main>\n");
        })
    }

    /// A page of this view, still without words and without a way to it.
    fn page(&self, file: &str) -> Page<'_> {
        let reader = self.centre.reader;
        Page {
            site: self.site,
            language: self.language,
            path: path(self.language, reader, file),
            to_root: "../../",
            title: "",
            description: "",
            is_public: reader == Audience::Shopper,
            json_ld: None,
            has_search: false,
            alternates: self
                .site
                .languages
                .iter()
                .map(|language| (language.code, path(language, reader, file)))
                .collect(),
            default: format!("{}/{reader}/{file}", self.site.fallback),
            way: Vec::new(),
        }
    }
}

/// What the search knows of an answer.
fn entry(answer: &Answer) -> serde_json::Value {
    let methods = answer.methods.iter().map(|method| method.text.as_ref());
    let more: Vec<_> = methods.chain(answer.steps.iter().chain(&answer.have).map(AsRef::as_ref)).collect();
    json!({
        "page": file(answer.topic),
        "question": answer.question,
        "short": answer.short,
        "more": more.join(" "),
    })
}

fn content(answer: &Answer, html: &mut Html) {
    if !answer.methods.is_empty() {
        html.items("ul", answer.methods.iter().map(|method| method.text.as_ref()));
    }
    if !answer.steps.is_empty() {
        html.element("h2", &answer.headings.steps).items("ol", answer.steps.iter().map(AsRef::as_ref));
    }
    if !answer.have.is_empty() {
        html.element("h2", &answer.headings.have).items("ul", answer.have.iter().map(AsRef::as_ref));
    }
}

fn related(answer: &Answer, html: &mut Html) {
    if answer.related.is_empty() {
        return;
    }
    html.raw("<nav class=\"related\" aria-labelledby=\"related\">\n<h2 id=\"related\">");
    html.text(&answer.headings.related).raw("</h2>\n<ul class=\"questions\">\n");
    for other in &answer.related {
        html.raw("<li>").link(&file(other.topic), &other.question).raw("</li>\n");
    }
    html.raw("</ul>\n</nav>\n");
}
