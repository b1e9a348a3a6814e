//! Own reading and writing of JSON against `serde_json`, byte for byte.

use std::fs;
use std::path::PathBuf;

use unic_langid::LanguageIdentifier;

use super::write::json;
use crate::read::Raw;
#[cfg(feature = "answers")]
use crate::{AnswerFacts, Topic};
use crate::{Audience, Explainer, Outcome};

/// The outcomes of the examples, as they are written.
fn examples() -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/outcomes");
    let files = fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    files.collect()
}

/// What JavaScript would write of a text is read as `serde_json` reads it; of other texts some are refused, none differs.
fn check_read(text: &str) {
    let own = |text: &str| Raw::from_json(text).map(|raw| format!("{raw:?}"));
    let serde = |text: &str| serde_json::from_str::<Raw<'_>>(text).ok().map(|raw| format!("{raw:?}"));
    let Ok(value) = serde_json::from_str::<serde_json::Value>(text) else {
        own(text);
        return;
    };
    let compact = value.to_string();
    assert_eq!(own(&compact), serde(&compact), "{compact:?}");
    assert!(own(text).is_none() || own(text) == serde(text), "{text:?}");
}

#[test]
fn json_is_read_as_serde_json_reads_it() {
    let written = [
        "",
        " ",
        "null",
        "true",
        "tru",
        "nullx",
        "[]",
        "[,]",
        "[1,]",
        "{}",
        "{,}",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "[1 2]",
        "0",
        "-0",
        "01",
        "1.5",
        "1e3",
        "1E-3",
        "-",
        "+1",
        ".5",
        "1.",
        "18446744073709551615",
        "18446744073709551616",
        "1e999",
        r#""\u00e5\n\t\"\\\/\b\f\r""#,
        r#""\ud83d\ude00""#,
        r#""\ud83d""#,
        r#""\ude00""#,
        r#""\ud83dx""#,
        r#""\x""#,
        r#""\u12""#,
        "\"\n\"",
        "\"\u{7f}\"",
        "\"",
        "[[[[[[[[1]]]]]]]]",
        r#"{"a":{"b":{"c":{"d":{"e":{"f":1}}}}}}"#,
        "\u{feff}{}",
        "{} {}",
        "[\"\\u0000\"]",
        r#"{"a":1,"a":2}"#,
    ];
    for text in written {
        check_read(text);
    }
    let many = format!("[{}]", vec!["{}"; 100].join(","));
    check_read(&many);
}

#[test]
fn an_outcome_is_read_alike_however_it_was_changed() {
    for text in examples() {
        let places: Vec<_> = text.char_indices().map(|(at, c)| (at, c.len_utf8())).collect();
        for (at, length) in places {
            for instead in ["", "\"", ",", "}", "{", "[", "\\", "0", " ", "\u{1}"] {
                let broken = [&text[..at], instead, &text[at + length..]].concat();
                check_read(&broken);
            }
        }
    }
}

#[test]
fn json_is_written_as_serde_json_writes_it() {
    let explainer = Explainer::new();
    for text in examples() {
        let outcome: Outcome = serde_json::from_str(&text).unwrap();
        for (tag, _) in explainer.locales() {
            let locale: LanguageIdentifier = tag.parse().unwrap();
            for &audience in Audience::ALL {
                let explanation = explainer.explain(&outcome.disclose(audience), &locale);
                assert_eq!(json(&explanation), serde_json::to_string(&explanation).unwrap());
            }
        }
    }
}

#[cfg(feature = "answers")]
#[test]
fn answers_are_written_as_serde_json_writes_them() {
    let (explainer, facts) = (Explainer::new(), AnswerFacts::new());
    let mut compared = 0;
    for &topic in Topic::ALL {
        for &audience in Audience::ALL {
            let Ok(answer) = explainer.answer(topic, &facts, audience, &LanguageIdentifier::default()) else {
                continue;
            };
            assert_eq!(json(&answer), serde_json::to_string(&answer).unwrap());
            compared += 1;
        }
    }
    assert!(compared >= Topic::ALL.len());
}

#[test]
fn every_character_is_written_as_serde_json_writes_it() {
    let all: String = ('\0'..='\u{2ff}').chain(['\u{2028}', '\u{feff}', '\u{1f600}']).collect();
    assert_eq!(json(&all), serde_json::to_string(&all).unwrap());
}
