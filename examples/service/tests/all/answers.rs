use serde_json::{Value, json};
use why_declined::{Audience, Disclosed, Explainer, Outcome, Reason};

use crate::service::{Answer, EXAMPLE, MERCHANT, SHOPPER, SUPPORT, Service};

type Header = (&'static str, &'static str);

/// A status, what is sent to get it (method, path, headers, body), and a part of the detail.
type Case<'a> = (u16, &'a str, &'a str, &'a [Header], &'a str, &'a str);

/// Which audience each token gives; the guest has none.
const TOKENS: [(Audience, Option<&str>); 4] = [
    (Audience::Guest, None),
    (Audience::Merchant, Some(MERCHANT)),
    (Audience::Shopper, Some(SHOPPER)),
    (Audience::Support, Some(SUPPORT)),
];

#[test]
fn an_explanation_is_the_library_s_own_byte_for_byte() {
    let service = Service::start();
    for (outcome, audience, token) in cases() {
        let disclosed = parse(&outcome).disclose(audience);
        for (language, _) in Explainer::new().locales() {
            let explanation = Explainer::new().explain(&disclosed, &language.parse().unwrap());
            for (accept, content_type, expected) in [
                ("application/json", "application/json", serde_json::to_string(&explanation).unwrap()),
                ("text/html", "text/html; charset=utf-8", explanation.to_html()),
                ("text/plain", "text/plain; charset=utf-8", explanation.to_string()),
            ] {
                let headers: Vec<(&str, &str)> =
                    [token.as_slice(), &[("Accept", accept), ("Accept-Language", language)]].concat();
                let answer = service.post("/explain", &headers, &outcome);
                assert_eq!((answer.status, &answer.body), (200, &expected), "{audience} {language} {outcome}");
                assert_eq!(answer.header("content-type"), content_type);
                assert_eq!(answer.header("content-language"), language);
            }
        }
    }
}

#[test]
fn a_disclosed_outcome_is_the_library_s_own_and_explains_alike() {
    let service = Service::start();
    for (outcome, audience, token) in cases() {
        let answer = service.post("/disclose", &token, &outcome);
        let disclosed = parse(&outcome).disclose(audience);
        assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
        assert_eq!(answer.body, serde_json::to_string(&disclosed).unwrap());

        let explained = service.post("/explain", &token, &outcome);
        let read: Disclosed = serde_json::from_str(&answer.body).unwrap();
        let explanation = Explainer::new().explain(&read, &"en".parse().unwrap());
        assert_eq!(explained.body, serde_json::to_string(&explanation).unwrap());
    }
}

#[test]
fn the_language_is_the_one_that_is_asked_for() {
    let service = Service::start();
    let tags: [(&[&str], &str); 9] = [
        (&[], "en"),
        (&[""], "en"),
        (&["sv-SE,sv;q=0.9,en;q=0.8"], "sv"),
        (&["en;q=0.1, sv"], "sv"),
        (&["fr", "sv"], "sv"),
        (&["fr", "hu"], "en"),
        (&["en-US,en;q=0.9"], "en-US"),
        (&["sv;q=0, en"], "en"),
        (&[";;;,,,=\u{e5}"], "en"),
    ];
    for (lines, language) in tags {
        let headers: Vec<_> = lines.iter().map(|line| ("Accept-Language", *line)).collect();
        let answer = service.post("/explain", &headers, EXAMPLE);
        assert_eq!((answer.status, answer.header("content-language")), (200, language), "{lines:?}");
        assert!(answer.header("vary").split(", ").any(|name| name == "Accept-Language"));
        assert_eq!(json_of(&answer)["locale"], language);
    }
}

#[test]
fn without_accept_the_form_is_json_and_a_browser_gets_html() {
    let service = Service::start();
    let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
    for (headers, content_type) in [
        (vec![], "application/json"),
        (vec![("Accept", "*/*")], "application/json"),
        (vec![("Accept", browser)], "text/html; charset=utf-8"),
        (vec![("Accept", "image/png"), ("Accept", "text/plain")], "text/plain; charset=utf-8"),
    ] {
        assert_eq!(service.post("/explain", &headers, EXAMPLE).header("content-type"), content_type, "{headers:?}");
    }
}

