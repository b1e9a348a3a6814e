import type { Explainer, LoadOptions } from "./index.js";

export { WhyDeclinedError } from "./index.js";

/** Loads at once, from the package's files; for Node alone. */
export function loadSync(locale: string, options?: Pick<LoadOptions, "answers" | "staff">): Explainer;
