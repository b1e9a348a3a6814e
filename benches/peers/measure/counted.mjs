// Instructions and allocations, counted by valgrind: the same on a busy machine and on an idle one.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { inScratch, output, valgrind } from "./tools.mjs";

/** How often src/measures/count.rs does each case within what is counted. */
const TIMES = 20;

/** The name of each case and the instructions of doing it once. */
export function instructions(program, work, peer, env = {}) {
    return inScratch((scratch) => {
        const names = output(program, ["cases"], env).trim().split("\n");
        const counted = "peers::measures::count::measured";
        const file = join(scratch, "out");
        const tool = ["--tool=callgrind", `--callgrind-out-file=${file}`];
        valgrind([...tool, `--toggle-collect=${counted}`, `--dump-after=${counted}`], program, ["count", work, peer], env);
        const dumps = names.map((name, at) => [name, readFileSync(`${file}.${at + 1}`, "utf8")]);
        return new Map(dumps.map(([name, dump]) => [name, total(dump) / TIMES]));
    });
}

function total(dump) {
    return Number(/^(?:summary|totals): (\d+)/m.exec(dump)[1]);
}

/** The allocations of doing all cases once, shared among them. */
export function allocations(program, work, peer) {
    const few = 1;
    const many = 6;
    const cases = output(program, ["cases"]).trim().split("\n").length;
    const blocks = (times) => heap(program, ["repeat", work, peer, `${times}`]).blocks;
    return (blocks(many) - blocks(few)) / (many - few) / cases;
}

/** Everything that a process asks the heap for, and what is left at its end. */
export function heap(program, args) {
    const told = valgrind(["--tool=dhat", "--dhat-out-file=/dev/null"], program, args);
    const number = (pattern) => Number(pattern.exec(told)[1].replaceAll(",", ""));
    return { blocks: number(/Total: .* in ([\d,]+) blocks/), left: number(/At t-end: +([\d,]+) bytes/) };
}

/** The instructions of the first explanation in a language in a process. */
export function firstInstructions(program, language) {
    return inScratch((scratch) => {
        const file = join(scratch, "out");
        const tool = ["--tool=callgrind", `--callgrind-out-file=${file}`, "--toggle-collect=*minimal::first*"];
        valgrind(tool, program, [language, "1"]);
        return total(readFileSync(file, "utf8"));
    });
}
