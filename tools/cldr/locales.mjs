// The locales and currencies of the table, shared by both scripts.

/** The language tags of the product; a static of the table is named after each. */
export const LOCALES = [
  "ar", "cs", "da", "de", "de-AT", "de-CH", "el",
  "en", "en-AU", "en-CA", "en-IE", "en-NZ", "en-US",
  "es", "es-MX", "fi", "fr", "fr-BE", "fr-CA", "fr-CH",
  "hu", "it", "it-CH", "nb", "nl", "nl-BE", "nn",
  "pl", "pt", "ro", "sk", "sv", "sv-FI",
];

/** The codes of `Currency` in src/money.rs, in its order. */
export const CURRENCIES = [
  "AUD", "CAD", "CHF", "CZK", "DKK", "EUR", "GBP", "HUF", "MXN", "NOK", "NZD", "PLN", "RON", "SEK", "USD",
];

/** The digits of every currency's minor unit in ISO 4217; CLDR's own count differs for HUF. */
export const MINOR_UNIT_DIGITS = 2;

/** The locale that CLDR and Intl know: the product's `en` is British English, its `pt` that of Portugal. */
export function cldrLocale(tag) {
  return { en: "en-GB", pt: "pt-PT" }[tag] ?? tag;
}

/** The text with everything that a reader could not see written as `\u{…}`, which Rust reads too. */
export function escapeInvisible(text) {
  return text.replace(/(?! )[\p{Z}\p{C}]/gu, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
}
