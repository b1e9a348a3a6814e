//! What may be said to a guest, and foreign codes.

use wasm_bindgen::prelude::wasm_bindgen;

use super::{answered, read};
use crate::{Audience, Error, Network, Outcome, Reason, System};

/// What may be said of an outcome to a guest, as JSON. Whoever holds the device can read the page, and so can the shop's
/// scripts: there is no other audience for it.
#[wasm_bindgen]
pub fn disclose(outcome: &str) -> String {
    answered(read(outcome).and_then(|outcome: Outcome| {
        serde_json::to_string(&outcome.disclose(Audience::Guest)).map_err(|error| error.to_string())
    }))
}

/// The reason that a foreign code stands for; nothing where the code is an approval. The network may be empty.
#[wasm_bindgen]
pub fn read_code(system: &str, network: &str, code: &str) -> String {
    answered(reason(system, network, code).map_err(|error| error.to_string()))
}

fn reason(system: &str, network: &str, code: &str) -> Result<String, Error> {
    let system: System = system.parse()?;
    let network: Option<Network> = if network.is_empty() { None } else { Some(network.parse()?) };
    Ok(Reason::from_code(system, network, code).map_or_else(String::new, |reason| reason.code().into()))
}
