#!/usr/bin/env bash
# Runs every fuzz target for a while, from a copy of its corpus so that the tree stays clean. Any failure ends it.
# Usage: .ci/fuzz.sh [SECONDS]. cargo-fuzz is compiled if missing, which takes minutes.
set -euo pipefail
shopt -s inherit_errexit
cd "$(dirname "$0")/.."

# Pinned: what it passes to the compiler changes.
readonly VERSION=0.13.2
readonly DURATION=${1:-30}

main() {
    if ! cargo fuzz --version >/dev/null 2>&1; then
        cargo install --quiet --locked "cargo-fuzz@$VERSION" || cargo install --quiet "cargo-fuzz@$VERSION"
    fi
    if ! cargo +nightly --version >/dev/null 2>&1; then
        timeout 300 rustup toolchain install nightly --profile minimal --no-self-update >&2
    fi
    cargo fmt --manifest-path fuzz/Cargo.toml --check
    cargo clippy --quiet --locked --manifest-path fuzz/Cargo.toml --all-targets -- -D warnings
    # No address sanitizer: the library forbids unsafe code.
    cargo +nightly fuzz build --sanitizer none

    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    local targets target
    targets=$(cargo +nightly fuzz list)
    for target in $targets; do
        run "$target"
    done
}

run() {
    local target=$1 log=$work/$1.log
    mkdir -p "$work/$target"
    cp -r "fuzz/corpus/$target/." "$work/$target"
    if ! cargo +nightly fuzz run --sanitizer none "$target" "$work/$target" -- \
        -max_total_time="$DURATION" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        echo "fuzz target $target failed; the input lies in fuzz/artifacts/$target" >&2
        exit 1
    fi
    local runs
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    if ((runs <= $(find "fuzz/corpus/$target" -type f | wc -l))); then
        echo "fuzz target $target tried nothing beyond its corpus" >&2
        exit 1
    fi
    echo "$target: $runs runs, $((runs / DURATION)) a second" >&2
}

main
