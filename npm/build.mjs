// Builds `dist`: the code in WebAssembly, the texts of every language, and a file for each entry, out of `src`.
// Run with `npm run build`. `.ci/wasm-toolchain.sh` finds or makes a compiler for WebAssembly.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import * as esbuild from "esbuild";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = join(HERE, "..");
const DIST = join(HERE, "dist");
const WORK = join(ROOT, "target", "npm");
const MODULES = join(WORK, "modules");
const CRATE = "why-declined-npm";
/** Each module of code, and the features of the crate in `code` that are in it. */
const CODE = { "why-declined": "explain", "why-declined-answers": "answers", disclose: "disclose" };

const toolchain = run("bash", [join(ROOT, ".ci", "wasm-toolchain.sh")]).trim();
const bindgen = installedBindgen();

[DIST, MODULES].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(DIST, "locales"), { recursive: true });
cpSync(join(HERE, "src"), MODULES, { recursive: true });
for (const [name, features] of Object.entries(CODE)) {
  const { wasm, out } = compile(features);
  bind(name, wasm);
  if (name === "why-declined") writeLocales(join(out, "packed"));
}
writeGlue("why-declined-answers", "why-declined");
writeGlue("disclose");
await writeEntries();
["LICENSE-MIT", "LICENSE-APACHE"].forEach((name) => cpSync(join(ROOT, name), join(HERE, name)));

/** Compiles the crate with some features; gives its WebAssembly, and where the library's build script wrote the texts. */
function compile(features) {
  const cargo = [`+${toolchain}`, "build", "--locked", "--package", CRATE, "--profile", "npm"];
  const asked = ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", features];
  // Paths of this machine would stand in the code otherwise.
  const registry = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry", "src");
  const flags = [`--remap-path-prefix=${registry}=`, `--remap-path-prefix=${ROOT}=`].join("\x1f");
  const env = { ...process.env, CARGO_ENCODED_RUSTFLAGS: flags };
  const lines = run("cargo", [...cargo, ...asked, "--message-format", "json-render-diagnostics"], { env }).split("\n");
  const messages = lines.filter(Boolean).map((line) => JSON.parse(line)).filter(({ package_id: id }) => id?.startsWith("path+"));
  const { filenames } = messages.findLast(({ reason, target }) => reason === "compiler-artifact" && target.kind.includes("cdylib"));
  const { out_dir: out } = messages.find(({ reason }) => reason === "build-script-executed");
  return { wasm: filenames.find((file) => file.endsWith(".wasm")), out };
}

/** Binds the code to JavaScript, and makes it small. Nothing of ours lies in the lowest memory: it is the stack's end. */
function bind(name, wasm) {
  const bound = join(WORK, name);
  run(bindgen, ["--target", "web", "--no-typescript", "--out-dir", bound, "--out-name", "glue", wasm]);
  // Once compressed, -O3 is smaller than -Oz here, and faster.
  const options = ["-O3", "--converge", "--low-memory-unused", "--merge-locals", "--strip-producers", "--strip-target-features"];
  const optimise = join(HERE, "node_modules", ".bin", "wasm-opt");
  run(optimise, [...options, join(bound, "glue_bg.wasm"), "-o", join(DIST, `${name}.wasm`)]);
}

/** Writes what calls the code of a module, and of another with less in it: each call of it makes room for an instance. */
function writeGlue(name, other = name) {
  const imports = (module) => WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(join(DIST, `${module}.wasm`))));
  assert.deepEqual(imports(other), imports(name), `${name} and ${other} cannot share what calls them`);
  const glue = readFileSync(join(WORK, name, "glue.js"), "utf8").replace(/^export .*as default.*$/m, "");
  const contents = `${glue}\nexport { __wbg_get_imports as imports, __wbg_finalize_init as start };`;
  const { outputFiles: [{ text }] } = esbuild.buildSync({
    stdin: { contents }, bundle: true, minify: true, format: "iife", globalName: "glue", target: "es2022", write: false, logLevel: "error",
  });
  writeFileSync(join(MODULES, `${other}-glue.js`), `// By wasm-bindgen.\nexport default () => {\n${text}return glue;\n};\n`);
}

/** Copies the texts, and lists them so that a bundler sees each of their addresses. */
function writeLocales(packed) {
  const files = readdirSync(packed).sort();
  files.forEach((file) => cpSync(join(packed, file), join(DIST, "locales", file)));
  const tags = files.filter((file) => file.endsWith(".shopper.txt")).map((file) => file.split(".")[0]);
  const addresses = files.map((file) => `  ${JSON.stringify(file)}: () => new URL("./locales/${file}", import.meta.url),\n`);
  writeFileSync(join(MODULES, "locales.js"), `// Written by build.mjs.
export const LOCALES = ${JSON.stringify(tags)};
export const FILES = {
${addresses.join("")}};
`);
}

/**
 * Writes one file an entry: a page waits for every file, and longer for one that another names. There is one class of
 * errors whichever entries are loaded, and that is in `index.js`.
 */
async function writeEntries() {
  const fromIndex = {
    name: "from index.js",
    setup: (build) => build.onResolve({ filter: /\/(error|index)\.js$/ }, () => ({ path: "./index.js", external: true })),
  };
  await bundle(["index"], []);
  await bundle(["node", "sync", "disclose", "disclose-node", "element"], [fromIndex]);
  cpSync(join(HERE, "src", "frame"), join(DIST, "frame"), { recursive: true });
  const types = readdirSync(MODULES).filter((file) => file.endsWith(".d.ts"));
  types.forEach((file) => cpSync(join(MODULES, file), join(DIST, file)));
}

function bundle(entries, plugins) {
  const entryPoints = entries.map((entry) => join(MODULES, `${entry}.js`));
  const options = { bundle: true, minify: true, format: "esm", platform: "neutral", external: ["node:*"], target: "es2022" };
  return esbuild.build({ entryPoints, outdir: DIST, plugins, ...options, logLevel: "warning" });
}

/** wasm-bindgen of the version that the library is locked to. */
function installedBindgen() {
  const lock = readFileSync(join(ROOT, "Cargo.lock"), "utf8");
  const [, version] = /name = "wasm-bindgen"\nversion = "([^"]+)"/.exec(lock);
  const tools = join(ROOT, "target", "tools");
  const own = join(tools, "bin", "wasm-bindgen");
  const known = ["wasm-bindgen", own].find((command) => versionOf(command) === version);
  if (known === undefined) {
    console.error(`installing wasm-bindgen-cli ${version}: minutes, once`);
    run("cargo", ["install", "--quiet", "--root", tools, "--no-default-features", `wasm-bindgen-cli@${version}`]);
  }
  return known ?? own;
}

function versionOf(command) {
  try {
    return execFileSync(command, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim().split(" ")[1];
  } catch {
    return undefined;
  }
}

function run(command, options, more = {}) {
  return execFileSync(command, options, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 26, ...more });
}
