import { WhyDeclinedError } from "./error.js";
import { fragment } from "./fragment.js";
import { guarded } from "./guarded.js";

const [AS_JSON, AS_HTML, AS_TEXT] = [0, 1, 2];

/** The fields of an explanation or an answer, and its other forms. */
class Shown {
  #write;

  constructor(write) {
    Object.assign(this, JSON.parse(write(AS_JSON)));
    this.#write = write;
  }

  toHtml() {
    return this.#write(AS_HTML);
  }

  toString() {
    return this.#write(AS_TEXT);
  }

  toFragment(document = globalThis.document) {
    if (!document) throw new WhyDeclinedError("toFragment: there is no document here; give one, or take toHtml()");
    return fragment(this.toHtml(), document);
  }
}

/** Explains in the language of its texts. It has an instance of the code to itself: what is dropped is collected. */
export class Explainer {
  #call = guarded();
  #language;
  #answers;

  constructor(glue, texts, { locale, isFallback }, answers) {
    this.locale = locale;
    this.isFallback = isFallback;
    this.#answers = answers;
    this.#call(() => {
      this.#language = new glue.Language(texts.join("\0"));
      return this.#language.check();
    });
  }

  explain(disclosed) {
    const json = JSON.stringify(disclosed) ?? "null";
    return new Shown((form) => this.#call(() => this.#language.explain(json, form)));
  }

  answer(topic, facts = {}, audience = "guest") {
    if (!this.#answers) throw new WhyDeclinedError("topic: the texts of answers are not loaded; load with `answers: true`");
    const json = JSON.stringify(facts);
    return new Shown((form) => this.#call(() => this.#language.answer(`${topic}`, json, `${audience}`, form)));
  }
}
