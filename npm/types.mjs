// Writes src/codes.d.ts, the closed sets of the library as types, from the lists in the Rust code; with --check, compares
// it instead. Run with `npm run types`.

import { readFileSync, writeFileSync } from "node:fs";

const ROOT = new URL("../", import.meta.url);
const FILE = new URL("src/codes.d.ts", import.meta.url);
/** Each set and its file, and for those declared as a table the macro that the table is written with. */
const SETS = [
  ["Action", "src/action.rs"],
  ["Announce", "src/explanation.rs"],
  ["Audience", "src/disclose.rs"],
  ["Automation", "src/facts.rs"],
  ["Channel", "src/explanation.rs"],
  ["ContactKind", "src/name.rs"],
  ["CreditCheckKind", "src/facts.rs"],
  ["Currency", "src/money.rs"],
  ["DataCategory", "src/source.rs"],
  ["Decision", "src/facts.rs"],
  ["Direction", "src/explanation.rs"],
  ["Market", "src/market.rs", "markets"],
  ["MissingField", "src/notices/duty.rs"],
  ["Network", "src/codes/system.rs"],
  ["NoticeKind", "src/notices/mod.rs"],
  ["Offer", "src/facts.rs"],
  ["PaymentMethod", "src/method.rs", "methods"],
  ["Pays", "src/method.rs"],
  ["Reason", "src/reason.rs", "reasons"],
  ["RetryAdvice", "src/reason.rs"],
  ["RuleStatus", "src/notices/duty.rs"],
  ["SourceKind", "src/source.rs"],
  ["Subject", "src/facts.rs"],
  ["System", "src/codes/system.rs"],
  ["Topic", "src/answers/topic.rs", "topics"],
];

const fresh = `// Written by types.mjs from the lists in the Rust code; do not edit. To write it anew: npm run types\n${SETS.map(type).join("")}`;
if (process.argv.includes("--check")) {
  if (readFileSync(FILE, "utf8") !== fresh) {
    console.error("src/codes.d.ts differs from the lists in the Rust code: npm run types");
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, fresh);
}

function type([name, path, table]) {
  const rust = readFileSync(new URL(path, ROOT), "utf8");
  const [block, docs] = new RegExp(`((?: *///.*\\n)+) *${name} \\{`).exec(rust) ?? refuse(path, name);
  const values = entries(body(rust, table === undefined ? rust.indexOf(block) : rust.indexOf(`\n${table}! {`)));
  if (values.length === 0) refuse(path, name);
  const rows = values.map(({ comment, code }) => `  | /** ${comment} */ "${code}"`);
  return `\n/** ${sentence(docs)} */\nexport type ${name} =\n${rows.join("\n")};\n`;
}

/** What stands in the braces that open next, up to a line of as little indentation as theirs. */
function body(rust, from) {
  const opening = rust.indexOf("{\n", from);
  const [indentation] = /^ */.exec(rust.slice(rust.lastIndexOf("\n", opening) + 1));
  return rust.slice(opening, rust.indexOf(`\n${indentation}}`, opening));
}

/** The codes, each with its comment: doc comments above it, or the text that follows it. */
function entries(rows) {
  const row = /((?:^ *\/\/\/.*\n)*)^ *\w+ = "([^"]+)",(?: "([^"]+)")?/gm;
  return [...rows.matchAll(row)].map(([, docs, code, text]) => ({ code, comment: text ?? sentence(docs) }));
}

/** A doc comment up to its first empty line, without links that lead to Rust. */
function sentence(docs) {
  const lines = docs.trim().split("\n").map((line) => line.trim().replace(/^\/\/\/ ?/, ""));
  const end = lines.indexOf("");
  const text = lines.slice(0, end < 0 ? undefined : end).join(" ");
  return text.replace(/\[(`[^`]+`)\](\([^)]*\))?/g, "$1");
}

function refuse(path, name) {
  throw new Error(`${path}: the set \`${name}\` cannot be read`);
}
