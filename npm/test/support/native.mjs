// What the library itself says, built for this machine: what the package says is held against it.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { WORK } from "./work.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const EXPLANATIONS = new URL("native.jsonl", WORK);
const ANSWERS = new URL("native-answers.jsonl", WORK);

/** Those that the library had for its answers. */
export const facts = JSON.parse(readFileSync(new URL("../../../examples/facts.json", import.meta.url), "utf8"));

export function writeNative() {
  write(EXPLANATIONS, "examples/outcomes/*.json examples/checkout/outcomes/*.json");
  write(ANSWERS, "--answers examples/facts.json");
}

/** By language, a row for each outcome and audience: what was disclosed, and the explanation as JSON, HTML and text. */
export function readNative() {
  return read(EXPLANATIONS);
}

/** By language, a row for each topic and audience, with `facts` and without: the answer as JSON, HTML and text, or why it is refused. */
export function readNativeAnswers() {
  return read(ANSWERS);
}

function write(file, given) {
  const command = `cargo run --quiet --example native -- ${given}`;
  writeFileSync(file, execFileSync("sh", ["-c", command], { cwd: ROOT, maxBuffer: 1 << 29 }));
}

function read(file) {
  const byLocale = {};
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const row = JSON.parse(line);
    (byLocale[row.locale] ??= []).push(row);
  }
  return byLocale;
}
