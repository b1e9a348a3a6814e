import { CODE, codeFile } from "./code.js";
import { Explainer } from "./explainer.js";
import { compiledFile, text } from "./files.js";
import { load as loadFromWeb } from "./index.js";
import { files, serving } from "./locale.js";
import { FILES } from "./locales.js";
import { instance } from "./web.js";
import glue from "./why-declined-glue.js";

export { WhyDeclinedError } from "./error.js";

export async function load(locale, options = {}) {
  const { answers = false, staff = false, baseUrl, fetch, module } = options;
  if (baseUrl !== undefined || fetch !== undefined) return loadFromWeb(locale, options);
  const served = serving(locale);
  const [own, ...texts] = await Promise.all([
    instance(glue, module ?? compiledFile(CODE[codeFile(answers)]())),
    ...files(served.locale, { answers, staff }).map((name) => text(FILES[name]())),
  ]);
  return new Explainer(own, texts, served, answers);
}
