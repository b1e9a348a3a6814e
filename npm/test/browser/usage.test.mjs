// The examples in USAGE.md are the ones that are built and used here.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { WORK } from "../support/pack.mjs";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const USAGE = read("../../USAGE.md");

test("the examples for the frameworks are the files that the tests build", () => {
  for (const file of ["react/src/Checkout.jsx", "vue/src/Checkout.vue", "svelte/src/Checkout.svelte"]) {
    const language = file.split(".").at(-1);
    assert.ok(USAGE.includes(`\`\`\`${language}\n${read(`../frameworks/${file}`)}\`\`\``), file);
  }
});

test("the example for plain HTML is in the page that the tests build", () => {
  const script = /## In plain HTML[^]*?```js\n([^]*?)```/.exec(USAGE)[1];
  for (const paragraph of script.trim().split("\n\n")) {
    assert.ok(read("../frameworks/plain/main.js").includes(paragraph), paragraph);
  }
  assert.ok(read("../frameworks/plain/index.html").includes('<decline-explanation locale="sv"></decline-explanation>'));
  const vue = /vite\.config\.js`:\n\n```js\n([^]*?)```/.exec(USAGE)[1];
  assert.ok(read("../frameworks/vue/vite.config.js").includes(vue));
});

test("every custom property, attribute and event of the element is explained", () => {
  const sources = ["element.js", "element/styles.js"]
    .map((file) => read(`../../src/${file}`))
    .join("\n");
  const properties = [...sources.matchAll(/--decline-[a-z-]+/g)].map(([name]) => name);
  const events = [...sources.matchAll(/#emit\("([a-z-]+)"/g)].map(([, name]) => name);
  const attributes = [...sources.matchAll(/(?:has|get)Attribute\("([a-z-]+)"/g)].map(([, name]) => name);
  assert.ok(properties.length > 5 && events.length > 3 && attributes.length > 5);
  for (const name of new Set([...properties, ...events, ...attributes])) {
    assert.ok(USAGE.includes(`\`${name}\``), name);
  }
});

test("a server without a DOM can import the element", async () => {
  const { DeclineExplanation } = await import(new URL("project/node_modules/why-declined/dist/element.js", WORK));
  assert.equal(typeof DeclineExplanation, "function");
});