#[test]
fn every_error_is_a_problem_in_one_form() {
    let service = Service::start();
    let json = ("Content-Type", "application/json");
    let unknown = r#"{"decision":"declined","method":"invoice","market":"SE","reasons":["bad-hair"]}"#;
    let cases: [Case; 17] = [
        (400, "POST", "/explain", &[json], "{", "EOF"),
        (400, "POST", "/disclose", &[json], "{]", "line 1"),
        (400, "POST", "/explain", &[json], "", "EOF"),
        (400, "POST", "/explain?audience=king", &[json], EXAMPLE, "accepted: guest"),
        (400, "POST", "/explain?audience=guest&audience=guest", &[json], EXAMPLE, "twice"),
        (401, "POST", "/explain", &[json, ("Authorization", "Bearer x")], EXAMPLE, "token"),
        (403, "POST", "/explain?audience=shopper", &[json], EXAMPLE, "not open"),
        (404, "GET", "/", &[], "", "POST /explain"),
        (404, "POST", "/explain/", &[json], EXAMPLE, "POST /explain"),
        (405, "GET", "/explain", &[], "", "Allow"),
        (405, "DELETE", "/health", &[], "", "Allow"),
        (406, "POST", "/explain", &[json, ("Accept", "image/png")], EXAMPLE, "text/html"),
        (415, "POST", "/explain", &[], EXAMPLE, "application/json"),
        (415, "POST", "/disclose", &[("Content-Type", "text/plain")], EXAMPLE, "application/json"),
        (422, "POST", "/explain", &[json], "{}", "decision: required"),
        (422, "POST", "/explain", &[json], "[]", "outcome: expected an object"),
        (422, "POST", "/disclose", &[json], unknown, "reasons[0]: `bad-hair` is not known; accepted:"),
    ];
    for (status, method, path, headers, body, detail) in cases {
        let answer = service.send(method, path, headers, body.as_bytes());
        assert_problem(&answer, status, detail);
    }
}

#[test]
fn an_error_comes_with_the_header_that_its_status_asks_for() {
    let service = Service::start();
    assert_eq!(service.get("/explain").header("allow"), "POST");
    assert_eq!(service.get("/disclose").header("allow"), "POST");
    assert!(service.post("/health", &[], "").header("allow").contains("GET"));
    let answer = service.post("/explain", &[("Authorization", "Basic eDp5")], EXAMPLE);
    assert_eq!(answer.header("www-authenticate"), "Bearer");
}

#[test]
fn a_content_type_may_name_its_charset_and_be_in_capitals() {
    let service = Service::start();
    for content_type in ["application/json; charset=utf-8", "Application/JSON"] {
        let answer = service.send("POST", "/explain", &[("Content-Type", content_type)], EXAMPLE.as_bytes());
        assert_eq!(answer.status, 200, "{content_type}");
    }
}

#[test]
fn health_names_the_version_of_each_language_s_texts() {
    let service = Service::start();
    let health = service.get("/health");
    assert_safe(&health);
    let health = json_of(&health);
    assert_eq!(health["status"], "ok");
    let texts = health["texts"].as_array().unwrap();
    assert_eq!(texts.len(), Explainer::new().locales().count());
    for entry in texts {
        let locale = entry["locale"].as_str().unwrap();
        let explained = json_of(&service.post("/explain", &[("Accept-Language", locale)], EXAMPLE));
        assert_eq!((&explained["locale"], &explained["texts"]), (&entry["locale"], &entry["texts"]));
    }
}

#[test]
fn an_answer_may_be_neither_stored_nor_guessed_at() {
    let service = Service::start();
    for path in ["/explain", "/disclose"] {
        let answer = service.post(path, &[], EXAMPLE);
        assert_eq!(answer.status, 200);
        assert_safe(&answer);
    }
}

#[cfg(not(feature = "constant"))]
#[test]
fn what_is_only_measured_is_not_shipped() {
    assert_eq!(Service::start().post("/constant", &[], EXAMPLE).status, 404);
}

pub(crate) fn assert_problem(answer: &Answer, status: u16, detail: &str) {
    assert_eq!((answer.status, answer.header("content-type")), (status, "application/problem+json"), "{answer:?}");
    assert_safe(answer);
    let problem = json_of(answer);
    let members: Vec<_> = problem.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(members, ["detail", "status", "title", "type"]);
    assert_eq!((&problem["type"], &problem["status"]), (&json!("about:blank"), &json!(status)));
    assert!(!problem["title"].as_str().unwrap().is_empty());
    assert!(problem["detail"].as_str().unwrap().contains(detail), "{problem}");
    assert!(!answer.body.contains(".rs") && !answer.body.contains("panic"), "{problem}");
}

fn assert_safe(answer: &Answer) {
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
}

fn json_of(answer: &Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap()
}

/// Every reason before every audience, with the header that proves it.
fn cases() -> Vec<(String, Audience, Vec<Header>)> {
    let mut cases = Vec::new();
    for (audience, token) in TOKENS {
        let proof: Vec<_> = token.map(|token| ("Authorization", token)).into_iter().collect();
        for reason in Reason::ALL {
            let mut outcome: Value = serde_json::from_str(EXAMPLE).unwrap();
            outcome["reasons"] = json!([reason.code()]);
            cases.push((outcome.to_string(), audience, proof.clone()));
        }
        cases.push((EXAMPLE.into(), audience, proof));
    }
    cases
}

fn parse(outcome: &str) -> Outcome {
    serde_json::from_str(outcome).unwrap()
}
