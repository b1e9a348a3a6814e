//! The parts of a body that are read; all else is passed over without being kept.

use core::fmt;
use core::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::Error;

/// Reads the parts of a body that a type names.
///
/// A message of the parser can repeat a value, and a value can be a card number: only the place is told.
pub(super) fn parse<T: DeserializeOwned>(body: &str) -> Result<T, Error> {
    if !body.trim_start().starts_with('{') {
        return Err(Error::expected("body", "a JSON object"));
    }
    serde_json::from_str(body).map_err(|error| {
        let problem = if error.is_data() { "a code that is no text, or a field given twice" } else { "no JSON" };
        Error::unreadable("body", error.line(), error.column(), problem)
    })
}

/// A code: a text, or a whole number for its digits.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Code(#[serde(deserialize_with = "text_or_digits")] String);

impl Code {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

fn text_or_digits<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    struct TextOrDigits;

    impl Visitor<'_> for TextOrDigits {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text or a whole number")
        }

        fn visit_u64<E>(self, number: u64) -> Result<String, E> {
            Ok(number.to_string())
        }

        fn visit_str<E>(self, text: &str) -> Result<String, E> {
            Ok(text.into())
        }

        fn visit_string<E>(self, text: String) -> Result<String, E> {
            Ok(text)
        }
    }

    deserializer.deserialize_any(TextOrDigits)
}

/// An object that may be absent, null, or stand as its id or another text.
pub(super) struct Expandable<T>(pub(super) Option<T>);

impl<T> Default for Expandable<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Expandable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ObjectOrText(PhantomData))
    }
}

struct ObjectOrText<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectOrText<T> {
    type Value = Expandable<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a text")
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Expandable<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(fields)).map(|object| Expandable(Some(object)))
    }

    fn visit_str<E>(self, _: &str) -> Result<Expandable<T>, E> {
        Ok(Expandable(None))
    }

    fn visit_unit<E>(self) -> Result<Expandable<T>, E> {
        Ok(Expandable(None))
    }
}

/// The objects in the fields of an object, whatever the names of the fields.
pub(super) struct Values<T>(pub(super) Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Values<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AnyNames(PhantomData))
    }
}

struct AnyNames<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for AnyNames<T> {
    type Value = Values<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Values<T>, A::Error> {
        let mut values = Vec::new();
        while let Some((IgnoredAny, value)) = fields.next_entry::<IgnoredAny, Expandable<T>>()? {
            values.extend(value.0);
        }
        Ok(Values(values))
    }
}
