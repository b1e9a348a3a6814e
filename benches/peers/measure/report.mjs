// The figures as tables to read.

/** Markdown, a table a part. */
export function report({ rows, javascript, goals, facts }) {
    const natives = table(
        ["engine", "instr.", "× by hand", "× fluent", "ns", "alloc.", "texts instr.", "× by hand", "× fluent", "texts ns"],
        rows.map((row) => [
            row.engine,
            whole(row.instructions),
            times(row.instructions, of(rows, "hand-written").instructions),
            times(row.instructions, of(rows, "fluent-bundle").instructions),
            whole(row.ns),
            one(row.allocations),
            whole(row.texts_instructions),
            times(row.texts_instructions, of(rows, "hand-written").texts_instructions),
            times(row.texts_instructions, of(rows, "fluent-bundle").texts_instructions),
            whole(row.texts_ns),
        ]),
    );
    const more = table(
        ["engine", "first instr.", "first µs", "heap a language", "added bytes, 1", "added bytes, all", "WASM Brotli, 1", "2 threads", "2 threads, plurals"],
        rows.map((row) => [
            row.engine,
            whole(row.first_instructions),
            one(row.first_ns / 1000),
            whole(row.heap_per_language),
            whole(row.added_bytes_one),
            whole(row.added_bytes_all),
            whole(row.wasm_brotli),
            two(row.threads),
            two(row.threads_plurals),
        ]),
    );
    const scripts = table(
        ["engine", "Node first ms", "Node ns", "Chromium first ms", "from the page's first byte", "Chromium ns", "Brotli bytes, 1"],
        (javascript ?? []).map((row) => [
            row.engine,
            one(row.first_ms),
            whole(row.ns),
            one(row.chromium_first_ms),
            one(row.chromium_page_ms),
            whole(row.chromium_ns),
            whole(row.brotli),
        ]),
    );
    const aims = table(
        ["goal", "wanted", "measured", "met"],
        goals.filter(({ measured }) => known(measured)).map(({ goal, most, least, measured, met }) => [
            goal,
            least === undefined ? `≤ ${short(most)}` : `≥ ${short(least)}`,
            short(measured),
            met === undefined ? "–" : met ? "yes" : "no",
        ]),
    );
    const told = facts.map((fact) => `- ${fact}`).join("\n");
    const isFull = rows.some((row) => known(row.first_instructions));
    return [natives, ...(isFull ? [more] : []), ...(javascript ? [scripts] : []), aims, told].join("\n\n");
}

const of = (rows, engine) => rows.find((row) => row.engine === engine) ?? {};
const known = (figure) => typeof figure === "number" && Number.isFinite(figure);
const whole = (figure) => (known(figure) ? `${Math.round(figure)}` : "–");
const one = (figure) => (known(figure) ? figure.toFixed(1) : "–");
const two = (figure) => (known(figure) ? figure.toFixed(2) : "–");
const times = (figure, base) => two(figure / base);
const short = (figure) => (known(figure) && figure >= 1000 ? whole(figure) : two(figure));

function table(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}
