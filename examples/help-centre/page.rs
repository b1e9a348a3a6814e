//! What all pages share: the head, the line above and the line below.

use why_declined::Direction;

use crate::html::Html;
use crate::site::{Language, Site};

/// Nothing may be loaded but the style and the script beside the pages. A page that is opened from disk has no origin
/// that 'self' could name, so `file:` stands there too; a page from a server cannot load any.
const POLICY: &str = "default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; \
                      form-action 'none'";

/// A page around its content.
pub(crate) struct Page<'a> {
    pub(crate) site: &'a Site,
    pub(crate) language: &'a Language,
    /// From the root of the site.
    pub(crate) path: String,
    /// How to get there: as often `../` as there are folders in `path`.
    pub(crate) to_root: &'static str,
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    /// Whether search engines may list it.
    pub(crate) is_public: bool,
    pub(crate) json_ld: Option<String>,
    pub(crate) has_search: bool,
    /// The same page in each language: the language's code and the path.
    pub(crate) alternates: Vec<(&'a str, String)>,
    /// The page for those who read none of these languages.
    pub(crate) default: String,
    /// The way to this page: addresses and names, from the start page on.
    pub(crate) way: Vec<(String, &'a str)>,
}

impl Page<'_> {
    pub(crate) fn around(&self, content: impl FnOnce(&mut Html)) -> String {
        let mut html = Html::default();
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(self.language.code).raw("\" dir=\"");
        html.raw(match self.language.direction {
            Direction::Rtl => "rtl",
            _ => "ltr",
        });
        html.raw("\">\n");
        self.head(&mut html);
        html.raw("<body>\n<a class=\"skip\" href=\"#main\">").text(&self.language.furniture.skip).raw("</a>\n");
        self.header(&mut html);
        content(&mut html);
        self.footer(&mut html);
        html.raw("</body>\n</html>\n");
        html.into_string()
    }

    fn head(&self, html: &mut Html) {
        html.raw("<head>\n<meta charset=\"utf-8\" />\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        html.text(POLICY).raw("\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\" />\n<title>").text(self.title);
        if let Some((_, name)) = self.way.first() {
            html.raw(" – ").text(name);
        }
        html.raw("</title>\n<meta name=\"description\" content=\"").text(self.description).raw("\" />\n");
        if !self.is_public {
            html.raw("<meta name=\"robots\" content=\"noindex\" />\n");
        }
        html.raw("<link rel=\"canonical\" href=\"").text(&self.found_at(&self.path)).raw("\" />\n");
        for (code, path) in
            self.alternates.iter().map(|(code, path)| (*code, path)).chain([("x-default", &self.default)])
        {
            html.raw("<link rel=\"alternate\" hreflang=\"").text(code).raw("\" href=\"");
            html.text(&self.found_at(path)).raw("\" />\n");
        }
        html.raw("<link rel=\"stylesheet\" href=\"").raw(self.to_root).raw("style.css\" />\n");
        if self.has_search {
            html.raw("<script src=\"").raw(self.to_root).raw("search.js\" defer=\"\"></script>\n");
        }
        if let Some(json) = &self.json_ld {
            html.data("type=\"application/ld+json\"", json);
        }
        html.raw("</head>\n");
    }

    fn header(&self, html: &mut Html) {
        html.raw("<header>\n");
        if !self.way.is_empty() {
            html.raw("<nav aria-label=\"").text(&self.language.furniture.way).raw("\">\n<ol class=\"way\">\n");
            for (address, name) in &self.way {
                html.raw("<li>").link(address, name).raw("</li>\n");
            }
            html.raw("</ol>\n</nav>\n");
        }
        // On the page where a language is chosen, the content does it.
        if self.alternates.len() > 1 && self.path.contains('/') {
            html.raw("<nav class=\"languages\" aria-label=\"").text(&self.language.furniture.languages);
            html.raw("\">\n<ul>\n");
            for (language, (_, path)) in self.site.languages.iter().zip(&self.alternates) {
                html.raw("<li>");
                self.other_language(language, path, html);
                html.raw("</li>\n");
            }
            html.raw("</ul>\n</nav>\n");
        }
        html.raw("</header>\n");
    }

    fn other_language(&self, language: &Language, path: &str, html: &mut Html) {
        let (code, name) = (language.code, &language.furniture.language_name);
        if code == self.language.code {
            html.raw("<span aria-current=\"true\">").text(name).raw("</span>");
        } else {
            html.raw("<a lang=\"").text(code).raw("\" hreflang=\"").text(code).raw("\" href=\"");
            html.raw(self.to_root).text(path).raw("\">").text(name).raw("</a>");
        }
    }

    fn footer(&self, html: &mut Html) {
        html.raw("<footer>\n").element("p", &self.language.furniture.general);
        if self.language.is_draft {
            html.element("p", &self.language.furniture.draft);
        }
        html.raw("</footer>\n");
    }

    /// The address of a page as search engines want it, if it is known where the site will lie.
    fn found_at(&self, path: &str) -> String {
        match &self.site.base_url {
            Some(base) => format!("{base}{path}"),
            None => format!("{}{path}", self.to_root),
        }
    }
}
