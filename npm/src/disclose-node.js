import glue from "./disclose-glue.js";
import { CODE, load as loadFromWeb } from "./disclose.js";
import { Discloser } from "./discloser.js";
import { compiledFile } from "./files.js";
import { instance } from "./web.js";

export { WhyDeclinedError } from "./error.js";

export async function load(options = {}) {
  const { baseUrl, fetch, module } = options;
  if (baseUrl !== undefined || fetch !== undefined) return loadFromWeb(options);
  return new Discloser(await instance(glue, module ?? compiledFile(CODE())));
}
