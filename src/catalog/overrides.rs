//! A lender's own texts, compiled at run time by the code that compiles the built-in ones.

#[cfg(feature = "overrides")]
mod compile;
#[cfg(feature = "overrides")]
mod findings;

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
    #[cfg_attr(not(feature = "overrides"), allow(dead_code, reason = "there are none without the feature"))]
    language: &'static str,
    variant: String,
    pub(super) explanations: Own,
    #[cfg(feature = "answers")]
    pub(super) answers: Own,
}

/// A lender's own texts of explanations, or of answers.
#[derive(Clone, Debug)]
pub(crate) struct Own {
    /// The versions of the built-in texts and of these together: for the language, and for each of its overlays.
    versions: Vec<(&'static str, String)>,
    /// By the places of the messages.
    texts: Vec<Option<Box<str>>>,
}

impl Own {
    /// The version of these words over the built-in texts of the language, or of one of its overlays.
    pub(super) fn version(&self, language: &str) -> &str {
        let version = self.versions.iter().find(|(known, _)| *known == language);
        version.map_or("", |(_, version)| version)
    }

    /// The lender's text of a message, by its place.
    pub(super) fn text(&self, index: usize) -> Option<&str> {
        self.texts.get(index)?.as_deref()
    }
}

#[cfg_attr(not(feature = "overrides"), allow(unreachable_pub, reason = "public with the feature"))]
impl Overrides {
    /// The language that the texts are in (BCP 47).
    #[cfg(feature = "overrides")]
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.language
    }

    /// The name that an explanation and an answer carry as their `variant`.
    #[must_use]
    pub fn variant(&self) -> &str {
        &self.variant
    }

    /// The version of an explanation's words: that of the built-in texts and of these together. Answers have a version
    /// of their own, which they carry.
    #[cfg(feature = "overrides")]
    #[must_use]
    pub fn version(&self) -> &str {
        self.explanations.version(self.language)
    }
}
