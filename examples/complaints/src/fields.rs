//! The fields of a JSON object, taken as they come.
//!
//! serde's own errors repeat what they found. What was found may be about a person, so nothing is refused here by its
//! value, only by being no object.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The fields of an object in their order.
#[derive(Debug)]
pub(crate) struct Fields<'a>(pub(crate) Vec<(Value<'a>, Value<'a>)>);

/// A name or a value: only texts and null have a meaning in an event.
#[derive(Debug, Eq, PartialEq)]
pub(crate) enum Value<'a> {
    Null,
    Text(Cow<'a, str>),
    Other,
}

impl Fields<'_> {
    /// More are read over: one more than an event can have says enough.
    const MOST: usize = 6;
}

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OfObject)
    }
}

impl<'de> Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OfValue)
    }
}

struct OfObject;

impl<'de> Visitor<'de> for OfObject {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::with_capacity(Fields::MOST);
        while let Some(field) = map.next_entry()? {
            if fields.len() < Fields::MOST {
                fields.push(field);
            }
        }
        Ok(Fields(fields))
    }
}

struct OfValue;

impl<'de> Visitor<'de> for OfValue {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Value::Null)
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Value::Text(text.into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Value::Text(text.to_owned().into()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Value::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Value::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(Value::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Value::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Value::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Value::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::{Fields, Value};

    #[test]
    fn fields_come_in_their_order_with_texts_and_null_as_they_are() {
        let Fields(fields) = serde_json::from_str(r#"{"b": "x\u00e5", "a": null, "b": 1}"#).unwrap();
        let text = |text: &'static str| Value::Text(text.into());
        assert_eq!(fields, [(text("b"), text("xå")), (text("a"), Value::Null), (text("b"), Value::Other)]);
    }

    #[test]
    fn every_other_kind_of_value_is_passed_over() {
        for value in ["true", "-1", "1", "1.5", "1e300", "[1, [2]]", r#"{"a": {"b": [null]}}"#, "[]", "{}"] {
            let object = format!(r#"{{"a": {value}}}"#);
            let Fields(fields) = serde_json::from_str(&object).unwrap();
            assert!(matches!(fields[..], [(_, Value::Other)]), "{value}: {fields:?}");
        }
    }

    #[test]
    fn a_thousand_fields_are_not_kept() {
        let many = format!("{{{}}}", vec![r#""a": 1"#; 1_000].join(", "));
        let Fields(fields) = serde_json::from_str(&many).unwrap();
        assert_eq!(fields.len(), Fields::MOST);
    }
}
