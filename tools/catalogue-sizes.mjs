// Prints the size of each compiled catalogue, as it is linked and as brotli makes it for the way to a browser.
// Run with `node tools/catalogue-sizes.mjs [CARGO ARGUMENTS]`, for instance with `--no-default-features --features en`.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const BYTES_OF_A_BOUND = 4;
const STAFF = /^(answer-)?(merchant|support)-/;
const HEADER = ["catalogue", "texts", "bytes", "brotli", "for shoppers", "brotli", "for staff", "brotli"];

const out = outDirectory();
const rows = [out, ...folders(out)].flatMap(catalogues);
if (rows.length === 0) throw new Error(`no catalogue in ${out}`);
const widths = HEADER.map((_, column) => Math.max(...[HEADER, ...rows].map((row) => String(row[column]).length)));
for (const row of [HEADER, ...rows]) {
  console.log(row.map((cell, column) => pad(String(cell), widths[column], column)).join("  "));
}

/** Where the build script of the library has written, for the features of this call. */
function outDirectory() {
  const cargo = ["build", "--quiet", "--lib", "--message-format", "json", ...process.argv.slice(2)];
  const cwd = new URL("..", import.meta.url);
  const lines = execFileSync("cargo", cargo, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).split("\n");
  const messages = lines.filter(Boolean).map((line) => JSON.parse(line));
  const isOurs = ({ reason, package_id: id }) => reason === "build-script-executed" && id.startsWith("path+");
  const run = messages.find(isOurs);
  if (run === undefined) throw new Error("the build script did not run");
  return run.out_dir;
}

function folders(parent) {
  return readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(parent, name));
}

/** The catalogues of a folder that are linked in, a row each. */
function catalogues(folder) {
  const code = ["messages.rs", "catalogs.rs"].map((name) => join(folder, name)).filter(existsSync)
    .map((path) => readFileSync(path, "utf8")).join("\n");
  const ids = [...code.matchAll(/^ +\/\/\/ `([a-z0-9-]+)`$/gm)].map(([, id]) => id);
  const tags = [...code.matchAll(/^ +language: "([^"]+)"/gm)].map(([, tag]) => tag);
  return tags.map((tag) => row(folder, tag, ids));
}

function row(folder, tag, ids) {
  const text = readFileSync(join(folder, `${tag}.txt`));
  const bounds = JSON.parse(readFileSync(join(folder, `${tag}.rs`), "utf8").slice(1).replace(",]", "]"));
  const texts = bounds.slice(1).map((end, at) => text.subarray(bounds[at], end));
  const index = Buffer.from(Uint32Array.from(bounds).buffer);
  const part = (wanted) => Buffer.concat(texts.filter((_, at) => wanted(ids[at])));
  const [shopper, staff] = [part((id) => !STAFF.test(id)), part((id) => STAFF.test(id))];
  const name = `${folder === out ? "" : `${folder.slice(out.length + 1)} `}${tag}`;
  const count = texts.filter((own) => own.length > 0).length;
  const whole = Buffer.concat([text, index]);
  if (index.length !== (ids.length + 1) * BYTES_OF_A_BOUND) throw new Error(`${name}: ${ids.length} messages, ${bounds.length} bounds`);
  return [name, count, whole.length, brotli(whole), shopper.length, brotli(shopper), staff.length, brotli(staff)];
}

function brotli(bytes) {
  return brotliCompressSync(bytes).length;
}

function pad(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
