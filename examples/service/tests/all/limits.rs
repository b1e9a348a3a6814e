use std::io::Write as _;
use std::thread;

use crate::answers::assert_problem;
use crate::service::{EXAMPLE, Service, head, read_all};

#[test]
fn two_hundred_at_once_all_get_the_same_answer() {
    let service = Service::start();
    let expected = service.post("/explain", &[], EXAMPLE).body;
    // All are half sent before the first is finished: so many are really under way.
    let (first, rest) = EXAMPLE.split_at(100);
    let mut streams: Vec<_> =
        (0..200).map(|_| service.raw((head("/explain", EXAMPLE.len()) + first).as_bytes())).collect();
    for stream in &mut streams {
        stream.write_all(rest.as_bytes()).unwrap();
    }
    for answer in streams.into_iter().map(read_all) {
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with(&expected), "{answer}");
    }
}

#[test]
fn clients_side_by_side_get_each_their_own_answer() {
    let service = Service::start();
    thread::scope(|scope| {
        for language in ["en", "sv"].repeat(8) {
            let service = &service;
            scope.spawn(move || {
                for _ in 0..25 {
                    let answer = service.post("/explain", &[("Accept-Language", language)], EXAMPLE);
                    assert_eq!((answer.status, answer.header("content-language")), (200, language));
                }
            });
        }
    });
}

#[test]
fn one_request_too_many_is_refused_and_the_next_is_not() {
    let service = Service::start_with(&[("WHY_DECLINED_AT_ONCE", "1")]);
    let (mut slow, rest) = service.half_sent();
    let refused = service.post("/explain", &[], EXAMPLE);
    assert_problem(&refused, 503, "too many");
    assert_eq!(refused.header("retry-after"), "1");
    slow.write_all(rest).unwrap();
    assert!(read_all(slow).starts_with("HTTP/1.1 200"));
    assert_eq!(service.post("/explain", &[], EXAMPLE).status, 200);
}

#[test]
fn a_body_that_does_not_come_is_not_waited_for() {
    let service = Service::start_with(&[("WHY_DECLINED_REQUEST_SECONDS", "1")]);
    let (slow, _) = service.half_sent();
    let answer = read_all(slow);
    assert!(answer.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{answer}");
    assert!(answer.contains("content-type: application/problem+json\r\n"), "{answer}");
    assert_eq!(service.post("/explain", &[], EXAMPLE).status, 200);
}

#[test]
fn a_head_that_does_not_come_is_not_waited_for() {
    let service = Service::start_with(&[("WHY_DECLINED_REQUEST_SECONDS", "1")]);
    for sent in ["", "POST /explain HTTP/1.1\r\nHost: te"] {
        let answer = read_all(service.raw(sent.as_bytes()));
        assert!(!answer.contains("200 OK"), "{answer}");
    }
    assert_eq!(service.post("/explain", &[], EXAMPLE).status, 200);
}

#[test]
fn a_body_too_large_is_refused_before_it_is_read_where_it_says_so() {
    let service = Service::start();
    let announced = read_all(service.raw(head("/explain", 64 * 1024 + 1).as_bytes()));
    assert!(announced.starts_with("HTTP/1.1 413 "), "{announced}");
    assert!(announced.contains("content-type: application/problem+json\r\n"), "{announced}");
    assert!(announced.contains("65536"), "{announced}");
}

#[test]
fn a_body_too_large_is_refused_where_it_hides_its_length() {
    let service = Service::start();
    let head = "POST /explain HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\
                Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    let mut stream = service.raw(head.as_bytes());
    // No end is sent: the answer comes without one. Nothing is left unread, which would reset the connection.
    for size in [64 * 1024, 1] {
        stream.write_all(format!("{size:x}\r\n{}\r\n", " ".repeat(size)).as_bytes()).unwrap();
    }
    let answer = read_all(stream);
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
    assert!(answer.contains("application/problem+json"), "{answer}");
}

#[test]
fn a_body_of_the_largest_size_is_taken() {
    let service = Service::start();
    let padded = format!("{EXAMPLE}{}", " ".repeat(64 * 1024 - EXAMPLE.len()));
    assert_eq!(service.post("/explain", &[], &padded).status, 200);
}
