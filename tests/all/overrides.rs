//! A lender's own texts: which show, what they cannot change, what is refused.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{fs, thread};

use arc_swap::ArcSwap;
use serde_json::Value;
use unic_langid::{LanguageIdentifier, langid};
use why_declined::{Audience, Explainer, Market, Outcome, Overrides, PaymentMethod, Reason, Rule};

use crate::shown::sources;

/// How many explanations in the same words are enough to believe it.
const ENOUGH: usize = 100;
const HEADLINE: &str = "headline-declined-invoice";

#[test]
fn a_lenders_text_shows_and_the_others_stay() {
    for locale in locales() {
        let built_in = Explainer::new().explain(&declined(Audience::Shopper), &locale);
        let own = own(&locale, "spring", &format!("{HEADLINE} = Inte den här gången"));
        let explanation = Explainer::new().with_overrides(own).explain(&declined(Audience::Shopper), &locale);
        assert_eq!(explanation.headline, "Inte den här gången");
        assert_eq!(explanation.variant.as_deref(), Some("spring"));
        assert_ne!(explanation.texts, built_in.texts);
        let mut rest = explanation;
        rest.headline.clone_from(&built_in.headline);
        rest.texts.clone_from(&built_in.texts);
        rest.variant = None;
        assert_eq!(rest, built_in);
    }
}

#[test]
fn the_built_in_texts_given_as_overrides_change_no_word() {
    for locale in locales() {
        let files = sources(&locale.to_string());
        let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let explainer = Explainer::new().with_overrides(Overrides::compile(&locale, "copy", &files).unwrap());
        for (outcome, audience) in outcomes_and_audiences() {
            let disclosed = outcome.disclose(audience);
            let mut explanation = explainer.explain(&disclosed, &locale);
            let built_in = Explainer::new().explain(&disclosed, &locale);
            assert_ne!(explanation.texts, built_in.texts);
            explanation.texts.clone_from(&built_in.texts);
            explanation.variant = None;
            assert_eq!(explanation, built_in);
        }
    }
}

/// Every text is a number of its own here, so that each text that shows can be told.
#[test]
fn no_override_makes_a_hidden_reason_show() {
    for locale in locales() {
        let (numbers, numbered) = numbered(&locale);
        let explainer = Explainer::new().with_overrides(numbered);
        let mut shown = 0;
        for &reason in Reason::ALL {
            for decision in [Outcome::declined, Outcome::pending, Outcome::failed, Outcome::action_needed] {
                for &audience in Audience::ALL {
                    let bare = decision(PaymentMethod::Invoice, Market::SE);
                    let outcome = bare.clone().reason(reason).build().unwrap();
                    let explanation = explainer.explain(&outcome.disclose(audience), &locale);
                    let text = serde_json::to_string(&explanation).unwrap();
                    let told = ["reason", "merchant", "support"].into_iter().any(|kind| {
                        let number = numbers.get(&format!("{kind}-{reason}"));
                        number.is_some_and(|number| text.contains(&format!("‹{number}›")))
                    });
                    assert_eq!(told, !explanation.reasons.is_empty(), "{reason} {audience}");
                    shown += usize::from(told);
                    if !told {
                        let without = explainer.explain(&bare.build().unwrap().disclose(audience), &locale);
                        assert_eq!(explanation, without, "{reason} {audience}");
                    }
                }
            }
        }
        assert!(shown > 300, "{shown}");
    }
}

#[test]
fn each_lender_has_its_own_texts() {
    let locale = langid!("en");
    let lenders: Vec<_> = (0..50)
        .map(|number| {
            let text = format!("{HEADLINE} = Lender {number} says no");
            Explainer::new().with_overrides(own(&locale, &format!("lender-{number}"), &text))
        })
        .collect();
    for (number, explainer) in lenders.iter().enumerate() {
        let explanation = explainer.explain(&declined(Audience::Guest), &locale);
        assert_eq!(explanation.headline, format!("Lender {number} says no"));
        assert_eq!(explanation.variant, Some(format!("lender-{number}")));
    }
    let built_in = Explainer::new().explain(&declined(Audience::Guest), &locale);
    assert_eq!(built_in.headline, "Payment by invoice was not approved");
    assert_eq!(built_in.variant, None);
}

