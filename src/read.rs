//! Reading JSON (or any self-describing format) so that every error names its field and echoes no value.
//!
//! serde's own errors repeat the value that was found; a name or a reference must not end up in a log that way.
//! So the input is first taken as it is, bounded in depth and breadth, and then read field by field.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::Error;
use crate::date::Date;
use crate::money::{Currency, Money};

/// A closed set of values that have a code each.
pub(crate) trait Coded: Sized {
    const CODES: &'static [&'static str];

    fn find(code: &str) -> Option<Self>;
}

/// How unknown fields and values are taken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Mode {
    /// An outcome: whatever is unknown is refused.
    Strict,
    /// A disclosed outcome, maybe of a newer server: whatever is unknown reads as its generic value.
    Lenient,
}

/// The deepest place that is read: `sources[0].basis_of[0]`.
const DEPTH: usize = 5;
/// More fields or items than this are counted, not kept; every bound of the format lies below.
const BREADTH: usize = 64;

/// An input as it came.
#[derive(Debug)]
pub(crate) enum Raw<'de> {
    Null,
    Bool(bool),
    Whole(u64),
    Text(Cow<'de, str>),
    List(Vec<Self>),
    Fields(Vec<(Cow<'de, str>, Self)>),
    /// A fraction, a negative number, bytes, or something nested too deep to have a meaning here.
    Other,
}

impl<'de> Deserialize<'de> for Raw<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Depth(0).deserialize(deserializer)
    }
}

impl<'de> Raw<'de> {
    pub(crate) fn text(self, place: &str, expected: &'static str) -> Result<Cow<'de, str>, Error> {
        match self {
            Self::Text(text) => Ok(text),
            _ => Err(Error::expected(place, expected)),
        }
    }

    pub(crate) fn whole(self, place: &str, expected: &'static str) -> Result<u64, Error> {
        match self {
            Self::Whole(number) => Ok(number),
            _ => Err(Error::expected(place, expected)),
        }
    }

    pub(crate) fn bool(self, place: &str) -> Result<bool, Error> {
        match self {
            Self::Bool(value) => Ok(value),
            _ => Err(Error::expected(place, "true or false")),
        }
    }

    /// A value of a closed set; an unknown one is `None` where that is allowed.
    pub(crate) fn coded<T: Coded>(self, place: &str, mode: Mode) -> Result<Option<T>, Error> {
        let Self::Text(code) = self else { return Err(Error::expected_code(place, T::CODES)) };
        match (T::find(&code), mode) {
            (None, Mode::Strict) => Err(Error::unknown(place, &code, T::CODES)),
            (found, _) => Ok(found),
        }
    }

    /// An amount; one in an unknown currency is `None` where that is allowed.
    pub(crate) fn money(self, place: &str, mode: Mode) -> Result<Option<Money>, Error> {
        let mut fields = Fields::new(self, place, mode)?;
        let minor_units = fields
            .required("minor_units", |raw, place| raw.whole(place, "a whole number of minor units, not negative"))?;
        let currency: Option<Currency> = fields.required_code("currency")?;
        fields.finish(&["minor_units", "currency"])?;
        Ok(currency.map(|currency| Money::new(minor_units, currency)))
    }

    pub(crate) fn date(self, place: &str) -> Result<Date, Error> {
        const EXPECTED: &str = "a calendar date, YYYY-MM-DD";
        let text = self.text(place, EXPECTED)?;
        text.parse().map_err(|_| Error::expected(place, EXPECTED))
    }

    /// A list of at most so many items; an item that reads as `None` is left out.
    pub(crate) fn list<T>(
        self,
        place: &str,
        most: usize,
        mut item: impl FnMut(Self, &str) -> Result<Option<T>, Error>,
    ) -> Result<Vec<T>, Error> {
        let Self::List(raw) = self else { return Err(Error::expected(place, "a list")) };
        if raw.len() > most {
            return Err(Error::too_many(place, most, "entries"));
        }
        let mut list = Vec::with_capacity(raw.len());
        for (index, raw) in raw.into_iter().enumerate() {
            list.extend(item(raw, &format!("{place}[{index}]"))?);
        }
        Ok(list)
    }
}

/// The fields of one object, each taken at most once.
#[derive(Debug)]
pub(crate) struct Fields<'de> {
    place: String,
    mode: Mode,
    entries: Vec<(Cow<'de, str>, Raw<'de>)>,
}

