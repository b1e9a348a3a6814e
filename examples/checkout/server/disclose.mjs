// What may be said of a case, and to whom.
import { readFile } from "node:fs/promises";
import { load } from "why-declined/disclose";

const { disclose } = await load();
// In JavaScript the package discloses to guests alone. A lender's own server does it in Rust, `outcome.disclose(
// Audience::Shopper)`, or asks a service that does; for the demo that was done beforehand.
const SHOPPER = JSON.parse(await readFile(new URL("shopper.json", import.meta.url), "utf8"));

/** For the shop's page, where everybody's script can read it. */
export function forGuest(outcome) {
  return disclose(outcome);
}

/** For the lender's own page, to somebody who has proved who they are. */
export function forShopper(file) {
  return SHOPPER[file];
}
