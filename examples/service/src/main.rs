//! A small HTTP service over `why-declined`: an outcome in, what may be said of it out. See README.md beside it.

#![cfg_attr(
    not(test),
    deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, clippy::as_conversions)
)]

mod accept;
mod app;
mod audience;
#[cfg(feature = "constant")]
mod constant;
mod log;
mod outcome;
mod problem;
mod server;
mod settings;

use std::error::Error;
use std::process::ExitCode;

use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use self::server::Ended;
use self::settings::Settings;

fn main() -> ExitCode {
    log::panics_without_values();
    match run() {
        Ok(Ended::Finished) => ExitCode::SUCCESS,
        Ok(Ended::CutOff) => {
            log::write("stopped before the last request was finished");
            ExitCode::FAILURE
        }
        Err(error) => {
            log::write(&format!("why-declined-service: {error}"));
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<Ended, Box<dyn Error>> {
    let settings = Settings::from_environment()?;
    Runtime::new()?.block_on(async {
        let stop = server::stop_signal()?;
        let router = app::router(&settings)?;
        let listener =
            TcpListener::bind(settings.address).await.map_err(|error| format!("{}: {error}", settings.address))?;
        log::write(&format!("listening on {}", listener.local_addr()?));
        Ok(server::serve(listener, router, stop, &settings).await)
    })
}
