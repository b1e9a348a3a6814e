import type { Disclosed, Explanation } from "./index.js";

/**
 * `<decline-explanation>`: explains a disclosed outcome, accessibly, in the page's own type and colours.
 *
 * Attributes: `locale`, `heading-level` (of the headline, 1 to 6, 2 by default), `move-focus`, `readonly`, `steps` (the
 * codes of the next steps that the page carries out), `fold-notices`, `own-origin`.
 */
export class DeclineExplanation extends HTMLElement {
  /** What to explain, or null for nothing. To change it, set another object. */
  disclosed: Disclosed | null;
  /** The language asked for: the attribute `locale`, else the language of the surrounding page. */
  get locale(): string;
  set locale(value: string | null | undefined);
  /** What is shown now, or null. */
  readonly explanation: Explanation | null;
  /** Moves the focus to the headline, if one is shown. */
  focusHeadline(): void;
}

/** An explanation stands there. */
export interface ExplanationShown {
  /** The language that it is in. */
  locale: string;
  /** Whether another language was asked for. */
  isFallback: boolean;
}

/** Nothing is shown, or after `load` what was shown before in another language. */
export interface ExplanationError {
  /**
   * `load`: a language could not be fetched. `outcome`: what came is no disclosed outcome. `audience`: the explanation is
   * for somebody whom the page's scripts must not read over the shoulder.
   */
  kind: "load" | "outcome" | "audience";
  error: Error;
}

/** The shopper picked another way to pay. */
export interface AlternativeSelected {
  method: string;
}

/** The shopper picked a next step. In a shopper's explanation its code can name a personal reason. */
export interface StepSelected {
  action: string;
}

declare global {
  interface HTMLElementTagNameMap {
    "decline-explanation": DeclineExplanation;
  }
  interface HTMLElementEventMap {
    "explanation-shown": CustomEvent<ExplanationShown>;
    "explanation-error": CustomEvent<ExplanationError>;
    "alternative-selected": CustomEvent<AlternativeSelected>;
    "step-selected": CustomEvent<StepSelected>;
  }
}
