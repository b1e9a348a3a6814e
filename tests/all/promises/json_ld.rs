//! What search engines read is schema.org's vocabulary, says what the answer says, and cannot end the script around it.

use serde_json::Value;
use unic_langid::LanguageIdentifier;
use why_declined::{Answer, AnswerFacts, Audience, Explainer, Topic};

use super::safe_text::{HOSTILE, check_html};
use super::support::locales;
use crate::snapshot::assert_snapshot;

/// The terms with the pages that define them: name, kind, of what, values, page.
const VOCABULARY: &str = include_str!("../../fixtures/schema-org.tsv");

fn term(name: &str, kind: &str) -> Option<(&'static str, &'static str)> {
    VOCABULARY.lines().find_map(|line| {
        let fields: Vec<_> = line.split('\t').collect();
        (fields[0] == name && fields[1] == kind).then(|| (fields[2], fields[3]))
    })
}

fn is_kind_of(name: &str, ancestor: &str) -> bool {
    let (parent, _) = term(name, "type").unwrap_or_else(|| panic!("`{name}` is no type of the vocabulary"));
    name == ancestor || (parent != "-" && is_kind_of(parent, ancestor))
}

/// Every property is one that the thing may have, with values that the property may have.
fn check_thing(thing: &Value) {
    let kind = thing["@type"].as_str().unwrap();
    for (property, value) in thing.as_object().unwrap() {
        if property.starts_with('@') {
            assert!(["@context", "@type"].contains(&property.as_str()), "{property}");
            continue;
        }
        let (holder, range) = term(property, "property").unwrap_or_else(|| panic!("no property `{property}`"));
        assert!(is_kind_of(kind, holder), "{kind} has no {property}");
        for value in value.as_array().map_or_else(|| std::slice::from_ref(value), Vec::as_slice) {
            if range == "Text" {
                assert!(!value.as_str().unwrap().is_empty(), "{property}");
            } else {
                assert!(is_kind_of(value["@type"].as_str().unwrap(), range), "{property}: {value}");
                check_thing(value);
            }
        }
    }
}

fn answers(facts: &AnswerFacts, locale: &LanguageIdentifier) -> Vec<Answer> {
    let told = |&topic: &Topic| Explainer::new().answer(topic, facts, topic.audience(), locale).unwrap();
    Topic::ALL.iter().map(told).collect()
}

fn read(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

#[test]
fn every_term_has_its_page() {
    for line in VOCABULARY.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<_> = line.split('\t').collect();
        assert_eq!(fields[4], format!("https://schema.org/{}", fields[0]));
    }
}

#[test]
fn every_answer_is_a_page_of_one_question_in_the_vocabulary() {
    for locale in locales() {
        for answer in answers(&AnswerFacts::new(), locale) {
            let page = read(&answer.to_json_ld());
            check_thing(&page);
            assert_eq!((&page["@context"], &page["@type"]), (&"https://schema.org".into(), &"FAQPage".into()));
            let [question] = page["mainEntity"].as_array().unwrap().as_slice() else { panic!("{page}") };
            assert_eq!(question["name"], *answer.question);
            for thing in [&page, question, &question["acceptedAnswer"]] {
                assert_eq!(thing["inLanguage"], answer.locale);
            }
        }
    }
}

#[test]
fn the_text_of_an_answer_is_all_that_answers_and_no_other_question() {
    for locale in locales() {
        for answer in answers(&AnswerFacts::new(), locale) {
            let page = read(&answer.to_json_ld());
            let text = page["mainEntity"][0]["acceptedAnswer"]["text"].as_str().unwrap();
            check_html(text);
            assert!(answer.to_html().contains(text), "{}", answer.id);
            let methods = answer.methods.iter().map(|method| &method.text);
            for part in methods.chain(&answer.steps).chain(&answer.have).chain([&answer.short]) {
                assert!(text.contains(&format!(">{part}</")), "{}: {part}", answer.id);
            }
            assert!(!answer.related.iter().any(|other| text.contains(other.question.as_ref())), "{}", answer.id);
        }
    }
}

#[test]
fn several_answers_are_one_page_in_the_order_given() {
    let all: Vec<_> = locales().iter().flat_map(|locale| answers(&AnswerFacts::new(), locale)).collect();
    let (one_language, _) = all.split_at(Topic::ALL.len());
    for several in [one_language, &all, &[]] {
        let page = read(&Answer::faq_page(several));
        check_thing(&page);
        let names: Vec<_> = page["mainEntity"].as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
        assert!(names.iter().eq(several.iter().map(|answer| answer.question.as_ref())), "{names:?}");
        let shared = several.first().filter(|first| several.iter().all(|answer| answer.locale == first.locale));
        assert_eq!(page.get("inLanguage").and_then(Value::as_str), shared.map(|first| first.locale));
    }
}

#[test]
fn a_hostile_name_can_end_neither_the_text_nor_the_script() {
    for name in HOSTILE {
        let facts = AnswerFacts::new()
            .merchant(name)
            .and_then(|facts| facts.lender(name))
            .and_then(|facts| facts.reference(name))
            .unwrap();
        for locale in locales() {
            let all = answers(&facts, locale);
            let json = Answer::faq_page(&all);
            assert!(!json.contains(|c: char| c.is_ascii_control() || "<>&\u{2028}\u{2029}".contains(c)), "{json}");
            let page = read(&json);
            check_thing(&page);
            for question in page["mainEntity"].as_array().unwrap() {
                check_html(question["acceptedAnswer"]["text"].as_str().unwrap());
            }
        }
    }
}

#[test]
fn an_answer_reads_as_in_its_file() {
    let facts = serde_json::from_str(include_str!("../../../examples/facts.json")).unwrap();
    for locale in locales() {
        let answer = Explainer::new().answer(Topic::WaysToPay, &facts, Audience::Shopper, locale).unwrap();
        assert_snapshot(&format!("{locale}/ways-to-pay.ld.json"), &(answer.to_json_ld() + "\n"));
    }
}
