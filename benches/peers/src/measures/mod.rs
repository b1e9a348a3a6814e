//! What is asked of everyone, and how it is measured.

pub mod check;
pub mod count;
pub mod distinct;
pub mod lines;
pub mod threads;
pub mod time;
mod work;
