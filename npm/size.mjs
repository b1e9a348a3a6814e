// Weighs what a page downloads, compressed by Brotli at its best, against `size-budget.json`. Run with `npm run size`.

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

import * as esbuild from "esbuild";

const DIST = new URL("dist/", import.meta.url);
const budget = JSON.parse(readFileSync(new URL("size-budget.json", import.meta.url), "utf8"));

const texts = readdirSync(new URL("locales/", DIST)).filter((file) => file.endsWith(".shopper.txt"));
const rows = [
  ["why-declined.wasm", read("why-declined.wasm"), budget.code],
  ["disclose.wasm", read("disclose.wasm"), budget.disclose],
  ["all that load() runs", bundled("index.js"), budget.glue],
  ...texts.map((file) => [file, read(`locales/${file}`), budget.shopperTexts]),
].map(([name, bytes, most]) => ({ name, bytes: compressed(bytes), most }));

for (const { name, bytes, most } of rows) {
  console.log(`${name.padEnd(24)}${String(bytes).padStart(8)} of ${String(most).padStart(6)}${bytes > most ? "  TOO LARGE" : ""}`);
}
process.exitCode = rows.some(({ bytes, most }) => bytes > most) ? 1 : 0;

function read(file) {
  return readFileSync(new URL(file, DIST));
}

function bundled(file) {
  const entryPoints = [fileURLToPath(new URL(file, DIST))];
  const { outputFiles } = esbuild.buildSync({ entryPoints, bundle: true, minify: true, format: "esm", platform: "browser", write: false });
  return outputFiles[0].contents;
}

function compressed(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(bytes, { params }).length;
}
