// Generated from CLDR 48.2.0 (Unicode-3.0); do not edit. To write it anew:
// npm --prefix tools/cldr ci && npm --prefix tools/cldr run generate

#![cfg_attr(
    not(test),
    allow(dead_code, unused_imports, reason = "a row is linked only where texts of that locale are")
)]

use super::DatePart::{Day, Month, Text, Year};
use super::Order::{AmountFirst, SymbolFirst};
use super::{LocaleFormat, Symbols};

pub(crate) static AR: LocaleFormat = LocaleFormat {
    decimal: ".",
    group: ",",
    first_grouped: 1_000,
    lead: "\u{200f}",
    order: AmountFirst,
    symbols: Symbols {
        aud: "\u{a0}AU$", cad: "\u{a0}CA$", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}UK£", huf: "\u{a0}HUF", mxn: "\u{a0}MX$", nok: "\u{a0}NOK", nzd: "\u{a0}NZ$", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}US$",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ],
};

pub(crate) static CS: LocaleFormat = LocaleFormat {
    decimal: ",",
    group: "\u{a0}",
    first_grouped: 1_000,
    lead: "",
    order: AmountFirst,
    symbols: Symbols {
        aud: "\u{a0}AU$", cad: "\u{a0}CA$", chf: "\u{a0}CHF", czk: "\u{a0}Kč", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}£", huf: "\u{a0}HUF", mxn: "\u{a0}MX$", nok: "\u{a0}NOK", nzd: "\u{a0}NZ$", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}US$",
    },
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}AU$", cad: "\u{a0}CA$", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}kr.", eur: "\u{a0}€",
        gbp: "\u{a0}£", huf: "\u{a0}HUF", mxn: "\u{a0}MX$", nok: "\u{a0}NOK", nzd: "\u{a0}NZ$", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}US$",
    },
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}AU$", cad: "\u{a0}CA$", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}£", huf: "\u{a0}HUF", mxn: "\u{a0}MX$", nok: "\u{a0}NOK", nzd: "\u{a0}NZ$", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}$",
    },
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "AU$\u{a0}", cad: "CA$\u{a0}", chf: "CHF\u{a0}", czk: "CZK\u{a0}", dkk: "DKK\u{a0}", eur: "€\u{a0}",
        gbp: "£\u{a0}", huf: "HUF\u{a0}", mxn: "MX$\u{a0}", nok: "NOK\u{a0}", nzd: "NZ$\u{a0}", pln: "PLN\u{a0}",
        ron: "RON\u{a0}", sek: "SEK\u{a0}", usd: "$\u{a0}",
    },
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "AU$\u{a0}", cad: "CA$\u{a0}", chf: "CHF\u{a0}", czk: "CZK\u{a0}", dkk: "DKK\u{a0}", eur: "EUR\u{a0}",
        gbp: "£\u{a0}", huf: "HUF\u{a0}", mxn: "MX$\u{a0}", nok: "NOK\u{a0}", nzd: "NZ$\u{a0}", pln: "PLN\u{a0}",
        ron: "RON\u{a0}", sek: "SEK\u{a0}", usd: "$\u{a0}",
    },
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}A$", cad: "\u{a0}CA$", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}£", huf: "\u{a0}HUF", mxn: "\u{a0}MX$", nok: "\u{a0}NOK", nzd: "\u{a0}NZ$", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}$",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "A$", cad: "CA$", chf: "CHF\u{a0}", czk: "CZK\u{a0}", dkk: "DKK\u{a0}", eur: "€", gbp: "£",
        huf: "HUF\u{a0}", mxn: "MX$", nok: "NOK\u{a0}", nzd: "NZ$", pln: "PLN\u{a0}", ron: "RON\u{a0}",
        sek: "SEK\u{a0}", usd: "US$",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "$", cad: "CAD\u{a0}", chf: "CHF\u{a0}", czk: "CZK\u{a0}", dkk: "DKK\u{a0}", eur: "EUR\u{a0}",
        gbp: "GBP\u{a0}", huf: "HUF\u{a0}", mxn: "MXN\u{a0}", nok: "NOK\u{a0}", nzd: "NZD\u{a0}", pln: "PLN\u{a0}",
        ron: "RON\u{a0}", sek: "SEK\u{a0}", usd: "USD\u{a0}",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "A$", cad: "$", chf: "CHF\u{a0}", czk: "CZK\u{a0}", dkk: "DKK\u{a0}", eur: "€", gbp: "£",
        huf: "HUF\u{a0}", mxn: "MX$", nok: "NOK\u{a0}", nzd: "NZ$", pln: "PLN\u{a0}", ron: "RON\u{a0}",
        sek: "SEK\u{a0}", usd: "US$",
    },
    date: &[Month, Text(" "), Day, Text(", "), Year],
    months: [
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
    symbols: Symbols {
        aud: "A$", cad: "CA$", chf: "CHF\u{a0}", czk: "CZK\u{a0}", dkk: "DKK\u{a0}", eur: "€", gbp: "£",
        huf: "HUF\u{a0}", mxn: "MX$", nok: "NOK\u{a0}", nzd: "$", pln: "PLN\u{a0}", ron: "RON\u{a0}",
        sek: "SEK\u{a0}", usd: "US$",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "A$", cad: "CA$", chf: "CHF\u{a0}", czk: "CZK\u{a0}", dkk: "DKK\u{a0}", eur: "€", gbp: "£",
        huf: "HUF\u{a0}", mxn: "MX$", nok: "NOK\u{a0}", nzd: "NZ$", pln: "PLN\u{a0}", ron: "RON\u{a0}",
        sek: "SEK\u{a0}", usd: "$",
    },
    date: &[Month, Text(" "), Day, Text(", "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}AUD", cad: "\u{a0}CAD", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}GBP", huf: "\u{a0}HUF", mxn: "\u{a0}MXN", nok: "\u{a0}NOK", nzd: "\u{a0}NZD", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}US$",
    },
    date: &[Day, Text(" de "), Month, Text(" de "), Year],
    months: [
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
    symbols: Symbols {
        aud: "AUD\u{a0}", cad: "CAD\u{a0}", chf: "CHF\u{a0}", czk: "CZK\u{a0}", dkk: "DKK\u{a0}", eur: "EUR\u{a0}",
        gbp: "GBP\u{a0}", huf: "HUF\u{a0}", mxn: "$", nok: "NOK\u{a0}", nzd: "NZD\u{a0}", pln: "PLN\u{a0}",
        ron: "RON\u{a0}", sek: "SEK\u{a0}", usd: "USD\u{a0}",
    },
    date: &[Day, Text(" de "), Month, Text(" de "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}AUD", cad: "\u{a0}CAD", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}£", huf: "\u{a0}HUF", mxn: "\u{a0}MXN", nok: "\u{a0}NOK", nzd: "\u{a0}NZD", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}$",
    },
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}$AU", cad: "\u{a0}$CA", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}£GB", huf: "\u{a0}HUF", mxn: "\u{a0}$MX", nok: "\u{a0}NOK", nzd: "\u{a0}$NZ", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}$US",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}$\u{a0}AU", cad: "\u{a0}$", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}£", huf: "\u{a0}HUF", mxn: "\u{a0}MXN", nok: "\u{a0}NOK", nzd: "\u{a0}$\u{a0}NZ",
        pln: "\u{a0}PLN", ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}$\u{a0}US",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}$AU", cad: "\u{a0}$CA", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}£GB", huf: "\u{a0}HUF", mxn: "\u{a0}$MX", nok: "\u{a0}NOK", nzd: "\u{a0}$NZ", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}$US",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}AUD", cad: "\u{a0}CAD", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}EUR",
        gbp: "\u{a0}GBP", huf: "\u{a0}Ft", mxn: "\u{a0}MXN", nok: "\u{a0}NOK", nzd: "\u{a0}NZD", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}USD",
    },
    date: &[Year, Text(". "), Month, Text(" "), Day, Text(".")],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}A$", cad: "\u{a0}CA$", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}£", huf: "\u{a0}HUF", mxn: "\u{a0}MXN", nok: "\u{a0}NOK", nzd: "\u{a0}NZ$", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}USD",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "A$\u{a0}", cad: "CA$\u{a0}", chf: "CHF\u{a0}", czk: "CZK\u{a0}", dkk: "DKK\u{a0}", eur: "€\u{a0}",
        gbp: "£\u{a0}", huf: "HUF\u{a0}", mxn: "MXN\u{a0}", nok: "NOK\u{a0}", nzd: "NZ$\u{a0}", pln: "PLN\u{a0}",
        ron: "RON\u{a0}", sek: "SEK\u{a0}", usd: "USD\u{a0}",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}AUD", cad: "\u{a0}CAD", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}£", huf: "\u{a0}HUF", mxn: "\u{a0}MXN", nok: "\u{a0}kr", nzd: "\u{a0}NZD", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}USD",
    },
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "AU$\u{a0}", cad: "C$\u{a0}", chf: "CHF\u{a0}", czk: "CZK\u{a0}", dkk: "DKK\u{a0}", eur: "€\u{a0}",
        gbp: "£\u{a0}", huf: "HUF\u{a0}", mxn: "MX$\u{a0}", nok: "NOK\u{a0}", nzd: "NZ$\u{a0}", pln: "PLN\u{a0}",
        ron: "RON\u{a0}", sek: "SEK\u{a0}", usd: "US$\u{a0}",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}AUD", cad: "\u{a0}CAD", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}GBP", huf: "\u{a0}HUF", mxn: "\u{a0}MXN", nok: "\u{a0}kr", nzd: "\u{a0}NZD", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}USD",
    },
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}AUD", cad: "\u{a0}CAD", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}GBP", huf: "\u{a0}HUF", mxn: "\u{a0}MXN", nok: "\u{a0}NOK", nzd: "\u{a0}NZD", pln: "\u{a0}zł",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}USD",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}AU$", cad: "\u{a0}CA$", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}£", huf: "\u{a0}HUF", mxn: "\u{a0}MX$", nok: "\u{a0}NOK", nzd: "\u{a0}NZ$", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}US$",
    },
    date: &[Day, Text(" de "), Month, Text(" de "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}AUD", cad: "\u{a0}CAD", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}EUR",
        gbp: "\u{a0}GBP", huf: "\u{a0}HUF", mxn: "\u{a0}MXN", nok: "\u{a0}NOK", nzd: "\u{a0}NZD", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}USD",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}AUD", cad: "\u{a0}CAD", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}DKK", eur: "\u{a0}€",
        gbp: "\u{a0}GBP", huf: "\u{a0}HUF", mxn: "\u{a0}MX$", nok: "\u{a0}NOK", nzd: "\u{a0}NZD", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}SEK", usd: "\u{a0}USD",
    },
    date: &[Day, Text(". "), Month, Text(" "), Year],
    months: [
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
    symbols: Symbols {
        aud: "\u{a0}AUD", cad: "\u{a0}CA$", chf: "\u{a0}CHF", czk: "\u{a0}CZK", dkk: "\u{a0}Dkr", eur: "\u{a0}€",
        gbp: "\u{a0}GBP", huf: "\u{a0}HUF", mxn: "\u{a0}MX$", nok: "\u{a0}Nkr", nzd: "\u{a0}NZD", pln: "\u{a0}PLN",
        ron: "\u{a0}RON", sek: "\u{a0}kr", usd: "\u{a0}US$",
    },
    date: &[Day, Text(" "), Month, Text(" "), Year],
    months: [
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
