//! The catalogues that are linked in, and the version of their words.

use super::super::compile::Message as Compiled;
use super::super::locales::{self, Languages, REFERENCE as REFERENCE_LANGUAGE};
use super::super::version::version;
use super::super::{CATALOGS, Message, REFERENCE};
use super::{compiled, sources};

#[test]
fn texts_lie_one_after_the_other_and_none_is_empty() {
    for catalog in CATALOGS {
        let ends: Vec<_> = catalog.ends.iter().map(|&end| usize::try_from(end).unwrap()).collect();
        assert_eq!(ends.len(), Message::ALL.len(), "{}", catalog.language);
        assert!(ends.is_sorted_by(|before, after| before < after), "{}", catalog.language);
        assert!(ends.iter().all(|&end| catalog.text.is_char_boundary(end)), "{}", catalog.language);
        assert_eq!(ends.last(), Some(&catalog.text.len()), "{}", catalog.language);
        for (message, id) in Message::ALL {
            assert!(!catalog.text_of(*message).trim().is_empty(), "{} {id}", catalog.language);
        }
    }
}

#[test]
fn a_catalogue_has_the_texts_and_the_version_of_its_sources() {
    let sources = sources();
    let compiled = compiled(&sources);
    for catalog in CATALOGS {
        let messages = &compiled[catalog.language];
        for (message, id) in Message::ALL {
            let wanted = messages.iter().find(|compiled| compiled.id == *id).unwrap();
            assert_eq!(catalog.text_of(*message), wanted.text, "{} {id}", catalog.language);
        }
        assert_eq!(catalog.version, version("", messages), "{}", catalog.language);
    }
}

#[test]
fn what_is_asked_of_a_lenders_texts_is_what_the_reference_says() {
    let sources = sources();
    let reference = &compiled(&sources)[REFERENCE_LANGUAGE];
    let contracts = locales::contracts(&sources, reference);
    assert_eq!(REFERENCE.len(), reference.len());
    for ((wanted, message), (_, id)) in REFERENCE.iter().zip(reference).zip(Message::ALL) {
        let contract = &contracts[wanted.id];
        assert_eq!((wanted.id, wanted.limit), (*id, contract.limit));
        assert_eq!((wanted.file, wanted.line), (message.place.file.as_str(), message.place.line), "{id}");
        let examples: Vec<_> =
            wanted.variable.iter().map(|(variable, example)| (*variable, (*example).into())).collect();
        assert_eq!(examples, contract.examples, "{id}");
        assert_eq!(examples.iter().map(|(variable, _)| *variable).collect::<Vec<_>>(), message.variables, "{id}");
    }
}

#[test]
fn the_version_is_the_hash_of_ids_and_texts() {
    // FNV-1a of "id\0text\0", computed apart from this code.
    assert_eq!(version("", &messages("id = text")), "b8d12f75");
}

#[test]
fn the_version_changes_with_every_word() {
    let version = |source| version("", &messages(source));
    let before = version("ab = c\nd = e\n");
    assert_ne!(version("ab = C\nd = e\n"), before);
    assert_ne!(version("ab = c.\nd = e\n"), before);
    assert_ne!(version("a = bc\nd = e\n"), before);
    assert_ne!(version("d = c\nab = e\n"), before);
    assert_ne!(version("ab = c\n"), before);
}

#[test]
fn the_version_stays_while_the_words_do() {
    let version = |source| version("", &messages(source));
    let before = version("ab = c\nd = e\n");
    assert_eq!(version("d = e\nab = c\n"), before);
    assert_eq!(version("# A comment.\n\nab   =   c\n\n\n## At most 50 characters.\n\nd = e\n"), before);
    assert_eq!(version("ab = c\r\nd = e\r\n"), before);
    assert_eq!(version("-term = e\nab = c\nd = { -term }\n"), before);
}

fn messages(source: &str) -> Vec<Compiled> {
    let source = format!("## At most 60 characters.\n\n{source}");
    let languages = Languages::from([("en".to_owned(), vec![("en/texts.ftl".to_owned(), source)])]);
    compiled(&languages).remove("en").unwrap()
}
