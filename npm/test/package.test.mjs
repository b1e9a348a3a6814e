// What an instance of the code does and leaves behind, in Node.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "../dist/node.js";
import { load as loadDisclose } from "../dist/disclose-node.js";

const GUEST = { audience: "guest", decision: "declined", method: "invoice", market: "SE", reasons: [] };
const SWEDISH = "Köp mot faktura godkändes inte";
const ENGLISH = "Payment by invoice was not approved";

test("two explainers do not disturb each other", async () => {
  const [sv, en] = await Promise.all([load("sv"), load("en")]);
  assert.deepEqual([sv, en, sv].map((explainer) => explainer.explain(GUEST).headline), [SWEDISH, ENGLISH, SWEDISH]);
});

test("ten thousand explanations leave no more memory of the code behind than the first thousand did", async () => {
  let memory;
  const explainer = await loadWith((exports) => {
    memory = exports.memory;
    return exports;
  });
  const explain = (times) => Array.from({ length: times }).forEach(() => explainer.explain(GUEST));
  explain(1_000);
  const before = memory.buffer.byteLength;
  explain(10_000);
  assert.equal(memory.buffer.byteLength, before);
});

test("after a trap the instance says so and is not called again, and a new one works", async () => {
  let calls = 0;
  const trap = () => {
    calls += 1;
    throw new WebAssembly.RuntimeError("unreachable");
  };
  const broken = await loadWith((exports) => ({ ...exports, language_explain: trap }));
  assert.throws(() => broken.explain(GUEST), /^WhyDeclinedError: the code stopped; load a new instance/);
  assert.throws(() => broken.explain(GUEST), /^WhyDeclinedError: this instance stopped in an earlier call/);
  assert.equal(calls, 1);
  assert.equal((await load("sv")).explain(GUEST).headline, SWEDISH);
});

test("there is one class of errors, whichever entries are loaded", async () => {
  const entries = ["index", "node", "sync", "disclose", "disclose-node"].map((entry) => import(`../dist/${entry}.js`));
  const classes = (await Promise.all(entries)).map((entry) => entry.WhyDeclinedError);
  assert.equal(typeof classes[0], "function");
  assert.equal(new Set(classes).size, 1);
});

test("the element takes its explainers from index.js, so that a page compiles the code once", () => {
  const element = readFileSync(new URL("../dist/element.js", import.meta.url), "utf8");
  assert.match(element, /from"\.\/index\.js"/);
  assert.doesNotMatch(element, /\.wasm/);
});

test("a foreign code is a reason, and an approval is none", async () => {
  const { readCode } = await loadDisclose();
  assert.equal(readCode("stripe", "insufficient_funds"), "insufficient-funds");
  assert.equal(readCode("iso8583", "00", "visa"), null);
  assert.throws(() => readCode("morse", "51"), /^WhyDeclinedError: System: `morse` is not known/);
});

test("code that is compiled elsewhere is used as it is", async () => {
  const module = new WebAssembly.Module(readFileSync(new URL("../dist/why-declined.wasm", import.meta.url)));
  assert.equal((await load("sv", { module })).explain(GUEST).headline, SWEDISH);
});

/** An explainer whose code exports something else. */
async function loadWith(change) {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => ({ exports: change((await instantiate(...given)).exports) });
  try {
    return await load("sv");
  } finally {
    WebAssembly.instantiate = instantiate;
  }
}
