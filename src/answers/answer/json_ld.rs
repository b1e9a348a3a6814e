//! Answers as JSON-LD in the vocabulary of schema.org, which search engines read.

use core::fmt::Write as _;

use super::{Answer, html};
use crate::html::Html;

/// A page of questions, each with its answer.
pub(super) fn faq_page(answers: &[Answer]) -> String {
    let mut json = Json(String::with_capacity(2_048));
    json.raw(r#"{"@context":"https://schema.org","@type":"FAQPage","#);
    if let Some(language) = shared_language(answers) {
        json.language(language);
    }
    json.raw(r#""mainEntity":["#);
    for (index, answer) in answers.iter().enumerate() {
        json.raw(if index == 0 { "" } else { "," });
        question(answer, &mut json);
    }
    json.raw("]}");
    json.0
}

/// The language of the whole page; none where its answers are in several.
fn shared_language(answers: &[Answer]) -> Option<&'static str> {
    let first = answers.first()?.locale;
    answers.iter().all(|answer| answer.locale == first).then_some(first)
}

fn question(answer: &Answer, json: &mut Json) {
    let mut text = Html::new();
    html::body(answer, &mut text);
    json.raw(r#"{"@type":"Question","#);
    json.language(answer.locale);
    json.raw(r#""name":"#);
    json.text(&answer.question);
    json.raw(r#","acceptedAnswer":{"@type":"Answer","#);
    json.language(answer.locale);
    json.raw(r#""text":"#);
    json.text(&text.into_string());
    json.raw("}}");
}

/// JSON that is written piece by piece: its only values are texts, so it needs no crate for JSON.
struct Json(String);

impl Json {
    fn raw(&mut self, json: &'static str) {
        self.0.push_str(json);
    }

    fn language(&mut self, language: &'static str) {
        self.raw(r#""inLanguage":"#);
        self.text(language);
        self.raw(",");
    }

    /// A text that can end neither itself nor the `<script>` around it.
    fn text(&mut self, text: &str) {
        self.raw("\"");
        for c in text.chars() {
            match c {
                '"' => self.raw("\\\""),
                '\\' => self.raw("\\\\"),
                // The last two end a line in JavaScript, where JSON may be pasted as well.
                '\0'..='\u{1f}' | '\u{7f}' | '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                    // Writing to a string cannot fail.
                    let _ = write!(self.0, "\\u{:04x}", u32::from(c));
                }
                c => self.0.push(c),
            }
        }
        self.raw("\"");
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    fn written(text: &str) -> String {
        let mut json = Json(String::new());
        json.text(text);
        json.0
    }

    #[test]
    fn a_text_is_read_back_as_it_was_and_cannot_end_a_script() {
        let text: String = (0..=0x2_100).filter_map(char::from_u32).chain(['\u{10ffff}']).collect();
        let json = written(&text);
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
        assert!(!json.contains(|c: char| c.is_ascii_control() || "<>&\u{2028}\u{2029}".contains(c)));
        assert_eq!(written("</script>"), r#""\u003c/script\u003e""#);
    }
}
