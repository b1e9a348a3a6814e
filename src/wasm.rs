//! What JavaScript calls, through the npm package: JSON in, JSON out, by the same [`Explainer`](crate::Explainer).

#![allow(unreachable_pub, unnameable_types, reason = "wasm-bindgen exports what is public; no Rust code calls it")]

#[cfg(feature = "wasm-disclose")]
mod disclose;
#[cfg(feature = "wasm")]
mod explain;
#[cfg(all(test, feature = "wasm"))]
mod tests;
#[cfg(feature = "wasm")]
mod write;

#[cfg(feature = "wasm")]
use serde::Serialize;

use crate::read::{FromRaw, Raw};

fn read<T: FromRaw>(json: &str) -> Result<T, String> {
    let raw = Raw::from_json(json).ok_or("not JSON")?;
    T::from_raw(&raw).map_err(|error| error.to_string())
}

/// What can be shown in several forms.
#[cfg(feature = "wasm")]
trait Shown: Serialize {
    fn html(&self) -> String;
    fn text(&self) -> String;
}

/// As JSON (0), as HTML (1), or as plain text.
#[cfg(feature = "wasm")]
fn written(shown: &impl Shown, form: u8) -> String {
    match form {
        0 => write::json(shown),
        1 => shown.html(),
        _ => shown.text(),
    }
}

/// What crosses to JavaScript: the words of what was refused, or what was asked for, then a sign for how it went. It
/// stands at the end, where nothing has to move for it.
fn answered(result: Result<String, String>) -> String {
    let (mut text, sign) = match result {
        Ok(text) => (text, "+"),
        Err(error) => (error, "-"),
    };
    text.push_str(sign);
    text
}
