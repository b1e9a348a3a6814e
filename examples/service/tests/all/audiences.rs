use serde_json::{Value, json};
use why_declined::{Disclosure, Reason};

use crate::service::{EXAMPLE, MERCHANT, SHOPPER, SUPPORT, Service, head, read_all, refused_start};

#[test]
fn the_query_lowers_what_the_token_allows_and_never_raises_it() {
    let service = Service::start();
    let allowed: [(Option<&str>, &[&str]); 4] = [
        (None, &["guest"]),
        (Some(MERCHANT), &["merchant"]),
        (Some(SHOPPER), &["shopper", "guest"]),
        (Some(SUPPORT), &["support", "guest", "shopper", "merchant"]),
    ];
    for (token, audiences) in allowed {
        let headers: Vec<_> = token.map(|token| ("Authorization", token)).into_iter().collect();
        for path in ["/explain", "/disclose"] {
            assert_eq!(audience(&service.post(path, &headers, EXAMPLE).body), audiences[0], "{path} {token:?}");
            for asked in ["guest", "shopper", "merchant", "support"] {
                let answer = service.post(&format!("{path}?audience={asked}"), &headers, EXAMPLE);
                if audiences.contains(&asked) {
                    assert_eq!((answer.status, audience(&answer.body)), (200, asked.into()), "{path} {token:?}");
                } else {
                    assert_eq!(answer.status, 403, "{path} {token:?} {asked}");
                }
            }
        }
    }
}

#[test]
fn a_token_that_is_not_known_is_refused_and_never_read_as_a_guest() {
    let service = Service::start();
    let almost = &SHOPPER[..SHOPPER.len() - 1];
    let wrong = [
        almost.to_owned(),
        format!("{SHOPPER}x"),
        format!("{almost}X"),
        SHOPPER.replace("shopper", "SHOPPER"),
        SHOPPER.replace("Bearer ", "Bearer  "),
        SHOPPER.replace("Bearer", "Basic"),
        SHOPPER.replace("Bearer ", ""),
        format!("{SHOPPER},{SHOPPER}"),
        "Bearer".into(),
        "Bearer  ".into(),
        String::new(),
    ];
    for value in &wrong {
        for path in ["/explain", "/explain?audience=guest", "/disclose"] {
            let answer = service.post(path, &[("Authorization", value)], EXAMPLE);
            assert_eq!(answer.status, 401, "{path} {value:?}");
            assert!(!answer.body.contains("0123456789"), "{}", answer.body);
        }
    }
    let twice = [("Authorization", SHOPPER), ("Authorization", SUPPORT)];
    assert_eq!(service.post("/explain", &twice, EXAMPLE).status, 401);
    let not_ascii = head("/explain", 0).replace("\r\n\r\n", "\r\nAuthorization: Bearer \u{e5}\u{e4}\u{f6}\r\n\r\n");
    assert!(read_all(service.raw(not_ascii.as_bytes())).starts_with("HTTP/1.1 401 "));
    let small = SHOPPER.replace("Bearer", "bearer");
    assert_eq!(service.post("/explain", &[("Authorization", &small)], EXAMPLE).status, 200);
}

#[test]
fn without_a_token_a_personal_reason_leaves_no_trace() {
    let service = Service::start();
    let without = with_reasons(&json!([]));
    for path in ["/explain", "/disclose"] {
        let expected = service.post(path, &[], &without);
        for reason in Reason::ALL.iter().filter(|reason| reason.disclosure() != Disclosure::Open) {
            let answer = service.post(path, &[], &with_reasons(&json!([reason.code()])));
            assert_eq!((answer.status, &answer.body), (200, &expected.body), "{path} {reason}");
        }
    }
}

#[test]
fn the_shop_s_staff_read_nothing_of_the_credit_check() {
    let service = Service::start();
    let explained = service.post("/explain", &[("Authorization", MERCHANT)], EXAMPLE).body;
    let explained: Value = serde_json::from_str(&explained).unwrap();
    assert_eq!(explained["credit_check"], Value::Null);
    // The guest does, which is why a merchant's token may not ask for the guest's view.
    let guest: Value = serde_json::from_str(&service.post("/explain", &[], EXAMPLE).body).unwrap();
    assert_eq!(guest["credit_check"]["kind"], "soft");
}

#[test]
fn without_tokens_every_caller_is_a_guest() {
    let none = ["MERCHANT", "SHOPPER", "SUPPORT"].map(|audience| format!("WHY_DECLINED_{audience}_TOKEN"));
    let service = Service::start_with(&none.each_ref().map(|name| (name.as_str(), "")));
    assert_eq!(audience(&service.post("/explain", &[], EXAMPLE).body), "guest");
    for token in [MERCHANT, SHOPPER, SUPPORT, "Bearer "] {
        assert_eq!(service.post("/explain", &[("Authorization", token)], EXAMPLE).status, 401);
    }
}

#[test]
fn a_setting_that_is_not_safe_stops_the_start_and_is_not_repeated() {
    let same = SUPPORT.replace("Bearer ", "");
    for (name, value) in [
        ("WHY_DECLINED_SHOPPER_TOKEN", "secret-but-short"),
        ("WHY_DECLINED_SHOPPER_TOKEN", "secret with spaces, of more than 32 characters"),
        ("WHY_DECLINED_SUPPORT_TOKEN", SHOPPER.strip_prefix("Bearer ").unwrap()),
        ("WHY_DECLINED_MERCHANT_TOKEN", "secret-\u{e5}\u{e4}\u{f6}-0123456789-0123456789-abc"),
        ("WHY_DECLINED_ADDRESS", "secret"),
        ("WHY_DECLINED_AT_ONCE", "-1"),
        ("WHY_DECLINED_REQUEST_SECONDS", "0"),
        ("WHY_DECLINED_STOP_SECONDS", "secret"),
    ] {
        let output = refused_start(&[(name, value)]);
        let log = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{log}");
        assert!(log.starts_with(&format!("why-declined-service: {name}: ")) && log.lines().count() == 1, "{log}");
        assert!(!log.contains("secret") && !log.contains(&same), "{log}");
    }
}

fn audience(body: &str) -> String {
    let body: Value = serde_json::from_str(body).unwrap();
    body["audience"].as_str().unwrap_or_default().into()
}

fn with_reasons(reasons: &Value) -> String {
    let mut outcome: Value = serde_json::from_str(EXAMPLE).unwrap();
    outcome["reasons"] = reasons.clone();
    outcome.to_string()
}
