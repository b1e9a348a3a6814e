//! The library's work, its texts by fluent-bundle.

fn main() {
    peers::minimal::run_with(peers::engines::fluent::engines);
}
