use std::net::Shutdown;

use crate::service::{EXAMPLE, SHOPPER, SUPPORT, Service, head, read_all};

/// Stands in every place that a caller can fill; it reads the same in a URI, a header and JSON.
const PERSONAL: &str = "Annasvensson199001011234";

#[test]
fn the_log_holds_one_line_a_request_and_nothing_that_was_sent() {
    let service = Service::start();
    let names = EXAMPLE
        .replace("A-1042", PERSONAL)
        .replace("Nordic Outdoor", PERSONAL)
        .replace("Example Pay", PERSONAL)
        .replace("pay.example", &format!("{PERSONAL}.example"));
    let mut sent = 0;
    for path in ["/explain", "/disclose"] {
        for accept in ["application/json", "text/html", "text/plain", PERSONAL] {
            for token in [SHOPPER, SUPPORT, PERSONAL] {
                let headers = [
                    ("Authorization", token),
                    ("Accept", accept),
                    ("Accept-Language", PERSONAL),
                    ("Cookie", PERSONAL),
                    ("User-Agent", PERSONAL),
                    ("X-Forwarded-For", PERSONAL),
                ];
                let path = format!("{path}?name={PERSONAL}");
                service.post(&path, &headers, &names);
                service.post(&format!("{path}&audience={PERSONAL}"), &headers, &names);
                sent += 2;
            }
        }
    }
    for body in [
        EXAMPLE.replace("unpaid-invoice", PERSONAL),
        EXAMPLE.replace("\"subject\"", &format!("\"{PERSONAL}\"")),
        EXAMPLE.replace("SEK", PERSONAL),
        PERSONAL.into(),
        format!("\"{PERSONAL}\""),
    ] {
        assert!(matches!(service.post("/explain", &[], &body).status, 400 | 422));
        sent += 1;
    }
    service.get(&format!("/{PERSONAL}"));
    service.get(&format!("/explain/{PERSONAL}"));
    service.send(PERSONAL, "/explain", &[], b"");
    let broken_off = service.raw((head("/explain", 1_000) + PERSONAL).as_bytes());
    broken_off.shutdown(Shutdown::Write).unwrap();
    read_all(broken_off);
    sent += 4;

    let log = log_of(service);
    assert_eq!(log.lines().count(), sent, "{log}");
    assert!(!log.to_lowercase().contains("svensson") && !log.contains("19900101"), "{log}");
    assert!(!log.contains("0123456789"), "a token: {log}");
    assert!(!log.contains("unpaid-invoice"), "a personal reason: {log}");
    assert!(!log.contains('?') && !log.contains("name="), "a query: {log}");
    log.lines().for_each(assert_form);
}

#[test]
fn a_line_says_what_was_asked_and_how_it_ended() {
    let service = Service::start();
    service.post("/explain", &[("Authorization", SHOPPER)], EXAMPLE);
    service.post("/disclose", &[], EXAMPLE);
    service.get("/health");
    service.get("/elsewhere");
    let log = log_of(service);
    let lines: Vec<_> = log.lines().map(|line| line.split(' ').collect::<Vec<_>>()).collect();
    for (line, [method, path, status, id]) in lines.iter().zip([
        ["POST", "/explain", "200", "declined/invoice"],
        ["POST", "/disclose", "200", "-"],
        ["GET", "/health", "200", "-"],
        ["GET", "other", "404", "-"],
    ]) {
        let [method, path, status] = [format!("method={method}"), format!("path={path}"), format!("status={status}")];
        assert_eq!((line[..3].to_vec(), line[4]), (vec![&*method, &*path, &*status], &*format!("id={id}")));
    }
    assert_eq!(lines.len(), 4, "{log}");
}

fn log_of(service: Service) -> String {
    service.signal("TERM");
    let (status, log) = service.ended();
    assert!(status.success());
    log
}

/// A line has five fields in their order, each of a closed set or a number.
fn assert_form(line: &str) {
    let fields: Vec<_> = line.split(' ').filter_map(|field| field.split_once('=')).collect();
    let names: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["method", "path", "status", "microseconds", "id"], "{line}");
    assert!(matches!(fields[0].1, "GET" | "POST" | "other"), "{line}");
    assert!(matches!(fields[1].1, "/explain" | "/disclose" | "other"), "{line}");
    assert!(fields[2].1.parse::<u16>().is_ok() || fields[2].1 == "given-up", "{line}");
    assert!(fields[3].1.parse::<u64>().is_ok(), "{line}");
    assert!(matches!(fields[4].1, "-" | "declined/invoice"), "{line}");
}
