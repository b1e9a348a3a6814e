//! Writes JSON without a crate for it, byte for byte as `serde_json` would: what explanations and answers are made of,
//! and no more, as every byte of code is downloaded.

use core::fmt;

use serde::Serialize;
use serde::ser::{Error, Impossible, SerializeSeq, SerializeStruct, Serializer};

/// The value as JSON. Numbers, maps and variants with data are left out: no value of the library has any.
pub(super) fn json(value: &impl Serialize) -> String {
    let mut json = String::with_capacity(4_096);
    let written = value.serialize(Json { out: &mut json, is_empty: true });
    debug_assert!(written.is_ok(), "a value of a kind that is not written");
    json
}

/// What is written, or was begun: a list or an object.
struct Json<'a> {
    out: &'a mut String,
    /// Whether nothing stands in it yet.
    is_empty: bool,
}

/// A kind of value that is not written.
#[derive(Debug)]
pub(super) struct Unsupported;

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of this kind is not written as JSON")
    }
}

impl core::error::Error for Unsupported {}

impl Error for Unsupported {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

fn text(text: &str, out: &mut String) {
    out.push('"');
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        if matches!(byte, b'"' | b'\\' | ..=0x1f) {
            // What stands between two escapes is nearly all: it is copied at once.
            out.push_str(text.get(start..at).unwrap_or_default());
            escape(byte, out);
            start = at + 1;
        }
    }
    out.push_str(text.get(start..).unwrap_or_default());
    out.push('"');
}

fn escape(byte: u8, out: &mut String) {
    let sign = match byte {
        0x8 => b'b',
        b'\t' => b't',
        b'\n' => b'n',
        0xc => b'f',
        b'\r' => b'r',
        ..=0x1f => b'u',
        _ => byte,
    };
    out.extend(['\\', char::from(sign)]);
    if sign == b'u' {
        out.push_str(if byte < 0x10 { "000" } else { "001" });
        out.extend(char::from_digit(u32::from(byte % 16), 16));
    }
}

impl Json<'_> {
    /// The comma before all entries but the first one.
    fn entry(&mut self) {
        if !self.is_empty {
            self.out.push(',');
        }
        self.is_empty = false;
    }

    /// Kept apart: there is a caller for each type of a field.
    #[inline(never)]
    fn field(&mut self, name: &str) {
        self.entry();
        // No name has anything to escape.
        self.out.push('"');
        self.out.push_str(name);
        self.out.push_str("\":");
    }
}

impl SerializeSeq for Json<'_> {
    type Ok = ();
    type Error = Unsupported;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Unsupported> {
        self.entry();
        item.serialize(Json { out: self.out, is_empty: true })
    }

    fn end(self) -> Result<(), Unsupported> {
        self.out.push(']');
        Ok(())
    }
}

impl SerializeStruct for Json<'_> {
    type Ok = ();
    type Error = Unsupported;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unsupported> {
        self.field(name);
        value.serialize(Json { out: self.out, is_empty: true })
    }

    fn end(self) -> Result<(), Unsupported> {
        self.out.push('}');
        Ok(())
    }
}

/// The methods of kinds that are not written.
macro_rules! unsupported {
    ($( $method:ident($($argument:ty),*) -> $result:ty; )+) => {
        $( fn $method(self, $(_: $argument),*) -> Result<$result, Unsupported> { Err(Unsupported) } )+
    };
}

impl Serializer for Json<'_> {
    type Ok = ();
    type Error = Unsupported;
    type SerializeSeq = Self;
    type SerializeStruct = Self;
    type SerializeTuple = Impossible<(), Unsupported>;
    type SerializeTupleStruct = Impossible<(), Unsupported>;
    type SerializeTupleVariant = Impossible<(), Unsupported>;
    type SerializeMap = Impossible<(), Unsupported>;
    type SerializeStructVariant = Impossible<(), Unsupported>;

    fn serialize_bool(self, value: bool) -> Result<(), Unsupported> {
        self.out.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Unsupported> {
        text(value, self.out);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Unsupported> {
        self.out.push_str("null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unsupported> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Unsupported> {
        self.out.push('[');
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Unsupported> {
        self.out.push('{');
        Ok(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Unsupported> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unsupported> {
        Err(Unsupported)
    }

    unsupported! {
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_i64(i64) -> ();
        serialize_u8(u8) -> ();
        serialize_u16(u16) -> ();
        serialize_u32(u32) -> ();
        serialize_u64(u64) -> ();
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_unit_variant(&'static str, u32, &'static str) -> ();
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
}
