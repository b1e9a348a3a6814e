import { WhyDeclinedError } from "./error.js";

/** Compiled code, by its address: an instance is cheap, compiling is not. */
const modules = new Map();

/** Where a file lies: below `baseUrl` if one is given, else at an address that bundlers have seen. */
export function address(url, name, baseUrl) {
  if (baseUrl === undefined) return url();
  const { href } = new URL(baseUrl, globalThis.location?.href);
  return new URL(name, href.endsWith("/") ? href : `${href}/`);
}

export async function fetched(url, fetch = globalThis.fetch) {
  let response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new WhyDeclinedError(`${url}: cannot be fetched`, { cause });
  }
  if (!response.ok) throw new WhyDeclinedError(`${url}: the server answered ${response.status}`);
  return response;
}

export function compiled(url, fetch) {
  const { href } = url;
  if (!modules.has(href)) {
    const module = compile(url, fetch);
    modules.set(href, module);
    // What failed once may work the next time.
    module.catch(() => modules.delete(href));
  }
  return modules.get(href);
}

async function compile(url, fetch) {
  const response = await fetched(url, fetch);
  const type = response.headers.get("content-type");
  try {
    // Of any other type, if only by a parameter, it cannot be streamed: that costs time, no more.
    return await (type === "application/wasm" ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
  } catch (cause) {
    throw new WhyDeclinedError(`${url}: expected WebAssembly; the server sent ${type}`, { cause });
  }
}

/** An instance of the code, with memory of its own. */
export async function instance(glue, pending) {
  const [own, module] = [glue(), await pending];
  own.start(await WebAssembly.instantiate(module, own.imports()), module);
  return own;
}
