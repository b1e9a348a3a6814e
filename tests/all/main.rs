//! Tests of the public surface, in one binary.

#[cfg(feature = "answers")]
mod answers;
#[cfg(feature = "codes")]
mod bodies;
#[cfg(feature = "codes")]
mod codes;
mod disclosed;
mod examples;
#[cfg(all(feature = "answers", feature = "codes", feature = "en"))]
mod gallery;
#[cfg(feature = "answers")]
mod help_centre;
#[cfg(feature = "en")]
mod new_language;
mod outcome;
#[cfg(feature = "overrides")]
mod overrides;
mod phrases;
mod plain;
mod promises;
mod rendering;
mod rights;
mod shown;
mod snapshot;
mod surface;
#[cfg(feature = "codes")]
mod web;
