#!/usr/bin/env bash
# What is published: only what `include` names, and nothing missing from it. Then it is built from the packed crate.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly REQUIRED=(build.rs README.md CHANGELOG.md LICENSE-MIT LICENSE-APACHE src/lib.rs)
readonly BY_CARGO=(Cargo.toml Cargo.toml.orig Cargo.lock .cargo_vcs_info.json)

listed=$(cargo package --list --locked --allow-dirty)
fail=0

if strangers=$(grep -vE '^(src/.*\.rs|src/codes/tables\.md|locales/.*)$' <<<"$listed" \
    | grep -vxF -f <(printf '%s\n' "${REQUIRED[@]}" "${BY_CARGO[@]}")); then
    printf 'packed, but not expected:\n%s\n' "$strangers" >&2
    fail=1
fi
while IFS= read -r file; do
    if ! grep -qxF "$file" <<<"$listed"; then
        echo "not packed: $file" >&2
        fail=1
    fi
done < <(printf '%s\n' "${REQUIRED[@]}" && git ls-files -- src locales)
if ((fail)); then
    exit 1
fi

# A dirty tree is somebody trying things out: in a fresh clone there is none.
cargo package --locked --allow-dirty
