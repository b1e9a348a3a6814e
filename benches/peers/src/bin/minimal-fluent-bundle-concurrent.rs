//! The library's work, its texts by fluent-bundle-concurrent.

fn main() {
    peers::minimal::run_with(peers::engines::fluent::concurrent_engines);
}
