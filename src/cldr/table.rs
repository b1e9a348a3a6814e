// Generated from CLDR 48.2.0 (Unicode-3.0); do not edit. To write it anew:
// npm --prefix tools/cldr ci && npm --prefix tools/cldr run generate

#![cfg_attr(
    not(test),
    allow(dead_code, unused_imports, reason = "a row is linked only where texts of that locale are")
)]

use super::DatePart::{Day, Month, Text, Year};
use super::Order::{AmountFirst, SymbolFirst};
use super::{LocaleFormat, Words, words};

pub(crate) static AR: LocaleFormat = LocaleFormat {
    decimal: ".",
    group: ",",
    first_grouped: 1_000,
    lead: "\u{200f}",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AU$", "\u{a0}CA$", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}UK£", "\u{a0}HUF",
        "\u{a0}MX$", "\u{a0}NOK", "\u{a0}NZ$", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}US$",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ],
};

pub(crate) static CS: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: "\u{a0}",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AU$", "\u{a0}CA$", "\u{a0}CHF", "\u{a0}Kč", "\u{a0}DKK", "\u{a0}€", "\u{a0}£", "\u{a0}HUF",
        "\u{a0}MX$", "\u{a0}NOK", "\u{a0}NZ$", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}US$",
    ],
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: words![
        "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu",
        "prosince",
    ],
};

pub(crate) static DA: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: ".",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AU$", "\u{a0}CA$", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}kr.", "\u{a0}€", "\u{a0}£", "\u{a0}HUF",
        "\u{a0}MX$", "\u{a0}NOK", "\u{a0}NZ$", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}US$",
    ],
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: words![
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
        "december",
    ],
};

pub(crate) static DE: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: ".",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AU$", "\u{a0}CA$", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}£", "\u{a0}HUF",
        "\u{a0}MX$", "\u{a0}NOK", "\u{a0}NZ$", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}$",
    ],
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: words![
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ],
};

pub(crate) static DE_AT: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: ".",
    first_grouped: 1_000,
    lead: "",
    order: SymbolFirst,
    symbols: words![
        "AU$\u{a0}", "CA$\u{a0}", "CHF\u{a0}", "CZK\u{a0}", "DKK\u{a0}", "€\u{a0}", "£\u{a0}", "HUF\u{a0}",
        "MX$\u{a0}", "NOK\u{a0}", "NZ$\u{a0}", "PLN\u{a0}", "RON\u{a0}", "SEK\u{a0}", "$\u{a0}",
    ],
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: words![
        "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ],
};

pub(crate) static DE_CH: LocaleFormat = LocaleFormat {
    decimal: ".",
    group: "'",
    first_grouped: 1_000,
    lead: "",
    order: SymbolFirst,
    symbols: words![
        "AU$\u{a0}", "CA$\u{a0}", "CHF\u{a0}", "CZK\u{a0}", "DKK\u{a0}", "EUR\u{a0}", "£\u{a0}", "HUF\u{a0}",
        "MX$\u{a0}", "NOK\u{a0}", "NZ$\u{a0}", "PLN\u{a0}", "RON\u{a0}", "SEK\u{a0}", "$\u{a0}",
    ],
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: words![
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ],
};

pub(crate) static EL: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: ".",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}A$", "\u{a0}CA$", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}£", "\u{a0}HUF",
        "\u{a0}MX$", "\u{a0}NOK", "\u{a0}NZ$", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}$",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "Ιανουαρίου", "Φεβρουαρίου", "Μαρτίου", "Απριλίου", "Μαΐου", "Ιουνίου", "Ιουλίου", "Αυγούστου", "Σεπτεμβρίου",
        "Οκτωβρίου", "Νοεμβρίου", "Δεκεμβρίου",
    ],
};

pub(crate) static EN: LocaleFormat = LocaleFormat {
    decimal: ".",
    group: ",",
    first_grouped: 1_000,
    lead: "",
    order: SymbolFirst,
    symbols: words![
        "A$", "CA$", "CHF\u{a0}", "CZK\u{a0}", "DKK\u{a0}", "€", "£", "HUF\u{a0}", "MX$", "NOK\u{a0}", "NZ$",
        "PLN\u{a0}", "RON\u{a0}", "SEK\u{a0}", "US$",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ],
};

pub(crate) static EN_AU: LocaleFormat = LocaleFormat {
    decimal: ".",
    group: ",",
    first_grouped: 1_000,
    lead: "",
    order: SymbolFirst,
    symbols: words![
        "$", "CAD\u{a0}", "CHF\u{a0}", "CZK\u{a0}", "DKK\u{a0}", "EUR\u{a0}", "GBP\u{a0}", "HUF\u{a0}", "MXN\u{a0}",
        "NOK\u{a0}", "NZD\u{a0}", "PLN\u{a0}", "RON\u{a0}", "SEK\u{a0}", "USD\u{a0}",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ],
};

