//! Answers keep the promises that explanations keep: whole, safe, honest, and silent about the person.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::Value;
use unic_langid::LanguageIdentifier;
use why_declined::{
    Answer, AnswerFacts, Audience, CreditCheckKind, Decision, Explainer, Market, Money, PaymentMethod, Reason, Subject,
    Topic,
};

use super::cases::{CASES, Said};
use super::complete::{foreign_words, matches, patterns_of};
use super::safe_text::{HOSTILE, check_html, hides, is_isolated};
use super::support::{
    AVAILABLE_DIGITS, Axes, LENDER, MERCHANT, REFERENCE, explain, full, has, laden, locales, locales_by_direction,
    may_know, nth, words,
};
use super::totality::{any_json, is_clear};
use crate::phrases::{List, holds};
use crate::shown::language_of;

/// The most bytes of an answer in any of its forms: names of 200 characters in two lines, escaped.
const MOST_BYTES: usize = 6_000;

fn answer(topic: Topic, facts: &AnswerFacts, audience: Audience, locale: &LanguageIdentifier) -> Option<Answer> {
    Explainer::new().answer(topic, facts, audience, locale).ok()
}

/// Facts of which all are known.
fn all_facts(market: Market, kind: CreditCheckKind) -> AnswerFacts {
    AnswerFacts::new()
        .amount(Money::new(129_900, market.currency()))
        .due_on("2026-12-03".parse().unwrap())
        .next_try("2026-12-07".parse().unwrap())
        .refund(Money::new(49_950, market.currency()))
        .refund_from("2026-12-10".parse().unwrap())
        .merchant(MERCHANT)
        .and_then(|facts| facts.lender(LENDER))
        .and_then(|facts| facts.reference(REFERENCE))
        .unwrap()
        .market(market)
        .credit_check(kind)
}

/// Every answer to everybody, with no facts and with all, in every language: each line of answers in its own list, once.
static ANSWERS: LazyLock<Vec<Vec<Answer>>> = LazyLock::new(|| {
    let known = Market::ALL.iter().enumerate();
    let known = known.map(|(index, &market)| all_facts(market, nth(CreditCheckKind::ALL, index)));
    let facts: Vec<_> = known.chain([AnswerFacts::new()]).collect();
    let mut answers = Vec::new();
    for (topic, audience) in
        Topic::ALL.iter().flat_map(|&topic| Audience::ALL.iter().map(move |&audience| (topic, audience)))
    {
        let mut lines: Vec<Vec<Answer>> = Vec::new();
        for facts in &facts {
            let told: Vec<_> = locales().iter().filter_map(|locale| answer(topic, facts, audience, locale)).collect();
            // Few topics name an amount or a market's number: most read alike in every market.
            if !told.is_empty() && !lines.contains(&told) {
                lines.push(told);
            }
        }
        answers.append(&mut lines);
    }
    answers
});

/// Every text of the answers, with its language.
static TEXTS: LazyLock<BTreeSet<Said>> = LazyLock::new(|| {
    let of = |answer: &'static Answer| texts(answer).into_iter().map(|text| (answer.locale, text));
    ANSWERS.iter().flatten().flat_map(of).collect()
});

/// Every text of an answer.
fn texts(answer: &Answer) -> Vec<String> {
    super::support::texts_of(&serde_json::to_value(answer).unwrap())
}

fn forms(answer: &Answer) -> [String; 3] {
    [serde_json::to_string(answer).unwrap(), answer.to_string(), answer.to_html()]
}

#[test]
fn every_topic_is_answered_to_those_who_ask_and_to_support() {
    for &topic in Topic::ALL {
        for &audience in Audience::ALL {
            let may_read = match topic.audience() {
                Audience::Shopper => audience != Audience::Merchant,
                asker => audience == asker || audience == Audience::Support,
            };
            for locale in locales() {
                let told = Explainer::new().answer(topic, &AnswerFacts::new(), audience, locale);
                assert_eq!(told.is_ok(), may_read, "{topic} to {audience}");
                if let Err(error) = told {
                    let error = error.to_string();
                    assert!(error.contains(topic.code()) && error.contains("accepted: "), "{error}");
                    assert!(error.ends_with("support"), "{error}");
                }
            }
        }
    }
}

