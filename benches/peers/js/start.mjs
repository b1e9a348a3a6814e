// The first explanation of a fresh process, and then how long one takes: `node start.mjs PEER CASES [FILES]`.
// FILES: where the peer's files are, or the library's package. Prints milliseconds to the first, nanoseconds of each.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

const [peer, casesFile, files] = process.argv.slice(2);
const all = JSON.parse(readFileSync(casesFile, "utf8"));
const languages = [...new Set(all.map((one) => one.language))];

const start = performance.now();
const loaded = await load(languages[0]);
const first = all.find((one) => one.language === languages[0]);
const given = loaded.prepared(first);
loaded.explain(given);
const milliseconds = performance.now() - start;

const work = [];
for (const language of languages) {
    const { explain, prepared } = language === languages[0] ? loaded : await load(language);
    for (const one of all.filter((one) => one.language === language)) {
        const given = prepared(one);
        check(one, explain(given));
        work.push(() => explain(given));
    }
}
console.log(JSON.stringify({ milliseconds, nanoseconds: each(work) }));

function load(language) {
    return peer === "why-declined" ? ours(language) : peers(language);
}

async function ours(language) {
    const { load } = await import(pathToFileURL(join(files, "node.js")));
    const explainer = await load(language);
    return { explain: (disclosed) => explainer.explain(disclosed), prepared: (one) => one.disclosed };
}

async function peers(language) {
    const { load, prepared } = await import(pathToFileURL(join(files, `${peer}-${language}.js`)));
    const explain = load();
    return { explain, prepared: (one) => one.lines.map(prepared) };
}

/** What the library writes natively is what is made here. */
function check(one, made) {
    const shown = new Set(peer === "why-declined" ? strings(made) : made);
    const missing = one.texts.filter((text) => !shown.has(text));
    if (missing.length > 0) {
        throw new Error(`${peer}: ${one.outcome} in ${one.language} lacks ${JSON.stringify(missing)}`);
    }
}

function strings(value) {
    if (typeof value === "string") {
        return [value];
    }
    return value && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

/** The middle of some rounds, warm. */
function each(work) {
    const times = [];
    for (let round = 0; round < 31; round += 1) {
        const start = performance.now();
        for (let time = 0; time < 20; time += 1) {
            work.forEach((one) => one());
        }
        times.push(((performance.now() - start) * 1e6) / (20 * work.length));
    }
    return times.sort((one, other) => one - other)[15];
}
