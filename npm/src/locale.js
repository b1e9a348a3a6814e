import { LOCALES } from "./locales.js";

const FALLBACK = "en";

/** The texts that serve a locale: its region's if there are some, else its language's, else English. */
export function serving(tag) {
  const [language, ...rest] = `${tag}`.toLowerCase().split(/[-_.]/);
  const region = rest.find((part) => /^([a-z]{2}|\d{3})$/.test(part));
  const known = (wanted) => LOCALES.find((locale) => locale.toLowerCase() === wanted);
  const locale = known(`${language}-${region}`) ?? known(language);
  return { locale: locale ?? FALLBACK, isFallback: locale === undefined };
}

/** The files of a locale that are asked for. */
export function files(locale, { staff, answers }) {
  const parts = ["shopper", staff && "staff", answers && "answers"];
  return parts.filter(Boolean).map((part) => `${locale}.${part}.txt`);
}
