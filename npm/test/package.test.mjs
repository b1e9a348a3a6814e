// What the package promises to a project in Node.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { load, WhyDeclinedError } from "../dist/node.js";
import { load as loadDisclose } from "../dist/disclose-node.js";
import { loadSync } from "../dist/sync.js";

const GUEST = { audience: "guest", decision: "declined", method: "invoice", market: "SE", reasons: [] };
const SWEDISH = "Köp mot faktura godkändes inte";
const ENGLISH = "Payment by invoice was not approved";

test("a bad outcome is refused with the field's name, and the explainer lives on", async () => {
  const explainer = await load("sv");
  for (const [bad, said] of [
    [{}, /^audience: required/],
    [{ audience: "guest" }, /^decision: required/],
    [{ ...GUEST, contacts: [{ kind: "lender", contact: "javascript:alert(1)" }] }, /contact.*https/],
    [null, /^outcome: /],
    [undefined, /^outcome: /],
  ]) {
    assert.throws(() => explainer.explain(bad), (error) => error instanceof WhyDeclinedError && said.test(error.message));
  }
  assert.equal(explainer.explain(GUEST).headline, SWEDISH);
});

test("an unknown language is served in English and says so, and a region by its language", async () => {
  const served = await Promise.all(["tlh", "", "../../etc", "sv-SE"].map((tag) => load(tag)));
  assert.deepEqual(served.map(({ locale, isFallback }) => [locale, isFallback]), [["en", true], ["en", true], ["en", true], ["sv", false]]);
});

test("two explainers do not disturb each other", async () => {
  const [sv, en] = await Promise.all([load("sv"), load("en")]);
  assert.deepEqual([sv, en, sv].map((explainer) => explainer.explain(GUEST).headline), [SWEDISH, ENGLISH, SWEDISH]);
});

test("a language is loaded at once from files, too", () => {
  const explainer = loadSync("sv", { answers: true });
  assert.equal(explainer.explain(GUEST).headline, SWEDISH);
  assert.equal(explainer.answer("refund").id, "answer/refund");
});

test("answers and the texts for staff are there where they were asked for, else that is said", async () => {
  const [bare, all] = [await load("en"), await load("en", { answers: true, staff: true })];
  const merchant = { ...GUEST, audience: "merchant" };
  assert.throws(() => bare.answer("refund"), /^WhyDeclinedError: .*answers: true/);
  assert.throws(() => bare.explain(merchant), /^WhyDeclinedError: .*staff: true/);
  assert.equal(all.explain(merchant).audience, "merchant");
  assert.match(all.answer("refund", { refund_from: "2026-12-03" }, "shopper").toHtml(), /^<section/);
  assert.throws(() => all.answer("merchant-no-reason"), /^WhyDeclinedError: audience: .*accepted: merchant, support/);
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

test("the texts are fetched below a base where one is given", async () => {
  const asked = [];
  const fetch = async (url) => {
    asked.push(url.href);
    return new Response(readFileSync(new URL(`../dist/${url.pathname.replace("/assets/", "")}`, import.meta.url)));
  };
  const explainer = await load("sv", { baseUrl: "https://pay.example/assets", fetch });
  assert.equal(explainer.explain(GUEST).headline, SWEDISH);
  assert.deepEqual(asked.toSorted(), ["locales/sv.shopper.txt", "why-declined.wasm"].map((file) => `https://pay.example/assets/${file}`));
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
