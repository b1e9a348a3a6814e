//! Reads the JSON that `JSON.stringify` writes, without a crate for it: every byte of code is downloaded.
//!
//! Such a text has no blanks, and escapes nothing but controls and what would end it. It is understood as `serde_json`
//! understands it. Of other JSON some is refused, and what is no JSON may pass as a value: its fields are checked anyway.

use std::borrow::Cow;

use super::{BREADTH, DEPTH, Raw};

impl<'de> Raw<'de> {
    /// The value of a JSON text; nothing where none can be made out.
    pub(crate) fn from_json(text: &'de str) -> Option<Self> {
        let mut json = Json { text, at: 0 };
        let value = json.value(0)?;
        json.sign().is_none().then_some(value)
    }
}

struct Json<'de> {
    text: &'de str,
    /// How many bytes of it are read.
    at: usize,
}

impl<'de> Json<'de> {
    fn value(&mut self, depth: usize) -> Option<Raw<'de>> {
        let value = match self.sign()? {
            b'{' | b'[' if depth >= DEPTH => self.nested(),
            b'{' => self.fields(depth),
            b'[' => self.list(depth),
            b'"' => self.string().map(Raw::Text),
            b't' => self.word("true").map(|()| Raw::Bool(true)),
            b'f' => self.word("false").map(|()| Raw::Bool(false)),
            b'n' => self.word("null").map(|()| Raw::Null),
            _ => self.number(),
        };
        value.map(|value| if depth >= DEPTH { Raw::Other } else { value })
    }

    fn list(&mut self, depth: usize) -> Option<Raw<'de>> {
        let mut items = Vec::new();
        self.take(b'[')?;
        let mut has_next = self.sign()? != b']';
        while has_next {
            let item = self.value(depth + 1)?;
            if items.len() <= BREADTH {
                items.push(item);
            }
            has_next = self.take(b',').is_some();
        }
        self.take(b']').map(|()| Raw::List(items))
    }

    fn fields(&mut self, depth: usize) -> Option<Raw<'de>> {
        let mut fields = Vec::new();
        self.take(b'{')?;
        let mut has_next = self.sign()? != b'}';
        while has_next {
            let name = self.string()?;
            self.take(b':')?;
            let value = self.value(depth + 1)?;
            if fields.len() <= BREADTH {
                fields.push((name, value));
            }
            has_next = self.take(b',').is_some();
        }
        self.take(b'}').map(|()| Raw::Fields(fields))
    }

    /// What is too deep to have a meaning, however deep it is: read without a call for each level.
    fn nested(&mut self) -> Option<Raw<'de>> {
        let mut open = 0_usize;
        loop {
            match self.sign()? {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'{' | b'[' => open += 1,
                b'}' | b']' => open -= 1,
                _ => {}
            }
            self.at += 1;
            if open == 0 {
                return Some(Raw::Other);
            }
        }
    }

    /// A number; one that is not whole, is negative or is too large has no meaning here.
    fn number(&mut self) -> Option<Raw<'de>> {
        let mut number = Some(0_u64);
        let start = self.at;
        while let Some(byte @ (b'0'..=b'9' | b'+' | b'-' | b'.' | b'e')) = self.sign() {
            let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10);
            number = digit.and_then(|digit| number?.checked_mul(10)?.checked_add(digit.into()));
            self.at += 1;
        }
        (self.at > start).then(|| number.map_or(Raw::Other, Raw::Whole))
    }

    fn string(&mut self) -> Option<Cow<'de, str>> {
        self.take(b'"')?;
        let mut text = Cow::Borrowed("");
        loop {
            let start = self.at;
            while !matches!(self.sign()?, b'"' | b'\\') {
                self.at += 1;
            }
            let plain = self.text.get(start..self.at)?;
            // The first piece is not copied.
            if text.is_empty() {
                text = Cow::Borrowed(plain);
            } else {
                text.to_mut().push_str(plain);
            }
            if self.take(b'"').is_some() {
                return Some(text);
            }
            let escaped = self.escaped()?;
            text.to_mut().push(escaped);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        self.take(b'\\')?;
        let sign = self.sign()?;
        self.at += 1;
        Some(match sign {
            b'"' | b'\\' => char::from(sign),
            b'b' => '\u{8}',
            b't' => '\t',
            b'n' => '\n',
            b'f' => '\u{c}',
            b'r' => '\r',
            // Half a character, which `JSON.stringify` writes as well, is refused.
            b'u' => {
                let digits = self.text.get(self.at..)?.get(..4)?;
                self.at += 4;
                char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
            }
            _ => return None,
        })
    }

    fn word(&mut self, word: &str) -> Option<()> {
        word.bytes().try_for_each(|sign| self.take(sign))
    }

    // A call for every byte would be a third of the reading, and larger.
    #[inline(always)]
    fn take(&mut self, sign: u8) -> Option<()> {
        (self.sign()? == sign).then(|| self.at += 1)
    }

    #[inline(always)]
    fn sign(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}
