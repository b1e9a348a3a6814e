// What the Intl of whatever runs this prints: Node, or a browser that is handed this file.

import { CURRENCIES, LOCALES, MINOR_UNIT_DIGITS, cldrLocale, escapeInvisible } from "./locales.mjs";

const U64_MAX = 2n ** 64n - 1n;
const RANDOM_AMOUNTS_EACH = 3;

/** The rows of each fixture, as text. */
export function fixtures() {
  return { "intl-money.tsv": text(moneyRows()), "intl-dates.tsv": text(dateRows()), "intl-plurals.tsv": text(pluralRows()) };
}

function text(rows) {
  return [...rows].map((row) => `${row.map((cell) => escapeInvisible(String(cell))).join("\t")}\n`).join("");
}

function* moneyRows() {
  const random = generator(0x9e3779b97f4a7c15n);
  for (const tag of LOCALES) {
    for (const currency of CURRENCIES) {
      const format = moneyFormat(tag, currency);
      const randomAmounts = Array.from({ length: RANDOM_AMOUNTS_EACH }, random);
      for (const amount of [...edgeAmounts(), ...randomAmounts]) yield [tag, currency, amount, format(amount)];
    }
  }
}

function* dateRows() {
  for (const tag of LOCALES) {
    const format = new Intl.DateTimeFormat(cldrLocale(tag), { dateStyle: "long", timeZone: "UTC" });
    for (const date of days()) yield [tag, date, format.format(new Date(`${date}T00:00:00Z`))];
  }
}

/** Runs of whole numbers of one category, a row each: language, first, last, category. */
function* pluralRows() {
  for (const tag of LOCALES.filter((tag) => !tag.includes("-"))) {
    const rules = new Intl.PluralRules(cldrLocale(tag));
    let [first, last] = [0, 0];
    for (const number of counts()) {
      if (number === last + 1 && rules.select(number) === rules.select(first)) last = number;
      else if (number > 0) {
        yield [tag, first, last, rules.select(first)];
        first = last = number;
      }
    }
    yield [tag, first, last, rules.select(first)];
  }
}

/** All small numbers, and those around the powers of ten and whole millions. */
function* counts() {
  for (let number = 0; number <= 1_000; number += 1) yield number;
  for (const middle of [2_000, 10_000, 100_000, 1_000_000, 2_000_000, 5_500_000, 1_000_000_000]) {
    for (let number = middle - 3; number <= middle + 25; number += 1) yield number;
  }
}

/** An amount goes in as a decimal string, so that no digit of it is lost. */
function moneyFormat(tag, currency) {
  const locale = cldrLocale(tag);
  const [whole, broken] = [0, MINOR_UNIT_DIGITS].map((digits) => new Intl.NumberFormat(locale, {
    style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits,
  }));
  const one = 10n ** BigInt(MINOR_UNIT_DIGITS);
  return (amount) => {
    const rest = amount % one;
    if (rest === 0n) return whole.format(amount / one);
    return broken.format(`${amount / one}.${String(rest).padStart(MINOR_UNIT_DIGITS, "0")}`);
  };
}

function edgeAmounts() {
  const amounts = new Set([0n, 1n, 9n, 1234567n, 123456700n, U64_MAX]);
  for (let power = 10n; power <= 10n ** 12n; power *= 10n) {
    for (const amount of [power - 1n, power, power + 1n]) amounts.add(amount);
  }
  return [...amounts].filter((amount) => amount <= 10n ** 12n || amount === U64_MAX).sort((a, b) => (a < b ? -1 : 1));
}

function days() {
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"));
  const each = months.flatMap((month) => ["01", "02", "09", "10", "28"].map((day) => `2026-${month}-${day}`));
  return ["0001-01-01", "0099-12-31", "0999-03-15", "1582-10-10", "1900-02-28", "2000-02-29", "2024-02-29",
    ...each, "2026-12-31", "9999-12-31"];
}

/** Amounts of up to 12 digits, by a linear congruential generator: the same on every run. */
function generator(seed) {
  let state = seed;
  const next = () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return state >> 20n;
  };
  return () => {
    const digits = 1n + next() % 12n;
    return next() % 10n ** digits;
  };
}
