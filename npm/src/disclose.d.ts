import type { Disclosed, LoadOptions, Market, Network, PaymentMethod, Reason, System } from "./index.js";

export { WhyDeclinedError } from "./index.js";

/** A foreign code in the place of a reason. */
export interface ForeignCode {
  system: System;
  /** Matters where codes differ by card network. */
  network?: Network;
  code: string;
}

/** The outcome of a decision, as the decision system reported it. Whatever is unknown in it is refused. */
export interface Outcome extends Omit<Disclosed, "audience" | "reasons" | "method" | "market"> {
  /** Most important first, at most 16. */
  reasons?: (Reason | ForeignCode)[];
  method: PaymentMethod;
  /** The country of the purchase. */
  market: Market;
}

export interface Discloser {
  /** What may be said of an outcome to a guest: nothing personal, whoever asks. */
  disclose(outcome: Outcome): Disclosed;
  /** The reason that a foreign code stands for; null where the code is an approval. */
  readCode(system: System, code: string, network?: Network): Reason | null;
}

/** Loads what finds out what may be said. An outcome that reaches a browser can be read there: on a server it belongs. */
export function load(options?: Pick<LoadOptions, "baseUrl" | "fetch" | "module">): Promise<Discloser>;
