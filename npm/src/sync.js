import { readFileSync } from "node:fs";

import { CODE, codeFile } from "./code.js";
import { Explainer } from "./explainer.js";
import { files, serving } from "./locale.js";
import { FILES } from "./locales.js";
import glue from "./why-declined-glue.js";

export { WhyDeclinedError } from "./error.js";

/** Compiled code, by its file. */
const modules = new Map();

export function loadSync(locale, { answers = false, staff = false } = {}) {
  const served = serving(locale);
  const module = compiled(codeFile(answers));
  const own = glue();
  own.start(new WebAssembly.Instance(module, own.imports()), module);
  const texts = files(served.locale, { answers, staff }).map((name) => readFileSync(FILES[name](), "utf8"));
  return new Explainer(own, texts, served, answers);
}

function compiled(name) {
  if (!modules.has(name)) modules.set(name, new WebAssembly.Module(readFileSync(CODE[name]())));
  return modules.get(name);
}
