//! The static help centre that the example `help-centre` writes: every page, every link, for every reader.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::LazyLock;

use roxmltree::{Document, Node, ParsingOptions};
use serde_json::Value;
use unic_langid::LanguageIdentifier;
use why_declined::{Answer, AnswerFacts, Audience, Explainer, Topic};

use crate::examples::run_example;

const READERS: [Audience; 3] = [Audience::Shopper, Audience::Merchant, Audience::Support];
const BASE: &str = "https://help.example/sub";
const TEXTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/help-centre/texts");

type Files = BTreeMap<String, String>;

static SITE: LazyLock<Files> = LazyLock::new(|| site("relative", &[]));
static PUBLISHED: LazyLock<Files> = LazyLock::new(|| site("published", &["--base-url", BASE]));

/// What the command writes: paths and contents.
fn site(name: &str, arguments: &[&str]) -> Files {
    let directory = Directory::new(name);
    let output = help_centre(&directory, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut files = Files::new();
    read(&directory.0, "", &mut files);
    files
}

fn read(directory: &Path, below: &str, files: &mut Files) {
    for entry in fs::read_dir(directory).unwrap().map(Result::unwrap) {
        let path = format!("{below}{}", entry.file_name().into_string().unwrap());
        if entry.file_type().unwrap().is_dir() {
            read(&entry.path(), &format!("{path}/"), files);
        } else {
            files.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
}

fn help_centre(directory: &Directory, arguments: &[&str]) -> Output {
    let out = ["--out", directory.0.to_str().unwrap()];
    run_example("help-centre", &[&out, arguments].concat(), "")
}

/// A directory that is not there yet, and will be gone when the test is over.
struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("why-declined-help-centre-{name}-{}", std::process::id())))
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn languages() -> Vec<&'static str> {
    Explainer::new().locales().map(|(language, _)| language).collect()
}

fn answers(language: &str, reader: Audience) -> Vec<Answer> {
    let locale: LanguageIdentifier = language.parse().unwrap();
    let told = |&topic: &Topic| Explainer::new().answer(topic, &AnswerFacts::new(), reader, &locale).ok();
    Topic::ALL.iter().filter_map(told).collect()
}

/// The reader whose page it is; the page at the root is the shopper's.
fn reader(path: &str) -> Audience {
    path.split('/').nth(1).map_or(Audience::Shopper, |reader| reader.parse().unwrap())
}

fn is_start(path: &str) -> bool {
    path.ends_with("/index.html")
}

/// Every page of a site, read by an XML parser: what does not nest is an error.
fn each_page(files: &Files, mut check: impl FnMut(&str, &Document<'_>)) {
    for (path, page) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
        let page = Document::parse_with_options(page, options).unwrap_or_else(|error| panic!("{path}: {error}"));
        check(path, &page);
    }
}

fn all<'a, 'input>(page: &'a Document<'input>, name: &'a str) -> Vec<Node<'a, 'input>> {
    page.descendants().filter(|node| node.has_tag_name(name)).collect()
}

fn one<'a, 'input>(page: &'a Document<'input>, name: &'a str) -> Node<'a, 'input> {
    let found = all(page, name);
    assert_eq!(found.len(), 1, "{name}");
    found[0]
}

/// All text below an element, without the JSON in it.
fn text(node: Node<'_, '_>) -> String {
    let is_text = |node: &Node<'_, '_>| node.is_text() && !node.parent().unwrap().has_tag_name("script");
    node.descendants().filter(is_text).filter_map(|node| node.text()).collect()
}

fn has_id(page: &str, id: &str) -> bool {
    page.contains(&format!(" id=\"{id}\""))
}

/// Where a link on a page leads: a path in the site, and an anchor.
fn target(path: &str, link: &str) -> (String, Option<String>) {
    let (file, anchor) = link.split_once('#').map_or((link, None), |(file, anchor)| (file, Some(anchor.to_owned())));
    if file.is_empty() {
        return (path.to_owned(), anchor);
    }
    if let Some(published) = file.strip_prefix(BASE) {
        return (published.trim_start_matches('/').to_owned(), anchor);
    }
    let mut parts: Vec<_> = path.split('/').collect();
    parts.pop();
    for part in file.split('/') {
        if part == ".." {
            parts.pop().unwrap_or_else(|| panic!("{path}: {link} leaves the site"));
        } else {
            parts.push(part);
        }
    }
    (parts.join("/"), anchor)
}

/// Every address on a page, with the element that holds it.
fn links<'a>(page: &'a Document<'_>) -> impl Iterator<Item = (Node<'a, 'a>, &'a str)> {
    page.descendants()
        .flat_map(|node| ["href", "src"].map(|name| (node, node.attribute(name))))
        .filter_map(|(node, link)| Some((node, link?)))
}

