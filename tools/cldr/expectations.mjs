// Writes tests/fixtures/intl-money.tsv, intl-dates.tsv and intl-plurals.tsv: what Node's Intl (ICU) prints.

import { writeFileSync } from "node:fs";

import { fixtures } from "./rows.mjs";

const CLDR = "48";

if (process.versions.cldr.split(".")[0] !== CLDR) {
  throw new Error(`this Node has CLDR ${process.versions.cldr}; the table is of CLDR ${CLDR}`);
}
for (const [name, rows] of Object.entries(fixtures())) {
  writeFileSync(new URL(`../../tests/fixtures/${name}`, import.meta.url), rows);
}
