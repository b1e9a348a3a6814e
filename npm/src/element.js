// The entry `why-declined/element`: importing it defines `<decline-explanation>`.
import { explainerFor, forget } from "./element/explainers.js";
import { body, head } from "./element/render.js";
import { skeleton } from "./element/skeleton.js";

/** What any page's script may read; the explanation for anybody else can hold personal reasons. */
const FOR_ANY_PAGE = new Set(["guest", "merchant"]);

/** On a server without a DOM the module still has to load. */
const Base = globalThis.HTMLElement ?? class {};

export class DeclineExplanation extends Base {
  static observedAttributes = ["locale", "heading-level", "readonly", "steps", "fold-notices", "own-origin"];

  #parts;
  #disclosed = null;
  #shown = null;
  /** Counts what the page has asked for: only the last of it may be shown. */
  #turn = 0;

  constructor() {
    super();
    this.#parts = skeleton(this.attachShadow({ mode: "open" }));
  }

  /** The disclosed outcome to explain, or null for none. To change it, set another object. */
  get disclosed() {
    return this.#disclosed;
  }

  set disclosed(value) {
    const disclosed = value ?? null;
    if (disclosed !== this.#disclosed) {
      this.#disclosed = disclosed;
      this.#clear();
      this.#refresh();
    }
  }

  /** The language asked for: the attribute, else the language of the surrounding page. */
  get locale() {
    return (
      this.getAttribute("locale") ||
      this.closest("[lang]")?.lang ||
      document.documentElement.lang ||
      navigator.language
    );
  }

  set locale(value) {
    if (value) {
      this.setAttribute("locale", value);
    } else {
      this.removeAttribute("locale");
    }
  }

  /** What is shown now, or null. */
  get explanation() {
    return this.#shown?.explanation ?? null;
  }

  /** Moves the focus to the headline, if one is shown. */
  focusHeadline() {
    this.#parts.headline()?.focus();
  }

  connectedCallback() {
    this.#takeEarlyProperties();
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", () => this.#readChild(), { once: true });
    } else {
      this.#readChild();
    }
    this.#refresh();
  }

  disconnectedCallback() {
    this.#turn += 1;
  }

  attributeChangedCallback(name) {
    if (name === "locale" || name === "own-origin") {
      this.#refresh();
    } else if (this.#shown) {
      this.#draw(this.#shown.explanation, "off");
    }
  }

  /** A page may have set properties before this module came: they hide the accessors until they are set anew. */
  #takeEarlyProperties() {
    for (const name of ["disclosed", "locale"]) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
  }

  /** In plain HTML the outcome stands in the element, as JSON. */
  #readChild() {
    const child = this.querySelector(':scope > script[type="application/json"]');
    if (this.#disclosed || !child) {
      return;
    }
    try {
      this.disclosed = JSON.parse(child.textContent);
    } catch (error) {
      this.#fail("outcome", error);
    }
  }

  async #refresh() {
    this.#turn += 1;
    const turn = this.#turn;
    // Whatever else the page sets in this task comes first.
    await null;
    if (turn !== this.#turn || !this.isConnected || !this.#disclosed || this.#isCurrent()) {
      return;
    }
    const locale = this.locale;
    this.#parts.region.ariaBusy = "true";
    try {
      const explainer = await explainerFor(locale, this.#disclosed);
      if (turn === this.#turn) {
        this.#explain(explainer, locale);
      }
    } catch (error) {
      if (turn === this.#turn) {
        this.#fail("load", error);
      }
    }
    if (turn === this.#turn) {
      this.#parts.region.ariaBusy = "false";
    }
  }

  #isCurrent() {
    return this.#shown?.locale === this.locale && this.#shown.disclosed === this.#disclosed && this.#mayShow(this.explanation);
  }

  #mayShow(explanation) {
    return FOR_ANY_PAGE.has(explanation.audience) || this.hasAttribute("own-origin");
  }

  #explain(explainer, locale) {
    let explanation;
    try {
      explanation = explainer.explain(this.#disclosed);
    } catch (error) {
      forget(locale, this.#disclosed);
      this.#fail("outcome", error);
      return;
    }
    if (!this.#mayShow(explanation)) {
      this.#fail("audience", new Error(
        `an explanation for the audience "${explanation.audience}" can hold personal reasons: show it on the lender's ` +
        "own origin, in an element with the attribute own-origin; anywhere else disclose to guest or merchant",
      ));
      return;
    }
    // Somebody who has just changed the language is on the way to somewhere else: only a new outcome moves the focus.
    const movesFocus = this.hasAttribute("move-focus") && this.#shown?.disclosed !== this.#disclosed;
    this.#shown = { explanation, disclosed: this.#disclosed, locale };
    this.#draw(explanation, movesFocus ? "off" : explanation.announce);
    if (movesFocus) {
      this.focusHeadline();
    }
    this.#emit("explanation-shown", { locale: explainer.locale, isFallback: explainer.isFallback });
  }

  #draw(explanation, announce) {
    const settings = {
      level: Number.parseInt(this.getAttribute("heading-level"), 10) || 2,
      isReadOnly: this.hasAttribute("readonly"),
      steps: new Set(this.getAttribute("steps")?.split(/\s+/)),
      foldsNotices: this.hasAttribute("fold-notices"),
      onAlternative: (method) => this.#emit("alternative-selected", { method }),
      onStep: (action) => this.#emit("step-selected", { action }),
    };
    this.#parts.fill(explanation, announce, head(explanation, settings), body(explanation, settings));
  }

  #clear() {
    this.#shown = null;
    this.#parts.empty();
  }

  #fail(kind, error) {
    // Where only another language could not be loaded, what stands there is still true.
    if (kind !== "load") {
      this.#clear();
    }
    if (this.#emit("explanation-error", { kind, error }, true)) {
      console.error(`<decline-explanation>: ${error.message}`);
    }
  }

  #emit(name, detail, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true }));
  }
}

if (globalThis.customElements && !customElements.get("decline-explanation")) {
  customElements.define("decline-explanation", DeclineExplanation);
}
