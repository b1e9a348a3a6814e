//! What is promised of every explanation, whatever was disclosed.

use std::sync::LazyLock;

use serde_json::Value;
use unic_langid::LanguageIdentifier;
use why_declined::{Audience, Direction, Disclosed, Explainer, Explanation, PaymentMethod, Reason, RetryAdvice};

use crate::{may_know, telling_word};

/// The most bytes of an explanation in any of its forms; the library's own tests say what weighs so much.
const MOST_BYTES: usize = 300_000;

/// Every language that is linked in.
pub fn locales() -> &'static [LanguageIdentifier] {
    static LOCALES: LazyLock<Vec<LanguageIdentifier>> =
        LazyLock::new(|| Explainer::new().locales().map(|(language, _)| language.parse().unwrap()).collect());
    &LOCALES
}

/// An explanation in all its forms: JSON, text, HTML.
pub fn forms(explanation: &Explanation) -> [String; 3] {
    [serde_json::to_string(explanation).unwrap(), explanation.to_string(), explanation.to_html()]
}

/// Every text of an explanation, names of contacts included.
pub fn texts(explanation: &Explanation) -> Vec<String> {
    let mut texts = Vec::new();
    collect(&serde_json::to_value(explanation).unwrap(), &mut texts);
    texts
}

fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(fields) => fields.values().for_each(|value| collect(value, texts)),
        _ => {}
    }
}

/// Holds what was disclosed, and its explanation in every language, against the promises.
pub fn assert_disclosed_keeps_promises(disclosed: &Disclosed) {
    let wire = serde_json::to_value(disclosed).unwrap();
    assert_reasons(disclosed, &wire);
    assert_merchant_is_sent_nothing_private(disclosed, &wire);
    let neutral = neutral(&wire);
    assert!(telling_word(&serde_json::to_string(&neutral).unwrap(), disclosed.audience(), "en").is_none(), "{wire}");
    let explainer = Explainer::new();
    for locale in locales() {
        let explanation = explainer.explain(disclosed, locale);
        assert_explanation(disclosed, &wire, &explanation);
        assert_neutral(&explanation, &explainer.explain(&neutral, locale));
    }
}

fn assert_reasons(disclosed: &Disclosed, wire: &Value) {
    let reasons = disclosed.reasons();
    for (index, &reason) in reasons.iter().enumerate() {
        assert!(may_know(disclosed.audience(), reason), "{reason} to {}", disclosed.audience());
        assert!(!reasons[..index].contains(&reason), "{reason} twice");
    }
    assert!(reasons.is_empty() || wire["decision"] != "approved", "{wire}");
}

fn assert_merchant_is_sent_nothing_private(disclosed: &Disclosed, wire: &Value) {
    let private = ["credit_check", "available", "sources", "retry_after", "automation", "offers", "favourites"];
    let is_merchant = disclosed.audience() == Audience::Merchant;
    assert!(!is_merchant || private.iter().all(|field| wire.get(field).is_none()), "{wire}");
}

/// The same with names that say nothing, so that what the library itself says can be told from what was given.
fn neutral(wire: &Value) -> Disclosed {
    let (mut wire, mut names) = (wire.clone(), Vec::new());
    for name in ["merchant", "lender", "reference"] {
        neutralise(wire.get_mut(name), &mut names);
    }
    for list in ["sources", "contacts"] {
        for entry in wire.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            neutralise(entry.get_mut("name"), &mut names);
            if let Some(contact) = entry.get_mut("contact") {
                *contact = "tel:1".into();
            }
        }
    }
    serde_json::from_value(wire).unwrap()
}

/// The same name twice stays the same name twice: a register is named once.
fn neutralise(name: Option<&mut Value>, names: &mut Vec<String>) {
    let Some(Value::String(name)) = name else { return };
    let known = names.iter().position(|known| known == name);
    let index = known.unwrap_or_else(|| {
        names.push(name.clone());
        names.len() - 1
    });
    *name = format!("x{index}");
}

fn assert_explanation(disclosed: &Disclosed, wire: &Value, explanation: &Explanation) {
    assert_told(disclosed, explanation);
    assert_alternatives(wire, disclosed.reasons(), explanation);
    assert_retry(disclosed.reasons(), explanation);
    for form in forms(explanation) {
        assert!(!form.is_empty() && form.len() <= MOST_BYTES, "{} bytes", form.len());
        assert_eq!(hidden(&form.replace('\n', ""), explanation.direction), None, "{form:?}");
    }
    for text in texts(explanation) {
        // JSON writes a control character as an escape, so the texts themselves are looked at too.
        assert!(!text.is_empty(), "{explanation}");
        assert_eq!(hidden(&text, explanation.direction), None, "{text:?}");
        let [opened, closed] = ['\u{2068}', '\u{2069}'].map(|mark| text.matches(mark).count());
        assert_eq!(opened, closed, "{text:?}");
    }
}

