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
        // Most texts have nothing to escape, and to look for it alone is a fifth less work for a page.
        if !text.bytes().any(|byte| escape(byte).is_some()) {
            return self.0.push_str(text);
        }
        let mut start = 0;
        for (at, byte) in text.bytes().enumerate() {
            if let Some(escape) = escape(byte) {
                self.0.push_str(text.get(start..at).unwrap_or_default());
                self.0.push_str(escape);
                start = at + 1;
            }
        }
        self.0.push_str(text.get(start..).unwrap_or_default());
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

const fn escape(byte: u8) -> Option<&'static str> {
    Some(match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\'' => "&#39;",
        _ => return None,
    })
}
