use std::io::Write as _;
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use crate::service::{EXAMPLE, Service, read_all};

#[test]
fn a_request_under_way_is_finished_after_sigterm_and_after_ctrl_c() {
    for signal in ["TERM", "INT"] {
        let service = Service::start();
        let (mut slow, rest) = service.half_sent();
        service.signal(signal);
        thread::sleep(Duration::from_millis(300));
        assert!(TcpStream::connect(&service.address).is_err(), "a new connection is not taken any more");
        slow.write_all(rest).unwrap();
        let answer = read_all(slow);
        assert!(answer.starts_with("HTTP/1.1 200 OK"), "{signal}: {answer}");
        let (status, log) = service.ended();
        assert_eq!(status.code(), Some(0), "{signal}");
        assert!(log.contains("path=/explain status=200"), "{log}");
    }
}

#[test]
fn a_request_that_does_not_finish_is_cut_off_in_time() {
    let service = Service::start_with(&[("WHY_DECLINED_STOP_SECONDS", "1")]);
    let (slow, _) = service.half_sent();
    let started = Instant::now();
    service.signal("TERM");
    let (status, log) = service.ended();
    assert_eq!(status.code(), Some(1), "{log}");
    assert!(log.contains("path=/explain status=given-up"), "{log}");
    assert!(log.contains("stopped before the last request was finished"), "{log}");
    assert!(started.elapsed() < Duration::from_secs(5));
    assert!(!read_all(slow).contains("200 OK"));
}

#[test]
fn connections_that_wait_for_nothing_do_not_hold_up_the_end() {
    let service = Service::start();
    let started = Instant::now();
    // One that has sent nothing, and the client's own, kept open after an answer.
    let _silent = service.raw(b"");
    assert_eq!(service.post("/explain", &[], EXAMPLE).status, 200);
    service.signal("TERM");
    let (status, _) = service.ended();
    assert_eq!(status.code(), Some(0));
    assert!(started.elapsed() < Duration::from_secs(5));
}
