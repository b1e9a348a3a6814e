#!/usr/bin/env bash
# The npm package from nothing: built, tested in Node, weighed; then in browsers, with the demo checkout.
set -euo pipefail
cd "$(dirname "$0")/.."

npm --prefix npm ci --silent --no-audit --no-fund
npm --prefix npm run build
npm --prefix npm test
npm --prefix npm run size
bash .ci/browser.sh
