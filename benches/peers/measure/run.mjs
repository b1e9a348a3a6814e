// `run`: builds, compares, measures, prints.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { build, wasmToolchain } from "./build.mjs";
import { goals } from "./goals.mjs";
import * as javascript from "./javascript.mjs";
import * as leptos from "./leptos.mjs";
import * as native from "./native.mjs";
import { report } from "./report.mjs";
import * as service from "./service.mjs";
import { LANGUAGES, MEASURED, PEERS, mean, output, say } from "./tools.mjs";

const HELP = `usage: benches/peers/run [--check | --quick] [--json | --write] [--leptos] [--chromium] [--npm FOLDER] [--ten-million]
  --check        only: the library, Fluent's bundles, the texts by hand and the JavaScript peers give the same texts
  --quick        instructions only, of the same three
  --json         the figures as JSON
  --write        the figures into COMPARE.md
  --leptos       leptos_i18n as well, which takes minutes to compile
  --chromium     the JavaScript peers in Chromium as well, where it is installed
  --npm FOLDER   where the library's package for JavaScript was built; npm/dist if it is there
  --ten-million  ten million explanations of which no two are alike, instead of 200,000`;

/** Fewer are too few to tell. */
const PAGES = 21;

const EMPTY = { instructions: null, ns: null, allocations: null, wasm_brotli: null };

const flag = { type: "boolean" };
const { values: options } = parseArgs({
    options: {
        check: flag,
        quick: flag,
        json: flag,
        write: flag,
        leptos: flag,
        chromium: flag,
        help: flag,
        npm: { type: "string" },
        "ten-million": flag,
    },
});

if (options.help) {
    console.log(HELP);
} else {
    main();
}

function main() {
    const few = options.check || options.quick;
    const started = performance.now();
    const folder = step("building", () => build({ peers: !few, programs: few ? ["compare"] : [] }));
    if (options.chromium && spawnSync("chromium", ["--version"]).status !== 0) {
        say("no Chromium: its figures are left out");
        options.chromium = false;
    }
    const program = `${folder}/compare`;
    say(output(program, ["check"]).trim());
    if (options.check) {
        step("JavaScript", () => inJavaScript(program, 1));
        return;
    }
    const engines = ["why-declined", ...output(program, ["names"]).trim().split("\n")];
    const measured = few ? counts(program, engines) : everything(folder, program, engines);
    const all = { ...measured, goals: goals(measured.rows, measured) };
    const machine = `${cpus().length} processors (${cpus()[0].model}), ${output("rustc", ["--version"]).trim()}, Node ${process.version}`;
    all.facts = [machine, `${LANGUAGES.join(", ")} linked in, ${MEASURED.join(", ")} measured`, ...(all.facts ?? [])];
    const rows = [...all.rows, ...(all.javascript ?? [])];
    if (options.write) {
        write(report(all));
    } else {
        console.log(options.json ? JSON.stringify({ ...all, rows }, plain, 2) : report(all));
    }
    say(`measured in ${Math.round((performance.now() - started) / 1000)} s`);
}

/** Puts the tables into COMPARE.md in the place of those that are there. */
function write(tables) {
    const file = join(PEERS, "COMPARE.md");
    const [before, after] = [/[^]*<!-- figures -->\n/, /<!-- \/figures -->[^]*/].map((part) => part.exec(readFileSync(file, "utf8"))[0]);
    writeFileSync(file, `${before}\n${tables}\n\n${after}`);
}

function step(what, work) {
    const started = performance.now();
    const done = work();
    say(`${what}: ${Math.round((performance.now() - started) / 1000)} s`);
    return done;
}

/** A map as an object. */
function plain(_, value) {
    return value instanceof Map ? Object.fromEntries(value) : value;
}

function counts(program, engines) {
    const explain = step("instructions", () => native.counted(program, engines, "explain"));
    const texts = step("instructions of texts", () => native.counted(program, engines, "texts"));
    const cost = (all, engine) => mean([...all.get(engine).values()]);
    const rows = engines.map((engine) => ({
        engine,
        ...EMPTY,
        instructions: cost(explain, engine),
        texts_instructions: cost(texts, engine),
    }));
    return { rows, cases: { explain, texts } };
}

