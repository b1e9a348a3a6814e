//! One event: something was shown, or someone complained about it.

use std::borrow::Cow;

use serde_json::error::Category;
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use crate::fields::{Fields, Value};
use crate::id::Id;
use crate::lines::LONGEST;
use crate::tally::MOST_GROUPS;

/// What happened to which text.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Event {
    pub(crate) kind: Kind,
    pub(crate) group: Group,
}

/// What happened.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Shown,
    Complained,
}

/// What is counted together: one explanation or answer, in one language, in one version of one set of texts.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(crate) struct Group {
    pub(crate) id: Id,
    pub(crate) locale: LanguageIdentifier,
    /// The name of the lender's own texts; none are the built-in ones.
    pub(crate) variant: Option<Box<str>>,
    /// The version of the texts: 8 hexadecimal digits.
    pub(crate) texts: u32,
}

/// Why a line is left out. It repeats nothing that stood in the line, not even a field's name: each could be personal.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub(crate) enum Refusal {
    #[error("longer than {LONGEST} bytes")]
    TooLong,
    #[error("not JSON, at byte {0}")]
    NotJson(usize),
    #[error("not an object")]
    NotAnObject,
    #[error("field {0} is none of event, id, locale, variant, texts: events hold nothing else")]
    UnknownField(usize),
    #[error("`{0}` stands there twice")]
    Twice(&'static str),
    #[error("`{0}` is missing")]
    Missing(&'static str),
    #[error("`{0}`: expected {1}")]
    Expected(&'static str, &'static str),
    #[error(
        "one text more than the {MOST_GROUPS} that are counted apart; does `variant` differ from person to person?"
    )]
    TooManyGroups,
}

const EVENT: &str = "\"shown\" or \"complained\"";
const ID: &str = "the id of an explanation, as in declined/invoice/unpaid-invoice, or of an answer";
const LOCALE: &str = "a language of two or three letters, with a region at most, as in sv or sv-SE";
const VARIANT: &str = "null, or 1 to 64 letters, digits, `-`, `_` and `.` of ASCII";
const TEXTS: &str = "the version of the texts, 8 hexadecimal digits in small letters";

/// The most bytes in the name of a lender's own texts.
const LONGEST_VARIANT: usize = 64;

impl Event {
    /// Reads the JSON of one line.
    ///
    /// # Errors
    ///
    /// - `{"event": "shown"}`, which lacks the rest.
    /// - `{"event": "shown", "email": "…"}`, which holds more than an event may.
    pub(crate) fn parse(line: &[u8]) -> Result<Self, Refusal> {
        let Fields(fields) = serde_json::from_slice(line).map_err(|error| match error.classify() {
            Category::Data => Refusal::NotAnObject,
            _ => Refusal::NotJson(error.column()),
        })?;
        Slots::of(fields)?.event()
    }
}

/// The fields of an event, each where it belongs.
#[derive(Default)]
struct Slots<'a> {
    event: Option<Value<'a>>,
    id: Option<Value<'a>>,
    locale: Option<Value<'a>>,
    variant: Option<Value<'a>>,
    texts: Option<Value<'a>>,
}

impl<'a> Slots<'a> {
    fn of(fields: Vec<(Value<'a>, Value<'a>)>) -> Result<Self, Refusal> {
        let mut slots = Self::default();
        for (place, (name, value)) in (1..).zip(fields) {
            let Value::Text(name) = name else { return Err(Refusal::UnknownField(place)) };
            let (name, slot) = match name.as_ref() {
                "event" => ("event", &mut slots.event),
                "id" => ("id", &mut slots.id),
                "locale" => ("locale", &mut slots.locale),
                "variant" => ("variant", &mut slots.variant),
                "texts" => ("texts", &mut slots.texts),
                _ => return Err(Refusal::UnknownField(place)),
            };
            if slot.replace(value).is_some() {
                return Err(Refusal::Twice(name));
            }
        }
        Ok(slots)
    }

