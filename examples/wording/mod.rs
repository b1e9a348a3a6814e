//! The texts as translators write them, and how easy they are to read: for the examples `gallery` and `readability`,
//! and for the tests.

pub(crate) mod catalogue;
pub(crate) mod ease;
pub(crate) mod scale;
pub(crate) mod sentences;
pub(crate) mod syllables;

pub(crate) use catalogue::Catalogue;
pub(crate) use ease::Ease;
pub(crate) use scale::Scale;
