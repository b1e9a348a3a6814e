//! The explanation as an HTML fragment.

use super::Explanation;
use crate::html::Html;

pub(super) fn fragment(explanation: &Explanation) -> String {
    let mut html = Html::new();
    html.region(explanation.locale, explanation.direction, &explanation.headline, &explanation.id);
    html.element("h2", &explanation.headline);
    html.element("p", &explanation.summary);
    reasons(explanation, &mut html);
    steps(explanation, &mut html);
    alternatives(explanation, &mut html);
    if let Some(check) = &explanation.credit_check {
        html.element("h3", &explanation.headings.credit_check);
        html.element("p", &check.text);
    }
    notices(explanation, &mut html);
    contacts(explanation, &mut html);
    html.raw("</section>\n");
    html.into_string()
}

fn reasons(explanation: &Explanation, html: &mut Html) {
    if explanation.reasons.is_empty() {
        return;
    }
    html.element("h3", &explanation.headings.reasons);
    html.raw("<ul>\n");
    for reason in &explanation.reasons {
        html.raw("<li>");
        html.text(&reason.text);
        if let Some(note) = &reason.note {
            html.raw(" <em>");
            html.text(note);
            html.raw("</em>");
        }
        html.raw("</li>\n");
    }
    html.raw("</ul>\n");
}

fn steps(explanation: &Explanation, html: &mut Html) {
    if explanation.next_steps.is_empty() && explanation.retry.is_none() {
        return;
    }
    html.element("h3", &explanation.headings.next_steps);
    if !explanation.next_steps.is_empty() {
        html.raw("<ol>\n");
        for step in &explanation.next_steps {
            html.element("li", &step.text);
        }
        html.raw("</ol>\n");
    }
    if let Some(retry) = &explanation.retry {
        html.element("p", &retry.text);
    }
}

fn alternatives(explanation: &Explanation, html: &mut Html) {
    if explanation.alternatives.is_empty() {
        return;
    }
    html.element("h3", &explanation.headings.alternatives);
    html.raw("<ul>\n");
    for alternative in &explanation.alternatives {
        html.raw("<li data-method=\"");
        html.text(alternative.method.code());
        html.raw("\"><strong>");
        html.text(&alternative.label);
        html.raw("</strong> ");
        html.text(&alternative.text);
        html.raw("</li>\n");
    }
    html.raw("</ul>\n");
}

fn notices(explanation: &Explanation, html: &mut Html) {
    if explanation.notices.is_empty() {
        return;
    }
    html.element("h3", &explanation.headings.notices);
    for notice in &explanation.notices {
        html.element("p", &notice.text);
    }
}

fn contacts(explanation: &Explanation, html: &mut Html) {
    if !explanation.contacts.is_empty() {
        html.element("h3", &explanation.headings.contacts);
        html.raw("<ul>\n");
        for contact in &explanation.contacts {
            html.raw("<li>");
            html.text(&contact.label);
            html.raw(": <a href=\"");
            html.text(&contact.contact);
            html.raw("\"><bdi>");
            html.text(contact.name.as_deref().unwrap_or(&contact.contact));
            html.raw("</bdi></a></li>\n");
        }
        html.raw("</ul>\n");
    }
    if let Some(reference) = &explanation.headings.reference {
        html.element("p", reference);
    }
}