#[cfg(all(feature = "en", feature = "sv"))]
#[test]
fn each_language_has_its_own_overrides() {
    let (en, sv) = (langid!("en"), langid!("sv-AX"));
    let explainer = Explainer::new()
        .with_overrides(own(&en, "first", &format!("{HEADLINE} = Not by invoice")))
        .with_overrides(own(&sv, "both", &format!("{HEADLINE} = Inte på faktura")));
    let headline = |locale: &LanguageIdentifier| explainer.explain(&declined(Audience::Guest), locale).headline;
    assert_eq!(headline(&en), "Not by invoice");
    assert_eq!(headline(&langid!("sv-SE")), "Inte på faktura");
    let changed = explainer.clone().with_overrides(own(&en, "second", &format!("{HEADLINE} = No invoice")));
    assert_eq!(changed.explain(&declined(Audience::Guest), &en).headline, "No invoice");
    assert_eq!(changed.explain(&declined(Audience::Guest), &sv).headline, "Inte på faktura");
    assert_eq!(headline(&en), "Not by invoice");
}

#[cfg(feature = "en-us")]
#[test]
fn a_region_shows_a_lenders_texts_in_its_language_unless_it_has_its_own() {
    let (en, us) = (langid!("en"), langid!("en-US"));
    let built_in = Explainer::new().explain(&declined(Audience::Guest), &us);
    let both = format!("{HEADLINE} = Not by invoice");
    let explainer = Explainer::new().with_overrides(own(&en, "both", &both));
    let explained = |explainer: &Explainer, locale| explainer.explain(&declined(Audience::Guest), locale);
    let [in_en, in_us] = [&en, &us].map(|locale| explained(&explainer, locale));
    assert_eq!((in_us.headline.as_ref(), in_us.variant.as_deref()), ("Not by invoice", Some("both")));
    assert_eq!((in_us.locale, &in_us.headings), ("en-US", &built_in.headings));
    // The same words over others: each has a version of its own.
    assert!(in_us.texts.len() == 8 && in_us.texts != in_en.texts && in_us.texts != built_in.texts);
    assert_eq!(in_en.texts, own(&en, "both", &both).version());

    let own_texts = own(&us, "us", &format!("{HEADLINE} = No invoice this time"));
    assert_eq!(own_texts.language(), "en-US");
    let version = own_texts.version().to_owned();
    let explainer = explainer.with_overrides(own_texts);
    let in_us = explained(&explainer, &us);
    assert_eq!((in_us.headline.as_ref(), in_us.texts), ("No invoice this time", version.into()));
    assert_eq!(explained(&explainer, &en), in_en);
}

#[test]
fn the_version_follows_the_words() {
    let locale = locales().remove(0);
    let version = |texts: &str| own(&locale, "a", texts).version().to_owned();
    let plain = version(&format!("{HEADLINE} = No"));
    assert_eq!(plain, version(&format!("# A comment.\n\n{HEADLINE} = No\n")));
    assert_ne!(plain, version(&format!("{HEADLINE} = Not")));
    assert_ne!(plain, version("headline-failed = No"));
    assert_ne!(plain, version(""));
    assert_eq!((plain.len(), plain.bytes().all(|byte| byte.is_ascii_hexdigit())), (8, true));
    assert_ne!(version(""), Explainer::new().explain(&declined(Audience::Guest), &locale).texts);
}

/// Whoever explains takes the explainer of that moment; every explanation is in the words of one of them.
#[test]
fn texts_are_swapped_while_requests_run() {
    let locale = langid!("en");
    let texts = |word: &str| format!("{HEADLINE} = {word}\nheading-next-steps = {word}\n");
    let with = |word: &str| Explainer::new().with_overrides(own(&locale, word, &texts(word)));
    let current = ArcSwap::from_pointee(with("old"));
    let (seen_old, seen_new, done) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(false));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    let explanation = current.load().explain(&declined(Audience::Guest), &locale);
                    assert_eq!(explanation.headline, explanation.headings.next_steps);
                    assert_eq!(explanation.variant.as_deref(), Some(explanation.headline.as_ref()));
                    let seen = if explanation.headline == "old" { &seen_old } else { &seen_new };
                    seen.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        wait_for(&seen_old);
        current.store(Arc::new(with("new")));
        wait_for(&seen_new);
        done.store(true, Ordering::Relaxed);
    });
    assert!(seen_old.into_inner() >= ENOUGH && seen_new.into_inner() >= ENOUGH);
}

#[test]
fn explainers_with_overrides_can_be_shared() {
    fn shared<T: Send + Sync + Clone + 'static>() {}
    shared::<Explainer>();
    shared::<Overrides>();
}