#[test]
fn whoever_may_read_a_topic_may_read_those_related() {
    for answer in ANSWERS.iter().flatten() {
        assert!(!answer.related.is_empty());
        for other in &answer.related {
            assert_ne!(other.topic, answer.topic);
            let locale = answer.locale.parse().unwrap();
            let told = self::answer(other.topic, &AnswerFacts::new(), answer.audience, &locale);
            assert!(told.is_some(), "{} beside {} to {}", other.topic, answer.topic, answer.audience);
        }
    }
}

#[test]
fn every_topic_of_an_explanation_can_be_answered() {
    for case in CASES.iter() {
        for topic in &case.first().topics {
            assert!(answer(*topic, &AnswerFacts::new(), case.audience, &locales()[0]).is_some(), "{topic}");
        }
    }
}

/// A failure never reads like a no, nor do the questions beside it.
#[test]
fn a_failure_brings_no_question_that_reads_like_a_no() {
    let failed = CASES.iter().filter(|case| case.decision == Decision::Failed && case.audience != Audience::Support);
    let topics: BTreeSet<_> =
        failed.flat_map(|case| case.first().topics.iter().map(|&topic| (topic, case.audience))).collect();
    assert!(!topics.is_empty());
    for (topic, audience) in topics {
        for locale in locales() {
            let told = answer(topic, &AnswerFacts::new(), audience, locale).unwrap();
            assert_eq!(holds(&told.question, List::No.of(told.locale)), None, "{}", told.question);
        }
    }
}

#[test]
fn the_answers_hold_every_message_of_their_catalogue() {
    for locale in locales() {
        let language = locale.language.as_str();
        let texts: BTreeSet<_> = TEXTS.iter().filter(|(locale, _)| *locale == language).map(|(_, text)| text).collect();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
        let mut patterns = 0;
        for file in folder.read_dir().unwrap().map(|file| file.unwrap()) {
            if !file.file_name().to_str().unwrap().starts_with("answers") {
                continue;
            }
            let source = std::fs::read_to_string(file.path()).unwrap();
            for pattern in patterns_of(&source) {
                patterns += 1;
                assert!(texts.iter().any(|text| matches(text, pattern)), "{locale}: no answer holds: {pattern}");
            }
        }
        assert!(patterns > 300, "{patterns}");
    }
}

#[test]
fn no_text_is_empty_or_shows_the_catalogues_marks() {
    for (_, text) in TEXTS.iter() {
        assert!(!text.trim().is_empty() && text.trim() == text);
        let mark = text.chars().find(|&c| c.is_control() || matches!(c, '{' | '}' | '\u{fffd}'));
        assert!(mark.is_none(), "{mark:?}: {text}");
        let variable = text.split('$').skip(1).any(|after| after.starts_with(char::is_alphabetic));
        assert!(!variable && !text.contains("  ") && !text.contains(" ."), "{text}");
    }
}

#[test]
fn every_answer_has_its_parts() {
    for answer in ANSWERS.iter().flatten() {
        assert_eq!(answer.id, format!("answer/{}", answer.topic));
        assert!((3..=6).contains(&answer.steps.len()), "{}", answer.id);
        assert!(answer.question.ends_with(['?', '؟']), "{}", answer.question);
        assert_eq!(answer.methods.is_empty(), answer.topic != Topic::WaysToPay);
        let shown = answer.to_string();
        assert!(shown.starts_with(answer.question.as_ref()));
        assert!(shown.ends_with('\n') && !shown.contains("\n\n\n"), "{shown}");
        for form in forms(answer) {
            assert!(form.len() <= MOST_BYTES, "{} bytes", form.len());
        }
        check_html(&answer.to_html());
        for text in texts(answer) {
            let escaped = text.replace('\'', "&#39;");
            assert!(answer.to_html().contains(&escaped) || answer.headings.have == text, "{text}");
        }
    }
}

/// Ended by a mark or by the end of the text; a colon leads on.
#[test]
fn a_sentence_has_at_most_20_words() {
    for (_, text) in TEXTS.iter() {
        for sentence in text.split_inclusive(['.', '?', '؟', ':']) {
            let count = sentence.split_whitespace().count();
            assert!(count <= 20, "{count}: {sentence}");
        }
    }
}

/// An answer says nothing that no explanation says, and no "later" beside what may last.
#[test]
fn no_answer_says_what_nobody_says() {
    for (locale, text) in TEXTS.iter() {
        assert!(!text.contains('!'), "{text}");
        for list in [List::Never, List::TryLater, List::GivesAway] {
            assert_eq!(holds(text, list.of(locale)), None, "{text}");
        }
    }
}

