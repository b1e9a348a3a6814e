//! HTML that is written piece by piece.

use crate::explanation::Direction;

/// Markup and text, kept apart: text is always escaped.
#[derive(Debug)]
pub(crate) struct Html(String);

impl Html {
    pub(crate) fn new() -> Self {
        Self(String::with_capacity(2_048))
    }

    pub(crate) fn into_string(self) -> String {
        self.0
    }

    pub(crate) fn raw(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    pub(crate) fn text(&mut self, text: &str) {
        // Most texts have nothing to escape.
        if !text.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
            return self.0.push_str(text);
        }
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                c => self.0.push(c),
            }
        }
    }

    /// Opens the region that a fragment is; it ends with `</section>`.
    pub(crate) fn region(&mut self, language: &str, direction: Direction, label: &str, id: &str) {
        self.raw("<section class=\"why-declined\" lang=\"");
        self.text(language);
        self.raw("\" dir=\"");
        self.text(direction.code());
        self.raw("\" role=\"region\" aria-label=\"");
        self.text(label);
        self.raw("\" data-id=\"");
        self.text(id);
        self.raw("\">\n");
    }

    pub(crate) fn element(&mut self, name: &'static str, text: &str) {
        self.raw("<");
        self.raw(name);
        self.raw(">");
        self.text(text);
        self.raw("</");
        self.raw(name);
        self.raw(">\n");
    }
}
