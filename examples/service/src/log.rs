//! One line a request, of a fixed form: nothing that a person has sent gets into it.
//!
//! There is no logging library behind it, so nothing else in the process can write a body or a header either.

use std::io::{self, Write as _};
use std::panic;
use std::time::Instant;

use axum::extract::Request;
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

/// The id of an explanation without its reason: in a shopper's view the reason is a personal one.
#[derive(Clone)]
pub(crate) struct LoggedId(String);

impl LoggedId {
    pub(crate) fn of(id: &str) -> Self {
        Self(id.rsplit_once('/').map_or("", |(rest, _)| rest).into())
    }
}

/// Writes the line of a request, also of one that the client gave up.
pub(crate) async fn requests(request: Request, next: Next) -> Response {
    let mut line = RequestLine::new(&request);
    let response = next.run(request).await;
    line.status = Some(response.status());
    line.id = response.extensions().get::<LoggedId>().cloned();
    response
}

pub(crate) fn write(line: &str) {
    // Whole and at once, so that lines do not mix; nobody could be told that the log is gone.
    let _ = io::stderr().write_all(format!("{line}\n").as_bytes());
}

/// A panic's message may quote what was sent: its place is told alone.
pub(crate) fn panics_without_values() {
    panic::set_hook(Box::new(|panicked| {
        let place = panicked.location().map(ToString::to_string);
        write(&format!("panic at {}", place.as_deref().unwrap_or("an unknown place")));
    }));
}

/// It is written when it is dropped, whatever ends the request.
struct RequestLine {
    method: &'static str,
    path: &'static str,
    started: Instant,
    status: Option<StatusCode>,
    id: Option<LoggedId>,
}

impl RequestLine {
    fn new(request: &Request) -> Self {
        Self {
            method: known_method(request.method()),
            path: known_path(request.uri().path()),
            started: Instant::now(),
            status: None,
            id: None,
        }
    }
}

impl Drop for RequestLine {
    fn drop(&mut self) {
        let Self { method, path, started, status, id } = self;
        let microseconds = started.elapsed().as_micros();
        let status = status.map_or_else(|| "given-up".into(), |status| status.as_u16().to_string());
        let id = id.as_ref().map_or("-", |LoggedId(id)| id);
        write(&format!("method={method} path={path} status={status} microseconds={microseconds} id={id}"));
    }
}

/// Any word may stand where a method does.
fn known_method(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "OPTIONS" => "OPTIONS",
        "POST" => "POST",
        _ => "other",
    }
}

/// A path that is not ours may hold anything, a number typed in by mistake among it.
fn known_path(path: &str) -> &'static str {
    match path {
        "/constant" => "/constant",
        "/disclose" => "/disclose",
        "/explain" => "/explain",
        "/health" => "/health",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use std::env;
    use std::process::Command;

    use super::{LoggedId, panics_without_values};

    #[test]
    fn an_id_is_logged_without_its_reason() {
        assert_eq!(LoggedId::of("declined/invoice/unpaid-invoice").0, "declined/invoice");
        assert_eq!(LoggedId::of("unpaid-invoice").0, "");
    }

    #[test]
    fn a_panic_tells_its_place_and_not_its_message() {
        let test = ["--exact", "log::tests::panics", "--ignored", "--nocapture"];
        let output = Command::new(env::current_exe().unwrap()).args(test).output().unwrap();
        let log = String::from_utf8(output.stderr).unwrap();
        assert!(log.contains("panic at ") && log.contains("log.rs:"), "{log}");
        assert!(!log.contains("Anna"), "{log}");
    }

    #[test]
    #[ignore = "started by the test above"]
    fn panics() {
        panics_without_values();
        panic!("Anna Svensson");
    }
}
