#!/usr/bin/env bash
# The sets of features that callers choose: each without a warning, the small ones tested, and none of them empty.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly SMALL=("en" "sv" "en,codes" "answers,ar" "en,overrides")

echo "-- default" >&2
cargo clippy --quiet --lib --tests -- -D warnings
for features in "${SMALL[@]}"; do
    echo "-- $features" >&2
    cargo clippy --quiet --lib --tests --no-default-features --features "$features" -- -D warnings
    cargo test --quiet --lib --tests --no-default-features --features "$features"
done

for folder in locales/*/; do
    feature=$(basename "$folder" | tr '[:upper:]' '[:lower:]')
    echo "-- $feature alone" >&2
    cargo check --quiet --lib --no-default-features --features "$feature"
done

echo "-- no locale: refused" >&2
if output=$(cargo check --lib --no-default-features 2>&1); then
    echo "a build without any locale must not compile" >&2
    exit 1
fi
first=$(grep -m 1 '^error' <<<"$output" || true)
if [[ ! $first =~ (locale|language) ]]; then
    printf '%s\nA build without any locale must say so in its first error.\n' "$output" >&2
    exit 1
fi
echo "$first" >&2
