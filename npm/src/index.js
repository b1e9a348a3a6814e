import { CODE, codeFile } from "./code.js";
import { Explainer } from "./explainer.js";
import { files, serving } from "./locale.js";
import { FILES } from "./locales.js";
import { address, compiled, fetched, instance } from "./web.js";
import glue from "./why-declined-glue.js";

export { WhyDeclinedError } from "./error.js";

export async function load(locale, { answers = false, staff = false, baseUrl, fetch, module } = {}) {
  const served = serving(locale);
  const name = codeFile(answers);
  const text = async (name) => (await fetched(address(FILES[name], `locales/${name}`, baseUrl), fetch)).text();
  const [own, ...texts] = await Promise.all([
    instance(glue, module ?? compiled(address(CODE[name], name, baseUrl), fetch)),
    ...files(served.locale, { answers, staff }).map(text),
  ]);
  return new Explainer(own, texts, served, answers);
}