pub(crate) static EN_CA: LocaleFormat = LocaleFormat {
    decimal: ".",
    group: ",",
    first_grouped: 1_000,
    lead: "",
    order: SymbolFirst,
    symbols: words![
        "A$", "$", "CHF\u{a0}", "CZK\u{a0}", "DKK\u{a0}", "€", "£", "HUF\u{a0}", "MX$", "NOK\u{a0}", "NZ$",
        "PLN\u{a0}", "RON\u{a0}", "SEK\u{a0}", "US$",
    ],
    date: &[Month, Text(" "), Day, Text(", "), Year],
    months: words![
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ],
};

pub(crate) use self::EN as EN_IE;

pub(crate) static EN_NZ: LocaleFormat = LocaleFormat {
    decimal: ".",
    group: ",",
    first_grouped: 1_000,
    lead: "",
    order: SymbolFirst,
    symbols: words![
        "A$", "CA$", "CHF\u{a0}", "CZK\u{a0}", "DKK\u{a0}", "€", "£", "HUF\u{a0}", "MX$", "NOK\u{a0}", "$",
        "PLN\u{a0}", "RON\u{a0}", "SEK\u{a0}", "US$",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ],
};

pub(crate) static EN_US: LocaleFormat = LocaleFormat {
    decimal: ".",
    group: ",",
    first_grouped: 1_000,
    lead: "",
    order: SymbolFirst,
    symbols: words![
        "A$", "CA$", "CHF\u{a0}", "CZK\u{a0}", "DKK\u{a0}", "€", "£", "HUF\u{a0}", "MX$", "NOK\u{a0}", "NZ$",
        "PLN\u{a0}", "RON\u{a0}", "SEK\u{a0}", "$",
    ],
    date: &[Month, Text(" "), Day, Text(", "), Year],
    months: words![
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ],
};

pub(crate) static ES: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: ".",
    first_grouped: 10_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AUD", "\u{a0}CAD", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}GBP", "\u{a0}HUF",
        "\u{a0}MXN", "\u{a0}NOK", "\u{a0}NZD", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}US$",
    ],
    date: &[Day, Text(" de "), Month, Text(" de "), Year],
    months: words![
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
        "noviembre", "diciembre",
    ],
};

pub(crate) static ES_MX: LocaleFormat = LocaleFormat {
    decimal: ".",
    group: ",",
    first_grouped: 1_000,
    lead: "",
    order: SymbolFirst,
    symbols: words![
        "AUD\u{a0}", "CAD\u{a0}", "CHF\u{a0}", "CZK\u{a0}", "DKK\u{a0}", "EUR\u{a0}", "GBP\u{a0}", "HUF\u{a0}", "$",
        "NOK\u{a0}", "NZD\u{a0}", "PLN\u{a0}", "RON\u{a0}", "SEK\u{a0}", "USD\u{a0}",
    ],
    date: &[Day, Text(" de "), Month, Text(" de "), Year],
    months: words![
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
        "noviembre", "diciembre",
    ],
};

pub(crate) static FI: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: "\u{a0}",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AUD", "\u{a0}CAD", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}£", "\u{a0}HUF",
        "\u{a0}MXN", "\u{a0}NOK", "\u{a0}NZD", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}$",
    ],
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: words![
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta",
        "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
    ],
};

pub(crate) static FR: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: "\u{202f}",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}$AU", "\u{a0}$CA", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}£GB", "\u{a0}HUF",
        "\u{a0}$MX", "\u{a0}NOK", "\u{a0}$NZ", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}$US",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ],
};

pub(crate) use self::FR as FR_BE;

pub(crate) static FR_CA: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: "\u{a0}",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}$\u{a0}AU", "\u{a0}$", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}£", "\u{a0}HUF",
        "\u{a0}MXN", "\u{a0}NOK", "\u{a0}$\u{a0}NZ", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}$\u{a0}US",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ],
};

pub(crate) static FR_CH: LocaleFormat = LocaleFormat {
    decimal: ".",
    group: "'",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}$AU", "\u{a0}$CA", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}£GB", "\u{a0}HUF",
        "\u{a0}$MX", "\u{a0}NOK", "\u{a0}$NZ", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}$US",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ],
};

pub(crate) static HU: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: "\u{a0}",
    first_grouped: 10_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AUD", "\u{a0}CAD", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}EUR", "\u{a0}GBP", "\u{a0}Ft",
        "\u{a0}MXN", "\u{a0}NOK", "\u{a0}NZD", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}USD",
    ],
    date: &[Year, Text(". "), Month, Text(" "), Day, Text(".")],
    months: words![
        "január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember", "október",
        "november", "december",
    ],
};

pub(crate) static IT: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: ".",
    first_grouped: 10_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}A$", "\u{a0}CA$", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}£", "\u{a0}HUF",
        "\u{a0}MXN", "\u{a0}NOK", "\u{a0}NZ$", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}USD",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
    ],
};

