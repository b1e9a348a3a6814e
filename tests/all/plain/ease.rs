//! Every language is easy to read by its own index.

use std::fs;
use std::path::Path;

use super::CATALOGUES;
use super::wording::ease::MAX_WORDS;
use super::wording::sentences::sentences;
use super::wording::{Ease, Scale};
use crate::examples::run_example;

#[test]
fn every_language_is_in_the_band_that_is_held() {
    for catalogue in CATALOGUES.iter() {
        let scale = Scale::of(&catalogue.language).unwrap();
        let Ease { value, .. } = Ease::of(catalogue.texts().map(|(_, text)| text.filled.as_str()), &scale);
        assert!(scale.is_held(value), "{}: {value:.1}, not {}", catalogue.language, scale.threshold());
    }
}

#[test]
fn no_sentence_has_more_than_20_words() {
    assert_eq!(MAX_WORDS, 20);
    let mut long = Vec::new();
    for catalogue in CATALOGUES.iter() {
        let scale = Scale::of(&catalogue.language).unwrap();
        for (message, text) in catalogue.texts() {
            let found =
                sentences(&text.filled, &scale.abbreviations).into_iter().filter(|words| words.len() > MAX_WORDS);
            long.extend(
                found.map(|words| {
                    format!("{} {}, {}: {}", catalogue.language, message.id, words.len(), words.join(" "))
                }),
            );
        }
    }
    assert!(long.is_empty(), "over {MAX_WORDS} words:\n{}", long.join("\n"));
}

/// Counted by hand: a language, a text, the value of the language's index.
const BY_HAND: &[(&str, &str, f64)] = &[
    // 9 words, 2 sentences, 11 syllables.
    ("en", "You can pay now. The payment was not approved.", 0.39 * 4.5 + 11.8 * 11.0 / 9.0 - 15.59),
    // 8 words, 2 sentences, 1 of more than six letters.
    ("sv", "Du kan betala nu. Betalningen gick inte igenom.", 4.0 + 12.5),
    // 2 of more than six letters.
    ("nb", "Du kan prøve igjen. Betalingen gikk ikke gjennom.", 4.0 + 25.0),
    ("da", "Du kan betale igen. Betalingen gik ikke igennem.", 4.0 + 25.0),
    // 7 words, 2 sentences, 2 of more than six letters.
    ("fi", "Voit yrittää uudelleen. Maksu ei mennyt läpi.", 3.5 + 200.0 / 7.0),
    // 8 words, 2 sentences, 13 syllables.
    ("de", "Sie können jetzt bezahlen. Die Rechnung ist offen.", 180.0 - 4.0 - 58.5 * 13.0 / 8.0),
    // 7 words, 2 sentences, 1 of four syllables or more.
    ("pl", "Możesz zapłacić teraz. Kredytodawca nie zatwierdził płatności.", 0.4 * (3.5 + 100.0 / 7.0)),
    // 8 words, 2 sentences.
    ("ar", "يمكنك الدفع الآن ببطاقتك. لم يوافق المقرض اليوم.", 4.0),
];

#[test]
fn the_indexes_are_what_they_are_by_hand() {
    for (language, text, expected) in BY_HAND {
        let value = Ease::of([*text], &Scale::of(language).unwrap()).value;
        assert!((value - expected).abs() < 1e-9, "{language}: {value}, not {expected}");
    }
}

#[test]
fn a_plain_text_passes_in_its_language_and_that_of_an_office_does_not() {
    for scale in Scale::read_all().unwrap() {
        let file = format!("tests/fixtures/plain/{}.txt", scale.language);
        let samples = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&file)).unwrap_or_default();
        let samples: Vec<_> = samples.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        let [plain, office] = samples[..] else { panic!("{file}: write a plain text, and the same from an office") };
        let (plain, office) = (Ease::of([plain], &scale).value, Ease::of([office], &scale).value);
        assert!(scale.is_held(plain), "{file}: {plain:.1}, {}", scale.band(plain));
        assert!(!scale.is_held(office), "{file}: {office:.1}, {}", scale.band(office));
    }
}

/// Danish is not measured by the Swedish scale, nor Finnish.
#[test]
fn a_value_is_judged_by_the_scale_of_its_language() {
    let rows = [
        ("sv", 29.9, "very easy", true),
        ("sv", 39.9, "easy", true),
        ("sv", 40.0, "medium", false),
        ("da", 24.9, "very easy", true),
        ("da", 34.9, "easy", true),
        ("da", 35.0, "medium", false),
        ("nb", 39.9, "medium", false),
        ("fi", 54.9, "easy", true),
        ("fi", 55.0, "medium", false),
        ("en", 6.0, "easy", true),
        ("en", 6.1, "fairly easy", false),
        ("en", 9.1, "hard", false),
        ("de", 80.0, "easy", true),
        ("de", 70.0, "fairly easy", true),
        ("de", 69.9, "standard", false),
        ("de", 29.9, "very hard", false),
        ("pl", 9.9, "simple", true),
        ("pl", 10.0, "fairly simple", false),
        ("ar", 12.0, "short", true),
        ("ar", 12.1, "long", false),
    ];
    for (language, value, band, is_held) in rows {
        let scale = Scale::of(language).unwrap();
        assert_eq!((scale.band(value), scale.is_held(value)), (band, is_held), "{language} {value}");
    }
}

#[test]
fn a_row_with_a_mistake_is_refused() {
    let right = "sv | Svenska | lix | easy < 40, hard | easy | agreed | Björnsson | ca.";
    assert!(right.parse::<Scale>().is_ok());
    let refused = |old, new| right.replacen(old, new, 1).parse::<Scale>().unwrap_err();
    assert_eq!(refused("lix", "fog"), "`fog` is no index");
    assert_eq!(refused("40", "forty"), "`forty` is not a number");
    assert_eq!(refused("| agreed", "| yes"), "write `agreed` or `not agreed`");
    assert_eq!(refused("| easy |", "| hard |"), "the band that is held has to be one with a bound");
    assert_eq!(refused("| easy |", "| plain |"), "the band that is held has to be one with a bound");
    assert_eq!(refused(" | ca.", ""), "a row has eight columns");
}

#[test]
fn a_language_without_a_scale_is_told_where_to_write_it() {
    let error = Scale::of("tlh").unwrap_err().to_string();
    assert_eq!(error, "tlh: write its row into examples/wording/reading-ease.txt");
}

/// The table that `readability` prints, a row a language.
#[test]
fn one_command_prints_the_table() {
    let output = run_example("readability", &[], "");
    assert!(output.status.success());
    let printed = String::from_utf8(output.stdout).unwrap();
    let mut lines = printed.lines();
    assert!(lines.next().unwrap().starts_with("locale  index"));
    for catalogue in CATALOGUES.iter() {
        let scale = Scale::of(&catalogue.language).unwrap();
        let value = Ease::of(catalogue.texts().map(|(_, text)| text.filled.as_str()), &scale).value;
        let row: Vec<_> = lines.next().unwrap().split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
        let expected =
            [&catalogue.language, scale.index.name(), &format!("{value:.1}"), scale.band(value), &scale.threshold()];
        assert_eq!(row[..5], expected, "{printed}");
        assert!(row[5].contains(" of 20 words, "), "{printed}");
    }
}
