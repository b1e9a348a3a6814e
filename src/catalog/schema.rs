//! What a message may contain: its variables and their kinds. Shared with the build script.

/// What a variable stands for, and so how it is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    /// One of a closed set of values: to select on.
    Choice(&'static [&'static str]),
    /// A whole number: to select on, by plural category.
    Count,
    /// A day, as the locale writes it.
    Date,
    /// An amount, as the locale writes it.
    Money,
    /// A name from outside.
    Name,
    /// A word of the library's own, such as what a market calls its national number.
    Word,
}

impl Kind {
    /// The name in a variable's comment.
    #[cfg_attr(not(test), allow(dead_code, reason = "the build script and the tests call it"))]
    pub(crate) fn label(self) -> String {
        match self {
            Self::Choice(values) => values.join(", "),
            Self::Count => "Count".into(),
            Self::Date => "Date".into(),
            Self::Money => "Money".into(),
            Self::Name => "Name".into(),
            Self::Word => "Word".into(),
        }
    }
}

/// Declares the variables: their names, kinds and the letters that stand for them in a compiled text.
macro_rules! variables {
    ($( $(#[$meta:meta])* $variant:ident = $name:literal, $letter:literal, $kind:expr; )+) => {
        /// A variable that a message may use.
        #[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
        pub(crate) enum Variable {
            $( $(#[$meta])* $variant, )+
        }

        #[cfg_attr(not(test), allow(dead_code, reason = "the build script, the library and the tests call a part each"))]
        impl Variable {
            pub(crate) const ALL: &'static [Self] = &[$( Self::$variant, )+];

            pub(crate) const fn name(self) -> &'static str {
                match self { $( Self::$variant => $name, )+ }
            }

            pub(crate) const fn letter(self) -> char {
                match self { $( Self::$variant => $letter, )+ }
            }

            pub(crate) const fn kind(self) -> Kind {
                match self { $( Self::$variant => $kind, )+ }
            }

            pub(crate) const fn from_letter(letter: char) -> Option<Self> {
                match letter { $( $letter => Some(Self::$variant), )+ _ => None }
            }
        }
    };
}

variables! {
    /// What is to be paid, or paid back.
    Amount = "amount", 's', Kind::Money;
    /// How far the decision was automatic.
    Automation = "automation", 'u', Kind::Choice(&["solely", "partly"]);
    /// The most that the shopper could be lent now.
    Available = "available", 'a', Kind::Money;
    /// What kind of information a register gave.
    Category = "category", 'k', Kind::Choice(&[
        "account-transactions",
        "address",
        "debts",
        "identity",
        "income",
        "inquiries",
        "payment-history",
        "payment-defaults",
        "purchase-history",
        "score",
    ]);
    /// How many reasons are shown.
    Count = "count", 'c', Kind::Count;
    /// The day that the sentence is about, such as the first one when another attempt makes sense.
    Date = "date", 'd', Kind::Date;
    /// The lender's name.
    Lender = "lender", 'l', Kind::Name;
    /// The shop's name.
    Merchant = "merchant", 'm', Kind::Name;
    /// What the market calls its national identity number.
    Number = "number", 'n', Kind::Word;
    /// The number of the case.
    Reference = "reference", 'r', Kind::Name;
    /// The register's name.
    Register = "register", 'g', Kind::Name;
}

/// The marks of a compiled text. None of them can stand in a message: the compiler refuses control characters.
pub(crate) mod mark {
    /// A variable's letter follows.
    pub(crate) const VARIABLE: char = '\u{1}';
    /// At the start: a variable's letter follows, then the variants.
    pub(crate) const SELECT: char = '\u{2}';
    /// The end of a variant: a key, the end of the key, a text, this.
    pub(crate) const END: char = '\u{3}';
}

/// The variants of a compiled text, keys and texts, the default last; nothing for a text without variants.
pub(crate) fn variants(text: &str) -> Option<impl Iterator<Item = (&str, &str)>> {
    let mut chars = text.strip_prefix(mark::SELECT)?.chars();
    // The variable's letter: whoever renders knows which variable it gave.
    chars.next();
    let mut parts = chars.as_str().split_terminator(mark::END);
    Some(core::iter::from_fn(move || parts.next().zip(parts.next())))
}