impl<'de> Fields<'de> {
    pub(crate) fn new(raw: Raw<'de>, place: &str, mode: Mode) -> Result<Self, Error> {
        let Raw::Fields(entries) = raw else { return Err(Error::expected(named(place), "an object with fields")) };
        if entries.len() > BREADTH {
            return Err(Error::too_many(named(place), BREADTH, "fields"));
        }
        Ok(Self { place: place.into(), mode, entries })
    }

    /// The value of a field; absent and null are the same.
    pub(crate) fn optional<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(Raw<'de>, &str) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        let Some(index) = self.entries.iter().position(|(key, _)| key == name) else { return Ok(None) };
        let (_, raw) = self.entries.remove(index);
        let place = self.place_of(name);
        if self.entries.iter().any(|(key, _)| key == name) {
            return Err(Error::twice(&place));
        }
        match raw {
            Raw::Null => Ok(None),
            raw => read(raw, &place).map(Some),
        }
    }

    pub(crate) fn required<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(Raw<'de>, &str) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.optional(name, read)?.ok_or_else(|| Error::missing(&self.place_of(name)))
    }

    /// A value of a closed set that must be there.
    pub(crate) fn required_code<T: Coded>(&mut self, name: &str) -> Result<Option<T>, Error> {
        let mode = self.mode;
        self.optional(name, |raw, place| raw.coded(place, mode))?
            .ok_or_else(|| Error::missing_code(&self.place_of(name), T::CODES))
    }

    /// A value that an outcome must give. In a disclosed outcome it is null where its maker did not know the value.
    pub(crate) fn required_or_generic<T: Coded>(&mut self, name: &str) -> Result<Option<T>, Error> {
        match self.mode {
            Mode::Strict => self.required_code(name),
            Mode::Lenient => Ok(self.optional(name, |raw, place| raw.coded(place, Mode::Lenient))?.flatten()),
        }
    }

    /// Refuses what was not taken, where unknown fields are refused.
    pub(crate) fn finish(self, known: &'static [&'static str]) -> Result<(), Error> {
        match (self.entries.first(), self.mode) {
            (Some((name, _)), Mode::Strict) => Err(Error::unknown_field(named(&self.place), name, known)),
            _ => Ok(()),
        }
    }

    fn place_of(&self, name: &str) -> String {
        if self.place.is_empty() { name.into() } else { format!("{}.{name}", self.place) }
    }
}

/// The whole has a name too.
fn named(place: &str) -> &str {
    if place.is_empty() { "outcome" } else { place }
}

/// Takes an input at a depth.
#[derive(Clone, Copy)]
struct Depth(usize);

impl<'de> DeserializeSeed<'de> for Depth {
    type Value = Raw<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw<'de>, D::Error> {
        if self.0 >= DEPTH {
            IgnoredAny::deserialize(deserializer)?;
            return Ok(Raw::Other);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Depth {
    type Value = Raw<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an outcome")
    }

    fn visit_unit<E>(self) -> Result<Raw<'de>, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw<'de>, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw<'de>, E> {
        Ok(Raw::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Raw<'de>, E> {
        Ok(Raw::Whole(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Raw<'de>, E> {
        Ok(u64::try_from(value).map_or(Raw::Other, Raw::Whole))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw<'de>, E> {
        Ok(Raw::Other)
    }

    fn visit_bytes<E>(self, _: &[u8]) -> Result<Raw<'de>, E> {
        Ok(Raw::Other)
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Raw<'de>, E> {
        Ok(Raw::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw<'de>, E> {
        Ok(Raw::Text(Cow::Owned(value.into())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw<'de>, A::Error> {
        let mut list = Vec::new();
        while list.len() <= BREADTH {
            let Some(item) = items.next_element_seed(Self(self.0 + 1))? else { return Ok(Raw::List(list)) };
            list.push(item);
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(Key(key)) = entries.next_key()? {
            if fields.len() > BREADTH {
                entries.next_value::<IgnoredAny>()?;
            } else {
                fields.push((key, entries.next_value_seed(Self(self.0 + 1))?));
            }
        }
        Ok(Raw::Fields(fields))
    }
}

/// A field's name, borrowed where the format allows.
struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field's name")
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(value.into())))
    }
}
