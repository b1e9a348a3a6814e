//! All who can be compiled together. `run` says what it does.

fn main() {
    peers::command::run();
}
