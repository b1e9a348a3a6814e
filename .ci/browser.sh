#!/usr/bin/env bash
# The packed npm package in real browsers: Chromium for everything, Firefox for a first use. The demo checkout, too.
# Chromium and Firefox come by apt where they are missing; the package is built first where it is not yet.
set -euo pipefail
cd "$(dirname "$0")/.."

# Nobody waits longer for browsers.
readonly LIMIT=6m
readonly CHROMIUM=/usr/bin/chromium FIREFOX=/usr/bin/firefox-esr

main() {
    install_missing
    if [[ ! -f npm/dist/why-declined.wasm ]]; then
        npm --prefix npm ci --silent --no-audit --no-fund
        npm --prefix npm run build
    fi
    npm --prefix npm/test ci --silent --no-audit --no-fund
    # Not `ci`: the package beside it may have changed, and the lock file does not follow it.
    npm --prefix examples/checkout install --silent --no-audit --no-fund --no-save
    npm --prefix examples/checkout run build
    timeout --kill-after=10s "$LIMIT" npm --prefix npm/test test
}

install_missing() {
    local missing=()
    [[ -x $CHROMIUM ]] || missing+=(chromium)
    [[ -x $FIREFOX ]] || missing+=(firefox-esr)
    if ((${#missing[@]})); then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
    fi
}

main