/// No reason is invented, and to a merchant nothing is told of the shopper.
fn assert_told(disclosed: &Disclosed, explanation: &Explanation) {
    let told: Vec<_> = explanation.reasons.iter().map(|told| told.code).collect();
    let known = disclosed.reasons();
    assert_eq!(told, known[..known.len().min(4)], "{explanation}");
    let last = known.first().map_or("none", |reason| reason.code());
    assert_eq!(explanation.id.rsplit('/').next(), Some(last), "{explanation}");
    if explanation.audience == Audience::Merchant {
        assert_eq!(explanation.credit_check, None);
        assert_eq!(explanation.retry, None);
        assert_eq!(explanation.notices, []);
        assert!(explanation.rules.is_none() && explanation.unmet.is_empty());
    }
}

/// The refused method is not offered, nothing twice, no credit before what is none, and no credit after a personal no.
fn assert_alternatives(wire: &Value, told: &[Reason], explanation: &Explanation) {
    let given: Vec<_> = wire["alternatives"].as_array().into_iter().flatten().collect();
    let offered: Vec<_> = explanation.alternatives.iter().map(|offered| offered.method).collect();
    for (index, method) in offered.iter().enumerate() {
        assert!(wire["method"] != method.code() && given.iter().any(|given| *given == method.code()), "{offered:?}");
        assert!(!offered[..index].contains(method), "{offered:?}");
    }
    assert!(offered.iter().map(|&method| is_credit(method)).is_sorted(), "{offered:?}");
    let credit = explanation.alternatives.iter().map(|offered| offered.credit);
    assert!(credit.eq(offered.iter().map(|&method| is_credit(method))), "{offered:?}");
    let refused = ["declined", "counter-offer"].iter().any(|decision| wire["decision"] == *decision);
    let refused_credit = PaymentMethod::ALL.iter().any(|&method| is_credit(method) && wire["method"] == method.code());
    let all_open = !told.is_empty() && told.iter().all(|&reason| may_know(Audience::Guest, reason));
    let may_offer_credit = !(refused && refused_credit) || all_open;
    assert!(may_offer_credit || !offered.iter().any(|&method| is_credit(method)), "{offered:?} after {told:?}");
}

fn is_credit(method: PaymentMethod) -> bool {
    let credit = "invoice pay-later instalments instalment-account financing lender-card credit-card";
    credit.split(' ').any(|code| code == method.code())
}

/// "Later", or a day, never stands beside a lasting reason, shown or not.
fn assert_retry(told: &[Reason], explanation: &Explanation) {
    let Some(retry) = &explanation.retry else { return };
    let is_temporary = retry.advice == RetryAdvice::Later || retry.not_before.is_some();
    let passes = |reason: &Reason| matches!(reason.retry(), RetryAdvice::Now | RetryAdvice::Later);
    assert!(!is_temporary || told.iter().all(passes), "{} beside {told:?}", retry.advice);
}

/// A name neither adds markup nor is it looked at: all else is the same with any other name.
fn assert_neutral(explanation: &Explanation, neutral: &Explanation) {
    for text in texts(neutral) {
        assert!(!text.contains(['{', '}']), "{text:?}");
    }
    for form in forms(neutral) {
        assert_eq!(telling_word(&form, explanation.audience, explanation.locale), None, "{form}");
    }
    let [html, same] = [explanation, neutral].map(Explanation::to_html);
    for mark in ['<', '>', '"', '\''] {
        assert_eq!(html.matches(mark).count(), same.matches(mark).count(), "{mark} in {html}");
    }
    for (at, _) in html.match_indices('&') {
        let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];
        assert!(known.iter().any(|reference| html[at..].starts_with(reference)), "{html}");
    }
    let [shape, other] = [explanation, neutral].map(shape);
    assert_eq!(shape, other);
}

/// What no name has a say in.
fn shape(explanation: &Explanation) -> Vec<&str> {
    let Explanation { id, headline, reasons, next_steps, alternatives, notices, contacts, retry, credit_check, .. } =
        explanation;
    let mut shape = vec![id.as_str(), headline];
    shape.extend(reasons.iter().map(|reason| reason.code.code()));
    shape.extend(next_steps.iter().map(|step| step.action.code()));
    shape.extend(alternatives.iter().flat_map(|offered| [offered.method.code(), &offered.label, &offered.text]));
    shape.extend(notices.iter().map(|notice| notice.kind.code()));
    shape.extend(contacts.iter().map(|contact| contact.kind.code()));
    shape.extend(retry.iter().map(|retry| &*retry.text));
    shape.extend(credit_check.iter().map(|check| &*check.text));
    shape
}

/// The first character that hides; an amount in a text that runs from right to left opens with a mark of direction.
fn hidden(text: &str, direction: Direction) -> Option<char> {
    let opens_an_amount = |at: usize| {
        let after = text[at..].strip_prefix('\u{200f}');
        direction == Direction::Rtl && after.is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit()))
    };
    let mut hidden = text.char_indices().filter(|(_, c)| c.is_control() || hides(*c));
    hidden.find(|(at, _)| !opens_an_amount(*at)).map(|(_, c)| c)
}

/// Whether a character hides, or reorders what stands around it; the two marks of an isolate are the library's own.
fn hides(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}' | '\u{ad}'
        | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2067}' | '\u{206a}'..='\u{206f}' | '\u{e0000}'..='\u{e007f}')
}
