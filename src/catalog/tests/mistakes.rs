//! What the build refuses. `problems.txt` has what is said of every fixture, to be read as a translator would.

use std::fs;
use std::path::Path;

use super::super::locales::{self, Languages, REFERENCE};
use super::super::problem::Problem;
use super::super::rule::Rule;
use super::super::schema::variants;
use super::super::tag::base_of;
use super::{FIXTURES, compiled, read, sources};

const GOOD: &str = "good/en/texts.ftl";

#[test]
fn every_mistake_is_refused_with_its_place_and_advice() {
    let mut found = String::new();
    for name in fixtures() {
        let problems = problems_of(&name, |source| source);
        assert!(!problems.is_empty(), "{name} is accepted");
        found.extend(problems.iter().map(|problem| format!("{problem}\n\n")));
    }
    let (_, problems) = locales::compile_all(&many());
    found.extend(problems.iter().map(|problem| format!("{problem}\n\n")));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(Path::new(FIXTURES).join("problems.txt"), &found).unwrap();
    }
    let expected = read("problems.txt");
    for (found, expected) in found.split("\n\n").zip(expected.split("\n\n")) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.lines().count(), expected.lines().count());
}

#[test]
fn every_rule_has_a_code_of_its_own_and_a_fixture() {
    let problems = read("problems.txt");
    for rule in Rule::ALL {
        assert_eq!(Rule::ALL.iter().filter(|other| other.code() == rule.code()).count(), 1, "{rule}");
        assert!(rule.code().chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{rule}");
        // Two take files that are too large to lie among the fixtures; one is about no file, but about a lender's texts.
        let has_fixture = !matches!(rule, Rule::FileSize | Rule::More | Rule::Name);
        assert_eq!(problems.contains(&format!(" [{rule}]\n")), has_fixture, "{rule}");
    }
}

#[test]
fn line_endings_and_a_byte_order_mark_move_no_problem() {
    for name in fixtures() {
        let problems = problems_of(&name, |source| source);
        assert_eq!(problems_of(&name, |source| source.replace('\n', "\r\n")), problems, "{name}");
        assert_eq!(problems_of(&name, |source| format!("\u{feff}{source}")), problems, "{name}");
    }
}

#[test]
fn line_endings_and_a_byte_order_mark_change_no_text() {
    let plain = texts(&read(GOOD));
    assert_eq!(texts(&read(GOOD).replace('\n', "\r\n")), plain);
    assert_eq!(texts(&format!("\u{feff}{}", read(GOOD))), plain);
}

#[test]
fn right_texts_are_accepted() {
    let languages = [REFERENCE, "sv"].map(|language| {
        let name = format!("good/{language}/texts.ftl");
        (language.to_owned(), vec![(name.clone(), read(&name))])
    });
    assert_eq!(compiled(&Languages::from(languages)).len(), 2);
}

#[test]
fn a_term_stands_in_the_text() {
    assert!(texts(&read(GOOD)).contains(&"The credit register could not be reached.".to_owned()));
}

#[test]
fn the_default_variant_comes_last_wherever_it_stands() {
    let text = texts(&read(GOOD)).into_iter().find(|text| text.contains("solely")).unwrap();
    let variants: Vec<_> = variants(&text).unwrap().collect();
    assert_eq!(variants, [("solely", "Made automatically."), ("partly", "Made partly by automatic means.")]);
}

#[test]
fn a_mistake_in_the_shipped_texts_stops_with_its_file_and_line() {
    let mut languages = sources();
    let files = languages.get_mut("sv").unwrap();
    let (name, source) = files.iter_mut().find(|(name, _)| name.ends_with("reasons.ftl")).unwrap();
    let line = 1 + source.lines().position(|line| line.starts_with("reason-limit-reached =")).unwrap();
    *source = source.replace("reason-limit-reached =", "reason-limit-reached = { $colour }");
    let expected = format!("{name}:{line}:27: `reason-limit-reached`: there is no variable `$colour`");
    let (_, problems) = locales::compile_all(&languages);
    let [problem] = problems.as_slice() else { panic!("{problems:?}") };
    assert!(problem.to_string().starts_with(&expected), "{problem}");
}

#[test]
fn a_file_that_ends_anywhere_is_read_or_refused_within_it() {
    let source = read(GOOD);
    for (end, _) in source.char_indices() {
        let cut = &source[..end];
        let files = vec![(GOOD.to_owned(), cut.to_owned())];
        let (_, problems) = locales::compile_all(&Languages::from([(REFERENCE.to_owned(), files)]));
        assert!(problems.iter().all(|problem| problem.place.line <= cut.lines().count()), "{end}: {problems:?}");
    }
}

#[test]
fn a_file_that_is_not_text_is_named() {
    let folder = std::env::temp_dir().join(format!("why-declined-{}", std::process::id()));
    fs::create_dir_all(folder.join("en")).unwrap();
    fs::write(folder.join("en/texts.ftl"), [0xff, 0xfe]).unwrap();
    let error = locales::read(&folder).unwrap_err().to_string();
    fs::remove_dir_all(&folder).unwrap();
    assert!(error.contains("en/texts.ftl: "), "{error}");
}

/// The fixtures with mistakes: a folder each language.
fn fixtures() -> Vec<String> {
    let languages = locales::read(Path::new(FIXTURES)).unwrap();
    let files = languages.into_values().flatten();
    files.filter_map(|(name, _)| Some(name.strip_prefix(FIXTURES)?.strip_prefix('/')?.to_owned())).collect()
}

/// Two languages, with many mistakes in each.
fn many() -> Languages {
    let languages = [REFERENCE, "sv"].map(|language| {
        let name = format!("many/{language}/texts.ftl");
        (language.to_owned(), vec![(name.clone(), read(&name))])
    });
    Languages::from(languages)
}

/// The problems of a fixture, once it is written otherwise; a translation is compared with the good reference.
fn problems_of(name: &str, rewrite: impl Fn(String) -> String) -> Vec<Problem> {
    let language = name.split('/').next().unwrap();
    let good = (REFERENCE.to_owned(), vec![(GOOD.to_owned(), read(GOOD))]);
    let mut languages = Languages::from([good]);
    // An overlay lies over good texts; one of the fixtures lies over none.
    if let Some(base) = base_of(language).filter(|base| !matches!(*base, REFERENCE | "fr")) {
        let name = format!("good/{base}/texts.ftl");
        languages.insert(base.to_owned(), vec![(name.clone(), read(&name))]);
    }
    languages.insert(language.to_owned(), vec![(name.to_owned(), rewrite(read(name)))]);
    locales::compile_all(&languages).1
}

/// The compiled texts of a reference.
fn texts(source: &str) -> Vec<String> {
    let languages = Languages::from([(REFERENCE.to_owned(), vec![(GOOD.to_owned(), source.to_owned())])]);
    compiled(&languages).remove(REFERENCE).unwrap().into_iter().map(|message| message.text).collect()
}
