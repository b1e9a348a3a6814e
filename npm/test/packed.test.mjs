// The packed package: installed in a project, and what tools say of it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const HERE = fileURLToPath(new URL("..", import.meta.url));
const PROJECT = mkdtempSync(join(tmpdir(), "why-declined-"));
const USE = `
import { load } from "why-declined";
const { disclose } = await (await import("why-declined/disclose")).load();
const explainer = await load("sv");
const said = explainer.explain(disclose({ decision: "declined", method: "invoice", market: "SE" })).headline;
`;

run("npm", ["pack", "--silent", "--pack-destination", PROJECT], HERE);
const packed = join(PROJECT, readdirSync(PROJECT).find((file) => file.endsWith(".tgz")));
writeFileSync(join(PROJECT, "package.json"), JSON.stringify({ private: true, type: "module" }));
run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--offline", packed], PROJECT);
after(() => rmSync(PROJECT, { recursive: true }));

test("an installed package explains", () => {
  writeFileSync(join(PROJECT, "main.mjs"), `${USE}console.log(said);`);
  assert.equal(run("node", ["main.mjs"], PROJECT).trim(), "Köp mot faktura godkändes inte");
});

test("an installed package explains in a worker", () => {
  writeFileSync(join(PROJECT, "worker.mjs"), `import { parentPort } from "node:worker_threads";${USE}parentPort.postMessage(said);`);
  const start = 'import { Worker } from "node:worker_threads"; new Worker("./worker.mjs").on("message", console.log);';
  writeFileSync(join(PROJECT, "start.mjs"), start);
  assert.equal(run("node", ["start.mjs"], PROJECT).trim(), "Köp mot faktura godkändes inte");
});

test("the samples in the README run", () => {
  const said = samples("js").filter((code) => !isEdge(code)).map((code, index) => {
    writeFileSync(join(PROJECT, `sample-${index}.mjs`), code);
    return run("node", [`sample-${index}.mjs`], PROJECT);
  });
  assert.equal(said.length, 4);
  assert.equal(said[0].trim(), "Köp mot faktura godkändes inte");
});

test("the README's sample for the edge runs where code is imported and nothing can be fetched before a request", () => {
  const [edge, ...more] = samples("js").filter(isEdge);
  assert.deepEqual(more, []);
  writeFileSync(join(PROJECT, "edge.mjs"), edge);
  cpSync(join(HERE, "test/support/edge"), PROJECT, { recursive: true });
  assert.deepEqual(JSON.parse(run("node", ["--import", "./imports-code.mjs", "request.mjs"], PROJECT)), {
    headlines: ["Köp mot faktura godkändes inte", "Köp mot faktura godkändes inte"],
    fetched: ["https://assets.example/why-declined/locales/sv.shopper.txt"],
  });
});

test("what a browser loads needs nothing of Node", () => {
  const contents = ["", "/disclose", "/element"].map((entry) => `export * from "why-declined${entry}";`).join("\n");
  esbuild.buildSync({ stdin: { contents, resolveDir: PROJECT }, bundle: true, platform: "browser", format: "esm", write: false, logLevel: "silent" });
});

test("the licences are in the package", () => {
  const files = readdirSync(join(PROJECT, "node_modules/why-declined"));
  assert.deepEqual(files.filter((file) => file.startsWith("LICENSE")).toSorted(), ["LICENSE-APACHE", "LICENSE-MIT"]);
});

test("publint and arethetypeswrong find nothing", () => {
  tool("publint", [packed, "--strict"]);
  tool("attw", [packed, "--profile", "esm-only"]);
});

test("the types say what compiles and what does not", () => {
  tool("tsc", ["-p", join(HERE, "test/types")]);
});

function samples(language) {
  const readme = readFileSync(join(HERE, "README.md"), "utf8");
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, name]) => name === language).map(([, , code]) => code);
}

function isEdge(code) {
  return code.includes('.wasm"');
}

function tool(name, args) {
  return run(join(HERE, "node_modules/.bin", name), args, HERE);
}

/** Fails with what the command said. */
function run(command, args, cwd) {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch ({ stdout, stderr }) {
    throw new Error(`${command}: ${stdout}${stderr}`);
  }
}
