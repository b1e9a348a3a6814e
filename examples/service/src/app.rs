//! The routes, and what lies around them.

use std::error::Error;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use serde_json::json;
use tokio::sync::Semaphore;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;
use why_declined::{Audience, Explainer, Market, Outcome, PaymentMethod};

use crate::accept::{Form, languages};
use crate::audience::{Allowed, Tokens};
use crate::log::{self, LoggedId};
use crate::outcome::{LARGEST_BODY, Reported};
use crate::problem;
use crate::settings::Settings;

/// What all requests share.
pub(crate) struct App {
    pub(crate) tokens: Tokens,
    explainer: Explainer,
    health: String,
}

/// The routes within their limits.
pub(crate) fn router(settings: &Settings) -> Result<Router, Box<dyn Error>> {
    let explainer = Explainer::new();
    let health = health_of(&explainer)?;
    #[cfg(feature = "constant")]
    let constant = crate::constant::routes(&explainer)?;
    let app = Arc::new(App { tokens: settings.tokens.clone(), explainer, health });
    let routes = routes().with_state(app);
    #[cfg(feature = "constant")]
    let routes = routes.merge(constant);
    Ok(within_limits(routes, settings))
}

/// The last layer sees a request first.
fn within_limits(routes: Router, settings: &Settings) -> Router {
    let at_once = Arc::new(Semaphore::new(settings.at_once));
    routes
        .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, settings.request_time))
        .layer(middleware::from_fn_with_state(at_once, limit_at_once))
        .layer(middleware::map_response(problem::complete))
        .layer(header(CACHE_CONTROL, "no-store"))
        .layer(header(X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(header(CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"))
        .layer(middleware::from_fn(log::requests))
}

fn routes() -> Router<Arc<App>> {
    Router::new().route("/disclose", post(disclose)).route("/explain", post(explain)).route("/health", get(health))
}

/// What may leave the server, for a browser that explains for itself.
async fn disclose(Allowed(audience): Allowed, Reported(outcome): Reported) -> Response {
    json(serde_json::to_string(&outcome.disclose(audience)))
}

async fn explain(
    State(app): State<Arc<App>>,
    Allowed(audience): Allowed,
    form: Form,
    headers: HeaderMap,
    Reported(outcome): Reported,
) -> Response {
    let locale = app.explainer.negotiate(&languages(&headers)).locale();
    let explanation = app.explainer.explain(&outcome.disclose(audience), &locale);
    let mut response = match form {
        Form::Json => json(serde_json::to_string(&explanation)),
        Form::Html => explanation.to_html().into_response(),
        Form::Text => explanation.to_string().into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(form.content_type()));
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(explanation.locale));
    headers.insert(VARY, HeaderValue::from_static("Accept, Accept-Language, Authorization"));
    response.extensions_mut().insert(LoggedId::of(&explanation.id));
    response
}

async fn health(State(app): State<Arc<App>>) -> Response {
    json(Ok(app.health.clone()))
}

/// Answers at once that it is too much, rather than let requests wait in a line that nobody sees.
async fn limit_at_once(State(at_once): State<Arc<Semaphore>>, request: Request, next: Next) -> Response {
    match at_once.try_acquire() {
        Ok(_permit) => next.run(request).await,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

fn json(body: serde_json::Result<String>) -> Response {
    match body {
        Ok(body) => ([(CONTENT_TYPE, "application/json")], body).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn header(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}

/// That the service lives, and the words it speaks: the same for as long as it runs.
fn health_of(explainer: &Explainer) -> Result<String, Box<dyn Error>> {
    // The version of a language's words stands in its explanations, so anything is explained once.
    let disclosed = Outcome::approved(PaymentMethod::Card, Market::SE).build()?.disclose(Audience::Guest);
    let texts: Vec<_> = explainer
        .locales()
        .map(|(locale, status)| {
            let explanation = explainer.explain(&disclosed, &explainer.negotiate(locale).locale());
            json!({ "locale": locale, "texts": explanation.texts, "status": status })
        })
        .collect();
    Ok(json!({ "status": "ok", "texts": texts }).to_string())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use hyper::service::Service as _;
    use hyper_util::service::TowerToHyperService;
    use tokio::runtime::Runtime;

    use super::{LARGEST_BODY, Router, Settings, StatusCode, Tokens, get, within_limits};

    #[test]
    fn a_panic_becomes_a_problem_that_tells_nothing() {
        let panics = Router::new().route("/", get(async || -> StatusCode { panic!("Anna Svensson") }));
        let settings = Settings {
            address: ([127, 0, 0, 1], 0).into(),
            tokens: Tokens::new(|_| Ok(None)).unwrap(),
            at_once: 1,
            request_time: Duration::from_secs(1),
            stop_time: Duration::from_secs(1),
        };
        let service = TowerToHyperService::new(within_limits(panics, &settings));
        let (status, body) = Runtime::new().unwrap().block_on(async {
            let response = service.call(Request::new(Body::empty())).await.unwrap();
            (response.status(), to_bytes(response.into_body(), LARGEST_BODY).await.unwrap())
        });
        assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
        let body = String::from_utf8(body.to_vec()).unwrap();
        assert!(body.contains("\"status\":500") && !body.contains("Anna"), "{body}");
    }
}
