// Asks Chromium's Intl for every row of tests/fixtures/intl-*.tsv, and lists each that it writes otherwise.
//
// CHROMIUM names the program. A browser moves with its ICU: tests/fixtures/chromium-differences.tsv holds what is known to
// differ. A difference that is not listed there fails; one that is gone is only told.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

const FIXTURES = new URL("../../tests/fixtures/", import.meta.url);
const ANY = "*";
const MODULES = ["/rows.mjs", "/locales.mjs"];
const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

const known = readFileSync(new URL("chromium-differences.tsv", FIXTURES), "utf8")
  .split("\n").filter((row) => row !== "" && !row.startsWith("#")).map((row) => row.split("\t"));
const { version, rows } = await inChromium();
const seen = new Set();
let [compared, listed, strangers] = [0, 0, 0];
for (const [name, text] of Object.entries(rows)) compare(name, text);
for (const row of known.filter((row) => !seen.has(row))) console.log(`no longer differs: ${row.join(" | ")}`);
console.log(`Chromium ${version}: ${compared} rows compared, ${listed} differ as listed, ${strangers} otherwise`);
if (strangers > 0) process.exitCode = 1;

function compare(name, text) {
  const expected = readFileSync(new URL(name, FIXTURES), "utf8").split("\n");
  const actual = text.split("\n");
  if (actual.length !== expected.length) throw new Error(`${name}: ${actual.length} rows instead of ${expected.length}`);
  expected.forEach((row, at) => {
    compared += 1;
    if (row === actual[at]) return;
    const difference = known.find(([tag, node, browser]) =>
      row.startsWith(`${tag}\t`) && (node === ANY || row.replaceAll(node, browser) === actual[at]));
    if (difference) {
      seen.add(difference);
      listed += 1;
    } else {
      strangers += 1;
      console.error(`${name}\n  Node:     ${row}\n  Chromium: ${actual[at]}`);
    }
  });
}

/** A page imports the very modules that wrote the fixtures. */
async function inChromium() {
  const server = createServer(({ url }, response) => {
    if (!MODULES.includes(url)) return response.setHeader("content-type", "text/html").end("<!doctype html>");
    response.setHeader("content-type", "text/javascript");
    return response.end(readFileSync(new URL(`../cldr${url}`, import.meta.url)));
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGUMENTS });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const rows = await page.evaluate(async () => (await import("/rows.mjs")).fixtures());
    return { version: browser.version(), rows };
  } finally {
    await browser.close();
    server.close();
  }
}