#[test]
fn languages_differ_in_words_alone() {
    for told in ANSWERS.iter() {
        let Some((first, others)) = told.split_first() else { continue };
        for other in others {
            assert_eq!((&other.id, other.audience), (&first.id, first.audience));
            let is_overlay = language_of(other.locale) == language_of(first.locale);
            let (ours, theirs) = (texts(first), texts(other));
            assert_eq!(ours.len(), theirs.len(), "{}", first.id);
            for (ours, theirs) in ours.iter().zip(&theirs) {
                assert!(is_overlay || ours != theirs, "not translated: {ours}");
            }
        }
    }
}

#[test]
fn no_text_mixes_languages() {
    for locale in locales() {
        let foreign = foreign_words(&locale.to_string());
        for (_, text) in TEXTS.iter().filter(|(tag, _)| *locale == *tag) {
            let words = words(text);
            assert_eq!(words.iter().find(|word| foreign.contains(word.as_str())), None, "{locale}: {text}");
        }
    }
}

/// What is given changes exactly these answers, each by its own fact; an answer without facts names none.
#[test]
fn a_fact_shows_in_its_topics_and_nowhere_else() {
    let all = || all_facts(Market::SE, CreditCheckKind::Soft);
    let day = |day: &str| format!("2026-12-{day}").parse().unwrap();
    let amount = Money::new(129_900, Market::SE.currency());
    let none = AnswerFacts::new;
    let cases: [(AnswerFacts, &str); 10] = [
        (none().amount(amount), "missed-payment failed-direct-debit plan-instalments keep-some"),
        (
            none().due_on(day("03")),
            "missed-payment reminders plan-instalments pause-payment keep-some lender-card-return order-not-arrived \
             order-not-picked-up cancelled-event tell-early",
        ),
        (none().next_try(day("07")), "failed-direct-debit"),
        (none().refund(amount), "refund lender-card-return"),
        (none().refund_from(day("10")), "refund"),
        (
            none().merchant(MERCHANT).unwrap(),
            "protected-identity whom-to-ask keep-some refund lender-card-return order-not-arrived order-not-picked-up \
             cancelled-event tell-early",
        ),
        (
            none().lender(LENDER).unwrap(),
            "refused-this-time small-purchase credit-check credit-check-traces instalment-account card-application \
             protected-identity wrong-entry human-review complaint whom-to-ask missed-payment plan-instalments \
             keep-some tell-early merchant-what-to-say merchant-no-reason",
        ),
        (
            none().reference(REFERENCE).unwrap(),
            "refused-this-time credit-check card-application human-review complaint whom-to-ask \
             merchant-check-integration support-what-was-shown",
        ),
        (none().market(Market::SE), "card-without-number merchant-never-ask"),
        (none().credit_check(CreditCheckKind::Soft), "credit-check-traces"),
    ];
    for locale in locales() {
        for &topic in Topic::ALL {
            let own = |facts: &AnswerFacts| {
                let mut told = answer(topic, facts, Audience::Support, locale).unwrap();
                told.related.clear();
                told
            };
            let plain = own(&none());
            for (facts, topics) in &cases {
                assert_eq!(own(facts) != plain, has(topics, topic.code()), "{topic}: {topics}");
            }
            let shown = plain.to_string();
            assert!(![LENDER, MERCHANT, REFERENCE, "2026"].iter().any(|fact| shown.contains(fact)), "{shown}");
            assert_eq!(own(&all()) != plain, cases.iter().any(|(_, topics)| has(topics, topic.code())), "{topic}");
        }
    }
}

#[test]
fn ways_to_pay_are_those_that_are_named_in_their_order() {
    let facts = AnswerFacts::new().methods([PaymentMethod::Wallet, PaymentMethod::Card, PaymentMethod::Wallet]);
    for locale in locales() {
        let named = |facts| answer(Topic::WaysToPay, facts, Audience::Guest, locale).unwrap().methods;
        let methods = |facts| named(facts).into_iter().map(|told| told.method).collect::<Vec<_>>();
        assert_eq!(methods(&facts), [PaymentMethod::Wallet, PaymentMethod::Card]);
        assert_eq!(methods(&AnswerFacts::new()), PaymentMethod::ALL);
    }
}

