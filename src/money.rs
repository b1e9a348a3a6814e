//! Amounts: whole minor units of a currency, never a fraction of one.

use crate::closed::closed_set;

closed_set! {
    /// A currency, by its ISO 4217 code.
    Currency {
        /// The Australian dollar.
        AUD = "AUD",
        /// The Canadian dollar.
        CAD = "CAD",
        /// The Swiss franc.
        CHF = "CHF",
        /// The Czech koruna.
        CZK = "CZK",
        /// The Danish krone.
        DKK = "DKK",
        /// The euro.
        EUR = "EUR",
        /// The pound sterling.
        GBP = "GBP",
        /// The Hungarian forint.
        HUF = "HUF",
        /// The Mexican peso.
        MXN = "MXN",
        /// The Norwegian krone.
        NOK = "NOK",
        /// The New Zealand dollar.
        NZD = "NZD",
        /// The Polish złoty.
        PLN = "PLN",
        /// The Romanian leu.
        RON = "RON",
        /// The Swedish krona.
        SEK = "SEK",
        /// The United States dollar.
        USD = "USD",
    }
}

impl Currency {
    /// The place among all of them.
    #[allow(clippy::as_conversions, reason = "the only way to the number of a variant")]
    pub(crate) const fn place(self) -> usize {
        self as usize
    }

    /// How many decimal digits of the currency its minor unit has, by ISO 4217.
    ///
    /// # Example
    ///
    /// ```
    /// use why_declined::Currency;
    ///
    /// // 100 fillér are a forint, although no fillér coin is left.
    /// assert_eq!(Currency::HUF.minor_unit_digits(), 2);
    /// ```
    #[must_use]
    pub const fn minor_unit_digits(self) -> u8 {
        match self {
            Self::AUD
            | Self::CAD
            | Self::CHF
            | Self::CZK
            | Self::DKK
            | Self::EUR
            | Self::GBP
            | Self::HUF
            | Self::MXN
            | Self::NOK
            | Self::NZD
            | Self::PLN
            | Self::RON
            | Self::SEK
            | Self::USD => 2,
        }
    }
}

/// An amount of money, in the minor units of its currency as ISO 4217 counts them.
///
/// # Example
///
/// ```
/// use why_declined::{Currency, Money};
///
/// let price = Money::new(129_900, Currency::SEK); // 1 299 kr
/// assert_eq!(price.minor_units(), 129_900);
/// assert_eq!(price.currency(), Currency::SEK);
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, serde::Serialize)]
pub struct Money {
    minor_units: u64,
    currency: Currency,
}

impl Money {
    /// An amount of that many minor units (öre, cents, pence).
    #[must_use]
    pub const fn new(minor_units: u64, currency: Currency) -> Self {
        Self { minor_units, currency }
    }

    /// How many minor units the amount has.
    #[must_use]
    pub const fn minor_units(self) -> u64 {
        self.minor_units
    }

    /// The currency of the amount.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }
}

#[cfg(test)]
mod tests {
    use super::{Currency, Money};

    #[test]
    fn money_is_written_as_minor_units_and_code() {
        let json = serde_json::to_string(&Money::new(129_900, Currency::SEK)).unwrap();
        assert_eq!(json, r#"{"minor_units":129900,"currency":"SEK"}"#);
    }

    #[test]
    fn currencies_are_named_by_their_codes_in_order() {
        let codes: Vec<_> = Currency::ALL.iter().map(|currency| currency.code()).collect();
        assert!(codes.is_sorted());
        for (currency, code) in Currency::ALL.iter().zip(codes) {
            assert_eq!(format!("{currency:?}"), code);
            assert_eq!(code.parse::<Currency>().unwrap(), *currency);
        }
    }
}
