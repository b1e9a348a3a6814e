//! The command as it is run: the real binary, over files and standard input.

mod command;
mod library;
mod printed;
mod refused;