/// The explanation's own words about the check open the answer, so the two cannot part.
#[test]
fn an_answer_says_of_the_check_what_the_explanation_says() {
    let axes = Axes {
        decision: Decision::Declined,
        subject: Subject::Purchase,
        method: PaymentMethod::Invoice,
        market: Market::GB,
    };
    for locale in locales() {
        let asked = |facts: &AnswerFacts| answer(Topic::CreditCheckTraces, facts, Audience::Guest, locale).unwrap();
        let plain = asked(&AnswerFacts::new()).short;
        for &kind in CreditCheckKind::ALL {
            let disclosed = full(axes).credit_check(kind).build().unwrap().disclose(Audience::Guest);
            let short = asked(&AnswerFacts::from(&disclosed)).short;
            match explain(&disclosed, locale).credit_check {
                Some(check) => assert!(short.starts_with(check.text.as_ref()), "{short}"),
                None => assert_eq!(short, plain),
            }
        }
        // A merchant's disclosed outcome knows no check.
        let disclosed = full(axes).build().unwrap().disclose(Audience::Merchant);
        assert_eq!(asked(&AnswerFacts::from(&disclosed)).short, plain);
    }
}

#[test]
fn facts_of_a_disclosed_outcome_hold_nothing_hidden_and_no_day_or_amount() {
    let locales = locales();
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for (turn, axes) in Axes::every_decision(index).enumerate() {
            for &audience in Audience::ALL {
                let disclosed = laden(axes, &[reason]).build().unwrap().disclose(audience);
                let facts = AnswerFacts::from(&disclosed);
                if !may_know(audience, reason) {
                    let clean = full(axes).build().unwrap().disclose(audience);
                    assert!(facts == AnswerFacts::from(&clean), "{axes:?} {reason} {audience}");
                }
                let topic = nth(Topic::ALL, index + turn);
                let Some(told) = answer(topic, &facts, audience, &locales[turn % locales.len()]) else { continue };
                for form in forms(&told) {
                    for mark in [AVAILABLE_DIGITS, "2031", "2030", "Source", "Name of", reason.code()] {
                        assert!(!form.contains(mark) || mark == topic.code(), "{mark}: {form}");
                    }
                }
            }
        }
    }
}

#[test]
fn an_answer_beside_an_explanation_names_the_same_shop_lender_and_case() {
    let axes = |method| Axes { decision: Decision::Declined, subject: Subject::Purchase, method, market: Market::SE };
    for locale in locales() {
        let disclosed = |method, audience| AnswerFacts::from(&full(axes(method)).build().unwrap().disclose(audience));
        let shopper = disclosed(PaymentMethod::Invoice, Audience::Guest);
        let told = answer(Topic::WhomToAsk, &shopper, Audience::Guest, locale).unwrap().to_string();
        assert!([LENDER, MERCHANT, REFERENCE].iter().all(|name| told.contains(name)), "{told}");
        let ways = answer(Topic::WaysToPay, &shopper, Audience::Guest, locale).unwrap();
        let methods: Vec<_> = ways.methods.iter().map(|told| told.method).collect();
        let mut offered = vec![PaymentMethod::Invoice];
        let explanation =
            explain(&full(axes(PaymentMethod::Invoice)).build().unwrap().disclose(Audience::Guest), locale);
        offered.extend(explanation.alternatives.iter().map(|alternative| alternative.method));
        assert_eq!(methods, offered);
        // A merchant is sent to the lender only where it was the lender who decided.
        for (method, names_lender) in [(PaymentMethod::Invoice, true), (PaymentMethod::Card, false)] {
            let facts = disclosed(method, Audience::Merchant);
            let told = answer(Topic::MerchantNoReason, &facts, Audience::Merchant, locale).unwrap().to_string();
            assert_eq!(told.contains(LENDER), names_lender, "{told}");
        }
    }
}

fn named(name: &str) -> AnswerFacts {
    let facts = AnswerFacts::new().merchant(name).and_then(|facts| facts.lender(name));
    facts.and_then(|facts| facts.reference(name)).unwrap()
}

/// The topics that name someone; a test holds that the others do not change with a name.
static NAMING: LazyLock<Vec<Topic>> = LazyLock::new(|| {
    let told = |topic, facts: &_| answer(topic, facts, Audience::Support, &locales()[0]);
    Topic::ALL.iter().copied().filter(|&topic| told(topic, &named("x")) != told(topic, &AnswerFacts::new())).collect()
});

