/** What the lender's pages need: their own origin, a form to log in, and links that open outside the frame. */
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox";

/** The way to the shopper's personal view: a frame from the lender's origin, which this page cannot look into. */
export class PersonalView {
  #box;
  #note;
  #button;
  #frame;
  #handlers;
  #where;
  #text;
  #lender;

  constructor(box, handlers) {
    this.#box = box;
    this.#note = box.querySelector("#personal-note");
    this.#button = box.querySelector("#personal-open");
    this.#handlers = handlers;
    this.#button.addEventListener("click", () => (this.#frame ? this.#fold() : this.#open()));
    addEventListener("message", (event) => this.#hear(event));
  }

  /** Offers it where a lender has decided, and has more to tell. */
  offer(disclosed, where) {
    this.close();
    this.#where = where;
    this.#box.hidden = !this.#lender || disclosed.decision === "approved";
  }

  translate(text, lender) {
    this.#text = text;
    this.#lender = lender;
    this.#note.textContent = text("personal-note", { lender });
    this.#label();
    if (this.#frame) {
      this.#open();
    }
  }

  close() {
    this.#fold();
    this.#box.hidden = true;
  }

  #open() {
    this.#fold();
    const query = new URLSearchParams({
      case: this.#where.case,
      lang: this.#where.locale(),
      steps: "choose-other-method start-again",
    });
    this.#frame = document.createElement("iframe");
    this.#frame.title = this.#text("personal-open", { lender: this.#lender });
    this.#frame.sandbox = SANDBOX;
    this.#frame.referrerPolicy = "no-referrer";
    this.#frame.src = `${this.#where.origin}/why-declined/frame/frame.html?${query}`;
    this.#box.prepend(this.#frame);
    this.#label();
  }

  #fold() {
    this.#frame?.remove();
    this.#frame = undefined;
    this.#handlers.explanation.hidden = false;
    this.#note.hidden = false;
    this.#label();
  }

  #label() {
    this.#button.textContent = this.#text?.(this.#frame ? "personal-close" : "personal-open", { lender: this.#lender });
  }

  /** The personal explanation takes the guest's place: they may differ in what they offer. */
  #replaceGuestView() {
    if (!this.#handlers.explanation.hidden) {
      this.#handlers.explanation.hidden = true;
      this.#note.hidden = true;
      this.#frame.scrollIntoView({ block: "start" });
    }
  }

  #hear({ origin, source, data }) {
    if (origin !== this.#where?.origin || source !== this.#frame?.contentWindow || data.source !== "why-declined") {
      return;
    }
    if (data.type === "height") {
      this.#frame.height = data.height;
      this.#replaceGuestView();
    } else if (data.type === "alternative-selected") {
      this.#handlers.onAlternative(data.method);
    } else if (data.type === "step-selected") {
      this.#handlers.onStep(data.action);
    }
  }
}
