//! What must always hold, walked over every reason, decision, subject, method, audience, market and locale.
//!
//! An axis is sampled only where it cannot matter, and the walk says so. The facts that the walks judge by are frozen
//! here, apart from the library's tables: a change of a table is a change of a promise.

mod alternatives;
#[cfg(feature = "answers")]
mod answers;
mod cases;
mod complete;
mod credit_check;
mod invented;
#[cfg(feature = "answers")]
mod json_ld;
mod leak;
mod merchant;
mod retry;
mod safe_text;
mod support;
mod topics;
mod totality;
mod words;
