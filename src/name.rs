//! Names and links that come from outside, made safe to show.

use std::borrow::Cow;

use serde::Serialize;

use crate::Error;
use crate::closed::closed_set;
use crate::read::Place;

/// The longest name, in characters.
const NAME_MOST: usize = 200;
/// The longest link, in characters; browsers and mail programs take more.
const LINK_MOST: usize = 2_000;

/// What a link has to be.
pub(crate) const LINK: &str =
    "an https: address without a user name, or a mailto: or tel: address; plain ASCII, no spaces, quotes or brackets";

/// A name to show, without characters that could hide or reorder text.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct Name(Box<str>);

impl Name {
    /// The name, or nothing where nothing visible is left of it.
    pub(crate) fn new(text: &str, place: Place<'_>) -> Result<Option<Self>, Error> {
        if is_longer(text, NAME_MOST) {
            return Err(Error::too_many(place, NAME_MOST, "characters"));
        }
        let is_changed = |c: char| !matches!(c, ' '..='~') && (c.is_whitespace() || !shows(&c));
        let visible: Cow<'_, str> = if text.contains(is_changed) {
            text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(shows).collect()
        } else {
            // Most names: nothing in them changes, so nothing is copied.
            text.into()
        };
        let name = visible.trim();
        Ok(name.chars().any(|c| !joins(c)).then(|| Self(name.into())))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a text has more characters than so many; the characters of most texts need not be counted.
fn is_longer(text: &str, most: usize) -> bool {
    text.len() > most && text.chars().nth(most).is_some()
}

/// Whether a character only changes its neighbours: a joiner or a variation selector.
const fn joins(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

/// Whether a character is text: no control, no bidi control, nothing invisible that could pass for another name.
fn shows(c: &char) -> bool {
    !c.is_control()
        && !matches!(c,
            // Soft hyphen, Arabic letter mark, Mongolian vowel separator, letters and signs that show nothing.
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{2800}' | '\u{3164}' | '\u{ffa0}'
            // Zero-width space, direction marks, embeddings and overrides, invisible operators, isolates.
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            // Byte order mark, annotation marks, tags.
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// An https, mailto or tel link.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct Link(Box<str>);

impl Link {
    pub(crate) fn new(text: &str, place: Place<'_>) -> Result<Self, Error> {
        if is_longer(text, LINK_MOST) {
            return Err(Error::too_many(place, LINK_MOST, "characters"));
        }
        if is_https(text) || is_mailto(text) || is_tel(text) {
            Ok(Self(text.into()))
        } else {
            Err(Error::expected(place, LINK))
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_https(text: &str) -> bool {
    let Some(rest) = after_scheme(text, "https://") else { return false };
    let host = || rest.bytes().take_while(|byte| !matches!(byte, b'/' | b'?' | b'#'));
    // A user part before the host is how a link is made to look like another's.
    host().next().is_some_and(|byte| byte.is_ascii_alphanumeric()) && !host().any(is_at) && is_plain(rest)
}

fn is_at(byte: u8) -> bool {
    byte == b'@'
}

fn is_mailto(text: &str) -> bool {
    after_scheme(text, "mailto:").is_some_and(|rest| {
        is_plain(rest) && rest.bytes().position(is_at).is_some_and(|user| user > 0 && user + 1 < rest.len())
    })
}

fn is_tel(text: &str) -> bool {
    after_scheme(text, "tel:").is_some_and(|rest| {
        rest.bytes().any(|byte| byte.is_ascii_digit())
            && rest.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'(' | b')'))
    })
}

fn after_scheme<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(scheme.len())?;
    head.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// Printable ASCII without what could end an attribute or start a tag.
fn is_plain(rest: &str) -> bool {
    let ends = |byte| matches!(byte, b'"' | b'\'' | b'<' | b'>' | b'\\' | b'`' | b'{' | b'}' | b'|' | b'^');
    rest.bytes().all(|byte| byte.is_ascii_graphic() && !ends(byte))
}

closed_set! {
    /// Whom a contact reaches.
    ContactKind {
        /// The lender.
        Lender = "lender",
        /// The shop.
        Merchant = "merchant",
        /// The bank that issued the card or holds the account.
        Bank = "bank",
        /// The credit register that was asked.
        Bureau = "bureau",
        /// The authority for the protection of personal data.
        DataAuthority = "data-authority",
        /// Where to complain.
        Complaints = "complaints",
        /// Free advice on budget and debts.
        DebtAdvice = "debt-advice",
    }
}

/// Someone to turn to.
///
/// # Errors
///
/// [`Contact::new`] refuses a name of more than 200 characters and every address that is not https, mailto or tel.
///
/// # Example
///
/// ```
/// use why_declined::{Contact, ContactKind};
///
/// let lender = Contact::new(ContactKind::Lender, "Example Pay", "https://pay.example/help")?;
/// assert!(Contact::new(ContactKind::Lender, "Example Pay", "javascript:alert(1)").is_err());
/// # Ok::<(), why_declined::Error>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Contact {
    pub(crate) kind: ContactKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<Name>,
    pub(crate) contact: Link,
}

impl Contact {
    /// A contact with a name (may be empty) and an https, mailto or tel address.
    pub fn new(kind: ContactKind, name: &str, contact: &str) -> Result<Self, Error> {
        Ok(Self {
            kind,
            name: Name::new(name, Place::Named("name"))?,
            contact: Link::new(contact, Place::Named("contact"))?,
        })
    }
}
