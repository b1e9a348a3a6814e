//! What CLDR says of one locale, as the generated table holds it. Shared with the build script.

/// How one locale writes amounts and dates.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct LocaleFormat {
    pub(crate) decimal: &'static str,
    pub(crate) group: &'static str,
    /// The smallest whole number that is written in groups.
    pub(crate) first_grouped: u64,
    /// Stands before every amount: nothing, or a mark of direction.
    pub(crate) lead: &'static str,
    pub(crate) order: Order,
    /// The symbol of each currency, in the order of the currencies, with the space that divides it from the amount.
    pub(crate) symbols: Words<15>,
    pub(crate) date: &'static [DatePart],
    /// The names of the months as they stand within a date, from January.
    pub(crate) months: Words<12>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Order {
    SymbolFirst,
    AmountFirst,
}

#[derive(Debug, Eq, PartialEq)]
pub(crate) enum DatePart {
    Day,
    Month,
    Year,
    Text(&'static str),
}

/// Some words in one text, each with [`END_OF_WORD`] behind it: a text of its own would take forty bytes of a program
/// beside its letters, and be relocated at each start.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Words<const COUNT: usize> {
    text: &'static str,
    /// Where each word ends, its end included.
    ends: [u16; COUNT],
}

const END_OF_WORD: u8 = 0x1f;

impl<const COUNT: usize> Words<COUNT> {
    pub(crate) const fn new(text: &'static str) -> Self {
        let mut ends = [0; COUNT];
        find_ends(text.as_bytes(), &mut ends);
        Self { text, ends }
    }

    /// A word by its place.
    #[allow(dead_code, reason = "the library calls it, the build script does not")]
    pub(crate) fn get(&self, place: usize) -> &'static str {
        word(self.text, &self.ends, place).unwrap_or_default()
    }

    /// All words, as [`Words::new`] takes them.
    #[allow(dead_code, reason = "the build script and the tests call it")]
    pub(crate) const fn text(&self) -> &'static str {
        self.text
    }
}

/// Writes words down.
macro_rules! words {
    ($($word:literal,)+) => {
        Words::new(concat!($($word, "\u{1f}"),+))
    };
}

pub(crate) use words;

const fn find_ends(text: &[u8], ends: &mut [u16]) {
    let (mut bytes, mut places, mut end) = (text, ends, 0_u16);
    while let [place, behind @ ..] = places {
        while let [byte, rest @ ..] = bytes {
            // Of a file that is too long, which none is, the words are wrong; nothing stops.
            (bytes, end) = (rest, end.saturating_add(1));
            if *byte == END_OF_WORD {
                break;
            }
        }
        *place = end;
        places = behind;
    }
}

fn word(text: &'static str, ends: &[u16], place: usize) -> Option<&'static str> {
    let end = |place: usize| ends.get(place).map(|&end| usize::from(end));
    let start = place.checked_sub(1).and_then(end).unwrap_or_default();
    text.get(start..end(place)?.checked_sub(1)?)
}
