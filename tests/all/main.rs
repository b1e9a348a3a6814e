//! Tests of the public surface, in one binary.

mod disclosed;
mod examples;
mod outcome;
mod promises;
mod rendering;
mod snapshot;
mod surface;
