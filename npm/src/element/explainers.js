import { load } from "../index.js";

/** The explainers of this page: all elements in a language share one. */
const explainers = new Map();

/** The explainer for an outcome in a language, with the staff's texts where the outcome is for staff. */
export function explainerFor(locale, disclosed) {
  const key = keyOf(locale, disclosed);
  if (!explainers.has(key)) {
    const explainer = load(locale, { staff: isForStaff(disclosed) });
    explainers.set(key, explainer);
    // What failed once may work the next time: the network is back.
    explainer.catch(() => explainers.delete(key));
  }
  return explainers.get(key);
}

/** An explainer that threw may have stopped for good: the next outcome gets a new one. */
export function forget(locale, disclosed) {
  explainers.delete(keyOf(locale, disclosed));
}

function keyOf(locale, disclosed) {
  return `${locale} ${isForStaff(disclosed)}`;
}

function isForStaff({ audience }) {
  return audience === "merchant" || audience === "support";
}
