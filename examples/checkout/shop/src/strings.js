// The shop's own words. The explanation's words come with the explanation.
const files = import.meta.glob("./strings/*.json", { eager: true, import: "default" });

const texts = new Map(Object.entries(files).map(([path, strings]) => [path.match(/(\w+)\.json$/)[1], strings]));

/** The texts of a locale's language, or English where the shop has none. */
export function textsFor(locale) {
  const language = new Intl.Locale(locale).language;
  const found = texts.has(language) ? language : "en";
  return {
    language: found,
    direction: found === "ar" ? "rtl" : "ltr",
    text: (key, values = {}) => fill(texts.get(found)[key], values),
  };
}

export function money({ minor_units: minorUnits, currency }, locale) {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" });
  return format.format(minorUnits / 10 ** format.resolvedOptions().maximumFractionDigits);
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