/// One file may hold both; each word counts for the version of what it stands in, the name for both.
#[cfg(feature = "answers")]
#[test]
fn a_lenders_file_may_hold_explanations_and_answers() {
    let answers = "answer-refund-short = Vi betalar tillbaka\nanswer-refund-step-1-merchant = Fråga { $merchant }\n";
    for locale in locales() {
        let built_in = Explainer::new();
        let explained = |explainer: &Explainer| explainer.explain(&declined(Audience::Guest), &locale);
        let both = built_in.clone().with_overrides(own(&locale, "both", &format!("{HEADLINE} = Inte nu\n{answers}")));
        let told = refund(&both, &locale);
        // Where the text runs from right to left, the name is kept apart.
        let step = told.steps[0].replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!((told.short.as_ref(), step.as_str()), ("Vi betalar tillbaka", "Fråga Nordic Outdoor"));
        assert_eq!(told.variant.as_deref(), Some("both"));
        assert_eq!(explained(&both).headline, "Inte nu");
        // Each has its own version: another word of an answer is none of an explanation.
        let one = built_in.clone().with_overrides(own(&locale, "one", &format!("{HEADLINE} = Inte nu")));
        assert_eq!(explained(&one).texts, explained(&both).texts);
        assert_ne!(refund(&one, &locale).texts, told.texts);
        assert_eq!(refund(&one, &locale).steps, refund(&built_in, &locale).steps);
        assert_eq!(refund(&one, &locale).variant.as_deref(), Some("one"));
    }
}

#[cfg(feature = "answers")]
fn refund(explainer: &Explainer, locale: &LanguageIdentifier) -> why_declined::Answer {
    let facts = why_declined::AnswerFacts::new().merchant("Nordic Outdoor").unwrap();
    explainer.answer(why_declined::Topic::Refund, &facts, Audience::Guest, locale).unwrap()
}

#[cfg(feature = "answers")]
#[test]
fn the_built_in_answers_given_as_overrides_change_no_word() {
    use why_declined::{AnswerFacts, Topic};

    for locale in locales() {
        let files = sources(&locale.to_string());
        let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let explainer = Explainer::new().with_overrides(Overrides::compile(&locale, "copy", &files).unwrap());
        for &topic in Topic::ALL {
            let told = |explainer: &Explainer| {
                explainer.answer(topic, &AnswerFacts::new(), Audience::Support, &locale).unwrap()
            };
            let (mut copied, built_in) = (told(&explainer), told(&Explainer::new()));
            assert_ne!(copied.texts, built_in.texts);
            copied.texts.clone_from(&built_in.texts);
            copied.variant = None;
            assert_eq!(copied, built_in);
        }
    }
}

#[cfg(feature = "answers")]
#[test]
fn an_answer_of_a_lender_is_held_to_the_same_rules() {
    let texts = "answer-refund-question = It's when?\nanswer-refund-step-2-date = Soon\nanswer-no-such = Text\n";
    let long = format!("{texts}answer-refund-have-1 = {}\n", "å".repeat(81));
    let findings = Overrides::compile(&langid!("en"), "a", &[("a.ftl", &long)]).unwrap_err();
    let rules: Vec<_> = findings.iter().map(|finding| (finding.line(), finding.rule())).collect();
    let expected = [(1, Rule::AsciiQuote), (2, Rule::MissingVariable), (3, Rule::ExtraMessage), (4, Rule::TooLong)];
    assert_eq!(rules, expected);
}

/// A lender has one file for all builds: where nobody reads answers, it is taken all the same.
#[cfg(not(feature = "answers"))]
#[test]
fn answers_in_a_lenders_file_are_passed_over_where_nobody_reads_them() {
    let locale = locales().remove(0);
    let texts = format!("{HEADLINE} = No");
    let with_answers = own(&locale, "a", &format!("{texts}\nanswer-refund-short = Soon\n"));
    assert_eq!(with_answers.version(), own(&locale, "a", &texts).version());
}

#[test]
fn all_findings_come_at_once_as_values() {
    let files = [
        ("first.ftl", "headline-declined-invoice = It's off\nno-such-message = Text\n"),
        (
            "second.ftl",
            "reference-line = No number\nheadline-failed = { $lender }\nheadline-approved = { $x }\nheadline-declined-invoice = Off\n",
        ),
    ];
    let findings = Overrides::compile(&langid!("en"), "a", &files).unwrap_err();
    let found: Vec<_> =
        findings.iter().map(|found| (found.file(), found.line(), found.column(), found.rule())).collect();
    assert_eq!(
        found,
        [
            ("first.ftl", 1, 31, Rule::AsciiQuote),
            ("first.ftl", 2, 1, Rule::ExtraMessage),
            ("second.ftl", 1, 1, Rule::MissingVariable),
            ("second.ftl", 2, 1, Rule::ExtraVariable),
            ("second.ftl", 3, 24, Rule::UnknownVariable),
            ("second.ftl", 4, 1, Rule::DuplicateId),
        ]
    );
    let printed = findings.to_string();
    assert!(findings.iter().all(|finding| printed.contains(&finding.to_string())));
    assert!(printed.contains("first.ftl:1:31: "), "{printed}");
    let json = serde_json::to_value(&findings).unwrap();
    let Value::Array(values) = json else { panic!("{json}") };
    assert_eq!(values.len(), found.len());
    assert_eq!(values[1]["file"], "first.ftl");
    assert_eq!(values[1]["line"], 2);
    assert_eq!(values[1]["rule"], "extra-message");
    assert!(values[1]["advice"].as_str().unwrap().contains("no-such-message"));
}

