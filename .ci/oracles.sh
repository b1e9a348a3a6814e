#!/usr/bin/env bash
# What others make of the same: every text by Fluent's JavaScript bundle, amounts, dates and plurals by Chromium's Intl.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v chromium >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium >/dev/null
fi
npm --prefix tools/oracles ci --no-audit --no-fund

renderings=$(mktemp)
trap 'rm -f "$renderings"' EXIT
RENDERINGS=$renderings cargo test --quiet --lib what_fluent_makes
npm --prefix tools/oracles run bundle -- "$renderings"
CHROMIUM=$(command -v chromium) npm --prefix tools/oracles run chromium
