#!/usr/bin/env bash
# The comparison with the peers still compiles, and Fluent's bundles, the texts by hand and the JavaScript peers say what
# the library says.
set -euo pipefail
cd "$(dirname "$0")/../benches/peers"

./run --check
rustfmt --check --edition 2024 hooked/texts.rs
cargo fmt --check
PEERS_LOCALES=en cargo clippy --quiet --release --target-dir target/native --no-deps --all-targets -- -D warnings
