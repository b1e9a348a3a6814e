//! The gallery: complete, readable from a file without a network, each text in its language and direction.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use why_declined::Explainer;

use crate::examples::run_example;

/// The pages of this build: file names and contents.
static PAGES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("why-declined-gallery-{}", std::process::id()));
    let output = run_example("gallery", &[folder.to_str().unwrap()], "");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8(output.stdout).unwrap().trim_end(), folder.join("index.html").to_str().unwrap());
    let page = |path: PathBuf| (path.file_name().unwrap().to_str().unwrap().into(), fs::read_to_string(&path).unwrap());
    let mut pages: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| page(entry.unwrap().path())).collect();
    fs::remove_dir_all(&folder).unwrap();
    pages.sort();
    pages
});

fn languages() -> Vec<&'static str> {
    Explainer::new().locales().map(|(language, _)| language).collect()
}

fn page(name: &str) -> &'static str {
    PAGES.iter().find(|(known, _)| known == name).map(|(_, page)| page.as_str()).unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn there_is_a_page_for_each_language_and_one_that_leads_to_all() {
    let expected: BTreeSet<_> =
        languages().iter().map(|language| format!("{language}.html")).chain(["index.html".into()]).collect();
    let names: BTreeSet<_> = PAGES.iter().map(|(name, _)| name.clone()).collect();
    assert_eq!(names, expected);
    for language in languages() {
        assert!(page("index.html").contains(&format!("<a href=\"{language}.html\">")), "{language}");
    }
}

#[test]
fn no_page_loads_anything() {
    for (name, page) in PAGES.iter() {
        assert!(page.contains("default-src 'none'; style-src 'nonce-gallery'; script-src 'nonce-gallery'"), "{name}");
        for loads in ["src=", "<link", "@import", "url(", "<iframe", "<img", "fetch(", " style=\"", " onclick"] {
            assert!(!page.contains(loads), "{name}: {loads}");
        }
        for tag in ["<style", "<script"] {
            let bare = page.matches(tag).count() - page.matches(&format!("{tag} nonce=\"gallery\">")).count();
            assert_eq!((page.matches(tag).count(), bare), (1, 0), "{name}: {tag}");
        }
    }
}

#[test]
fn a_page_is_made_for_light_and_dark_and_for_narrow_screens() {
    for (name, page) in PAGES.iter() {
        for part in [
            "<meta name=\"color-scheme\" content=\"light dark\">",
            "@media (prefers-color-scheme: dark)",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<html lang=\"en\">",
        ] {
            assert!(page.contains(part), "{name}: {part}");
        }
    }
}

#[test]
fn every_example_is_shown_to_guest_and_shopper() {
    for language in languages() {
        let page = page(&format!("{language}.html"));
        for file in fs::read_dir(root().join("examples/outcomes")).unwrap() {
            let path = file.unwrap().path();
            let story = path.file_stem().unwrap().to_str().unwrap();
            let title = format!("<h3>{story}</h3> <p>for ");
            let cards = page.match_indices(&title);
            let audiences: Vec<_> = cards.filter_map(|(at, _)| page[at..].split('<').nth(3)).collect();
            for audience in ["guest", "shopper"] {
                let told = audiences.iter().filter(|told| told.contains(audience)).count();
                assert_eq!(told, 1, "{language}, {story}: {audiences:?}");
            }
        }
    }
}

#[test]
fn every_message_stands_in_the_list_and_is_seen_in_a_card() {
    for language in languages() {
        let page = page(&format!("{language}.html"));
        let (_, list) = page.split_once("<h2 id=\"messages\">").unwrap();
        for file in fs::read_dir(root().join("locales").join(language)).unwrap() {
            let source = fs::read_to_string(file.unwrap().path()).unwrap();
            for id in source.lines().filter(|line| line.starts_with(char::is_lowercase)) {
                let id = id.split(' ').next().unwrap();
                let (_, item) =
                    list.split_once(&format!("<li id=\"{id}\">")).unwrap_or_else(|| panic!("{language} {id}"));
                let item = item.split("</li>").next().unwrap();
                assert!(item.contains(" characters, at most "), "{language} {id}: {item}");
                assert!(item.contains("longest sentence "), "{language} {id}: {item}");
                assert!(item.contains("seen in card "), "{language} {id}: {item}");
            }
        }
        // A region's folder holds a part of them only.
        assert!(list.matches("<li id=\"").count() > 300, "{language}");
    }
}

#[test]
fn every_link_within_a_page_leads_somewhere_and_no_id_stands_twice() {
    for (name, page) in PAGES.iter() {
        let ids: Vec<_> = page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let unique: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{name}");
        for target in page.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(unique.contains(target), "{name}: {target}");
        }
    }
}

#[test]
fn each_explanation_is_in_its_language_and_beside_it_stands_english() {
    for language in languages() {
        let page = page(&format!("{language}.html"));
        let cards = page.matches("<article class=\"card\"").count();
        let of = |language: &str| page.matches(&format!("<section class=\"why-declined\" lang=\"{language}\"")).count();
        assert!(cards > 100, "{language}: {cards}");
        assert_eq!((of(language), of("en")), (cards, cards), "{language}");
    }
}

#[test]
fn all_elements_are_closed() {
    for (name, page) in PAGES.iter() {
        let (_, body) = page.split_once("<body>").unwrap();
        let (body, _) = body.split_once("<script").unwrap();
        let mut open = Vec::new();
        for tag in body.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
            match tag.strip_prefix('/') {
                Some(closed) => assert_eq!(open.pop(), Some(closed), "{name}: {tag}"),
                None if tag == "br" || tag.starts_with("input ") => {}
                None => open.push(tag.split([' ', '\n']).next().unwrap()),
            }
        }
        assert_eq!(open, Vec::<&str>::new(), "{name}");
    }
}

#[test]
fn an_option_is_no_folder() {
    for arguments in [&["--help"][..], &["a", "b"]] {
        let output = run_example("gallery", arguments, "");
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "gallery: usage: gallery [FOLDER]\n");
    }
}
