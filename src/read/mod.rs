//! Reading JSON (or any self-describing format) so that every error names its field and echoes no value.
//!
//! serde's own errors repeat the value that was found; a name or a reference must not end up in a log that way.
//! So the input is first taken as it is, bounded in depth and breadth, and then read field by field.

#[cfg(any(feature = "wasm", feature = "wasm-disclose"))]
mod json;

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::Error;
use crate::cldr::write_number;
use crate::date::Date;
use crate::money::{Currency, Money};

/// A closed set of values that have a code each.
pub(crate) trait Coded: Copy + 'static {
    const CODES: &'static [&'static str];
    /// In the order of the codes.
    const VALUES: &'static [Self];

    fn find(code: &str) -> Option<Self> {
        Self::VALUES.get(index(code, Self::CODES)?).copied()
    }
}

/// Where a code stands: a search, as one for every set would be code for every set.
fn index(code: &str, codes: &[&str]) -> Option<usize> {
    // Most codes differ in the first letter: it is looked at before they are compared.
    let [first, ..] = code.as_bytes() else { return None };
    codes.iter().position(|known| known.as_bytes().first() == Some(first) && *known == code)
}

/// How unknown fields and values are taken.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mode {
    /// An outcome: whatever is unknown is refused.
    Strict(&'static Refusals),
    /// A disclosed outcome, maybe of a newer server: whatever is unknown reads as its generic value.
    Lenient,
}

/// What is said of an unknown field or value. It comes with the mode, so that it is not linked where nobody is strict.
#[derive(Debug)]
pub(crate) struct Refusals {
    field: Refusal,
    value: Refusal,
}

/// The error, of a place, what was found there, and what is accepted.
type Refusal = fn(Place<'_>, &str, &'static [&'static str]) -> Error;

impl Mode {
    pub(crate) const STRICT: Self = Self::Strict(&Refusals {
        field: |place, name, known| Error::unknown_field(place, name, known),
        value: |place, code, known| Error::unknown(place, code, known),
    });
}

/// The deepest place that is read: `sources[0].basis_of[0]`.
const DEPTH: usize = 5;
/// More fields or items than this are counted, not kept; every bound of the format lies below.
const BREADTH: usize = 64;

/// Room for the fields of the whole from the start: a kilobyte, as what is larger costs an allocator more.
const ROOM: usize = 1_024 / size_of::<(Cow<'_, str>, Raw<'_>)>();

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

/// What is read from an input.
pub(crate) trait FromRaw: Sized {
    fn from_raw(raw: &Raw<'_>) -> Result<Self, Error>;

    /// Reads it from any format that serde knows.
    fn from_format<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_raw(&Raw::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

/// Where a value stands. It is written out only where there is something to say of it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place<'p> {
    /// The whole input, whose fields have no longer name than their own.
    Outcome,
    Named(&'p str),
    Field(&'p Self, &'static str),
    Item(&'p Self, usize),
}

impl<'p> From<&'p str> for Place<'p> {
    fn from(name: &'p str) -> Self {
        Self::Named(name)
    }
}

impl Place<'_> {
    pub(crate) fn write(&self, out: &mut String) {
        match self {
            Self::Outcome => out.push_str("outcome"),
            Self::Named(name) | Self::Field(Self::Outcome, name) => out.push_str(name),
            Self::Field(parent, name) => {
                parent.write(out);
                out.push('.');
                out.push_str(name);
            }
            Self::Item(list, index) => {
                list.write(out);
                out.push('[');
                write_number(u64::try_from(*index).unwrap_or(u64::MAX), out);
                out.push(']');
            }
        }
    }
}

/// A value and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Value<'r> {
    pub(crate) raw: &'r Raw<'r>,
    pub(crate) place: Place<'r>,
    pub(crate) mode: Mode,
}

impl<'r> Value<'r> {
    /// A value of a closed set; an unknown one is `None` where that is allowed.
    pub(crate) fn code<T: Coded>(self) -> Result<Option<T>, Error> {
        Ok(self.index(T::CODES)?.and_then(|index| T::VALUES.get(index).copied()))
    }

    pub(crate) fn fields(self) -> Result<Fields<'r>, Error> {
        Fields::new(self.raw, self.place, self.mode)
    }

    pub(crate) fn text(self, expected: &str) -> Result<&'r str, Error> {
        match self.raw {
            Raw::Text(text) => Ok(text),
            _ => Err(Error::expected(self.place, expected)),
        }
    }

    fn index(self, codes: &'static [&'static str]) -> Result<Option<usize>, Error> {
        let Raw::Text(code) = self.raw else { return Err(Error::expected_code(self.place, codes)) };
        match (index(code, codes), self.mode) {
            (None, Mode::Strict(refusals)) => Err((refusals.value)(self.place, code, codes)),
            (found, _) => Ok(found),
        }
    }
}

/// The fields of one object, each taken at most once.
#[derive(Debug)]
pub(crate) struct Fields<'r> {
    entries: &'r [(Cow<'r, str>, Raw<'r>)],
    /// A bit for each field that was taken, the lowest for the first one.
    taken: u64,
    place: Place<'r>,
    mode: Mode,
}

impl<'r> Fields<'r> {
    pub(crate) fn new(raw: &'r Raw<'r>, place: Place<'r>, mode: Mode) -> Result<Self, Error> {
        match raw {
            Raw::Fields(entries) if entries.len() > BREADTH => Err(Error::too_many(place, BREADTH, "fields")),
            Raw::Fields(entries) => Ok(Self { entries, taken: 0, place, mode }),
            _ => Err(Error::expected(place, "an object with fields")),
        }
    }

