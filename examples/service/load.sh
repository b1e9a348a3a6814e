#!/usr/bin/env bash
# How many requests a second `POST /explain` answers, beside a route of the same service that answers a constant of the
# same size. Both run by turns, so that whatever else the machine does falls on both. Needs wrk, curl and awk.
#
# examples/service/load.sh [RUNS, 5] [SECONDS, 10] [CONNECTIONS, 32]
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly RUNS=${1:-5} SECONDS_EACH=${2:-10} CONNECTIONS=${3:-32}
readonly OUTCOME=examples/outcomes/unpaid-invoice.json
readonly TOKEN=load-only-0123456789-0123456789-abcdef
# Loopback only, never through a proxy.
export NO_PROXY=127.0.0.1 no_proxy=127.0.0.1

work=$(mktemp -d)
service=
finish() {
    if [[ -n $service ]]; then
        kill -TERM "$service" && wait "$service" || true
    fi
    rm -r "$work"
}
trap finish EXIT

main() {
    cargo build --quiet --release --locked --package why-declined-service --features constant
    local binary
    binary=${CARGO_TARGET_DIR:-target}/release/why-declined-service
    WHY_DECLINED_ADDRESS=127.0.0.1:0 WHY_DECLINED_SHOPPER_TOKEN=$TOKEN "$binary" 2>"$work/log" &
    service=$!
    until address=$(sed -n '1s/^listening on //p' "$work/log") && [[ -n $address ]]; do
        kill -0 "$service"
        sleep 0.1
    done
    write_script
    same_size
    measure /constant 2 >/dev/null
    measure /explain 2 >/dev/null
    for ((run = 1; run <= RUNS; run++)); do
        # Turned round every time: the first of two may always be the luckier one.
        if ((run % 2)); then
            constant=$(measure /constant "$SECONDS_EACH") && explain=$(measure /explain "$SECONDS_EACH")
        else
            explain=$(measure /explain "$SECONDS_EACH") && constant=$(measure /constant "$SECONDS_EACH")
        fi
        awk -v e="$explain" -v c="$constant" 'BEGIN { printf "explain %d/s, constant %d/s, ratio %.3f\n", e, c, e / c }'
    done | tee "$work/runs"
    summary
}

write_script() {
    cat >"$work/post.lua" <<LUA
local file = io.open("$OUTCOME", "rb")
wrk.method = "POST"
wrk.body = file:read("*a")
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept-Language"] = "sv-SE,sv;q=0.9,en;q=0.8"
wrk.headers["Authorization"] = "Bearer $TOKEN"
file:close()
LUA
}

same_size() {
    local path
    for path in /explain /constant; do
        curl --silent --fail --output "$work/answer$path.json" --create-dirs \
            --header "Authorization: Bearer $TOKEN" --header 'Accept-Language: sv' --json "@$OUTCOME" "http://$address$path"
    done
    cmp "$work/answer/explain.json" "$work/answer/constant.json"
    echo "both answer $(wc -c <"$work/answer/explain.json") bytes; $CONNECTIONS connections, $SECONDS_EACH s a run"
}

# Prints requests a second; an answer that is not 2xx, or a socket's error, stops everything.
measure() {
    wrk --threads 1 --connections "$CONNECTIONS" --duration "$2s" --script "$work/post.lua" "http://$address$1" >"$work/wrk"
    if grep -E 'Non-2xx|Socket errors' "$work/wrk" >&2; then
        return 1
    fi
    awk '/^Requests\/sec/ { print $2 }' "$work/wrk"
}

summary() {
    awk '{ print $NF }' "$work/runs" | sort -n | awk '
        { ratio[NR] = $1 }
        END {
            median = NR % 2 ? ratio[(NR + 1) / 2] : (ratio[NR / 2] + ratio[NR / 2 + 1]) / 2
            printf "ratio: median %.3f, from %.3f to %.3f, %d runs\n", median, ratio[1], ratio[NR], NR
        }'
}

main
