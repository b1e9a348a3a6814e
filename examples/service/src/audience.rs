//! Who asks, and which view that lets them have.
//!
//! This is what an integrator replaces: a token says which of the lender's own systems calls, not which person reads.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Query};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use constant_time_eq::constant_time_eq;
use why_declined::Audience;

use crate::app::App;
use crate::problem::Problem;

/// Shorter ones can be guessed.
const SHORTEST_TOKEN: usize = 32;

/// The view that the caller has asked for, and that its token lets it have.
pub(crate) struct Allowed(pub(crate) Audience);

impl FromRequestParts<Arc<App>> for Allowed {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Problem> {
        let granted = app.tokens.granted(&parts.headers).ok_or_else(unproved)?;
        let wanted = asked(parts)?.unwrap_or(granted);
        if may_ask(granted, wanted) { Ok(Self(wanted)) } else { Err(above(granted, wanted)) }
    }
}

/// The tokens that the operator has given out.
#[derive(Clone)]
pub(crate) struct Tokens(Vec<(Audience, String)>);

impl Tokens {
    /// Takes one variable an audience; an audience without a token cannot be asked for.
    pub(crate) fn new(variable: impl Fn(&str) -> Result<Option<String>, String>) -> Result<Self, String> {
        let mut tokens: Vec<(Audience, String)> = Vec::new();
        for (name, audience) in [
            ("WHY_DECLINED_MERCHANT_TOKEN", Audience::Merchant),
            ("WHY_DECLINED_SHOPPER_TOKEN", Audience::Shopper),
            ("WHY_DECLINED_SUPPORT_TOKEN", Audience::Support),
        ] {
            let Some(token) = variable(name)? else { continue };
            if token.len() < SHORTEST_TOKEN || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
                return Err(format!(
                    "{name}: expected at least {SHORTEST_TOKEN} printable ASCII characters, no spaces"
                ));
            }
            if tokens.iter().any(|(_, other)| *other == token) {
                return Err(format!("{name}: the same as another audience's; expected one of its own"));
            }
            tokens.push((audience, token));
        }
        Ok(Self(tokens))
    }

    /// The audience that a request has proved; none where it proves nothing but tries to.
    fn granted(&self, headers: &HeaderMap) -> Option<Audience> {
        let mut values = headers.get_all(AUTHORIZATION).iter();
        let Some(value) = values.next() else { return Some(Audience::Guest) };
        let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
        if values.next().is_some() || !scheme.eq_ignore_ascii_case("bearer") {
            return None;
        }
        // All are compared, whichever fits: the time taken tells nothing.
        self.0.iter().fold(None, |found, (audience, known)| {
            if constant_time_eq(known.as_bytes(), token.as_bytes()) { Some(*audience) } else { found }
        })
    }
}

/// Whether a view tells nothing that the granted one does not.
fn may_ask(granted: Audience, wanted: Audience) -> bool {
    match granted {
        Audience::Support => true,
        Audience::Shopper => matches!(wanted, Audience::Shopper | Audience::Guest),
        // Not the guest's: it tells about the credit check, which is no business of the shop's staff.
        _ => wanted == granted,
    }
}

fn asked(parts: &Parts) -> Result<Option<Audience>, Problem> {
    let refuse = |detail: String| Problem::new(StatusCode::BAD_REQUEST, detail);
    let Ok(Query(pairs)) = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri) else {
        return Err(refuse("the query cannot be read".into()));
    };
    let mut values = pairs.iter().filter(|(name, _)| name == "audience").map(|(_, value)| value);
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(refuse("audience: given twice; accepted: once".into()));
    }
    value.parse().map(Some).map_err(|error: why_declined::Error| refuse(error.to_string()))
}

fn unproved() -> Problem {
    let detail =
        "Authorization: expected `Bearer` and a token that is known here, once; without it the view is a guest's";
    Problem::new(StatusCode::UNAUTHORIZED, detail)
}

fn above(granted: Audience, wanted: Audience) -> Problem {
    let detail = format!("audience: `{wanted}` is not open to this caller, whose view is `{granted}`");
    Problem::new(StatusCode::FORBIDDEN, detail)
}
