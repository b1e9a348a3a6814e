//! Tests of the public surface, in one binary.

mod disclosed;
mod examples;
mod outcome;
#[cfg(feature = "overrides")]
mod overrides;
mod promises;
mod rendering;
mod snapshot;
mod surface;
