//! How easy texts are to read: an index for each language, over all that is counted in them.
//!
//! Sources: Björnsson 1968 (LIX), Kincaid 1975, Amstad 1978, the Polish FOG of Logios and Jasnopis.

use std::str::FromStr;

use super::scale::Scale;
use super::sentences::{letters, sentences};
use super::syllables;

/// The most words that a sentence may have, in every language.
pub(crate) const MAX_WORDS: usize = 20;

/// A formula of reading ease.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Index {
    Amstad,
    FleschKincaid,
    FogPl,
    Lix,
    WordsASentence,
}

impl Index {
    const ALL: [(&'static str, Self); 5] = [
        ("amstad", Self::Amstad),
        ("flesch-kincaid", Self::FleschKincaid),
        ("fog-pl", Self::FogPl),
        ("lix", Self::Lix),
        ("words-a-sentence", Self::WordsASentence),
    ];

    pub(crate) fn name(self) -> &'static str {
        Self::ALL.into_iter().find(|(_, index)| *index == self).map_or("", |(name, _)| name)
    }

    fn value(self, counts: &Counts) -> f64 {
        let words = counts.words.max(1.0);
        let sentence = words / counts.sentences.max(1.0);
        let syllables = counts.syllables / words;
        match self {
            Self::Amstad => 180.0 - sentence - 58.5 * syllables,
            Self::FleschKincaid => 0.39 * sentence + 11.8 * syllables - 15.59,
            Self::FogPl => 0.4 * (sentence + 100.0 * counts.heavy_words / words),
            Self::Lix => sentence + 100.0 * counts.long_words / words,
            Self::WordsASentence => sentence,
        }
    }

    fn syllables(self, letters: &[char]) -> usize {
        match self {
            Self::Amstad => syllables::german(letters),
            Self::FleschKincaid => syllables::english(letters),
            Self::FogPl => syllables::polish(letters),
            Self::Lix | Self::WordsASentence => 0,
        }
    }
}

impl FromStr for Index {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|(known, _)| *known == name);
        known.map(|(_, index)| index).ok_or_else(|| format!("`{name}` is no index"))
    }
}

/// How easy some texts are to read.
#[derive(Clone, Debug)]
pub(crate) struct Ease {
    /// The value of the language's index.
    pub(crate) value: f64,
    pub(crate) longest: Longest,
}

/// The longest sentence.
#[derive(Clone, Debug, Default)]
pub(crate) struct Longest {
    pub(crate) words: usize,
    /// The place among the texts of the one that it stands in.
    pub(crate) text: usize,
}

impl Ease {
    /// Measures texts together. A text ends a sentence, with a full stop or without.
    pub(crate) fn of<'a>(texts: impl IntoIterator<Item = &'a str>, scale: &Scale) -> Self {
        let mut counts = Counts::default();
        let mut longest = Longest::default();
        for (text, content) in texts.into_iter().enumerate() {
            for sentence in sentences(content, &scale.abbreviations) {
                if sentence.len() > longest.words {
                    longest = Longest { words: sentence.len(), text };
                }
                counts.add(&sentence, scale.index);
            }
        }
        Self { value: scale.index.value(&counts), longest }
    }
}

/// What the formulas are made of.
#[derive(Debug, Default)]
struct Counts {
    sentences: f64,
    words: f64,
    /// Words of more than six letters.
    long_words: f64,
    /// Words of four syllables or more.
    heavy_words: f64,
    syllables: f64,
}

impl Counts {
    fn add(&mut self, sentence: &[&str], index: Index) {
        self.sentences += 1.0;
        for word in sentence {
            let letters = letters(word);
            let syllables = index.syllables(&letters);
            self.words += 1.0;
            self.long_words += f64::from(u8::from(letters.len() > 6));
            self.heavy_words += f64::from(u8::from(syllables >= 4));
            self.syllables += u32::try_from(syllables).map_or(0.0, f64::from);
        }
    }
}
