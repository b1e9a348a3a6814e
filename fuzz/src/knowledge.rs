//! Who may know what, and which words give a masked reason away.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use why_declined::{Audience, Disclosure, Reason};

/// Whether an audience may be told a reason.
pub fn may_know(audience: Audience, reason: Reason) -> bool {
    match reason.code() {
        "suspected-fraud" | "lost-or-stolen" | "deceased" => audience == Audience::Support,
        "compliance-restricted" | "lender-declined" | "bank-declined" => false,
        _ if reason.disclosure() == Disclosure::Open => true,
        _ => matches!(audience, Audience::Shopper | Audience::Support),
    }
}

/// A word of a text that no text of a language may have that an audience reads; the codes beside it are English.
pub fn telling_word(text: &str, audience: Audience, locale: &str) -> Option<&'static str> {
    let list = if audience == Audience::Support { FORBIDDEN } else { TELLING };
    let language = locale.split('-').next().unwrap_or_default();
    let lower = text.to_lowercase();
    let words: Vec<_> = lower.split(|c: char| !c.is_alphanumeric()).collect();
    let of = |language: &str| LISTS.get(&(language.to_owned(), list)).unwrap_or_else(|| panic!("{language}: {list}"));
    ["en", language].into_iter().flat_map(of).map(String::as_str).find(|phrase| stands_in(phrase, &lower, &words))
}

/// Words for fraud, a lost or stolen card, a death, and for what the law forbids to tell.
const TELLING: &str = "[gives away]";

/// What the law forbids to tell anybody.
const FORBIDDEN: &str = "[told to nobody]";

/// The two lists of each language, as in the library's own tests, which say how they are written.
static LISTS: LazyLock<BTreeMap<(String, &str), Vec<String>>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/promises");
    let mut lists = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        let language = path.file_stem().unwrap().to_str().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        for name in [TELLING, FORBIDDEN] {
            let lines = text.lines().skip_while(|line| *line != name).skip(1).take_while(|line| !line.starts_with('['));
            let phrases: Vec<_> = lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
            lists.insert((language.to_owned(), name), phrases.into_iter().map(Into::into).collect());
        }
    }
    lists
});

/// Whether a phrase stands in a text; a star stands for any ending or any beginning.
fn stands_in(phrase: &str, text: &str, words: &[&str]) -> bool {
    let bare = phrase.trim_matches('*');
    if bare.contains(' ') {
        return text.contains(bare);
    }
    words.iter().any(|word| match (phrase.starts_with('*'), phrase.ends_with('*')) {
        (false, false) => *word == bare,
        (false, true) => word.starts_with(bare),
        (true, _) => word.contains(bare),
    })
}
