//! HTML that is written piece by piece, so that an XML parser reads it too: every element ends, every attribute has a
//! value.

#[derive(Default)]
pub(crate) struct Html(String);

impl Html {
    pub(crate) fn into_string(self) -> String {
        self.0
    }

    pub(crate) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Text, in an element or in an attribute's quotation marks.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                c => self.0.push(c),
            }
        }
        self
    }

    pub(crate) fn element(&mut self, name: &'static str, text: &str) -> &mut Self {
        self.raw("<").raw(name).raw(">").text(text).raw("</").raw(name).raw(">\n")
    }

    pub(crate) fn link(&mut self, address: &str, text: &str) -> &mut Self {
        self.raw("<a href=\"").text(address).raw("\">").text(text).raw("</a>")
    }

    pub(crate) fn items<'a>(&mut self, list: &'static str, texts: impl IntoIterator<Item = &'a str>) {
        self.raw("<").raw(list).raw(">\n");
        for text in texts {
            self.element("li", text);
        }
        self.raw("</").raw(list).raw(">\n");
    }

    /// JSON in the page, which no text in it can end.
    pub(crate) fn data(&mut self, attributes: &'static str, json: &str) {
        self.raw("<script ").raw(attributes).raw(">");
        for c in json.chars() {
            // Outside its texts JSON has none of these.
            match c {
                '&' => self.0.push_str("\\u0026"),
                '<' => self.0.push_str("\\u003c"),
                '>' => self.0.push_str("\\u003e"),
                c => self.0.push(c),
            }
        }
        self.raw("</script>\n");
    }
}
