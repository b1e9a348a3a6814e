//! The answer as an HTML fragment.

use super::Answer;
use crate::explanation::Text;
use crate::html::Html;

pub(super) fn fragment(answer: &Answer) -> String {
    let mut html = Html::new();
    html.region(answer.locale, answer.direction, &answer.question, &answer.id);
    html.element("h2", &answer.question);
    body(answer, &mut html);
    related(answer, &mut html);
    html.raw("</section>\n");
    html.into_string()
}

/// What answers the question, without the question itself and the other ones.
pub(super) fn body(answer: &Answer, html: &mut Html) {
    html.element("p", &answer.short);
    methods(answer, html);
    if !answer.steps.is_empty() {
        html.element("h3", &answer.headings.steps);
        html.raw("<ol>\n");
        items(&answer.steps, html);
        html.raw("</ol>\n");
    }
    if !answer.have.is_empty() {
        html.element("h3", &answer.headings.have);
        html.raw("<ul>\n");
        items(&answer.have, html);
        html.raw("</ul>\n");
    }
}

fn items(texts: &[Text], html: &mut Html) {
    for text in texts {
        html.element("li", text);
    }
}

fn methods(answer: &Answer, html: &mut Html) {
    if answer.methods.is_empty() {
        return;
    }
    html.raw("<ul>\n");
    for method in &answer.methods {
        html.raw("<li data-method=\"");
        html.text(method.method.code());
        html.raw("\">");
        html.text(&method.text);
        html.raw("</li>\n");
    }
    html.raw("</ul>\n");
}

fn related(answer: &Answer, html: &mut Html) {
    if answer.related.is_empty() {
        return;
    }
    html.element("h3", &answer.headings.related);
    html.raw("<ul>\n");
    for other in &answer.related {
        html.raw("<li data-topic=\"");
        html.text(other.topic.code());
        html.raw("\">");
        html.text(&other.question);
        html.raw("</li>\n");
    }
    html.raw("</ul>\n");
}
