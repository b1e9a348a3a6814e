//! Accepts connections until it is told to stop, then lets requests under way finish.

use std::io;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::time;

use crate::settings::Settings;

/// What a connection may hold of a request at a time, its head among it.
const BUFFER: usize = 64 * 1024;
/// How long to wait where the system has no more connections to give.
const BREATH: Duration = Duration::from_millis(100);

/// How the service ended.
pub(crate) enum Ended {
    /// Every request was answered.
    Finished,
    /// Some were not, in the time there was.
    CutOff,
}

/// Serves until `stop` is ready.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()>,
    settings: &Settings,
) -> Ended {
    let connections = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => serve_connection(stream, router.clone(), settings.request_time, &connections),
                Err(_) => time::sleep(BREATH).await,
            },
            () = &mut stop => break,
        }
    }
    drop(listener);
    match time::timeout(settings.stop_time, connections.shutdown()).await {
        Ok(()) => Ended::Finished,
        Err(_) => Ended::CutOff,
    }
}

/// Ready when the service is told to stop: by SIGTERM, or by ctrl-c.
#[cfg(unix)]
pub(crate) fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    // Taken now and not when awaited: a signal may come at once.
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Ready when the service is told to stop, by ctrl-c.
#[cfg(not(unix))]
pub(crate) fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

fn serve_connection(stream: TcpStream, router: Router, head_time: Duration, connections: &GracefulShutdown) {
    // Answers are written whole: there is nothing to wait for.
    let _ = stream.set_nodelay(true);
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head_time)
        // A client that has said all may close its side, and still wants its answer.
        .half_close(true)
        .max_buf_size(BUFFER)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let connection = connections.watch(connection);
    tokio::spawn(async move {
        // A client that breaks off is no fault of the service's.
        let _ = connection.await;
    });
}
