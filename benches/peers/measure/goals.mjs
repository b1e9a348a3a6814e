// What the project wants of itself, and where it stands.

/** Each goal with what was measured; `met` is missing where it was not. */
export function goals(rows, all) {
    const of = (engine, figure) => rows.find((row) => row.engine === engine)?.[figure];
    const ours = (figure) => of("why-declined", figure);
    const ratio = (figure, engine) => ours(figure) / of(engine, figure);
    const { json, threads, service, javascript } = all;
    const npm = (figure, peer) => inScripts(javascript, "why-declined (npm)", figure) / inScripts(javascript, peer, figure);
    const list = [
        ["texts into one buffer, instructions, to fluent-bundle's", 1 / 3, ratio("texts_instructions", "fluent-bundle")],
        ["a whole explanation, instructions, to fluent-bundle's", 1 / 2, ratio("instructions", "fluent-bundle")],
        ["a whole explanation, instructions, to those by hand", 2, ratio("instructions", "hand-written")],
        ["allocations of a text with an argument, the mean", 1, ours("allocations_per_text")],
        ["allocations of a text without", 0, ours("allocations_per_plain_text")],
        ["the first explanation in a language, instructions, to fluent-bundle's", 1 / 5, ratio("first_instructions", "fluent-bundle")],
        ["JSON to JSON, instructions, to serde_json with derived structures", 3 / 2, json && json.ours / json.derived],
        ["bytes added to a release build beyond its texts, one language", 250_000, service && beyond(service.sizes.get("one"))],
        ["bytes added to a release build beyond its texts, all languages", 250_000, service && beyond(service.sizes.get("all"))],
        ["a clean build, seconds by the clock, to serde and fluent", 3 / 2, service && compiling(service.times, "clean")],
        ["the same, seconds of the processors", 3 / 2, service && compiling(service.times, "cpu")],
        ["in Chromium, from script to first explanation, to @fluent/bundle's", 1, npm("chromium_first_ms", "@fluent/bundle")],
        ["in Chromium, from page to first explanation, to @fluent/bundle's", 1, npm("chromium_page_ms", "@fluent/bundle")],
        ["in Chromium, an explanation, to i18next's", 1, npm("chromium_ns", "i18next")],
        ["in Chromium, an explanation, to intl-messageformat's", 1, npm("chromium_ns", "intl-messageformat")],
        ["in Chromium, an explanation, to @fluent/bundle's", 1, npm("chromium_ns", "@fluent/bundle")],
    ].map(([goal, most, measured]) => ({ goal, most, measured, met: known(measured) ? measured <= most : undefined }));
    const least = [
        ["two threads, to what they bring to arithmetic", threads?.relative.get("explain:why-declined")],
        ["the same with a lender's own texts", threads?.relative.get("explain:why-declined-with-overrides")],
        ["the same, texts that select on a number alone", threads?.relative.get("plurals:why-declined")],
    ].map(([goal, measured]) => ({ goal, least: 0.9, measured, met: isQuiet(threads) ? measured >= 0.9 : undefined }));
    return [...list, ...least];
}

/** Whether two threads ran beside each other at all. */
export function isQuiet(threads) {
    return threads?.arithmetic >= 1.8;
}

const known = (figure) => Number.isFinite(figure);

function inScripts(rows, engine, figure) {
    return rows?.find((row) => row.engine === engine)?.[figure];
}

function compiling(times, figure) {
    return times.get("default")[figure] / times.get("peer")[figure];
}

function beyond({ bytes, texts }) {
    return bytes - texts;
}