#[test]
fn every_topic_has_its_page_for_each_of_its_readers_in_every_language() {
    let mut expected: BTreeSet<_> = ["index.html", "search.js", "style.css"].map(String::from).into();
    for language in languages() {
        for reader in READERS {
            expected.insert(format!("{language}/{reader}/index.html"));
            expected
                .extend(answers(language, reader).iter().map(|it| format!("{language}/{reader}/{}.html", it.topic)));
        }
    }
    assert_eq!(SITE.keys().cloned().collect::<BTreeSet<_>>(), expected);
    for &topic in Topic::ALL {
        assert!(SITE.contains_key(&format!("{}/{}/{topic}.html", languages()[0], topic.audience())), "{topic}");
    }
}

/// Which is why the shopper's help centre serves a guest too.
#[test]
fn a_guest_reads_what_a_shopper_reads() {
    for language in languages() {
        let mut as_guest = answers(language, Audience::Guest);
        as_guest.iter_mut().for_each(|answer| answer.audience = Audience::Shopper);
        assert_eq!(as_guest, answers(language, Audience::Shopper));
    }
}

#[test]
fn every_page_shows_the_whole_answer() {
    each_page(&SITE, |path, page| {
        let shown = text(one(page, "main"));
        let Some((folder, file)) = path.rsplit_once('/') else { return };
        let language = folder.split('/').next().unwrap();
        for answer in answers(language, reader(path)) {
            assert!(!is_start(path) || shown.contains(&*answer.question), "{path}");
            if file != format!("{}.html", answer.topic) {
                continue;
            }
            let parts = [&answer.question, &answer.short].into_iter().chain(&answer.steps).chain(&answer.have);
            let methods = answer.methods.iter().map(|method| &method.text);
            for part in parts.chain(methods).chain(answer.related.iter().map(|other| &other.question)) {
                assert!(shown.contains(part.as_ref()), "{path}: {part}");
            }
        }
    });
}

