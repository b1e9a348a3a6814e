//! What the files for the web say about the library: the element's list of notices that it may fold, and what the demo
//! checkout's lender tells a shopper, worked out here, as the demo's server in JavaScript discloses to guests alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use why_declined::{Audience, Market, NoticeKind, Outcome, RuleSet};

use crate::snapshot::assert_file;

#[test]
fn the_element_folds_no_notice_that_a_law_orders_to_be_said_unasked() {
    let source = fs::read_to_string(root().join("npm/src/element/notices.js")).unwrap();
    let foldable = set(&source, "FOLDABLE");
    let never_in = set(&source, "NEVER_FOLDED_IN");
    for kind in &foldable {
        kind.parse::<NoticeKind>().unwrap();
    }
    let ordering: BTreeSet<_> = Market::ALL
        .iter()
        .flat_map(|&market| RuleSet::all(market))
        .filter(|rules| rules.duties().iter().any(|duty| duty.is_binding() && foldable.contains(duty.kind.code())))
        .map(|rules| rules.market().code().to_owned())
        .collect();
    assert_eq!(ordering, never_in, "in these markets a foldable notice is ordered");
}

#[test]
fn the_demos_disclosed_outcomes_are_what_the_library_discloses() {
    let lines: Vec<_> = stories()
        .iter()
        .map(|(file, outcome)| {
            let disclosed = serde_json::to_string(&outcome.disclose(Audience::Shopper)).unwrap();
            format!("  {file:?}: {disclosed}")
        })
        .collect();
    assert_file("examples/checkout/server/shopper.json", &format!("{{\n{}\n}}\n", lines.join(",\n")));
}

/// The strings of a set that the module writes out.
fn set(source: &str, name: &str) -> BTreeSet<String> {
    let start = source.split_once(&format!("const {name} = new Set([")).unwrap().1;
    let list = start.split_once("])").unwrap().0;
    list.split(',').map(|item| item.trim().trim_matches('"').to_owned()).filter(|item| !item.is_empty()).collect()
}

fn stories() -> Vec<(String, Outcome)> {
    let mut stories: Vec<_> = ["examples/outcomes", "examples/checkout/outcomes"]
        .iter()
        .flat_map(|folder| fs::read_dir(root().join(folder)).unwrap())
        .map(|entry| {
            let path = entry.unwrap().path();
            let file = path.file_name().unwrap().to_str().unwrap().to_owned();
            (file, serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap())
        })
        .collect();
    stories.sort_by(|(left, _), (right, _)| left.cmp(right));
    stories
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