#[test]
fn an_override_keeps_to_the_length_limit_with_the_longest_example() {
    let locale = locales().remove(0);
    let fits = format!("{HEADLINE} = {}", "å".repeat(60));
    assert!(Overrides::compile(&locale, "a", &[("a.ftl", &fits)]).is_ok());
    let over = format!("{HEADLINE} = {}", "å".repeat(61));
    let findings = Overrides::compile(&locale, "a", &[("a.ftl", &over)]).unwrap_err();
    assert_eq!(findings.iter().map(|finding| finding.rule()).collect::<Vec<_>>(), [Rule::TooLong]);
}

#[test]
fn a_name_or_a_language_that_cannot_be_used_is_refused() {
    let longest = "x".repeat(64);
    for name in ["a", "A-1_b.2", &longest] {
        assert!(Overrides::compile(&locales()[0], name, &[]).is_ok(), "{name}");
    }
    let too_long = "x".repeat(65);
    for name in ["", "a b", "ä", "a\n", "<b>", &too_long] {
        let findings = Overrides::compile(&locales()[0], name, &[]).unwrap_err();
        assert_eq!(findings.iter().map(|finding| finding.rule()).collect::<Vec<_>>(), [Rule::Name], "{name}");
    }
    let findings = Overrides::compile(&langid!("tlh"), "a", &[]).unwrap_err();
    assert_eq!(findings.iter().map(|finding| finding.rule()).collect::<Vec<_>>(), [Rule::Language]);
}

#[test]
fn braces_without_end_do_not_exhaust_the_stack() {
    for part in ["{", "{ -a(", "{ A(", "{ \"", "{ $a -> *[b] {", "# ", "\u{0}", "-a = b\n", "a = { -b }\n"] {
        let source = format!("a = {}", part.repeat(1_000_000 / part.len()));
        assert!(Overrides::compile(&locales()[0], "a", &[("a.ftl", &source)]).is_err(), "{part}");
    }
}

/// Waits until enough explanations were seen, or for as long as nobody would need for them.
fn wait_for(seen: &AtomicUsize) {
    let start = Instant::now();
    while seen.load(Ordering::Relaxed) < ENOUGH && start.elapsed() < Duration::from_secs(20) {
        thread::yield_now();
    }
}

fn own(locale: &LanguageIdentifier, name: &str, texts: &str) -> Overrides {
    Overrides::compile(locale, name, &[("texts.ftl", texts)]).unwrap_or_else(|findings| panic!("{findings}"))
}

fn declined(audience: Audience) -> why_declined::Disclosed {
    Outcome::declined(PaymentMethod::Invoice, Market::SE)
        .reason(Reason::CardExpired)
        .build()
        .unwrap()
        .disclose(audience)
}

fn locales() -> Vec<LanguageIdentifier> {
    Explainer::new().locales().map(|(language, _)| language.parse().unwrap()).collect()
}

fn outcomes_and_audiences() -> impl Iterator<Item = (Outcome, Audience)> {
    let files = fs::read_dir(root().join("examples/outcomes")).unwrap();
    let outcomes = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let outcomes = outcomes.filter_map(|json| serde_json::from_str(&json).ok());
    outcomes.flat_map(|outcome: Outcome| Audience::ALL.iter().map(move |&audience| (outcome.clone(), audience)))
}

/// Overrides of all messages without variants: each text is the message's number and its variables.
fn numbered(locale: &LanguageIdentifier) -> (BTreeMap<String, usize>, Overrides) {
    let mut numbers = BTreeMap::new();
    let mut texts = String::new();
    for (_, source) in sources(&locale.to_string()) {
        for (id, text) in source.lines().filter_map(|line| line.split_once(" = ")) {
            if id.starts_with(|c: char| c.is_ascii_lowercase()) && !text.contains("->") {
                let number = numbers.len();
                let variables: String = text
                    .split('{')
                    .skip(1)
                    .filter_map(|part| part.split('}').next())
                    .map(|name| format!(" {{{name}}}"))
                    .collect();
                texts.push_str(&format!("{id} = ‹{number}›{variables}\n"));
                numbers.insert(id.to_owned(), number);
            }
        }
    }
    (numbers, own(locale, "numbered", &texts))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
