import glue from "./disclose-glue.js";
import { Discloser } from "./discloser.js";
import { address, compiled, instance } from "./web.js";

export { WhyDeclinedError } from "./error.js";

export const CODE = () => new URL("./disclose.wasm", import.meta.url);

export async function load({ baseUrl, fetch, module } = {}) {
  return new Discloser(await instance(glue, module ?? compiled(address(CODE, "disclose.wasm", baseUrl), fetch)));
}
