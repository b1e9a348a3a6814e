// Compiles what is measured.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";

import { LANGUAGES, SCRATCH, output, say } from "./tools.mjs";

/**
 * Builds the programs with the texts of some languages, and gives the folder that they are in.
 *
 * Fluent's own bundles and the texts by hand are always in; the other peers where `peers` says so.
 */
export function build({ programs = [], peers = true, languages = LANGUAGES, folder = "native", wasm } = {}) {
    output("hooked/make", []);
    const linked = languages.filter((language) => language !== "en");
    const features = [
        ...(peers ? ["all"] : []),
        ...linked.flatMap((language) => [`why-declined/${language}`, `why-declined-hooked/${language}`]),
    ];
    const chosen = programs.length > 0 ? programs.flatMap((program) => ["--bin", program]) : ["--bins"];
    const target = join(SCRATCH, folder);
    const toolchain = wasm?.toolchain ? [`+${wasm.toolchain}`] : [];
    const profile = wasm ? "small" : "release";
    const args = [...toolchain, "build", "--quiet", "--profile", profile, "--target-dir", target, ...chosen];
    if (wasm) {
        args.push("--target", WASM);
    }
    if (features.length > 0) {
        args.push("--features", features.join(","));
    }
    output("cargo", args, { PEERS_LOCALES: languages.join(",") });
    return join(target, ...(wasm ? [WASM] : []), profile);
}

const WASM = "wasm32-unknown-unknown";

/** A toolchain that compiles to WASM: the one in use, else one of the name `wasm`; else the target is fetched. */
export function wasmToolchain() {
    for (const toolchain of [undefined, "wasm"]) {
        if (hasWasm(toolchain)) {
            return { toolchain };
        }
    }
    say(`fetching ${WASM}`);
    spawnSync("rustup", ["target", "add", WASM], { stdio: ["ignore", "inherit", "inherit"], timeout: 300_000 });
    return hasWasm(undefined) ? { toolchain: undefined } : undefined;
}

function hasWasm(toolchain) {
    const args = [...(toolchain ? [`+${toolchain}`] : []), "--print", "target-libdir", "--target", WASM];
    const { status, stdout } = spawnSync("rustc", args, { encoding: "utf8" });
    return status === 0 && existsSync(stdout.trim());
}
