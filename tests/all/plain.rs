//! The words are plain: how easy the texts of every language are to read, how long they are, what they never say.

mod banned;
mod counting;
mod ease;
mod glossary;

#[allow(dead_code, reason = "the examples read more of the texts than these tests do")]
#[path = "../../examples/wording/mod.rs"]
pub(crate) mod wording;

use std::path::Path;
use std::sync::LazyLock;

use why_declined::Explainer;

use wording::Catalogue;
use wording::catalogue::{REFERENCE, base_of};

/// The texts of every language, linked in or not.
pub(crate) static CATALOGUES: LazyLock<Vec<Catalogue>> =
    LazyLock::new(|| Catalogue::read_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap());

/// What a length is for: each part of an explanation has room for so much.
const ROOM: &[(&str, usize)] = &[
    ("headline-", 60),
    ("merchant-headline-", 60),
    ("alternative-", 120),
    ("reason-", 240),
    ("support-", 240),
    ("summary-", 240),
    ("step-", 160),
];

#[test]
fn every_part_of_an_explanation_keeps_to_its_room_in_every_language() {
    for catalogue in CATALOGUES.iter() {
        for (part, room) in ROOM {
            let mut found = 0;
            for message in catalogue.messages.iter().filter(|message| message.id.starts_with(part)) {
                found += 1;
                assert_eq!(message.limit, Some(*room), "{} {}", catalogue.language, message.id);
                assert!(message.length() <= *room, "{} {}: {}", catalogue.language, message.id, message.length());
            }
            assert!(found > 5, "{} {part}", catalogue.language);
        }
    }
}

#[test]
fn a_length_counts_the_example_in_the_place_of_the_variable() {
    let english = CATALOGUES.iter().find(|catalogue| catalogue.language == "en").unwrap();
    let text = |id| english.message(id).unwrap().texts[0].filled.as_str();
    assert_eq!(text("retry-later-date"), "You can try again on 3 December 2026 or later.");
    assert_eq!(text("step-lower-amount-available"), "Choose an amount of at most £500 if you want to pay this way.");
    let variants: Vec<_> = english.message("heading-reasons").unwrap().texts.iter().map(|text| &text.filled).collect();
    assert_eq!(variants, ["The reason", "The reasons"]);
}

/// Pontoon, compare-locales and moz.l10n read no folder that is not listed.
#[test]
fn every_language_is_listed_for_the_translators_tools() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let l10n = std::fs::read_to_string(root.join("l10n.toml")).unwrap();
    let (_, list) = l10n.split_once("\nlocales = [\n").unwrap();
    let (list, _) = list.split_once("]\n").unwrap();
    let listed: Vec<_> = list.lines().map(|line| line.trim().trim_matches([',', '"'])).collect();
    // A region's folder holds only what differs, which the tools would call incomplete.
    let folders = CATALOGUES.iter().map(|catalogue| catalogue.language.as_str());
    let whole = folders.filter(|language| *language != REFERENCE && base_of(language).is_none());
    assert_eq!(listed, whole.collect::<Vec<_>>());
}

#[test]
fn a_region_has_the_texts_of_its_language_where_it_has_none_of_its_own() {
    let folder = std::env::temp_dir().join(format!("why-declined-wording-{}", std::process::id()));
    let sources = [
        ("en", "## At most 60 characters.\n\nfirst = The cart\nsecond = The { -shop }\n\n-shop = shop\n"),
        ("en-GB", "first = The basket\n"),
    ];
    for (language, source) in sources {
        std::fs::create_dir_all(folder.join(language)).unwrap();
        std::fs::write(folder.join(language).join("texts.ftl"), source).unwrap();
    }
    let read = Catalogue::read_all(&folder);
    std::fs::remove_dir_all(&folder).unwrap();
    let texts: Vec<_> = read.unwrap()[1].texts().map(|(message, text)| (message.limit, text.filled.clone())).collect();
    assert_eq!(texts, [(Some(60), "The basket".to_owned()), (Some(60), "The shop".to_owned())]);
}

/// A row for each language, in the table at the end of the translators' page.
#[test]
fn the_translators_page_says_how_far_each_language_has_been_reviewed() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/README.md")).unwrap();
    let (_, table) = page.split_once("\n| Language | Tag").unwrap();
    for (tag, status) in Explainer::new().locales() {
        let row =
            table.lines().find(|row| row.contains(&format!("| `{tag}`"))).unwrap_or_else(|| panic!("{tag}: no row"));
        let told = row.trim_end_matches('|').rsplit('|').next().unwrap().trim();
        assert_eq!(told, status.code(), "{row}");
    }
}
