//! What the tests look for in the texts of a language: phrases, in a file for each language.
//!
//! They are frozen apart from the texts: a text that says something else than it promises does not hold them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use crate::shown::language_of;

/// A word or several, looked for as whole words.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// In lower case, with a star at an end that may go on.
    written: String,
}

impl Phrase {
    pub(crate) fn new(written: &str) -> Self {
        let phrase = Self { written: written.trim().into() };
        assert!(!phrase.bare().is_empty(), "{written:?} is no phrase");
        phrase
    }

    pub(crate) fn written(&self) -> &str {
        &self.written
    }

    /// The words alone.
    pub(crate) fn bare(&self) -> &str {
        self.written.trim_matches('*')
    }

    /// Whether it stands in a text that is [`plain`].
    pub(crate) fn stands_in(&self, plain: &str) -> bool {
        self.first_in(plain).is_some()
    }

    /// Takes the phrase out of a text that is [`plain`], wherever it stands.
    fn take_from(&self, plain: &mut String) {
        while let Some(at) = self.first_in(plain) {
            plain.replace_range(at..at + self.bare().len(), "");
        }
    }

    fn first_in(&self, plain: &str) -> Option<usize> {
        let is_part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let bare = self.bare();
        let is_whole = |at: usize| {
            (self.written.starts_with('*') || !is_part(plain[..at].chars().next_back()))
                && (self.written.ends_with('*') || !is_part(plain[at + bare.len()..].chars().next()))
        };
        plain.match_indices(bare).map(|(at, _)| at).find(|&at| is_whole(at))
    }
}

/// A text as phrases are looked for in it: in lower case, without marks that nobody sees.
pub(crate) fn plain(text: &str) -> String {
    text.to_lowercase().replace('\u{a0}', " ").replace(['\u{2068}', '\u{2069}'], "")
}

/// The first of some phrases that stands in a text.
pub(crate) fn holds<'a>(text: &str, phrases: &'a [Phrase]) -> Option<&'a str> {
    let text = plain(text);
    phrases.iter().find(|phrase| phrase.stands_in(&text)).map(Phrase::written)
}

/// A text without some phrases.
pub(crate) fn without(text: &str, phrases: &[Phrase]) -> String {
    let mut rest = plain(text);
    phrases.iter().for_each(|phrase| phrase.take_from(&mut rest));
    rest
}

/// What is looked for; `tests/fixtures/promises/en.txt` says of each what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum List {
    Account,
    AtNoTime,
    BadPayer,
    BankAccount,
    CardNeedsNoNumber,
    CheckIsMentioned,
    CheckNone,
    CheckRecorded,
    CheckSoft,
    CheckSoftAlone,
    CreditAccount,
    Discriminates,
    Fault,
    GivesAway,
    Later,
    Lender,
    Never,
    No,
    NoAccount,
    NoBadPayer,
    NoRefusal,
    Offer,
    OwnWords,
    Right,
    Sent,
    ToldToNobody,
    Try,
    TryLater,
}

impl List {
    const ALL: &[(Self, &str)] = &[
        (Self::Account, "account"),
        (Self::AtNoTime, "at no time"),
        (Self::BadPayer, "bad payer"),
        (Self::BankAccount, "bank account"),
        (Self::CardNeedsNoNumber, "card needs no number"),
        (Self::CheckIsMentioned, "check is mentioned"),
        (Self::CheckNone, "check none"),
        (Self::CheckRecorded, "check recorded"),
        (Self::CheckSoft, "check soft"),
        (Self::CheckSoftAlone, "check soft alone"),
        (Self::CreditAccount, "credit account"),
        (Self::Discriminates, "discriminates"),
        (Self::Fault, "fault"),
        (Self::GivesAway, "gives away"),
        (Self::Later, "later"),
        (Self::Lender, "lender"),
        (Self::Never, "never"),
        (Self::No, "no"),
        (Self::NoAccount, "no account"),
        (Self::NoBadPayer, "no bad payer"),
        (Self::NoRefusal, "no refusal"),
        (Self::Offer, "offer"),
        (Self::OwnWords, "own words"),
        (Self::Right, "right"),
        (Self::Sent, "sent"),
        (Self::ToldToNobody, "told to nobody"),
        (Self::Try, "try"),
        (Self::TryLater, "try later"),
    ];

    /// Which may be empty: a language may have no such words.
    const MAY_BE_EMPTY: &[Self] = &[Self::NoAccount, Self::NoBadPayer];

    /// The phrases of a language, or of a region where its own are others.
    pub(crate) fn of(self, tag: &str) -> &'static [Phrase] {
        let language = language_of(tag);
        let own = [tag, language].into_iter().find_map(|tag| LISTS.get(tag)?.get(&self));
        own.unwrap_or_else(|| {
            let (_, name) = Self::ALL.iter().find(|(list, _)| *list == self).unwrap();
            panic!("tests/fixtures/promises/{language}.txt lacks [{name}]: en.txt beside it says what to write there")
        })
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(list, _)| *list)
    }
}

type Lists = BTreeMap<List, Vec<Phrase>>;

/// The lists of each file, by its tag.
static LISTS: LazyLock<BTreeMap<String, Lists>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/promises");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let read = |path: &Path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), read(path));
    files.map(|path| read(&path)).collect()
});

fn read(path: &Path) -> Lists {
    let (mut lists, mut current) = (Lists::new(), None);
    for line in fs::read_to_string(path).unwrap().lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            let list = List::named(name).unwrap_or_else(|| panic!("{}: no list is named [{name}]", path.display()));
            assert!(lists.insert(list, Vec::new()).is_none(), "{}: [{name}] stands there twice", path.display());
            current = Some(list);
        } else {
            let list = current.unwrap_or_else(|| panic!("{}: no list is above {line:?}", path.display()));
            lists.get_mut(&list).unwrap().push(Phrase::new(line));
        }
    }
    lists
}

#[test]
fn a_phrase_is_found_as_whole_words_but_for_its_stars() {
    for (phrase, text, stands) in [
        ("uc", "Vi tog en UC.", true),
        ("uc", "Se upp i ruckel och lucka.", false),
        ("declin*", "The payment was declined.", true),
        ("*احتيال*", "الاحتيال", true),
        ("own", "Unknown and owned; its own.", true),
        ("own", "Unknown and owned.", false),
        ("kan ikke", "Du kan\u{a0}ikke.", true),
        ("need your personnummer", "Need your \u{2068}personnummer\u{2069}", true),
    ] {
        assert_eq!(holds(text, &[Phrase::new(phrase)]).is_some(), stands, "{phrase} in {text}");
    }
    assert_eq!(without("It is not a no. No.", &[Phrase::new("it is not a no")]), ". no.");
}

#[test]
fn every_language_has_every_list_and_a_region_those_that_differ() {
    for (tag, lists) in LISTS.iter() {
        for (list, name) in List::ALL {
            let Some(phrases) = lists.get(list) else {
                assert_ne!(language_of(tag), tag, "{tag}.txt lacks [{name}]");
                continue;
            };
            assert!(!phrases.is_empty() || List::MAY_BE_EMPTY.contains(list), "{tag}.txt: [{name}] is empty");
            for (index, phrase) in phrases.iter().enumerate() {
                assert_eq!(phrase.written(), plain(phrase.written()), "{tag}.txt: phrases are in lower case");
                assert!(!phrase.bare().contains('*'), "{tag}.txt: {phrase:?}");
                assert!(!phrases[..index].contains(phrase), "{tag}.txt: twice in [{name}]: {phrase:?}");
            }
        }
    }
}