    fn event(self) -> Result<Event, Refusal> {
        let kind = required("event", self.event, EVENT, kind)?;
        let id = required("id", self.id, ID, Id::parse)?;
        let locale = required("locale", self.locale, LOCALE, locale)?;
        let variant = match self.variant {
            None | Some(Value::Null) => None,
            given => Some(required("variant", given, VARIANT, variant)?),
        };
        let texts = required("texts", self.texts, TEXTS, texts)?;
        Ok(Event { kind, group: Group { id, locale, variant, texts } })
    }
}

fn required<T>(
    name: &'static str,
    value: Option<Value<'_>>,
    expected: &'static str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<T, Refusal> {
    let text = match value.ok_or(Refusal::Missing(name))? {
        Value::Text(text) => text,
        Value::Null | Value::Other => Cow::Borrowed(""),
    };
    parse(&text).ok_or(Refusal::Expected(name, expected))
}

fn kind(text: &str) -> Option<Kind> {
    match text {
        "shown" => Some(Kind::Shown),
        "complained" => Some(Kind::Complained),
        _ => None,
    }
}

/// Longer languages, scripts and variants are refused: no catalogue has one, and a name passes for each of them.
fn locale(text: &str) -> Option<LanguageIdentifier> {
    // The parser takes nothing at all for an undetermined language.
    let locale: LanguageIdentifier = Some(text).filter(|text| !text.is_empty())?.parse().ok()?;
    let has_more = locale.language.as_str().len() > 3 || locale.script.is_some() || locale.variants().next().is_some();
    (!has_more).then_some(locale)
}

fn variant(text: &str) -> Option<Box<str>> {
    let is_known = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let is_variant = !text.is_empty() && text.len() <= LONGEST_VARIANT && text.bytes().all(is_known);
    is_variant.then(|| text.into())
}

