// The decisions that the demo can play. They stay on the server: an outcome holds the reasons, hidden ones too.
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";

/** The repository's stories, and one of the demo's own in which most reasons have to stay hidden from everybody. */
const FOLDERS = ["../../outcomes/", "../outcomes/"].map((folder) => new URL(folder, import.meta.url));
const TITLES = JSON.parse(await readFile(new URL("titles.json", import.meta.url), "utf8"));

const cases = new Map();
for (const folder of FOLDERS) {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".json")).sort()) {
    const outcome = JSON.parse(await readFile(new URL(file, folder), "utf8"));
    const title = TITLES[file] ?? `${outcome.decision}, ${outcome.method}`;
    cases.set(idOf(file), { id: idOf(file), file, outcome, title });
  }
}

/** A file's name can tell the reason, and an id travels through the shop's page: so it tells nothing. */
export function idOf(file) {
  return createHash("sha256").update(file).digest("hex").slice(0, 8);
}

export function caseById(id) {
  return cases.get(id);
}

/** The table of contents for the demo's panel, which stands on the lender's origin. */
export function tableOfContents() {
  return [...cases.values()].map(({ id, title, outcome: { market, method, decision } }) => {
    return { id, title, market, method, decision };
  });
}
