// The measures of the Rust side, one after the other.
import { copyFileSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

import { allocations, firstInstructions, heap, instructions } from "./counted.mjs";
import { LANGUAGES, MEASURED, byName, inScratch, mean, median, output } from "./tools.mjs";

/** Instructions of each case of a work, for everyone. */
export function counted(program, engines, work, env) {
    return new Map(engines.map((engine) => [engine, instructions(program, work, engine, env)]));
}

/** The middle of the rounds, in nanoseconds, for everyone who can do the work. */
export function timed(program, work, rounds) {
    const figures = byName(output(program, ["time", work, `${rounds}`, "20"]));
    return new Map([...figures].map(([name, rounds]) => [name, median(rounds.map(([time]) => time))]));
}

/** Allocations of one explanation, and of one text with an argument and without. */
export function allocated(program, engines) {
    const lines = JSON.parse(output(program, ["lines"]));
    const share = (has) => mean(lines.map(({ lines }) => lines.filter((line) => Boolean(line.arguments) === has).length));
    return new Map(
        engines.map((engine) => [
            engine,
            {
                allocations: allocations(program, "explain", engine),
                allocations_per_text: allocations(program, "strings", engine) / share(true),
                allocations_per_plain_text: allocations(program, "plain-strings", engine) / share(false),
            },
        ]),
    );
}

/** Instructions from an outcome's JSON to an explanation's, and of reading and writing the same alone. */
export function json(program) {
    const cost = (way) => mean([...instructions(program, "json", way).values()]);
    return { ours: cost("why-declined"), sameTypes: cost("same-types"), derived: cost("derived") };
}

/** The first explanation in a language in a fresh process. */
export function first(folder, engines, processes) {
    const programs = new Map(engines.map((engine) => [engine, join(folder, `minimal-${engine}`)]));
    const times = new Map(engines.map((engine) => [engine, []]));
    for (let round = 0; round < processes; round += 1) {
        for (const [engine, program] of programs) {
            times.get(engine).push(Number(output(program, [MEASURED[round % MEASURED.length], "1"])));
        }
    }
    return new Map(
        [...programs].map(([engine, program]) => [
            engine,
            {
                first_instructions: mean(MEASURED.map((language) => firstInstructions(program, language))),
                first_ns: median(times.get(engine)),
            },
        ]),
    );
}

/** What a loaded language keeps on the heap: the mean of all. */
export function heapOfLanguage(folder, engines) {
    const left = (engine, times) => heap(join(folder, `minimal-${engine}`), [LANGUAGES.join(","), times]).left;
    return new Map(engines.map((engine) => [engine, (left(engine, "1") - left(engine, "0")) / LANGUAGES.length]));
}

/**
 * What a second thread brings, as a multiple of what it brings to plain arithmetic. Of all rounds the fastest count: in
 * the others something else ran on a processor.
 */
export function threads(program, rounds) {
    const figures = byName(output(program, ["threads", `${rounds}`]));
    const fastest = (rounds, threads) => Math.max(...rounds.map((round) => round[threads - 1]));
    const scaling = (name) => fastest(figures.get(name), 2) / fastest(figures.get(name), 1);
    const arithmetic = scaling("arithmetic");
    const names = [...figures.keys()].filter((name) => name !== "arithmetic");
    return { arithmetic, relative: new Map(names.map((name) => [name, scaling(name) / arithmetic])) };
}

/** The memory of a process, in kB, early in so many explanations of which no two are alike and after them. */
export function memory(program, explanations) {
    const [early, late] = output(program, ["distinct", `${explanations}`]).split(" ").map(Number);
    return { explanations, early, late };
}

/** Bytes of a program without its symbols, less those of one that reads and writes JSON. */
export function nativeSizes(folder, engines) {
    return added(engines, (name) =>
        inScratch((scratch) => {
            const copy = join(scratch, name);
            copyFileSync(join(folder, name), copy);
            output("strip", [copy]);
            return statSync(copy).size;
        }),
    );
}

/** The same for WASM modules, as they travel: compressed with Brotli. */
export function wasmSizes(folder, engines) {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    return added(engines, (name) => brotliCompressSync(readFileSync(join(folder, `${name}.wasm`)), quality).length);
}

function added(engines, size) {
    const bare = size("minimal-bare");
    return new Map(engines.map((engine) => [engine, size(`minimal-${engine}`) - bare]));
}
