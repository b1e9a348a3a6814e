//! The answer of `POST /explain` to one example, always: what the service costs without the library.

use std::error::Error;

use axum::Router;
use axum::body::Bytes;
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, VARY};
use axum::routing::post;
use why_declined::{Audience, Explainer, Outcome};

const OUTCOME: &str = include_str!("../../outcomes/unpaid-invoice.json");

/// The body is received, and no more than that.
pub(crate) fn routes(explainer: &Explainer) -> Result<Router, Box<dyn Error>> {
    let disclosed = serde_json::from_str::<Outcome>(OUTCOME)?.disclose(Audience::Shopper);
    let explanation = explainer.explain(&disclosed, &explainer.negotiate("sv").locale());
    let answer = Bytes::from(serde_json::to_string(&explanation)?);
    let headers = [
        (CONTENT_TYPE, "application/json"),
        (CONTENT_LANGUAGE, explanation.locale),
        (VARY, "Accept, Accept-Language, Authorization"),
    ];
    Ok(Router::new().route("/constant", post(async move |_: Bytes| (headers, answer.clone()))))
}
