//! How a catalogue lies in a file, for a build that links none. Shared with the build script.
//!
//! It is text in lines: what the file is ([`first_line`]), what there is to know of the language, in one line, and a line
//! for each message, empty for one that the part leaves out. No text of a catalogue holds the end of a line, or what
//! divides here: the compiler refuses control characters.

/// Ends every line, the last one too: a file that was cut short is seen by it.
pub(crate) const END_OF_LINE: char = '\n';

/// Divides what there is to know of the language.
pub(crate) const SEPARATOR: char = '\u{1f}';

/// Divides the words of the format from that, and from each other by their kind.
pub(crate) const SEPARATOR_OF_WORDS: char = '\u{1e}';

/// What stands for the day, the month and the year in how a date is written.
pub(crate) const DAY: &str = "\u{1}";
pub(crate) const MONTH: &str = "\u{2}";
pub(crate) const YEAR: &str = "\u{3}";

/// What one file holds of a language.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Part {
    /// What guests and shoppers read in explanations.
    Shopper,
    /// What only merchants and support read in explanations.
    Staff,
    /// The answers, for everybody.
    #[cfg_attr(not(feature = "answers"), allow(dead_code, reason = "the build script and the feature write of it"))]
    Answers,
}

impl Part {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Shopper => "shopper",
            Self::Staff => "staff",
            Self::Answers => "answers",
        }
    }
}

/// The part, and the list of messages that the lines stand for.
pub(crate) fn first_line(part: Part, list: &str) -> String {
    ["why-declined ", part.name(), " ", list].into_iter().collect()
}
