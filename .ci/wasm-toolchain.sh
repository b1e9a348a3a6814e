#!/usr/bin/env bash
# Prints the name of a rustup toolchain that can build for wasm32-unknown-unknown, and makes it if there is none.
# The default toolchain gets the target by rustup. Where rustup cannot download, on Debian, its packaged compiler
# becomes the toolchain `wasm`, with a standard library built from Debian's sources: minutes, once.
set -euo pipefail
shopt -s inherit_errexit
cd "$(dirname "$0")/.."

readonly TARGET=wasm32-unknown-unknown
readonly DEBIAN=wasm

main() {
    if can_build ""; then
        rustup show active-toolchain | cut -d' ' -f1
    elif can_build "$DEBIAN"; then
        echo "$DEBIAN"
    elif timeout 180 rustup target add "$TARGET" >&2 && can_build ""; then
        rustup show active-toolchain | cut -d' ' -f1
    else
        echo "rustup cannot give the target: taking Debian's compiler and sources" >&2
        debian >&2
        echo "$DEBIAN"
    fi
}

# Whether a toolchain, or the default one, has a standard library for the target.
can_build() {
    local toolchain=${1:+"+$1"} libraries
    libraries=$(rustc ${toolchain:+"$toolchain"} --print target-libdir --target "$TARGET" 2>/dev/null) || return
    compgen -G "$libraries/libstd*.rlib" >/dev/null
}

debian() {
    local sysroot=/usr/lib/rustlib
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
        rustc-web cargo-web rust-web-src >/dev/null
    link_linker "$sysroot"
    local work
    work=$(mktemp -d)
    build_std "$work"
    mkdir -p "$sysroot/$TARGET/lib"
    cp "$work/target/$TARGET"/release/deps/lib*.rlib "$sysroot/$TARGET/lib/"
    rm -rf "$work"
    rustup toolchain link "$DEBIAN" /usr
    can_build "$DEBIAN"
}

# Debian does not package the linker that the target needs; rustup's toolchains bring it.
link_linker() {
    local linker triple
    triple=$(/usr/bin/rustc --print host-tuple)
    linker=$(rustc --print sysroot)/lib/rustlib/$triple/bin/rust-lld
    mkdir -p "$1/$triple/bin"
    ln -sf "$linker" "$1/$triple/bin/rust-lld"
}

# The standard library comes out as a dependency of an empty crate, as small as it can be made, since a page downloads what
# is used of it. The bootstrap variable lets a stable compiler do so.
build_std() {
    mkdir -p "$1/src"
    printf '#![no_std]\n' >"$1/src/lib.rs"
    cat >"$1/Cargo.toml" <<'EMPTY'
[package]
name = "empty"
version = "0.0.0"
edition = "2024"

[profile.release]
opt-level = "z"
codegen-units = 1
EMPTY
    (cd "$1" && env -u CARGO_TARGET_DIR RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc RUSTFLAGS=-Cembed-bitcode=yes \
        /usr/bin/cargo build --quiet --release --target "$TARGET" -Zbuild-std=std,panic_abort,proc_macro \
        -Zbuild-std-features=optimize_for_size)
}

main
