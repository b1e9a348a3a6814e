//! The rules that the texts are held to. Shared with the build script.

use std::fmt;

/// Declares the rules and their codes.
macro_rules! rules {
    ($( $(#[$meta:meta])* $variant:ident = $code:literal; )+) => {
        /// What a mistake in a Fluent file goes against; every finding names one rule.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        #[non_exhaustive]
        pub enum Rule {
            $( $(#[$meta])* $variant, )+
        }

        impl Rule {
            /// Every rule, in the order of its definition.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// The stable code, in kebab-case.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }
        }
    };
}

rules! {
    /// An apostrophe or a quotation mark is ASCII where the language has its own.
    AsciiQuote = "ascii-quote";
    /// A message or a term has an attribute.
    Attribute = "attribute";
    /// A brace is missing or too many.
    Brace = "brace";
    /// A comment is not written as one, or names a variable that the text does not have.
    Comment = "comment";
    /// A text holds an invisible control character.
    ControlCharacter = "control-character";
    /// Not exactly one variant is the default.
    DefaultVariant = "default-variant";
    /// A message or a term is written twice.
    DuplicateId = "duplicate-id";
    /// A variant is written twice.
    DuplicateVariant = "duplicate-variant";
    /// A text is empty.
    Empty = "empty";
    /// The reference has no such message.
    ExtraMessage = "extra-message";
    /// The reference's message does not have this variable.
    ExtraVariable = "extra-variable";
    /// A file is larger than any texts need.
    FileSize = "file-size";
    /// A function is called.
    Function = "function";
    /// What stands there is not Fluent.
    Junk = "junk";
    /// No texts in this language are there, or linked in.
    Language = "language";
    /// A message refers to another one.
    MessageReference = "message-reference";
    /// The reference's comment does not say of a variable what it is.
    MissingComment = "missing-comment";
    /// The reference's comment gives no length limit.
    MissingLimit = "missing-limit";
    /// A message of the reference is missing.
    MissingMessage = "missing-message";
    /// A variable of the reference's message is missing.
    MissingVariable = "missing-variable";
    /// A plural category of the language, or a value of the closed set, has no variant.
    MissingVariant = "missing-variant";
    /// There are more mistakes than are told.
    More = "more";
    /// The name of a lender's texts is not one.
    Name = "name";
    /// Braces or brackets are nested deeper than any text needs.
    Nesting = "nesting";
    /// Neither a variable nor a term stands in braces.
    Placeable = "placeable";
    /// A region's overlay says what its language says already.
    SameText = "same-text";
    /// A selector is not a whole message over a variable that is there to select on.
    Selector = "selector";
    /// A text goes over several lines.
    SeveralLines = "several-lines";
    /// A text is spelt as its region does not spell.
    Spelling = "spelling";
    /// A tab stands where spaces belong.
    Tab = "tab";
    /// A term is not plain text.
    Term = "term";
    /// A text is longer than its limit.
    TooLong = "too-long";
    /// A message takes two variables.
    TwoVariables = "two-variables";
    /// The language has no plural rule yet.
    UnknownPlural = "unknown-plural";
    /// There is no such term.
    UnknownTerm = "unknown-term";
    /// There is no such variable.
    UnknownVariable = "unknown-variable";
    /// A variant is neither a plural category of the language nor a value of the closed set.
    UnknownVariant = "unknown-variant";
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
