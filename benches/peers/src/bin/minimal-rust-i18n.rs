//! The library's work, its texts by rust-i18n.

fn main() {
    peers::minimal::run_with(peers::engines::rust_i18n::engines);
}