    /// A field; absent and null are the same.
    pub(crate) fn take(&mut self, name: &'static str) -> Result<Option<Value<'_>>, Error> {
        // Those at the front that were taken need not be looked at again.
        let taken = usize::try_from(self.taken.trailing_ones()).unwrap_or_default();
        let mut named = self.entries.iter().enumerate().skip(taken).filter(|(_, (key, _))| key == name);
        let Some((index, (_, raw))) = named.next() else { return Ok(None) };
        let place = Place::Field(&self.place, name);
        if named.next().is_some() {
            return Err(Error::twice(place));
        }
        self.taken |= 1 << index;
        Ok(if matches!(raw, Raw::Null) { None } else { Some(Value { raw, place, mode: self.mode }) })
    }

    /// A field of which there has to be something.
    pub(crate) fn required(&mut self, name: &'static str) -> Result<Value<'_>, Error> {
        // A copy: the value holds the fields, be it there or not.
        let parent = self.place;
        self.take(name)?.ok_or_else(|| Error::missing(Place::Field(&parent, name)))
    }

    /// A value of a closed set.
    pub(crate) fn code<T: Coded>(&mut self, name: &'static str) -> Result<Option<T>, Error> {
        match self.take(name)? {
            Some(value) => value.code(),
            None => Ok(None),
        }
    }

    /// A value of a closed set that must be there.
    pub(crate) fn required_code<T: Coded>(&mut self, name: &'static str) -> Result<Option<T>, Error> {
        match self.take(name)? {
            Some(value) => value.code(),
            None => Err(Error::missing_code(Place::Field(&self.place, name), T::CODES)),
        }
    }

    /// A value that an outcome must give. In a disclosed outcome it is null where its maker did not know the value.
    pub(crate) fn required_or_generic<T: Coded>(&mut self, name: &'static str) -> Result<Option<T>, Error> {
        match self.mode {
            Mode::Strict(_) => self.required_code(name),
            Mode::Lenient => self.code(name),
        }
    }

    /// An amount; one in an unknown currency is `None` where that is allowed.
    pub(crate) fn money(&mut self, name: &'static str) -> Result<Option<Money>, Error> {
        let Some(value) = self.take(name)? else { return Ok(None) };
        let mut fields = value.fields()?;
        let Some(minor_units) = fields.whole("minor_units", "a whole number of minor units, not negative")? else {
            return Err(Error::missing(Place::Field(&fields.place, "minor_units")));
        };
        let currency: Option<Currency> = fields.required_code("currency")?;
        fields.finish(&["minor_units", "currency"])?;
        Ok(currency.map(|currency| Money::new(minor_units, currency)))
    }

    pub(crate) fn date(&mut self, name: &'static str) -> Result<Option<Date>, Error> {
        const EXPECTED: &str = "a calendar date, YYYY-MM-DD";
        let Some(value) = self.take(name)? else { return Ok(None) };
        let date = Date::read(value.text(EXPECTED)?);
        date.map(Some).ok_or_else(|| Error::expected(value.place, EXPECTED))
    }

    pub(crate) fn whole(&mut self, name: &'static str, expected: &str) -> Result<Option<u64>, Error> {
        let Some(value) = self.take(name)? else { return Ok(None) };
        match value.raw {
            Raw::Whole(number) => Ok(Some(*number)),
            _ => Err(Error::expected(value.place, expected)),
        }
    }

    pub(crate) fn bool(&mut self, name: &'static str) -> Result<Option<bool>, Error> {
        let Some(value) = self.take(name)? else { return Ok(None) };
        match value.raw {
            Raw::Bool(value) => Ok(Some(*value)),
            _ => Err(Error::expected(value.place, "true or false")),
        }
    }

    /// Values of a closed set; an unknown one is left out where that is allowed.
    pub(crate) fn codes<T: Coded>(&mut self, name: &'static str, most: usize) -> Result<Vec<T>, Error> {
        let mut codes = Vec::new();
        self.list(name, most, &mut |item| {
            codes.extend(item.code::<T>()?);
            Ok(())
        })?;
        Ok(codes)
    }

    /// Reads at most so many items of a list, one by one.
    pub(crate) fn list(
        &mut self,
        name: &'static str,
        most: usize,
        read: &mut dyn FnMut(Value<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let Some(Value { raw, place, mode }) = self.take(name)? else { return Ok(()) };
        let Raw::List(items) = raw else { return Err(Error::expected(place, "a list")) };
        if items.len() > most {
            return Err(Error::too_many(place, most, "entries"));
        }
        for (index, raw) in items.iter().enumerate() {
            read(Value { raw, place: Place::Item(&place, index), mode })?;
        }
        Ok(())
    }

    /// Refuses what was not taken, where unknown fields are refused.
    pub(crate) fn finish(self, known: &'static [&'static str]) -> Result<(), Error> {
        let Mode::Strict(refusals) = self.mode else { return Ok(()) };
        let mut left = self.entries.iter().enumerate().filter(|(index, _)| self.taken & (1 << index) == 0);
        match left.next() {
            Some((_, (name, _))) => Err((refusals.field)(self.place, name, known)),
            None => Ok(()),
        }
    }
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
        let mut list = Vec::with_capacity(4);
        while list.len() <= BREADTH {
            let Some(item) = items.next_element_seed(Self(self.0 + 1))? else { return Ok(Raw::List(list)) };
            list.push(item);
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw<'de>, A::Error> {
        let mut fields = Vec::with_capacity(if self.0 == 0 { ROOM } else { 4 });
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
