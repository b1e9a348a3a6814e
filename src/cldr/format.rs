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
    pub(crate) symbols: Symbols,
    pub(crate) date: &'static [DatePart],
    /// The names of the months as they stand within a date, from January.
    pub(crate) months: [&'static str; 12],
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Order {
    SymbolFirst,
    AmountFirst,
}

/// The symbol of each currency, with the space that divides it from the amount.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Symbols {
    pub(crate) aud: &'static str,
    pub(crate) cad: &'static str,
    pub(crate) chf: &'static str,
    pub(crate) czk: &'static str,
    pub(crate) dkk: &'static str,
    pub(crate) eur: &'static str,
    pub(crate) gbp: &'static str,
    pub(crate) huf: &'static str,
    pub(crate) mxn: &'static str,
    pub(crate) nok: &'static str,
    pub(crate) nzd: &'static str,
    pub(crate) pln: &'static str,
    pub(crate) ron: &'static str,
    pub(crate) sek: &'static str,
    pub(crate) usd: &'static str,
}

#[derive(Debug, Eq, PartialEq)]
pub(crate) enum DatePart {
    Day,
    Month,
    Year,
    Text(&'static str),
}
