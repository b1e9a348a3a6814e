//! Tests of the public surface, in one binary.

#[cfg(feature = "answers")]
mod answers;
#[cfg(feature = "codes")]
mod bodies;
#[cfg(feature = "codes")]
mod codes;
mod disclosed;
mod examples;
#[cfg(feature = "answers")]
mod help_centre;
mod outcome;
#[cfg(feature = "overrides")]
mod overrides;
mod promises;
mod rendering;
mod rights;
mod snapshot;
mod surface;
