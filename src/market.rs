//! Facts that depend on the country a purchase is made in, in one table.

use crate::closed::closed_set;
use crate::money::Currency;

closed_set! {
    /// In which order ways to pay are shown; in neither order is one of them chosen beforehand.
    MethodOrder {
        /// A way to pay that is not credit comes first.
        ///
        /// The law in Sweden: lagen (2010:751) om betaltjänster, chapter 7 a, section 1, which also forbids credit to
        /// be chosen beforehand. Everywhere else it is the safe default: no other such law was found.
        NoCreditFirst = "no-credit-first",
        /// First what is not credit, then what may include credit, last what is credit or deferred payment.
        ///
        /// The law in Finland since 1 October 2023: kuluttajansuojalaki (38/1978), chapter 6, section 12 b, which also
        /// forbids any way to pay to be chosen beforehand.
        ThreeTiers = "three-tiers",
    }
}

/// Declares the markets and what each of them carries, a row a market.
macro_rules! markets {
    ($(
        $variant:ident = $code:literal, $name:literal, $currency:ident, $order:ident, $number:expr;
    )+) => {
        closed_set! {
            /// The country a purchase is made in, by its ISO 3166-1 alpha-2 code.
            ///
            /// # Example
            ///
            /// ```
            /// use why_declined::{Currency, Market, MethodOrder};
            ///
            /// let market: Market = "FI".parse()?;
            /// assert_eq!(market.currency(), Currency::EUR);
            /// assert_eq!(market.method_order(), MethodOrder::ThreeTiers);
            /// assert_eq!(market.national_number(), Some("henkilötunnus"));
            /// # Ok::<(), why_declined::Error>(())
            /// ```
            Market { $( #[doc = $name] $variant = $code, )+ }
        }

        impl Market {
            /// The currency that prices are given in.
            #[must_use]
            pub const fn currency(self) -> Currency {
                match self { $( Self::$variant => Currency::$currency, )+ }
            }

            /// In which order ways to pay are shown.
            #[must_use]
            pub const fn method_order(self) -> MethodOrder {
                match self { $( Self::$variant => MethodOrder::$order, )+ }
            }

            /// What the market calls the national number that shoppers are asked for when they buy on credit.
            ///
            /// A bare noun in the nominative. `None` also stands for a market where nothing shows that they are asked.
            ///
            /// # Example
            ///
            /// ```
            /// use why_declined::Market;
            ///
            /// assert_eq!(Market::SE.national_number(), Some("personnummer"));
            /// assert_eq!(Market::DE.national_number(), None);
            /// ```
            #[must_use]
            pub const fn national_number(self) -> Option<&'static str> {
                match self { $( Self::$variant => $number, )+ }
            }
        }
    };
}

// Order of methods.
// - SE: the section was read, in the text through SFS 2026:248.
// - FI: known from the government bill (HE 218/2022 vp, on section 12 b) and from the trade association Etu's account
//   (etu.fi, 5 December 2023) of the Consumer Ombudsman's guideline "Maksaminen verkkokaupassa", part 2.5 (kkv.fi);
//   the section's own text was not read.
//
// National number: who says that shoppers are asked for it. Sure unless marked; the pages are of different ages.
// - CZ, fair: travelking.cz on Skip Pay (where the check needs it); outletovamoda.cz on PlatímPak.
// - DK, fair: terms of Anyday at gearandgaming.dk, 4.1 (it is a condition); developer.nexigroup.com on AfterPay.
// - ES: mentatiendas.es and imprimecortaypega.com on seQura ("solo necesitas tu DNI/NIE y móvil"); docs.whop.com.
// - FI: tivi.fi and lehtikuningas.fi on Klarna; mikseli.fi (Klarna needs it for invoice and instalments).
// - IT: scalapay.it/domande; help.soisy.it ("quali dati e documenti servono per poter pagare a rate").
// - NO: klarna.com/no/kundeservice/hvorfor-trenger-dere-mitt-fodselsnummer; deal.no and jollyroom.se on Klarna, which
//   say "personnummer" as many do, though that is only the last five digits.
// - PL: babystuff.pl and manufakturanatura.com on PayPo (the shopper enters it); antyweb.pl on Allegro Pay.
// - SE: silva.se on Klarna Checkout; expressen.se (2019) on purchases by invoice in another person's name.
// - US: affirm.com/business/blog (Affirm requires the last four digits, so often not the whole number).
// Looked for and not found: AU, CA, DE, GR, HU, MX, PT, RO, SK. Not known to be asked for: the rest.
markets! {
    // code      country            currency, order of methods, national number
    AT = "AT", "Austria.",        EUR, NoCreditFirst, None;
    AU = "AU", "Australia.",      AUD, NoCreditFirst, None;
    BE = "BE", "Belgium.",        EUR, NoCreditFirst, None;
    CA = "CA", "Canada.",         CAD, NoCreditFirst, None;
    CH = "CH", "Switzerland.",    CHF, NoCreditFirst, None;
    CZ = "CZ", "Czechia.",        CZK, NoCreditFirst, Some("rodné číslo");
    DE = "DE", "Germany.",        EUR, NoCreditFirst, None;
    DK = "DK", "Denmark.",        DKK, NoCreditFirst, Some("CPR-nummer");
    ES = "ES", "Spain.",          EUR, NoCreditFirst, Some("DNI/NIE");
    FI = "FI", "Finland.",        EUR, ThreeTiers,    Some("henkilötunnus");
    FR = "FR", "France.",         EUR, NoCreditFirst, None;
    GB = "GB", "United Kingdom.", GBP, NoCreditFirst, None;
    GR = "GR", "Greece.",         EUR, NoCreditFirst, None;
    HU = "HU", "Hungary.",        HUF, NoCreditFirst, None;
    IE = "IE", "Ireland.",        EUR, NoCreditFirst, None;
    IT = "IT", "Italy.",          EUR, NoCreditFirst, Some("codice fiscale");
    MX = "MX", "Mexico.",         MXN, NoCreditFirst, None;
    NL = "NL", "Netherlands.",    EUR, NoCreditFirst, None;
    NO = "NO", "Norway.",         NOK, NoCreditFirst, Some("fødselsnummer");
    NZ = "NZ", "New Zealand.",    NZD, NoCreditFirst, None;
    PL = "PL", "Poland.",         PLN, NoCreditFirst, Some("numer PESEL");
    PT = "PT", "Portugal.",       EUR, NoCreditFirst, None;
    RO = "RO", "Romania.",        RON, NoCreditFirst, None;
    SE = "SE", "Sweden.",         SEK, NoCreditFirst, Some("personnummer");
    SK = "SK", "Slovakia.",       EUR, NoCreditFirst, None;
    US = "US", "United States.",  USD, NoCreditFirst, Some("Social Security number");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markets_are_alphabetical() {
        let codes: Vec<_> = Market::ALL.iter().map(|market| market.code()).collect();
        assert_eq!(codes.join(" "), "AT AU BE CA CH CZ DE DK ES FI FR GB GR HU IE IT MX NL NO NZ PL PT RO SE SK US");
        assert!(codes.is_sorted());
    }

    #[test]
    fn codes_are_named_as_their_variants_and_parse_back() {
        for &market in Market::ALL {
            assert_eq!(format!("{market:?}"), market.code());
            assert_eq!(market.code().parse::<Market>().unwrap(), market);
        }
        assert!("se".parse::<Market>().is_err());
    }

    #[test]
    fn every_market_has_its_currency() {
        let currencies: Vec<_> = Market::ALL.iter().map(|market| format!("{market} {}", market.currency())).collect();
        assert_eq!(
            currencies.join(", "),
            "AT EUR, AU AUD, BE EUR, CA CAD, CH CHF, CZ CZK, DE EUR, DK DKK, ES EUR, FI EUR, FR EUR, GB GBP, GR EUR, \
             HU HUF, IE EUR, IT EUR, MX MXN, NL EUR, NO NOK, NZ NZD, PL PLN, PT EUR, RO RON, SE SEK, SK EUR, US USD"
        );
    }

    #[test]
    fn national_numbers_are_exactly_these() {
        let numbers: Vec<_> = Market::ALL
            .iter()
            .filter_map(|market| market.national_number().map(|number| (market.code(), number)))
            .collect();
        assert_eq!(
            numbers,
            [
                ("CZ", "rodné číslo"),
                ("DK", "CPR-nummer"),
                ("ES", "DNI/NIE"),
                ("FI", "henkilötunnus"),
                ("IT", "codice fiscale"),
                ("NO", "fødselsnummer"),
                ("PL", "numer PESEL"),
                ("SE", "personnummer"),
                ("US", "Social Security number"),
            ]
        );
    }

    #[test]
    fn only_finland_has_three_tiers() {
        let tiers: Vec<_> =
            Market::ALL.iter().filter(|market| market.method_order() == MethodOrder::ThreeTiers).collect();
        assert_eq!(tiers, [&Market::FI]);
    }
}