function everything(folder, program, engines) {
    const { rows, cases } = counts(program, engines);
    const add = (figure, all) =>
        all.forEach((value, engine) => {
            const row = rows.find((row) => row.engine === engine);
            if (row) {
                row[figure] = value;
            }
        });
    const part = (all, figure) => new Map([...all].map(([engine, figures]) => [engine, figures[figure]]));
    add("ns", step("time", () => native.timed(program, "explain", 101)));
    add("texts_ns", step("time of texts", () => native.timed(program, "texts", 101)));
    const allocated = step("allocations", () => native.allocated(program, engines));
    ["allocations", "allocations_per_text", "allocations_per_plain_text"].forEach((figure) => add(figure, part(allocated, figure)));
    const first = step("first explanations", () => native.first(folder, engines, 31));
    ["first_instructions", "first_ns"].forEach((figure) => add(figure, part(first, figure)));
    add("heap_per_language", step("heap", () => native.heapOfLanguage(folder, engines)));
    add("added_bytes_all", native.nativeSizes(folder, engines));
    const one = step("one language", () => oneLanguage(program));
    add("added_bytes_one", one.sizes);
    add("wasm_brotli", step("WASM", () => wasm(engines)));
    const threads = step("threads", () => native.threads(program, 21));
    const relative = (work) => new Map(engines.map((engine) => [engine, threads.relative.get(`${work}:${engine}`)]));
    add("threads", relative("explain"));
    add("threads_plurals", relative("plurals"));
    if (options.leptos) {
        rows.push(step("leptos_i18n", () => guest(program)));
    }
    const json = step("JSON", () => native.json(program));
    const times = step("compiling a service", () => service.compileTimes(3));
    const sizes = step("the size of a service", () => service.sizes());
    const memory = step("memory", () => native.memory(program, options["ten-million"] ? 10_000_000 : 200_000));
    const scripts = step("JavaScript", () => inJavaScript(program));
    const facts = [...one.facts, ...told(threads, json, times, sizes, memory), ...scripts.facts];
    return { rows, cases, javascript: scripts.rows, threads, json, service: { times, sizes }, memory, facts };
}

/** What the same costs where one language is linked in, and the bytes that it adds. */
function oneLanguage(all) {
    const few = ["why-declined", "hand-written", "fluent-bundle"];
    const programs = ["compare", "minimal-bare", ...few.map((engine) => `minimal-${engine}`)];
    const folder = build({ peers: false, languages: ["en"], folder: "one", programs });
    const cost = (program) => native.counted(program, few, "explain", { PEERS_MEASURED: "en" });
    const [one, many] = [cost(`${folder}/compare`), cost(all)];
    const instructions = (costs, engine) => Math.round(mean([...costs.get(engine).values()]));
    const facts = few.map(
        (engine) =>
            `${engine}, English: ${instructions(one, engine)} instructions with one language linked in, ` +
            `${instructions(many, engine)} with ${LANGUAGES.length}`,
    );
    return { sizes: native.nativeSizes(folder, few), facts };
}

function wasm(engines) {
    const toolchain = wasmToolchain();
    const known = engines.filter((engine) => engine !== "fluent-bundle-concurrent");
    if (!toolchain) {
        say("no compiler for WASM: its sizes are not measured");
        return new Map();
    }
    const programs = ["bare", ...known].map((engine) => `minimal-${engine}`);
    return native.wasmSizes(build({ wasm: toolchain, folder: "wasm", languages: ["en"], programs }), known);
}

/** leptos_i18n in a program and in rounds of its own. */
function guest(compare) {
    const program = leptos.build(compare);
    output(program, ["check", "typical"]);
    const cost = (work) => mean([...native.counted(program, ["leptos_i18n"], work).get("leptos_i18n").values()]);
    const allocated = native.allocated(program, ["leptos_i18n"]).get("leptos_i18n");
    const time = (work) => native.timed(program, work, 21).get("leptos_i18n");
    return {
        engine: "leptos_i18n",
        ...EMPTY,
        instructions: cost("explain"),
        texts_instructions: cost("texts"),
        ns: time("explain"),
        texts_ns: time("texts"),
        ...allocated,
    };
}

/** What a peer makes of its texts is compared before it is timed. */
function inJavaScript(program, rounds = 9) {
    const ours = javascript.packageFolder(options.npm);
    const languages = javascript.prepare(program, ours);
    const node = javascript.inNode(ours, rounds);
    const chromium = options.chromium ? javascript.inChromium(ours, PAGES) : new Map();
    const rows = [...node].map(([peer, figures]) => ({
        engine: javascript.NAMES.get(peer),
        ...EMPTY,
        ...figures,
        ...chromium.get(peer),
    }));
    return { rows, facts: [`JavaScript in ${languages.join(", ")}; first explanations in English, the middle of ${rounds} processes and ${PAGES} pages`] };
}

function told(threads, json, times, sizes, memory) {
    const round = (figures) => Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10) / 10]));
    const service = (name) => JSON.stringify(round(times.get(name)));
    return [
        `two threads do ${threads.arithmetic.toFixed(2)} times the arithmetic of one on this machine; below 1.8 it is too busy to tell`,
        `JSON to JSON, instructions: ${JSON.stringify(round(json))}`,
        `a service with the library, seconds: ${service("default")}; with serde and fluent alone: ${service("peer")}`,
        `bytes added to a release build: ${JSON.stringify(Object.fromEntries(sizes))}`,
        `${memory.explanations} explanations, no two alike: ${memory.early} kB after a hundredth of them, ${memory.late} kB after all`,
    ];
}
