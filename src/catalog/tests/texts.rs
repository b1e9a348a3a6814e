//! The catalogues that are linked in, and the version of their words.

use super::super::compile::Message as Compiled;
use super::super::contract::Contracts;
use super::super::locales::{self, Languages, REFERENCE as REFERENCE_LANGUAGE};
use super::super::pieces::pack;
use super::super::version::version;
#[cfg(feature = "answers")]
use super::super::{ANSWERS_REFERENCE, AnswerMessage, answers_in};
use super::super::{CATALOGS, Catalog, Message, MessageSet, REFERENCE, Wanted};
use super::{compiled, sources};

#[test]
fn texts_lie_one_after_the_other_and_none_is_empty() {
    for catalog in CATALOGS {
        check_bounds(catalog, Message::ALL);
        #[cfg(feature = "answers")]
        check_bounds(answers_in(catalog.language), AnswerMessage::ALL);
    }
}

fn check_bounds<M: MessageSet>(catalog: &'static Catalog<M>, messages: &[(M, &str)]) {
    let bounds: Vec<_> = catalog.bounds.iter().map(|&bound| usize::try_from(bound).unwrap()).collect();
    assert_eq!(bounds.len(), messages.len() + 1, "{}", catalog.language);
    assert!(bounds.is_sorted(), "{}", catalog.language);
    // Only an overlay leaves texts out.
    assert_eq!(bounds.windows(2).all(|bounds| bounds[0] < bounds[1]), catalog.base.is_none(), "{}", catalog.language);
    assert!(bounds.iter().all(|&bound| catalog.text.is_char_boundary(bound)), "{}", catalog.language);
    assert_eq!(bounds.last(), Some(&catalog.text.len()), "{}", catalog.language);
    for (message, id) in messages {
        assert!(!catalog.text_of(*message).trim().is_empty(), "{} {id}", catalog.language);
    }
}

#[test]
fn a_catalogue_has_the_texts_and_the_version_of_its_sources() {
    let sources = sources();
    let compiled = compiled(&sources);
    for catalog in CATALOGS {
        let own = |language: &str| compiled[language].iter().cloned().partition(Compiled::is_answer);
        let (answers, explanations): (Vec<_>, Vec<_>) = own(catalog.language);
        let (base_answers, base_explanations) = catalog.base.map(|base| own(base.language)).unwrap_or_default();
        check_texts(catalog, Message::ALL, &explanations, &base_explanations);
        #[cfg(feature = "answers")]
        check_texts(answers_in(catalog.language), AnswerMessage::ALL, &answers, &base_answers);
        assert!(answers.len() + base_answers.len() > 300, "{}", answers.len());
    }
}

fn check_texts<M: MessageSet>(
    catalog: &'static Catalog<M>,
    messages: &[(M, &str)],
    compiled: &[Compiled],
    base: &[Compiled],
) {
    for (message, id) in messages {
        let wanted = compiled.iter().chain(base).find(|compiled| compiled.id == *id).unwrap();
        assert_eq!(catalog.text_of(*message), pack(&wanted.text), "{} {id}", catalog.language);
    }
    let base_version = catalog.base.map(|_| version("", base)).unwrap_or_default();
    assert_eq!(catalog.version, version(&base_version, compiled), "{}", catalog.language);
}

/// So that a translator finds them: the files of answers hold answers, and no other file does.
#[test]
fn answers_stand_in_the_files_of_answers() {
    for message in compiled(&sources()).values().flatten() {
        let file = message.place.file.rsplit('/').next().unwrap();
        assert_eq!(message.is_answer(), file.starts_with("answers"), "{} in {file}", message.id);
    }
}

#[test]
fn what_is_asked_of_a_lenders_texts_is_what_the_reference_says() {
    let sources = sources();
    let reference = &compiled(&sources)[REFERENCE_LANGUAGE];
    let contracts = locales::contracts(&sources, reference);
    let (answers, explanations): (Vec<_>, Vec<_>) = reference.iter().partition(|message| message.is_answer());
    check_wanted(REFERENCE, Message::ALL, &explanations, &contracts);
    #[cfg(feature = "answers")]
    check_wanted(ANSWERS_REFERENCE, AnswerMessage::ALL, &answers, &contracts);
    assert!(!answers.is_empty());
}

fn check_wanted<M>(wanted: &[Wanted], messages: &[(M, &str)], reference: &[&Compiled], contracts: &Contracts) {
    assert_eq!(wanted.len(), reference.len());
    for ((wanted, message), (_, id)) in wanted.iter().zip(reference).zip(messages) {
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
