//! The outcome in a request's body.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use serde_json::error::Category;
use why_declined::Outcome;

use crate::problem::Problem;

/// The largest outcome that the library accepts is well below it.
pub(crate) const LARGEST_BODY: usize = 64 * 1024;

/// What the decision system reported.
pub(crate) struct Reported(pub(crate) Outcome);

impl<S: Send + Sync> FromRequest<S> for Reported {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !is_json(request.headers()) {
            let detail = "Content-Type: expected `application/json`";
            return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail));
        }
        // Only its status is kept: too large, or broken off.
        let body = Bytes::from_request(request, state).await.map_err(|error| Problem::bare(error.status()))?;
        serde_json::from_slice(&body).map(Self).map_err(|error| refused(&error))
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let essence = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/json")
}

/// The library's errors, and those of its JSON reader, echo no name, reference or contact.
fn refused(error: &serde_json::Error) -> Problem {
    let status = match error.classify() {
        Category::Data => StatusCode::UNPROCESSABLE_ENTITY,
        Category::Syntax | Category::Eof | Category::Io => StatusCode::BAD_REQUEST,
    };
    Problem::new(status, error.to_string())
}
