//! What the fuzz targets assert: the library's promises, held against any input.
//!
//! Who may know what, and what gives a masked reason away, is written down here once more: an oracle that asks the
//! library is none.

#![forbid(unsafe_code)]

mod bodies;
mod codes;
mod error;
mod explanation;
mod header;
mod knowledge;
mod mutate;
mod outcome;
mod overrides;

pub use self::bodies::assert_body;
pub use self::codes::assert_code;
pub use self::error::assert_error;
pub use self::explanation::{assert_disclosed_keeps_promises, forms, locales, texts};
pub use self::header::assert_header;
pub use self::knowledge::{may_know, telling_word};
pub use self::mutate::mutate_json;
pub use self::outcome::{assert_disclosed, assert_outcome};
pub use self::overrides::assert_overrides;