fn check_name(name: &str, locales: &[LanguageIdentifier]) {
    let facts = named(name);
    for &topic in NAMING.iter() {
        for locale in locales {
            let told = answer(topic, &facts, Audience::Support, locale).unwrap();
            for form in forms(&told) {
                let hidden = form.chars().find(|&c| (c.is_control() && c != '\n') || hides(c));
                assert_eq!(hidden, None, "{form}");
                assert!(form.len() <= MOST_BYTES, "{} bytes", form.len());
            }
            for text in texts(&told) {
                assert!(
                    is_isolated(&text, told.direction) && !text.chars().any(|c| c.is_control() || hides(c)),
                    "{text:?}"
                );
            }
            check_html(&told.to_html());
        }
    }
}

#[test]
fn a_hostile_name_does_nothing_in_any_form() {
    HOSTILE.iter().for_each(|name| check_name(name, locales()));
    check_name(&"&".repeat(200), locales());
    assert!(AnswerFacts::new().lender(&"x".repeat(201)).is_err());
}

#[test]
fn a_name_of_which_nothing_shows_is_no_name() {
    for name in [" ", "\u{202e}", "\n\t\u{0}", "\u{200b}\u{feff}"] {
        assert!(named(name) == AnswerFacts::new(), "{name:?}");
    }
}

#[test]
fn debug_shows_no_fact() {
    let shown = format!("{:?}{:#?}", all_facts(Market::SE, CreditCheckKind::Soft), named("Secretname"));
    for hidden in [LENDER, MERCHANT, REFERENCE, "Secretname", "129", "2026", "Soft"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}

#[test]
fn an_error_never_echoes_what_is_not_from_a_closed_set() {
    let long = "SECRET".repeat(50);
    for field in [
        format!(r#""lender":"{long}""#),
        format!(r#""merchant":"{long}""#),
        format!(r#""reference":"{long}""#),
        r#""lender":["SECRET"]"#.into(),
        r#""due_on":"SECRET""#.into(),
        r#""next_try":"SECRET""#.into(),
        r#""refund_from":"SECRET""#.into(),
        r#""amount":"SECRET""#.into(),
        r#""refund":{"minor_units":"SECRET","currency":"SEK"}"#.into(),
        r#""credit_check":"SECRET""#.into(),
        r#""methods":"SECRET""#.into(),
    ] {
        let error = serde_json::from_str::<AnswerFacts>(&format!("{{{field}}}")).unwrap_err().to_string();
        let name = field.split('"').nth(1).unwrap();
        assert!(error.starts_with(&format!("facts.{name}")) && !error.contains("SECRET"), "{field}: {error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_name_at_all_does_anything(name in any::<String>()) {
        let name: String = name.chars().take(200).collect();
        check_name(&name, locales_by_direction());
    }

    #[test]
    fn facts_with_anything_in_any_field_are_read_or_refused(value in any_json(), field in 0_usize..11) {
        let fields = ["amount", "due_on", "next_try", "refund", "refund_from", "merchant", "lender", "reference",
            "market", "credit_check", "methods"];
        let json = serde_json::json!({ fields[field]: value });
        for json in [json, value] {
            match serde_json::from_value::<AnswerFacts>(json.clone()) {
                Ok(facts) => locales().iter().for_each(|locale| {
                    let told = answer(nth(Topic::ALL, field), &facts, Audience::Support, locale).unwrap();
                    assert!(told.to_html().len() <= MOST_BYTES);
                }),
                Err(error) => is_clear(&error.to_string()),
            }
        }
    }
}

#[test]
fn the_largest_facts_are_told_within_the_bound() {
    let name = "&".repeat(200);
    let all = serde_json::json!({
        "amount": { "minor_units": u64::MAX, "currency": "SEK" }, "due_on": "2026-12-03", "next_try": "2026-12-07",
        "refund": { "minor_units": u64::MAX, "currency": "SEK" }, "refund_from": "2026-12-10", "merchant": name,
        "lender": name, "reference": name, "market": "SE", "credit_check": { "kind": "recorded" },
        "methods": PaymentMethod::ALL.iter().map(|method| Value::from(method.code())).collect::<Vec<_>>(),
    });
    let facts: AnswerFacts = serde_json::from_value(all).unwrap();
    let longest = Topic::ALL.iter().flat_map(|&topic| locales().iter().map(move |locale| (topic, locale)));
    let longest =
        longest.map(|(topic, locale)| answer(topic, &facts, Audience::Support, locale).unwrap().to_html().len());
    let longest = longest.max().unwrap();
    assert!((MOST_BYTES * 3 / 4..=MOST_BYTES).contains(&longest), "{longest} bytes");
}
