//! Texts that are reviewed like source: each lies in a file of its own below `tests/snapshots`.

use std::path::Path;
use std::{env, fs};

/// Compares a text with the snapshot of that name, as in `reasons.txt`; a name may lead into a folder.
///
/// `UPDATE_SNAPSHOTS=1 cargo test` writes the file instead: read the difference before it is committed.
#[track_caller]
pub(crate) fn assert_snapshot(name: &str, actual: &str) {
    assert_file(&format!("tests/snapshots/{name}"), actual);
}

/// The same for a file that lies elsewhere, by its path in this project.
#[track_caller]
pub(crate) fn assert_file(name: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let snapshot = fs::read_to_string(&path).unwrap_or_default();
    if env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        if snapshot != actual {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, actual).unwrap();
        }
    } else if let Some(difference) = first_difference(&snapshot, actual) {
        panic!("{name}, {difference}\nif it is meant: UPDATE_SNAPSHOTS=1 cargo test --test all");
    }
}

/// Where two texts part, with both lines; none where they are the same.
fn first_difference(snapshot: &str, actual: &str) -> Option<String> {
    if snapshot == actual {
        return None;
    }
    // Split, not `lines`: a missing last line ending is a difference too.
    let (mut before, mut now) = (snapshot.split('\n'), actual.split('\n'));
    for number in 1_usize.. {
        let (before, now) = (before.next(), now.next());
        if before != now {
            let shown = |line: Option<&str>| line.map_or_else(|| "(nothing)".into(), |line| format!("{line:?}"));
            return Some(format!("line {number}:\n  snapshot: {}\n  actual:   {}", shown(before), shown(now)));
        }
    }
    None
}

#[test]
fn the_first_difference_is_shown_with_its_line() {
    assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
    let shown = |snapshot, actual| first_difference(snapshot, actual).unwrap();
    assert_eq!(shown("a\nb\nc\n", "a\nB\nC\n"), "line 2:\n  snapshot: \"b\"\n  actual:   \"B\"");
    assert_eq!(shown("a\n", "a"), "line 2:\n  snapshot: \"\"\n  actual:   (nothing)");
    assert_eq!(shown("", "a"), "line 1:\n  snapshot: \"\"\n  actual:   \"a\"");
}
