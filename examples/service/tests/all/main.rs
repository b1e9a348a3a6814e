//! The service as it is shipped: the real binary, over a real socket.

mod answers;
mod audiences;
mod hostile;
mod limits;
mod service;
// Both stop the service by a signal.
#[cfg(unix)]
mod logged;
#[cfg(unix)]
mod stopping;