fn texts(text: &str) -> Option<u32> {
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let is_version = text.len() == 8 && text.bytes().all(is_digit);
    is_version.then(|| u32::from_str_radix(text, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{EVENT, Event, ID, Kind, LOCALE, Refusal, TEXTS, VARIANT};

    const GOOD: [(&str, &str); 5] = [
        ("event", r#""shown""#),
        ("id", r#""declined/invoice/unpaid-invoice""#),
        ("locale", r#""sv""#),
        ("variant", "null"),
        ("texts", r#""3f9a1c2e""#),
    ];

    #[test]
    fn an_event_is_read_whatever_the_order_of_its_fields() {
        let event = parse(&GOOD).unwrap();
        assert_eq!(event.kind, Kind::Shown);
        assert_eq!(event.group.id.to_string(), "declined/invoice/unpaid-invoice");
        assert_eq!(event.group.locale.to_string(), "sv");
        assert_eq!(event.group.variant, None);
        assert_eq!(event.group.texts, 0x3f9a_1c2e);
        let mut reversed = GOOD;
        reversed.reverse();
        assert_eq!(parse(&reversed), Ok(event));
    }

    #[test]
    fn without_a_variant_it_is_the_built_in_texts() {
        assert_eq!(parse(&without("variant")), parse(&GOOD));
        let named = parse(&with("variant", r#""Spring_2026.b-1""#)).unwrap();
        assert_eq!(named.group.variant.as_deref(), Some("Spring_2026.b-1"));
    }

    #[test]
    fn a_locale_is_written_as_bcp_47_has_it() {
        for (written, read) in [("SV", "sv"), ("sv-se", "sv-SE"), ("SMJ-no", "smj-NO"), ("es-419", "es-419")] {
            let event = parse(&with("locale", &format!("{written:?}"))).unwrap();
            assert_eq!(event.group.locale.to_string(), read);
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        for name in ["event", "id", "locale", "texts"] {
            assert_eq!(parse(&without(name)), Err(Refusal::Missing(name)));
        }
    }

    #[test]
    fn a_value_that_could_hold_anything_is_refused_by_its_field() {
        let long = format!("{:?}", "a".repeat(65));
        for (name, expected, values) in [
            ("event", EVENT, &[r#""Shown""#, r#""clicked""#, "1", "null", "[]", "{}"][..]),
            ("id", ID, &[r#""""#, r#""declined/invoice/anna-svensson""#, "null", "7"]),
            (
                "locale",
                LOCALE,
                &[
                    r#""""#,
                    r#""swedish language""#,
                    r#""svensson""#,
                    r#""sv-Anna""#,
                    r#""sv-svensson""#,
                    r#""sv-x-anna""#,
                    "null",
                ],
            ),
            ("variant", VARIANT, &[r#""""#, r#""a b""#, r#""anna@example""#, r#""å""#, &long, "1", "[null]"]),
            (
                "texts",
                TEXTS,
                &[r#""""#, r#""3f9a1c2""#, r#""3f9a1c2e0""#, r#""3F9A1C2E""#, r#""+f9a1c2e""#, "12345678"],
            ),
        ] {
            for value in values {
                assert_eq!(parse(&with(name, value)), Err(Refusal::Expected(name, expected)), "{name}: {value}");
            }
        }
    }

    #[test]
    fn a_field_more_is_refused_by_its_place() {
        for name in ["email", "ip", "Event", "", "id "] {
            let mut fields = GOOD.to_vec();
            fields.insert(2, (name, "null"));
            assert_eq!(parse(&fields), Err(Refusal::UnknownField(3)), "{name:?}");
        }
        let last: Vec<_> = GOOD.into_iter().chain([("email", "1")]).collect();
        assert_eq!(parse(&last), Err(Refusal::UnknownField(6)));
    }

    #[test]
    fn a_field_twice_is_refused() {
        for (name, value) in GOOD {
            let fields: Vec<_> = GOOD.into_iter().chain([(name, value)]).collect();
            assert_eq!(parse(&fields), Err(Refusal::Twice(name)));
        }
    }

    #[test]
    fn what_is_no_object_is_told_from_what_is_no_json() {
        for line in ["[]", "1", "null", r#""declined/invoice/none""#] {
            assert_eq!(Event::parse(line.as_bytes()), Err(Refusal::NotAnObject), "{line}");
        }
        for line in ["", "{", "anna", r#"{"event" "shown"}"#, "{} {}", r#"{"event": "shown",}"#] {
            assert!(matches!(Event::parse(line.as_bytes()), Err(Refusal::NotJson(_))), "{line}");
        }
        assert!(matches!(Event::parse(b"{\"event\": \"\xff\"}"), Err(Refusal::NotJson(_))));
        let deep = "[".repeat(4_000);
        assert!(matches!(Event::parse(deep.as_bytes()), Err(Refusal::NotAnObject | Refusal::NotJson(_))));
    }

    #[test]
    fn no_refusal_repeats_what_stood_in_the_line() {
        for line in [
            r#"{"Anna": 1}"#,
            r#"{"event": "Anna"}"#,
            r#""Anna""#,
            "Anna",
            r#"{"event": "shown", "id": "Anna"}"#,
            r#"{"event": "shown", "id": "answer/a", "locale": "Anna Anna"}"#,
            r#"{"event": "shown", "id": "answer/a", "locale": "sv", "variant": "Anna?"}"#,
            r#"{"event": "shown", "id": "answer/a", "locale": "sv", "texts": "Anna"}"#,
        ] {
            let refusal = Event::parse(line.as_bytes()).unwrap_err().to_string();
            assert!(!refusal.contains("Anna"), "{refusal}");
        }
    }

    fn with<'a>(name: &str, value: &'a str) -> Vec<(&'static str, &'a str)> {
        GOOD.iter().map(|&(known, good)| (known, if known == name { value } else { good })).collect()
    }

    fn without(name: &str) -> Vec<(&'static str, &'static str)> {
        GOOD.into_iter().filter(|&(known, _)| known != name).collect()
    }

    fn parse(fields: &[(&str, &str)]) -> Result<Event, Refusal> {
        let fields: Vec<_> = fields.iter().map(|(name, value)| format!("{name:?}: {value}")).collect();
        Event::parse(format!("{{{}}}", fields.join(", ")).as_bytes())
    }
}
