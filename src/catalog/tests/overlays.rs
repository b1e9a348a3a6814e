//! Regional overlays: what they hold, and what stands where they hold nothing.

use std::fs;

use super::super::compile::Message as Compiled;
use super::super::locales::{Languages, REFERENCE};
use super::super::schema::Variable;
use super::super::tag::{base_of, language_of};
use super::super::{CATALOGS, Line, Message, Value};
use super::{catalog, compiled, read, sources};
use crate::cldr::table;
use crate::{Currency, Money};

/// The good texts of the fixtures in a reference, a language and a region of it.
fn fixtures() -> Languages {
    let files = |language: &str| {
        let name = format!("good/{language}/texts.ftl");
        (language.to_owned(), vec![(name.clone(), read(&name))])
    };
    Languages::from([REFERENCE, "de", "de-CH"].map(files))
}

#[test]
fn an_overlay_shows_its_own_texts_and_its_languages_where_it_has_none() {
    let languages = fixtures();
    let compiled = compiled(&languages);
    let ids: Vec<_> = compiled[REFERENCE].iter().map(|message| message.id.as_str()).collect();
    let de = catalog("de", &table::DE, &compiled["de"], &ids, None);
    let ch = catalog("de-CH", &table::DE_CH, &compiled["de-CH"], &ids, Some(de));
    let mut own = 0;
    for ((message, _), id) in Message::ALL.iter().zip(&ids) {
        let is_own = compiled["de-CH"].iter().any(|message| message.id == *id);
        assert_eq!(ch.text_of(*message) != de.text_of(*message), is_own, "{id}");
        assert!(!ch.text_of(*message).is_empty() && !ch.text_of(*message).contains(['ß', '„', '“']), "{id}");
        own += usize::from(is_own);
    }
    assert_eq!((own, ids.len()), (3, 10));
}

#[test]
fn amounts_and_dates_are_the_regions_in_a_text_of_its_language() {
    let languages = fixtures();
    let compiled = compiled(&languages);
    let de = catalog("de", &table::DE, &compiled["de"], &["money"], None);
    let ch = catalog("de-CH", &table::DE_CH, &compiled["de-CH"], &["money"], Some(de));
    let amount = Value::Money(Money::new(129_950, Currency::CHF));
    let line = Line::with(Message::ALL[0].0, Variable::Available, amount);
    assert_eq!(de.render(line), "Höchstens 1.299,50\u{a0}CHF sind möglich.");
    assert_eq!(ch.render(line), "Höchstens CHF\u{a0}1'299.50 sind möglich.");
}

#[test]
fn the_overlays_that_are_linked_in_hold_a_part_of_their_language() {
    for overlay in CATALOGS.iter().filter(|catalog| catalog.base.is_some()) {
        let base = overlay.base.unwrap();
        assert_eq!(base_of(overlay.language), Some(base.language));
        assert!(base.base.is_none());
        assert!(overlay.text.len() * 2 < base.text.len(), "{}: most texts are its own", overlay.language);
        assert_ne!(overlay.version, base.version);
    }
    assert!(
        CATALOGS.iter().all(|catalog| catalog.base.is_some() == (catalog.language != language_of(catalog.language)))
    );
}

/// Beside each text of a region stands that of its language: where the language's changes, the region's is looked at too.
/// To write the files anew: `UPDATE_SNAPSHOTS=1 cargo test`.
#[test]
fn a_text_of_a_language_does_not_change_unseen_by_its_regions() {
    let sources = sources();
    let compiled = compiled(&sources);
    for (tag, base) in compiled.keys().filter_map(|tag| Some((*tag, base_of(tag)?))) {
        let pair = |own: &Compiled| {
            let base = compiled[base].iter().find(|message| message.id == own.id).unwrap();
            format!(
                "{}\n  {base_tag}: {}\n  {tag}: {}\n",
                own.id,
                readable(base),
                readable(own),
                base_tag = language_of(tag)
            )
        };
        let pairs: String = compiled[tag].iter().map(pair).collect();
        let path = format!("tests/snapshots/{tag}/differs.txt");
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
            fs::write(&path, &pairs).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap_or_default(), pairs, "{path}");
    }
}

/// The text of a message with its marks made visible.
fn readable(message: &Compiled) -> String {
    message.text.chars().map(|c| if c.is_control() { '$' } else { c }).collect()
}

#[cfg(feature = "en-us")]
#[test]
fn americans_read_american_dates() {
    let date = Value::Date("2026-12-03".parse().unwrap());
    let line = Line::with(Message::RetryLaterDate, Variable::Date, date);
    let render = |tag| CATALOGS.iter().find(|catalog| catalog.language == tag).unwrap().render(line);
    assert_eq!(render("en"), "You can try again on 3 December 2026 or later.");
    assert_eq!(render("en-US"), "You can try again on or after December 3, 2026.");
}
