//! The library's work, its texts by hand.

fn main() {
    peers::minimal::run_with(peers::engines::by_hand::engines);
}
