import { readFile } from "node:fs/promises";

/** Compiled code, by its address. */
const modules = new Map();

export function compiledFile({ href }) {
  if (!modules.has(href)) {
    modules.set(href, readFile(new URL(href)).then((bytes) => WebAssembly.compile(bytes)));
  }
  return modules.get(href);
}

export function text(url) {
  return readFile(url, "utf8");
}