#[test]
fn every_page_has_a_language_a_title_one_h1_and_headings_in_order() {
    let mut titles = BTreeSet::new();
    let fallback = Explainer::new().negotiate("*").locale().to_string();
    each_page(&SITE, |path, page| {
        let root = page.root_element();
        let language = path.split_once('/').map_or(fallback.as_str(), |(language, _)| language);
        assert_eq!(root.attribute("lang"), Some(language), "{path}");
        assert!(["ltr", "rtl"].contains(&root.attribute("dir").unwrap()), "{path}");
        let title = text(one(page, "title"));
        let h1 = text(one(page, "h1"));
        assert!(path == "index.html" || title.starts_with(&h1), "{path}: {title}");
        let reader = reader(path);
        assert!(path == "index.html" || titles.insert((language.to_owned(), reader.code(), title)), "{path}");
        let meta = |name| all(page, "meta").into_iter().find(|node| node.attribute("name") == Some(name));
        assert!(!meta("description").unwrap().attribute("content").unwrap().is_empty(), "{path}");
        assert!(meta("viewport").is_some(), "{path}");
        let levels = page.descendants().filter_map(|node| node.tag_name().name().strip_prefix('h')?.parse().ok());
        let levels: Vec<u32> = levels.collect();
        assert!(levels[0] == 1 && levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{path}: {levels:?}");
        let ids: Vec<_> = page.descendants().filter_map(|node| node.attribute("id")).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{path}: {ids:?}");
    });
}

#[test]
fn the_first_link_skips_to_the_content_and_every_part_has_a_name() {
    each_page(&SITE, |path, page| {
        assert_eq!(all(page, "a")[0].attribute("href"), Some("#main"), "{path}");
        assert_eq!(one(page, "main").attribute("id"), Some("main"), "{path}");
        for name in ["nav", "section"] {
            for part in all(page, name) {
                let label = part.attribute("aria-label").filter(|label| !label.is_empty());
                let labelled = part.attribute("aria-labelledby").filter(|id| has_id(&SITE[path], id));
                assert!(label.or(labelled).is_some(), "{path}: {name}");
            }
        }
        for link in all(page, "a") {
            assert!(!text(link).trim().is_empty(), "{path}");
        }
        if is_start(path) {
            assert_eq!(one(page, "label").attribute("for"), one(page, "input").attribute("id"), "{path}");
        }
    });
}

#[test]
fn every_link_leads_to_a_page_of_the_same_reader() {
    for files in [&*SITE, &PUBLISHED] {
        each_page(files, |path, page| {
            for (node, link) in links(page) {
                let (file, anchor) = target(path, link);
                let there = files.get(&file).unwrap_or_else(|| panic!("{path}: {link}"));
                assert!(anchor.is_none_or(|anchor| has_id(there, &anchor)), "{path}: {link}");
                if file.ends_with(".html") {
                    assert_eq!(reader(&file), reader(path), "{path}: {link}");
                } else {
                    assert!(["link", "script"].contains(&node.tag_name().name()), "{path}: {link}");
                }
            }
        });
    }
}

#[test]
fn every_page_names_itself_in_every_language_and_they_name_it() {
    let mut named = BTreeMap::new();
    each_page(&PUBLISHED, |path, page| {
        let link = |rel| {
            let nodes = all(page, "link").into_iter().filter(move |node| node.attribute("rel") == Some(rel));
            nodes.map(|node| (node.attribute("hreflang").unwrap_or(""), node.attribute("href").unwrap()))
        };
        assert_eq!(link("canonical").collect::<Vec<_>>(), [("", format!("{BASE}/{path}").as_str())]);
        let alternates: BTreeMap<_, _> = link("alternate").map(|(code, to)| (code.to_owned(), to.to_owned())).collect();
        let codes: BTreeSet<_> = alternates.keys().map(String::as_str).collect();
        assert_eq!(codes, languages().into_iter().chain(["x-default"]).collect(), "{path}");
        for (code, to) in &alternates {
            let (file, _) = target(path, to);
            let page = &PUBLISHED[&file];
            assert!(code == "x-default" || page.contains(&format!("<html lang=\"{code}\"")), "{path}: {to}");
            assert!(to.starts_with(BASE), "{to}");
        }
        named.insert(path.to_owned(), alternates);
    });
    for (path, alternates) in &named {
        for (_, to) in alternates.iter().filter(|(code, _)| *code != "x-default") {
            assert_eq!(named[&target(path, to).0], *alternates, "{path}: {to}");
        }
    }
}

#[test]
fn only_what_shoppers_read_may_be_listed_and_only_their_answers_are_json_ld() {
    each_page(&SITE, |path, page| {
        let is_shoppers = reader(path) == Audience::Shopper;
        let robots = all(page, "meta").into_iter().find(|node| node.attribute("name") == Some("robots"));
        assert_eq!(robots.and_then(|node| node.attribute("content")), (!is_shoppers).then_some("noindex"), "{path}");
        let data = all(page, "script").into_iter().find(|node| node.attribute("type") == Some("application/ld+json"));
        let is_answer = path.contains('/') && !is_start(path);
        let told = data.and_then(|node| node.text());
        if is_shoppers && is_answer {
            let language = path.split('/').next().unwrap();
            let topic = path.rsplit('/').next().unwrap().trim_end_matches(".html");
            let answers = answers(language, Audience::Shopper);
            let answer = answers.iter().find(|answer| answer.topic.code() == topic).unwrap();
            assert_eq!(told, Some(answer.to_json_ld().as_str()), "{path}");
        } else {
            assert_eq!(told, None, "{path}");
        }
    });
}

#[test]
fn the_search_knows_every_question_of_its_page_and_no_other() {
    each_page(&SITE, |path, page| {
        let data = all(page, "script").into_iter().find(|node| node.attribute("id") == Some("index"));
        let runs = all(page, "script").into_iter().filter_map(|node| node.attribute("src")).collect::<Vec<_>>();
        if !is_start(path) {
            assert!(data.is_none() && runs.is_empty(), "{path}");
            return;
        }
        assert_eq!(runs, ["../../search.js"]);
        let index: Value = serde_json::from_str(data.unwrap().text().unwrap()).unwrap();
        let entries = index["entries"].as_array().unwrap();
        let language = path.split('/').next().unwrap();
        let known: Vec<_> = entries.iter().map(|entry| entry["question"].as_str().unwrap().to_owned()).collect();
        let told: Vec<_> =
            answers(language, reader(path)).iter().map(|answer| answer.question.clone().into_owned()).collect();
        assert_eq!(known, told, "{path}");
        for entry in entries {
            assert!(SITE.contains_key(&target(path, entry["page"].as_str().unwrap()).0), "{path}: {entry}");
            assert!(entry["short"].as_str().is_some_and(|short| !short.is_empty()), "{path}: {entry}");
        }
        // From none found to all of them.
        assert!(index["found"].as_array().unwrap().len() > entries.len(), "{path}");
        assert!(index["synonyms"].as_array().is_some_and(|pairs| !pairs.is_empty()), "{path}");
        // Without the script there is no box, and the list stands.
        for id in ["search", "results"] {
            let node = page.descendants().find(|node| node.attribute("id") == Some(id)).unwrap();
            assert!(node.attribute("hidden").is_some(), "{path}: {id}");
        }
    });
}

#[test]
fn nothing_is_loaded_from_elsewhere_and_no_markup_runs() {
    each_page(&SITE, |path, page| {
        let policy = all(page, "meta").into_iter().find_map(|node| {
            (node.attribute("http-equiv") == Some("Content-Security-Policy")).then(|| node.attribute("content"))
        });
        assert!(policy.flatten().unwrap().starts_with("default-src 'none'; "), "{path}");
        for node in page.descendants().filter(Node::is_element) {
            let name = node.tag_name().name();
            assert!(!["style", "img", "iframe", "form", "base", "object"].contains(&name), "{path}: {name}");
            for attribute in node.attributes() {
                let name = attribute.name();
                assert!(!name.starts_with("on") && name != "style", "{path}: {name}");
            }
            let is_data = node.attribute("type").is_some_and(|kind| kind.ends_with("json"));
            assert!(name != "script" || is_data || node.text().is_none(), "{path}");
        }
        for (_, link) in links(page) {
            assert!(!link.contains(':') && !link.starts_with('/'), "{path}: {link}");
        }
    });
    for file in ["style.css", "search.js"] {
        for elsewhere in ["url(", "@import", "http", "//cdn", "fetch(", "import(", "innerHTML", "eval"] {
            assert!(!SITE[file].contains(elsewhere), "{file}: {elsewhere}");
        }
    }
}

#[test]
fn two_runs_write_the_same_bytes() {
    assert!(*SITE == site("again", &[]));
}

#[test]
fn a_hostile_name_stays_text_on_every_page() {
    let directory = Directory::new("hostile");
    fs::create_dir_all(&directory.0).unwrap();
    let name = r#"</script><script src="x"></script>]]>&amp;'"--><!-- \u2028"#;
    let facts = directory.0.join("facts.json");
    let json = format!(r#"{{ "lender": "{0}", "merchant": "{0}", "reference": "{0}" }}"#, name.replace('"', "\\\""));
    fs::write(&facts, json).unwrap();
    let hostile = site("hostile-site", &["--facts", facts.to_str().unwrap()]);
    let mut shown = 0;
    each_page(&hostile, |path, page| {
        let scripts = |page: &Document<'_>| all(page, "script").len();
        let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
        let plain = Document::parse_with_options(&SITE[path], options).unwrap();
        assert_eq!(scripts(page), scripts(&plain), "{path}");
        for data in all(page, "script").iter().filter_map(Node::text) {
            serde_json::from_str::<Value>(data).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
        shown += usize::from(text(one(page, "main")).contains("</script><script src="));
    });
    assert!(shown > languages().len() * 10, "{shown}");
}

#[test]
fn the_command_refuses_what_it_cannot_do_and_leaves_a_directory_as_it_was() {
    let used = Directory::new("used");
    fs::create_dir_all(&used.0).unwrap();
    fs::write(used.0.join("mine.txt"), "mine").unwrap();
    let fresh = Directory::new("fresh");
    for (directory, arguments, told) in [
        (&used, &[][..], "is not empty; accepted: a new or empty directory"),
        (&fresh, &["--base-url", "help.example"][..], "--base-url: accepted: an https or http address"),
        (&fresh, &["--base-url", "https://help.example/?a=b"][..], "--base-url: accepted: an https or http address"),
        (&fresh, &["--base-url"][..], "--base-url: a value is missing"),
        (&fresh, &["--open"][..], "usage: help-centre --out DIR"),
    ] {
        let output = help_centre(directory, arguments);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(error.starts_with("help-centre: ") && error.contains(told) && error.lines().count() == 1, "{error}");
    }
    let output = run_example("help-centre", &[], "");
    assert!(String::from_utf8(output.stderr).unwrap().contains("usage: help-centre --out DIR"));
    let mut left = Files::new();
    read(&used.0, "", &mut left);
    assert_eq!(left, Files::from([("mine.txt".into(), "mine".into())]));
    assert!(!fresh.0.exists());
}

/// A new language is a file, and the command says what is missing in it.
#[test]
fn every_language_has_the_same_words_around_the_answers() {
    let ids = |language: &str| {
        let source = fs::read_to_string(format!("{TEXTS}/{language}.ftl")).unwrap_or_else(|_| panic!("{language}"));
        let resource = fluent_syntax::parser::parse(source).unwrap();
        let messages = resource.body.into_iter().filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name),
            _ => None,
        });
        messages.collect::<Vec<_>>()
    };
    for language in languages() {
        let (known, wanted) = (ids(language), ids("en"));
        // A region has only what differs.
        let is_region = language.contains('-') && known.iter().all(|id| wanted.contains(id));
        assert!(is_region || known == wanted, "{language}: {known:?}");
    }
}
