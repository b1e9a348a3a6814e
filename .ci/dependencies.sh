#!/usr/bin/env bash
# Compares what the default build depends on with the allow-list, in both directions.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly LIST=.ci/allowed-dependencies.txt

real=$(cargo tree --locked --edges normal --prefix none --format '{p}' \
    | awk '$1 != "why-declined" { print $1 }' | LC_ALL=C sort -u)
allowed=$(sed 's/[[:space:]]*#.*//' "$LIST" | grep . | LC_ALL=C sort -u)

if ! changes=$(diff --unchanged-line-format= \
    --old-line-format='not allowed: %L' --new-line-format='allowed, but not used: %L' \
    <(echo "$real") <(echo "$allowed")); then
    printf '%s\nEither do without, or change %s and say why there.\n' "$changes" "$LIST" >&2
    exit 1
fi
echo "$(wc -l <<<"$real") dependencies, all of them allowed" >&2
