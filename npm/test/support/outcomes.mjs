// The outcomes in the repository's examples, and what may be said of them.
import { readdirSync, readFileSync } from "node:fs";
import { WORK } from "./pack.mjs";

const EXAMPLES = new URL("../../../examples/", import.meta.url);

const { loadDisclose } = await import(new URL("project/node.mjs", WORK));
const { disclose } = await loadDisclose();
const forShopper = json(new URL("checkout/server/shopper.json", EXAMPLES));

const files = ["outcomes/", "checkout/outcomes/"].flatMap((folder) => {
  const url = new URL(folder, EXAMPLES);
  return readdirSync(url).map((file) => [file.replace(".json", ""), new URL(file, url)]);
});
const outcomes = new Map(files.map(([name, url]) => [name, json(url)]));

export const names = [...outcomes.keys()];

export function outcome(name) {
  return outcomes.get(name);
}

export function guest(name) {
  return disclose(outcome(name));
}

export function shopper(name) {
  return forShopper[`${name}.json`];
}

function json(url) {
  return JSON.parse(readFileSync(url, "utf8"));
}
