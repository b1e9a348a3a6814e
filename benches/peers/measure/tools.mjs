// What all measures need: the tree, other programs, the middle of some figures.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const PEERS = dirname(dirname(fileURLToPath(import.meta.url)));
export const LIBRARY = join(PEERS, "../..");
export const SCRATCH = join(PEERS, "target");

/** The languages that the library has texts in, English first; without the overlays of regions. */
export const LANGUAGES = readdirSync(join(LIBRARY, "locales"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.includes("-"))
    .map((entry) => entry.name)
    .sort((one, other) => Number(other === "en") - Number(one === "en") || (one < other ? -1 : 1));

/** Those in which explanations are measured, where the library has them. */
export const MEASURED = ["sv", "en", "pl", "ar"].filter((language) => LANGUAGES.includes(language));

export function say(text) {
    process.stderr.write(`${text}\n`);
}

/** Runs a program to its end and gives its output; what it tells on standard error is shown if it fails. */
export function output(program, args, env = {}) {
    return execFileSync(program, args, {
        cwd: PEERS,
        encoding: "utf8",
        env: { ...process.env, PEERS_MEASURED: MEASURED.join(","), ...env },
        maxBuffer: 1 << 28,
        stdio: ["ignore", "pipe", "inherit"],
    });
}

/** Runs a program under valgrind and gives what valgrind tells. */
export function valgrind(tool, program, args, env = {}) {
    const ran = spawnSync("valgrind", [...tool, program, ...args], {
        cwd: PEERS,
        encoding: "utf8",
        env: { ...process.env, PEERS_MEASURED: MEASURED.join(","), ...env },
        maxBuffer: 1 << 28,
    });
    if (ran.status !== 0) {
        throw new Error(`${program} ${args.join(" ")}: ${ran.error ?? ran.stderr}`);
    }
    return ran.stderr;
}

/** Does something with a folder that is gone afterwards. */
export function inScratch(work) {
    const folder = mkdtempSync(join(tmpdir(), "peers-"));
    try {
        return work(folder);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** Lines of a name and figures, by the name: one array of figures a line. */
export function byName(text) {
    const all = new Map();
    for (const line of text.trim().split("\n")) {
        const [name, ...figures] = line.split(" ");
        all.set(name, [...(all.get(name) ?? []), figures.map(Number)]);
    }
    return all;
}

export function median(figures) {
    const sorted = [...figures].sort((one, other) => one - other);
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function mean(figures) {
    return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

export function sum(figures) {
    return figures.reduce((sum, figure) => sum + figure, 0);
}

