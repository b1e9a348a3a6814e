import { WhyDeclinedError } from "./error.js";

/**
 * Calls the code of one instance. What it refuses is thrown in its own words; after a trap, which no input should bring
 * about, its memory is not to be trusted, and it is not called again.
 */
export function guarded() {
  let trap;
  return (run) => {
    if (trap) throw new WhyDeclinedError("this instance stopped in an earlier call; load a new one", { cause: trap });
    let answer;
    try {
      answer = run();
    } catch (error) {
      trap = error;
      throw new WhyDeclinedError("the code stopped; load a new instance, and please report this", { cause: error });
    }
    const text = answer.slice(0, -1);
    if (answer.endsWith("-")) throw new WhyDeclinedError(text);
    return text;
  };
}
