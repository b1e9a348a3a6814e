// Writes src/cldr/table.rs from CLDR's JSON packages; with --check, compares it instead.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

import { CURRENCIES, LOCALES, cldrLocale, escapeInvisible } from "./locales.mjs";

const require = createRequire(import.meta.url);
const ROOT = new URL("../../", import.meta.url);
const TABLE = new URL("src/cldr/table.rs", ROOT);
const NUMBER = "#,##0.00";
const LINE = 118;

const table = tableSource();
if (process.argv.includes("--check")) {
  check(table);
} else {
  writeFileSync(TABLE, table);
}

function check(fresh) {
  const [stored, wanted] = [readFileSync(TABLE, "utf8"), fresh].map((text) => text.split("\n"));
  const length = Math.max(stored.length, wanted.length);
  const first = Array.from({ length }, (_, at) => at).find((at) => stored[at] !== wanted[at]);
  if (first === undefined) return;
  console.error(`src/cldr/table.rs:${first + 1}: differs from what CLDR gives`);
  console.error(`- ${stored[first] ?? "(end of file)"}\n+ ${wanted[first] ?? "(end of file)"}`);
  process.exitCode = 1;
}

function tableSource() {
  const bodies = new Map(LOCALES.map((tag) => [tag, localeBody(tag)]));
  const blocks = LOCALES.map((tag) => localeBlock(tag, bodies));
  const rows = LOCALES.map((tag) => `    (${literal(tag)}, &${staticName(tag)}),\n`).join("");
  return `${header()}\n${blocks.join("\n")}
/// Every locale of the table, by its tag.
pub(super) static ALL: &[(&str, &LocaleFormat)] = &[
${rows}];
`;
}

function header() {
  const { version } = require("cldr-numbers-full/package.json");
  return `// Generated from CLDR ${version} (Unicode-3.0); do not edit. To write it anew:
// npm --prefix tools/cldr ci && npm --prefix tools/cldr run generate

#![cfg_attr(
    not(test),
    allow(dead_code, unused_imports, reason = "a row is linked only where texts of that locale are")
)]

use super::DatePart::{Day, Month, Text, Year};
use super::Order::{AmountFirst, SymbolFirst};
use super::{LocaleFormat, Words, words};
`;
}

function localeBlock(tag, bodies) {
  const language = tag.split("-")[0];
  if (tag !== language && bodies.get(tag) === bodies.get(language)) {
    return `pub(crate) use self::${staticName(language)} as ${staticName(tag)};\n`;
  }
  return `pub(crate) static ${staticName(tag)}: LocaleFormat = LocaleFormat {\n${bodies.get(tag)}};\n`;
}

function localeBody(tag) {
  const { numbers } = load("cldr-numbers-full", tag, "numbers");
  const { currencies } = load("cldr-numbers-full", tag, "currencies").numbers;
  const calendar = load("cldr-dates-full", tag, "ca-gregorian").dates.calendars.gregorian;
  if (numbers.defaultNumberingSystem !== "latn") refuse(tag, "digits", numbers.defaultNumberingSystem);
  const marks = numbers["symbols-numberSystem-latn"];
  const money = moneyShape(tag, numbers["currencyFormats-numberSystem-latn"], currencies);
  const fields = [
    `decimal: ${literal(marks.currencyDecimal ?? marks.decimal)}`,
    `group: ${literal(marks.currencyGroup ?? marks.group)}`,
    `first_grouped: ${firstGrouped(tag, numbers.minimumGroupingDigits)}`,
    `lead: ${literal(money.lead)}`,
    `order: ${money.order}`,
    `symbols: words![\n${wrapped(money.symbols)}    ]`,
    `date: &[${dateParts(tag, calendar.dateFormats.long).join(", ")}]`,
    `months: words![\n${wrapped(Object.values(calendar.months.format.wide).map(literal))}    ]`,
  ];
  return fields.map((field) => `    ${field},\n`).join("");
}

/** What stands before every amount, on which side the symbol is, and each symbol with the space beside it. */
function moneyShape(tag, formats, currencies) {
  const shapes = CURRENCIES.map((code) => currencyShape(tag, formats, code, currencies[code]));
  const [{ lead, order }] = shapes;
  if (shapes.some((shape) => shape.lead !== lead || shape.order !== order)) refuse(tag, "mixed patterns");
  return { lead, order, symbols: shapes.map(({ symbol }) => literal(symbol)) };
}

function currencyShape(tag, formats, code, currency) {
  if (currency.decimal || currency.group || currency.pattern) refuse(tag, "a currency's own format", code);
  const symbol = currency.symbol ?? code;
  const first = formats.standard.startsWith("¤");
  const neighbour = [...symbol].at(first ? -1 : 0);
  const letters = /\p{L}/u.test(neighbour);
  const pattern = (letters ? formats["standard-alphaNextToNumber"] : formats.standard).split(";")[0];
  const [before, after, more] = pattern.split(NUMBER);
  if (after === undefined || more !== undefined) refuse(tag, "number pattern", pattern);
  if (first && before.startsWith("¤") && after === "") {
    return { lead: "", order: "SymbolFirst", symbol: symbol + before.slice(1) };
  }
  if (first || !after.endsWith("¤") || before.includes("¤")) refuse(tag, "symbol's place", pattern);
  return { lead: before, order: "AmountFirst", symbol: after.slice(0, -1) + symbol };
}

/** The smallest whole number that CLDR groups: with two minimum grouping digits 9999 stays as it is. */
function firstGrouped(tag, minimumGroupingDigits) {
  return { 1: "1_000", 2: "10_000" }[minimumGroupingDigits] ?? refuse(tag, "grouping", minimumGroupingDigits);
}

function dateParts(tag, pattern) {
  const names = { d: "Day", MMMM: "Month", y: "Year" };
  const tokens = pattern.match(/[A-Za-z]+|'[^']+'|[^A-Za-z']+/g);
  if (tokens.join("") !== pattern) refuse(tag, "date pattern", pattern);
  const parts = [];
  for (const token of tokens) {
    const field = /^[A-Za-z]/.test(token);
    const text = token.replaceAll("'", "");
    if (field) parts.push(names[token] ?? refuse(tag, "date field", token));
    else if (typeof parts.at(-1) === "object") parts.at(-1).text += text;
    else parts.push({ text });
  }
  return parts.map((part) => (typeof part === "string" ? part : `Text(${literal(part.text)})`));
}

function load(name, tag, file) {
  const locale = tag === "en-US" ? "en" : cldrLocale(tag);
  return require(`${name}/main/${locale}/${file}.json`).main[locale];
}

function staticName(tag) {
  return tag.replaceAll("-", "_").toUpperCase();
}

function literal(text) {
  return `"${escapeInvisible(text.replace(/["\\]/g, "\\$&"))}"`;
}

/** The items, as many as fit on each line. */
function wrapped(items) {
  const rows = [];
  for (const item of items) {
    const longer = rows.length > 0 ? `${rows.at(-1)} ${item},` : undefined;
    if (longer !== undefined && longer.length <= LINE) rows[rows.length - 1] = longer;
    else rows.push(`${" ".repeat(8)}${item},`);
  }
  return rows.map((row) => `${row}\n`).join("");
}

function refuse(tag, what, value = "") {
  throw new Error(`${tag}: the formatter cannot write this ${what}: ${value}`);
}
