import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const SOURCE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe objects to in a page or frame, or cannot be sure of; the page must have been opened with `bypassCSP`. */
export async function axe(frame) {
  await frame.evaluate(SOURCE);
  return frame.evaluate(async () => {
    // A frame of another origin is looked at by itself.
    const { violations, incomplete, passes } = await window.axe.run(document, { iframes: false, rules: { "frame-tested": { enabled: false } } });
    const named = (results) => results.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat()).join(" | ")}`);
    return { objections: named([...violations, ...incomplete]), checks: passes.length };
  });
}
