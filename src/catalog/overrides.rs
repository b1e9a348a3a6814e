//! A lender's own texts, compiled at run time by the code that compiles the built-in ones.

#[cfg(feature = "overrides")]
mod compile;
#[cfg(feature = "overrides")]
mod findings;

use super::Message;

#[cfg(feature = "overrides")]
pub use self::findings::{Finding, Findings};

/// A lender's own texts in one language; a message that they leave out keeps its built-in text.
///
/// Compile them once with [`Overrides::compile`], and give them to [`Explainer::with_overrides`]. They change words, never
/// what is told: which reasons show is settled before any text is chosen.
///
/// [`Explainer::with_overrides`]: crate::Explainer::with_overrides
#[cfg_attr(not(feature = "overrides"), allow(unreachable_pub, reason = "public with the feature"))]
#[derive(Clone, Debug)]
pub struct Overrides {
    language: &'static str,
    variant: String,
    version: String,
    /// By the number of the message.
    texts: Vec<Option<Box<str>>>,
}

#[cfg_attr(not(feature = "overrides"), allow(unreachable_pub, reason = "public with the feature"))]
impl Overrides {
    /// The language that the texts are in (BCP 47).
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.language
    }

    /// The name that an explanation carries as its `variant`.
    #[must_use]
    pub fn variant(&self) -> &str {
        &self.variant
    }

    /// The version of the words: that of the built-in texts and of these together.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The lender's text of a message.
    pub(super) fn text_of(&self, message: Message) -> Option<&str> {
        self.texts.get(usize::from(message.index()))?.as_deref()
    }
}
