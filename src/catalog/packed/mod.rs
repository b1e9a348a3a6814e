//! Catalogues as files, for a build that links none: the browser fetches the one it needs.

mod layout;
mod read;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod write;

pub(crate) use self::layout::Part;
#[cfg(feature = "answers")]
pub(crate) use self::read::Packed;
pub(crate) use self::read::{catalog, packed};
#[cfg(test)]
use super::schema;
#[cfg(test)]
use crate::cldr::format;
