import type {
  Automation, Contact, CreditCheckKind, CreditTerms, Decision, Disclosed, LoadOptions, Market, Money, Network, Offer,
  PaymentMethod, Reason, Source, Subject, System,
} from "./index.js";

export { WhyDeclinedError } from "./index.js";

/** A foreign code in the place of a reason. */
export interface ForeignCode {
  system: System;
  /** Matters where codes differ by card network. */
  network?: Network;
  code: string;
}

/** The outcome of a decision, as the decision system reported it. Whatever is unknown in it is refused. */
export interface Outcome {
  decision: Decision;
  subject?: Subject;
  /** Most important first, at most 16. */
  reasons?: (Reason | ForeignCode)[];
  method: PaymentMethod;
  market: Market;
  amount?: Money;
  available?: Money;
  credit_check?: { kind: CreditCheckKind };
  sources?: Source[];
  credit?: CreditTerms;
  automation?: Automation;
  alternatives?: PaymentMethod[];
  favourites?: PaymentMethod[];
  offers?: Offer[];
  contacts?: Contact[];
  reference?: string;
  decided_on?: string;
  retry_after?: string;
  merchant?: string;
  lender?: string;
}

export interface Discloser {
  /** What may be said of an outcome to a guest: nothing personal, whoever asks. */
  disclose(outcome: Outcome): Disclosed;
  /** The reason that a foreign code stands for; null where the code is an approval. */
  readCode(system: System, code: string, network?: Network): Reason | null;
}

/** Loads what finds out what may be said. An outcome that reaches a browser can be read there: on a server it belongs. */
export function load(options?: Pick<LoadOptions, "baseUrl" | "fetch" | "module">): Promise<Discloser>;
