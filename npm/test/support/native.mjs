// What the library itself says, built for this machine: what the package says is held against it.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { WORK } from "./work.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FILE = new URL("native.jsonl", WORK);

export function writeNative() {
  const command = "cargo run --quiet --example native -- examples/outcomes/*.json examples/checkout/outcomes/*.json";
  writeFileSync(FILE, execFileSync("sh", ["-c", command], { cwd: ROOT, maxBuffer: 1 << 29 }));
}

/** By language, a row for each outcome and audience: what was disclosed, and the explanation as JSON, HTML and text. */
export function readNative() {
  const byLocale = {};
  for (const line of readFileSync(FILE, "utf8").trim().split("\n")) {
    const row = JSON.parse(line);
    (byLocale[row.locale] ??= []).push(row);
  }
  return byLocale;
}
