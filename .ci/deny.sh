#!/usr/bin/env bash
# cargo-deny over the rules in deny.toml. It is compiled if missing, which takes minutes.
set -euo pipefail
cd "$(dirname "$0")/.."

# Pinned: a newer one may want a newer compiler.
readonly VERSION=0.20.2

if ! cargo deny --version >/dev/null 2>&1; then
    cargo install --quiet --locked "cargo-deny@$VERSION" || cargo install --quiet "cargo-deny@$VERSION"
fi
cargo deny --locked check bans licenses sources

# The database is a git repository, which not every machine can reach.
if timeout 120 cargo deny fetch db >/dev/null 2>&1; then
    cargo deny --locked check --disable-fetch advisories
else
    echo "LEFT OUT: advisories, their database cannot be reached from here" >&2
fi
