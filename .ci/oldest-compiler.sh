#!/usr/bin/env bash
# Checks the library with the compiler that Cargo.toml names as the oldest one, and that nothing newer is used.
set -euo pipefail
shopt -s inherit_errexit
cd "$(dirname "$0")/.."

oldest=$(sed -n 's/^rust-version = "\([0-9.]*\)"$/\1/p' Cargo.toml)
target=$PWD/target/oldest-compiler

main() {
    local cargo
    cargo=$(rustup_cargo || debian_cargo)
    (check_with "$cargo")
    cargo clippy --lib --all-features -- -D clippy::incompatible_msrv
}

# Prints the path of cargo in a toolchain of rustup's.
rustup_cargo() {
    if ! rustup which --toolchain "$oldest" cargo 2>/dev/null; then
        timeout 180 rustup toolchain install "$oldest" --profile minimal --no-self-update >&2 || return
        rustup which --toolchain "$oldest" cargo
    fi
}

# Debian's compiler, where rustup has no way to its own. Unpacked beside the build, not installed:
# the system's compiler, if it has one, stays as it is.
debian_cargo() {
    echo "rustup cannot give $oldest: taking Debian's packages" >&2
    apt-get update -qq >&2
    local version packages=$target/packages
    version=$(apt-cache madison rustc-web | awk -v wanted="$oldest." 'index($3, wanted) == 1 { print $3; exit }')
    if [[ -z $version ]]; then
        echo "Debian has no rustc-web $oldest either" >&2
        return 1
    fi
    mkdir -p "$packages/partial"
    apt-get install -qq -y --download-only --reinstall --allow-downgrades --no-install-recommends \
        -o Dir::Cache::archives="$packages" -o APT::Sandbox::User=root \
        "rustc-web=$version" "cargo-web=$version" "libstd-rust-web-dev=$version" "libstd-rust-web-$oldest=$version" >&2
    local package
    for package in "$packages"/*.deb; do
        dpkg -x "$package" "$target/debian"
    done
    echo "$target/debian/usr/bin/cargo"
}

# Both kinds keep rustc beside cargo; Debian's needs its libraries pointed out, as they are not where it looks.
check_with() {
    local cargo=$1 debian=$target/debian triplet
    triplet=$(uname -m)-linux-gnu
    export RUSTC=${cargo%/cargo}/rustc CARGO_TARGET_DIR=$target
    export LD_LIBRARY_PATH=$debian/usr/lib/$triplet:$debian/lib/$triplet:${LD_LIBRARY_PATH:-}
    "$RUSTC" --version >&2
    "$cargo" check --locked --lib
}

main
