//! Starts the binary on a free port, talks to it, and reads what it logs.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use ureq::Agent;
use ureq::http::Request;

pub(crate) const MERCHANT: &str = "Bearer merchant-0123456789-0123456789-abc";
pub(crate) const SHOPPER: &str = "Bearer shopper-0123456789-0123456789-abcd";
pub(crate) const SUPPORT: &str = "Bearer support-0123456789-0123456789-abcd";
pub(crate) const EXAMPLE: &str = include_str!("../../../outcomes/unpaid-invoice.json");

/// Far above what anything here takes; a test that waits so long has failed.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running service; it is killed when it goes out of scope.
pub(crate) struct Service {
    child: Child,
    pub(crate) address: String,
    log: Arc<Mutex<String>>,
    reader: Option<JoinHandle<()>>,
    agent: Agent,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: BTreeMap<String, String>,
    pub(crate) body: String,
}

impl Answer {
    /// Empty where there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

impl Service {
    pub(crate) fn start() -> Self {
        Self::start_with(&[])
    }

    pub(crate) fn start_with(variables: &[(&str, &str)]) -> Self {
        let mut child = command(variables).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap());
        let mut first = String::new();
        lines.read_line(&mut first).unwrap();
        let address = first.trim().strip_prefix("listening on ").expect(&first).to_owned();
        let log = Arc::new(Mutex::new(String::new()));
        let shared = Arc::clone(&log);
        let reader = thread::spawn(move || {
            let mut line = String::new();
            while lines.read_line(&mut line).unwrap() > 0 {
                shared.lock().unwrap().push_str(&line);
                line.clear();
            }
        });
        Self { child, address, log, reader: Some(reader), agent: agent() }
    }

    /// Posts JSON.
    pub(crate) fn post(&self, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let json = [("Content-Type", "application/json")];
        self.send("POST", path, &[&json, headers].concat(), body.as_bytes())
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], b"")
    }

    pub(crate) fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let mut request = Request::builder().method(method).uri(format!("http://{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut response = self.agent.run(request.body(body).unwrap()).unwrap();
        Answer {
            status: response.status().as_u16(),
            headers: response
                .headers()
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
                .collect(),
            body: response.body_mut().read_to_string().unwrap(),
        }
    }

    /// A connection that has sent these bytes.
    pub(crate) fn raw(&self, bytes: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(bytes).unwrap();
        stream
    }

    /// A request whose body is announced and half sent; what is missing of it.
    pub(crate) fn half_sent(&self) -> (TcpStream, &'static [u8]) {
        let (first, rest) = EXAMPLE.as_bytes().split_at(100);
        let mut stream = self.raw(head("/explain", EXAMPLE.len()).as_bytes());
        stream.write_all(first).unwrap();
        // Until the service has read it: nothing tells that from outside.
        thread::sleep(Duration::from_millis(200));
        (stream, rest)
    }

    #[cfg(unix)]
    pub(crate) fn signal(&self, name: &str) {
        let kill = format!("kill -{name} {}", self.child.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
    }

    /// How it ended, and all that it logged.
    pub(crate) fn ended(mut self) -> (ExitStatus, String) {
        let status = end_of(&mut self.child);
        self.reader.take().unwrap().join().unwrap();
        let log = self.log.lock().unwrap().clone();
        (status, log)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A start that is expected to fail.
pub(crate) fn refused_start(variables: &[(&str, &str)]) -> Output {
    let mut child = command(variables).stderr(Stdio::piped()).spawn().unwrap();
    end_of(&mut child);
    child.wait_with_output().unwrap()
}

/// The head of a request that closes its connection.
pub(crate) fn head(path: &str, length: usize) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
    )
}

/// All that comes until the other side closes; an end by reset is an end.
pub(crate) fn read_all(mut stream: TcpStream) -> String {
    let mut bytes = Vec::new();
    if let Err(error) = stream.read_to_end(&mut bytes) {
        assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
    }
    String::from_utf8(bytes).unwrap()
}

/// One that does not end by itself is killed: a test must not wait for ever.
fn end_of(child: &mut Child) -> ExitStatus {
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        if started.elapsed() > PATIENCE {
            child.kill().unwrap();
        }
        thread::sleep(Duration::from_millis(20));
    }
}

fn command(variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_why-declined-service"));
    command
        .env("WHY_DECLINED_ADDRESS", "127.0.0.1:0")
        .env("WHY_DECLINED_MERCHANT_TOKEN", token(MERCHANT))
        .env("WHY_DECLINED_SHOPPER_TOKEN", token(SHOPPER))
        .env("WHY_DECLINED_SUPPORT_TOKEN", token(SUPPORT))
        .envs(variables.iter().copied());
    command
}

fn token(header: &str) -> &str {
    header.strip_prefix("Bearer ").unwrap()
}

fn agent() -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .allow_non_standard_methods(true)
        .proxy(None)
        // A connection that the service is closing must not be taken for the next request: nobody may resend a POST.
        .max_idle_connections(0)
        .timeout_global(Some(PATIENCE));
    config.build().new_agent()
}
