// Renders every message × locale × argument by @fluent/bundle, and compares it with what the library wrote.
//
// The library's renderings come from its own tests: RENDERINGS=FILE cargo test --lib what_fluent_makes

import { createReadStream, readFileSync, readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const LOCALES = new URL("../../locales/", import.meta.url);
const MOST_SHOWN = 20;

const [file] = process.argv.slice(2);
if (!file) throw new Error("usage: node bundle.mjs RENDERINGS");

const bundles = new Map();
const compared = new Map();
let differences = 0;
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { locale, id, name, value, text } = JSON.parse(line);
  compared.set(locale, (compared.get(locale) ?? 0) + 1);
  const byBundle = render(locale, id, name, value);
  if (byBundle !== text && ++differences <= MOST_SHOWN) {
    console.error(`${locale} ${id} ${JSON.stringify(value)}\n  bundle:  ${byBundle}\n  library: ${text}`);
  }
}
for (const [locale, count] of compared) console.log(`${locale}: ${count} renderings`);
const missing = folders().filter((locale) => !compared.has(locale));
if (missing.length > 0) throw new Error(`not compared: ${missing.join(", ")}`);
if (differences > 0) throw new Error(`${differences} renderings differ`);

function render(locale, id, name, value) {
  if (!bundles.has(locale)) bundles.set(locale, bundleOf(locale));
  const bundle = bundles.get(locale);
  const errors = [];
  const text = bundle.formatPattern(bundle.getMessage(id).value, name === null ? {} : { [name]: value }, errors);
  if (errors.length > 0) throw new Error(`${locale} ${id}: ${errors.join(", ")}`);
  return text;
}

/** What a region's overlay leaves out is its language's. */
function bundleOf(locale) {
  // The library isolates by itself, and only where it is needed.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const language = locale.split("-")[0];
  for (const folder of new Set([language, locale])) {
    for (const name of readdirSync(new URL(`${folder}/`, LOCALES)).filter((name) => name.endsWith(".ftl"))) {
      const resource = new FluentResource(readFileSync(new URL(`${folder}/${name}`, LOCALES), "utf8"));
      bundle.addResource(resource, { allowOverrides: true });
    }
  }
  return bundle;
}

function folders() {
  return readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
