use std::io::Write as _;
use std::net::Shutdown;

use crate::service::{EXAMPLE, Service, head, read_all};

#[test]
fn requests_sent_in_one_go_are_answered_in_their_order() {
    let service = Service::start();
    let open = head("/explain", EXAMPLE.len()).replace("Connection: close\r\n", "") + EXAMPLE;
    let last = head("/disclose", 2) + "{}";
    let answers = read_all(service.raw(format!("{open}{open}{last}").as_bytes()));
    let statuses: Vec<_> = answers.match_indices("HTTP/1.1 ").map(|(at, _)| &answers[at + 9..at + 12]).collect();
    assert_eq!(statuses, ["200", "200", "422"], "{answers}");
}

#[test]
fn a_client_that_only_listens_after_its_request_is_answered() {
    let service = Service::start();
    let stream = service.raw((head("/explain", EXAMPLE.len()) + EXAMPLE).as_bytes());
    stream.shutdown(Shutdown::Write).unwrap();
    let answer = read_all(stream);
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
}

#[test]
fn a_request_that_breaks_off_harms_nobody_else() {
    let service = Service::start();
    for _ in 0..20 {
        let stream = service.raw((head("/explain", EXAMPLE.len()) + "{").as_bytes());
        stream.shutdown(Shutdown::Write).unwrap();
        assert!(!read_all(stream).contains("200 OK"));
        drop(service.raw((head("/explain", EXAMPLE.len()) + "{").as_bytes()));
    }
    assert_eq!(service.post("/explain", &[], EXAMPLE).status, 200);
}

#[test]
fn what_is_no_http_is_refused() {
    let service = Service::start();
    let twice = "POST /explain HTTP/1.1\r\nHost: test\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{} ";
    let spaced = "POST /explain HTTP/1.1\r\nHost: test\r\nContent-Length : 2\r\n\r\n{}";
    let chunked = "POST /explain HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n";
    let many = format!("GET /health HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(5_000));
    let long = format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(100_000));
    for bytes in
        ["\0\0\0\0\r\n\r\n", "\u{16}\u{3}\u{1}\r\n\r\n", "EXPLAIN\r\n\r\n", twice, spaced, chunked, &many, &long]
    {
        let mut stream = service.raw(b"");
        // It may be refused before all of it is sent.
        let _ = stream.write_all(bytes.as_bytes());
        let _ = stream.shutdown(Shutdown::Write);
        let answer = read_all(stream);
        let is_refused = answer.is_empty() || answer.starts_with("HTTP/1.1 4");
        assert!(is_refused, "{answer}");
    }
    assert_eq!(service.get("/health").status, 200);
}

#[test]
fn a_body_cannot_hide_a_second_request() {
    let service = Service::start();
    let hidden = "POST /explain HTTP/1.1\r\nHost: test\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n\
                  0\r\n\r\nGET /health HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n";
    let answers = read_all(service.raw(hidden.as_bytes()));
    assert!(!answers.contains("\"status\":\"ok\""), "{answers}");
}

#[test]
fn json_made_to_exhaust_the_reader_is_refused() {
    let service = Service::start();
    let deep = "[".repeat(30_000);
    let nested = format!("{}{}", r#"{"reasons":"#.repeat(5_000), "1");
    let wide = format!("[{}0]", "0,".repeat(30_000));
    let number = format!(r#"{{"decision":{}}}"#, "9".repeat(60_000));
    for body in [&deep, &nested, &wide, &number] {
        let answer = service.post("/explain", &[], body);
        assert!(matches!(answer.status, 400 | 422), "{}", answer.body);
        assert!(answer.body.len() < 1_000, "{}", answer.body);
    }
    let not_text = [b"{\"merchant\":\"".as_slice(), &[0xff, 0xfe], b"\"}"].concat();
    let answer = service.send("POST", "/explain", &[("Content-Type", "application/json")], &not_text);
    assert_eq!(answer.status, 400, "{}", answer.body);
}
