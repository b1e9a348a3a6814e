//! What the operator sets, by environment variables.

use std::env;
use std::net::{Ipv4Addr, SocketAddr};
use std::str::FromStr;
use std::time::Duration;

use crate::audience::Tokens;

pub(crate) struct Settings {
    pub(crate) address: SocketAddr,
    pub(crate) tokens: Tokens,
    /// How many requests may be under way; one more is refused.
    pub(crate) at_once: usize,
    /// How long a client may take to send a request's head, and a request to be answered.
    pub(crate) request_time: Duration,
    /// How long requests under way may take to finish once the service has been told to stop.
    pub(crate) stop_time: Duration,
}

impl Settings {
    /// Refuses what cannot be read, by the variable's name and never by its value: it may be a secret.
    pub(crate) fn from_environment() -> Result<Self, String> {
        Ok(Self {
            address: read("WHY_DECLINED_ADDRESS", "an address with a port, as in 127.0.0.1:8080")?
                .unwrap_or_else(|| (Ipv4Addr::LOCALHOST, 8080).into()),
            tokens: Tokens::new(text)?,
            at_once: read("WHY_DECLINED_AT_ONCE", "a number of requests")?.unwrap_or(256),
            request_time: seconds("WHY_DECLINED_REQUEST_SECONDS", 10)?,
            // Longer than a request may take, so that none is cut off.
            stop_time: seconds("WHY_DECLINED_STOP_SECONDS", 15)?,
        })
    }
}

fn seconds(name: &str, default: u64) -> Result<Duration, String> {
    match read(name, "a number of seconds, from 1 to 3600")?.unwrap_or(default) {
        count @ 1..=3_600 => Ok(Duration::from_secs(count)),
        _ => Err(format!("{name}: expected a number of seconds, from 1 to 3600")),
    }
}

fn read<T: FromStr>(name: &str, expected: &str) -> Result<Option<T>, String> {
    text(name)?.map(|text| text.parse().map_err(|_| format!("{name}: expected {expected}"))).transpose()
}

/// A variable that is empty is not set.
fn text(name: &str) -> Result<Option<String>, String> {
    match env::var(name) {
        Ok(text) => Ok(Some(text).filter(|text| !text.is_empty())),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(env::VarError::NotUnicode(_)) => Err(format!("{name}: expected text in UTF-8")),
    }
}
