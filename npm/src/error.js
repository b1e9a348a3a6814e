/** What the library refuses, in its own words. */
export class WhyDeclinedError extends Error {
  name = "WhyDeclinedError";
}