pub(crate) static IT_CH: LocaleFormat = LocaleFormat {
    decimal: ".",
    group: "'",
    first_grouped: 10_000,
    lead: "",
    order: SymbolFirst,
    symbols: words![
        "A$\u{a0}", "CA$\u{a0}", "CHF\u{a0}", "CZK\u{a0}", "DKK\u{a0}", "€\u{a0}", "£\u{a0}", "HUF\u{a0}",
        "MXN\u{a0}", "NOK\u{a0}", "NZ$\u{a0}", "PLN\u{a0}", "RON\u{a0}", "SEK\u{a0}", "USD\u{a0}",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
    ],
};

pub(crate) static NB: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: "\u{a0}",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AUD", "\u{a0}CAD", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}£", "\u{a0}HUF",
        "\u{a0}MXN", "\u{a0}kr", "\u{a0}NZD", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}USD",
    ],
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: words![
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ],
};

pub(crate) static NL: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: ".",
    first_grouped: 1_000,
    lead: "",
    order: SymbolFirst,
    symbols: words![
        "AU$\u{a0}", "C$\u{a0}", "CHF\u{a0}", "CZK\u{a0}", "DKK\u{a0}", "€\u{a0}", "£\u{a0}", "HUF\u{a0}",
        "MX$\u{a0}", "NOK\u{a0}", "NZ$\u{a0}", "PLN\u{a0}", "RON\u{a0}", "SEK\u{a0}", "US$\u{a0}",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ],
};

pub(crate) use self::NL as NL_BE;

pub(crate) static NN: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: "\u{a0}",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AUD", "\u{a0}CAD", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}GBP", "\u{a0}HUF",
        "\u{a0}MXN", "\u{a0}kr", "\u{a0}NZD", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}USD",
    ],
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: words![
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ],
};

pub(crate) static PL: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: "\u{a0}",
    first_grouped: 10_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AUD", "\u{a0}CAD", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}GBP", "\u{a0}HUF",
        "\u{a0}MXN", "\u{a0}NOK", "\u{a0}NZD", "\u{a0}zł", "\u{a0}RON", "\u{a0}SEK", "\u{a0}USD",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października",
        "listopada", "grudnia",
    ],
};

pub(crate) static PT: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: "\u{a0}",
    first_grouped: 10_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AU$", "\u{a0}CA$", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}£", "\u{a0}HUF",
        "\u{a0}MX$", "\u{a0}NOK", "\u{a0}NZ$", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}US$",
    ],
    date: &[Day, Text(" de "), Month, Text(" de "), Year],
    months: words![
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
        "novembro", "dezembro",
    ],
};

pub(crate) static RO: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: ".",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AUD", "\u{a0}CAD", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}EUR", "\u{a0}GBP", "\u{a0}HUF",
        "\u{a0}MXN", "\u{a0}NOK", "\u{a0}NZD", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}USD",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie",
        "noiembrie", "decembrie",
    ],
};

pub(crate) static SK: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: "\u{a0}",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AUD", "\u{a0}CAD", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}DKK", "\u{a0}€", "\u{a0}GBP", "\u{a0}HUF",
        "\u{a0}MX$", "\u{a0}NOK", "\u{a0}NZD", "\u{a0}PLN", "\u{a0}RON", "\u{a0}SEK", "\u{a0}USD",
    ],
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: words![
        "januára", "februára", "marca", "apríla", "mája", "júna", "júla", "augusta", "septembra", "októbra",
        "novembra", "decembra",
    ],
};

pub(crate) static SV: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: "\u{a0}",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: words![
        "\u{a0}AUD", "\u{a0}CA$", "\u{a0}CHF", "\u{a0}CZK", "\u{a0}Dkr", "\u{a0}€", "\u{a0}GBP", "\u{a0}HUF",
        "\u{a0}MX$", "\u{a0}Nkr", "\u{a0}NZD", "\u{a0}PLN", "\u{a0}RON", "\u{a0}kr", "\u{a0}US$",
    ],
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: words![
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ],
};

pub(crate) use self::SV as SV_FI;

/// Every locale of the table, by its tag.
pub(super) static ALL: &[(&str, &LocaleFormat)] = &[
    ("ar", &AR),
    ("cs", &CS),
    ("da", &DA),
    ("de", &DE),
    ("de-AT", &DE_AT),
    ("de-CH", &DE_CH),
    ("el", &EL),
    ("en", &EN),
    ("en-AU", &EN_AU),
    ("en-CA", &EN_CA),
    ("en-IE", &EN_IE),
    ("en-NZ", &EN_NZ),
    ("en-US", &EN_US),
    ("es", &ES),
    ("es-MX", &ES_MX),
    ("fi", &FI),
    ("fr", &FR),
    ("fr-BE", &FR_BE),
    ("fr-CA", &FR_CA),
    ("fr-CH", &FR_CH),
    ("hu", &HU),
    ("it", &IT),
    ("it-CH", &IT_CH),
    ("nb", &NB),
    ("nl", &NL),
    ("nl-BE", &NL_BE),
    ("nn", &NN),
    ("pl", &PL),
    ("pt", &PT),
    ("ro", &RO),
    ("sk", &SK),
    ("sv", &SV),
    ("sv-FI", &SV_FI),
];
