// The same texts through the JavaScript peers, and the library's npm package beside them.
import { existsSync, readFileSync, rmSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

import { LIBRARY, MEASURED, PEERS, SCRATCH, median, output, say, sum } from "./tools.mjs";

const JS = join(PEERS, "js");
const FOLDER = join(SCRATCH, "js");
const CASES = join(FOLDER, "cases.json");

export const NAMES = new Map([
    ["why-declined", "why-declined (npm)"],
    ["fluent", "@fluent/bundle"],
    ["i18next", "i18next"],
    ["intl-messageformat", "intl-messageformat"],
    ["paraglide", "paraglide"],
]);

/**
 * Makes the peers' files, and gives the languages: those measured that the library's package was built with.
 *
 * The peers' arguments come ready made: none of the library's work is done by a peer.
 */
export function prepare(compare, ours) {
    if (!existsSync(join(JS, "node_modules"))) {
        say("installing the JavaScript peers");
        // Not `ci`: the lock file lacks what npm leaves out of it for systems other than the one that wrote it.
        output("npm", ["--prefix", JS, "install", "--no-save", "--silent", "--no-audit", "--no-fund"]);
    }
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    const languages = MEASURED.filter((language) => !ours || existsSync(join(ours, `locales/${language}.shopper.txt`)));
    writeFileSync(CASES, output(compare, ["lines"], { PEERS_MEASURED: languages.join(",") }));
    const all = JSON.parse(output(compare, ["messages"]));
    const measured = (texts) => Object.fromEntries(languages.map((language) => [language, texts[language]]));
    const texts = { messages: measured(all), fluent: measured(JSON.parse(output(compare, ["fluent"]))) };
    writeFileSync(join(FOLDER, "texts.json"), JSON.stringify(texts));
    output("node", [join(JS, "convert.mjs"), join(FOLDER, "texts.json"), FOLDER]);
    output("node", [join(JS, "bundle.mjs"), FOLDER]);
    return languages;
}

/** The library's package, where somebody has built it. */
export function packageFolder(asked) {
    const folder = asked ?? join(LIBRARY, "npm/dist");
    return existsSync(join(folder, "node.js")) ? folder : undefined;
}

/** In fresh processes of Node, in turn: milliseconds to the first explanation, nanoseconds of each that follows. */
export function inNode(ours, rounds) {
    const peers = [...NAMES.keys()].filter((peer) => peer !== "why-declined" || ours);
    const all = new Map(peers.map((peer) => [peer, []]));
    for (let round = 0; round < rounds; round += 1) {
        for (const peer of peers) {
            const files = peer === "why-declined" ? ours : FOLDER;
            all.get(peer).push(JSON.parse(output("node", [join(JS, "start.mjs"), peer, CASES, files])));
        }
    }
    const middle = (runs, figure) => median(runs.map((run) => run[figure]));
    return new Map(
        [...all].map(([peer, runs]) => [
            peer,
            {
                first_ms: middle(runs, "milliseconds"),
                ns: middle(runs, "nanoseconds"),
                brotli: peer === "why-declined" ? packageSize(ours) : compressed(join(FOLDER, `${peer}-en.js`)),
            },
        ]),
    );
}

/** The bytes that a page fetches for one language, as they travel: code, its script, what a shopper reads. */
function packageSize(folder) {
    const files = ["index.js", "why-declined.wasm", "locales/en.shopper.txt"];
    return sum(files.map((file) => compressed(join(folder, file))));
}

function compressed(file) {
    return brotliCompressSync(readFileSync(file)).length;
}

/** The same on pages in Chromium, in one language. */
export function inChromium(ours, rounds) {
    const args = [join(JS, "browser.mjs"), FOLDER, CASES, `${rounds}`, ...(ours ? [ours] : [])];
    const results = JSON.parse(output("node", args));
    const of = (peer, figure) => results.filter((one) => one.peer === peer).map((one) => one[figure]);
    const peers = [...new Set(results.map(({ peer }) => peer))];
    const middle = (peer, figure) => median(of(peer, figure));
    return new Map(
        peers.map((peer) => [
            peer,
            {
                chromium_first_ms: middle(peer, "milliseconds"),
                chromium_page_ms: middle(peer, "page"),
                chromium_ns: middle(peer, "nanoseconds"),
            },
        ]),
    );
}
