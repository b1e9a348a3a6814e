//! What goes wrong, as RFC 9457 has it: `application/problem+json`.

use std::borrow::Cow;

use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::outcome::LARGEST_BODY;

const PROBLEM: HeaderValue = HeaderValue::from_static("application/problem+json");

/// A status, and in words for the caller's developer what to do about it.
pub(crate) struct Problem {
    status: StatusCode,
    detail: Cow<'static, str>,
}

impl Problem {
    pub(crate) fn new(status: StatusCode, detail: impl Into<Cow<'static, str>>) -> Self {
        Self { status, detail: detail.into() }
    }

    /// Of a status alone, as routers and limits answer.
    pub(crate) fn bare(status: StatusCode) -> Self {
        let detail: Cow<'static, str> = match status {
            StatusCode::NOT_FOUND => "there are `POST /disclose`, `POST /explain` and `GET /health`".into(),
            StatusCode::METHOD_NOT_ALLOWED => "this path takes other methods; see `Allow`".into(),
            StatusCode::REQUEST_TIMEOUT => "the request was not there in time".into(),
            StatusCode::PAYLOAD_TOO_LARGE => format!("the body is over {LARGEST_BODY} bytes").into(),
            StatusCode::SERVICE_UNAVAILABLE => "too many requests at once; try again in a moment".into(),
            _ => "the request could not be answered".into(),
        };
        Self { status, detail }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = json!({
            // No more than the status says, so that `title` is the status's own.
            "type": "about:blank",
            "title": self.status.canonical_reason(),
            "status": self.status.as_u16(),
            "detail": self.detail,
        });
        let mut response = (self.status, [(CONTENT_TYPE, PROBLEM)], body.to_string()).into_response();
        // What these statuses have to come with.
        let header = match self.status {
            StatusCode::UNAUTHORIZED => Some((WWW_AUTHENTICATE, "Bearer")),
            StatusCode::SERVICE_UNAVAILABLE => Some((RETRY_AFTER, "1")),
            _ => None,
        };
        response.headers_mut().extend(header.map(|(name, value)| (name, HeaderValue::from_static(value))));
        response
    }
}

/// Makes a problem of every error that is none yet: whatever answered it, the caller reads one form.
pub(crate) async fn complete(mut response: Response) -> Response {
    let status = response.status();
    let is_error = status.is_client_error() || status.is_server_error();
    if !is_error || response.headers().get(CONTENT_TYPE) == Some(&PROBLEM) {
        return response;
    }
    let (parts, body) = Problem::bare(status).into_response().into_parts();
    response.headers_mut().remove(CONTENT_LENGTH);
    response.headers_mut().extend(parts.headers);
    *response.body_mut() = body;
    response
}
