//! Written separately.
