// Weighs what a page downloads, compressed by Brotli at its best, against `size-budget.json`. Run with `npm run size`.
// The budget is that of one compiler, `compiler`: what another makes of the same code may weigh `otherCompilers` times that.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const DIST = new URL("dist/", import.meta.url);
const budget = JSON.parse(readFileSync(new URL("size-budget.json", import.meta.url), "utf8"));

const compiler = version();
if (!compiler.startsWith(`${budget.compiler}.`)) {
  console.log(`compiled by Rust ${compiler}: code may weigh ${budget.otherCompilers} times what it may by ${budget.compiler}`);
  for (const code of ["code", "answers", "disclose"]) budget[code] = Math.floor(budget[code] * budget.otherCompilers);
}

const texts = readdirSync(new URL("locales/", DIST)).filter((file) => file.endsWith(".shopper.txt"));
const rows = [
  ["why-declined.wasm", read("why-declined.wasm"), budget.code],
  ["disclose.wasm", read("disclose.wasm"), budget.disclose],
  ["why-declined-answers.wasm", read("why-declined-answers.wasm"), budget.answers],
  ["index.js", read("index.js"), budget.glue],
  ["element.js", read("element.js"), budget.element],
  ...texts.map((file) => [file, read(`locales/${file}`), budget.shopperTexts]),
].map(([name, bytes, most]) => ({ name, bytes: compressed(bytes), most }));

for (const { name, bytes, most } of rows) {
  console.log(`${name.padEnd(26)}${String(bytes).padStart(8)} of ${String(most).padStart(6)}${bytes > most ? "  TOO LARGE" : ""}`);
}
process.exitCode = rows.some(({ bytes, most }) => bytes > most) ? 1 : 0;

/** Of the compiler that `npm run build` takes. */
function version() {
  const toolchain = output("bash", [".ci/wasm-toolchain.sh"]);
  return output("rustc", [`+${toolchain}`, "--version"]).split(" ")[1];
}

function output(command, args) {
  const cwd = new URL("..", import.meta.url);
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
}

function read(file) {
  return readFileSync(new URL(file, DIST));
}

function compressed(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(bytes, { params }).length;
}
