// From where the package loads, and what it says when something is missing, spoilt or slow to come.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { load as loadDisclose } from "../dist/disclose.js";
import { load as loadFromWeb } from "../dist/index.js";
import { load, WhyDeclinedError } from "../dist/node.js";
import { loadSync } from "../dist/sync.js";

const DIST = new URL("../dist/", import.meta.url);
const TYPES = { wasm: "application/wasm", txt: "text/plain" };
const GUEST = { audience: "guest", decision: "declined", method: "invoice", market: "SE", alternatives: ["card"] };

/** The package's files on a server, below as many folders as there are tests: what is compiled once is kept by its address. */
const asked = [];
const server = createServer(async ({ url }, answer) => {
  asked.push(url);
  const [, , path] = /^\/([\w-]+)\/(.*)$/.exec(url);
  try {
    const file = await readFile(new URL(path, DIST));
    answer.writeHead(200, { "content-type": TYPES[path.split(".").at(-1)] }).end(file);
  } catch {
    answer.writeHead(404).end();
  }
});
let origin;

before(async () => {
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close().closeAllConnections());

test("a region is served by its own texts or by its language's, however the tag is written", async () => {
  const served = { "sv-SE": "sv", sv_FI: "sv-FI", "SV-fi": "sv-FI", "sv-Latn-FI": "sv-FI", "sv-SE-u-ca-buddhist": "sv", "en-AU": "en", "en-US": "en-US" };
  for (const [tag, locale] of Object.entries(served)) {
    const explainer = await load(tag);
    assert.deepEqual([explainer.locale, explainer.isFallback, explainer.explain(GUEST).locale], [locale, false, locale], tag);
  }
});

test("an unknown language, and what is no language, is served in English and says so", async () => {
  for (const tag of ["tlh", "tlh-SE", "", "*", "../../etc", undefined, null, 7, {}]) {
    const explainer = await load(tag);
    assert.deepEqual([explainer.locale, explainer.isFallback, explainer.explain(GUEST).locale], ["en", true, "en"], `${tag}`);
  }
});

test("from a base, the code is fetched once, and of the texts what is asked for each time", async () => {
  const baseUrl = `${origin}/once`;
  asked.length = 0;
  for (const options of [{}, {}, { staff: true }]) await loadFromWeb("sv", { baseUrl, ...options });
  const texts = [...Array(3).fill("/once/locales/sv.shopper.txt"), "/once/locales/sv.staff.txt"];
  assert.deepEqual(asked.toSorted(), [...texts, "/once/why-declined.wasm"]);
});

test("a base is an address or a text, with a slash at its end or without", async () => {
  for (const baseUrl of [`${origin}/forms`, `${origin}/forms/`, new URL(`${origin}/forms`), new URL(`${origin}/forms/`)]) {
    asked.length = 0;
    assert.equal((await load("sv", { baseUrl, answers: true })).answer("refund").id, "answer/refund");
    assert.ok(asked.includes("/forms/locales/sv.answers.txt"), `${asked}`);
  }
});

test("what cannot be fetched is named, with its cause, and can be loaded later", async () => {
  let fails = true;
  const fetched = [];
  const options = {
    baseUrl: `${origin}/later`,
    fetch: async (url) => {
      fetched.push(url.pathname);
      if (fails && url.pathname.endsWith(".wasm")) throw new TypeError("offline");
      return fetch(url);
    },
  };
  const error = await loadFromWeb("sv", options).catch((error) => error);
  assert.ok(error instanceof WhyDeclinedError && error.cause instanceof TypeError);
  assert.equal(error.message, `${origin}/later/why-declined.wasm: cannot be fetched`);
  fails = false;
  assert.equal((await loadFromWeb("sv", options)).locale, "sv");
  assert.equal(fetched.filter((path) => path.endsWith(".wasm")).length, 2);
});

test("a server that fails is quoted, for the code and for the texts", async () => {
  await assert.rejects(loadFromWeb("sv", { baseUrl: `${origin}/lost/folder` }), {
    name: "WhyDeclinedError",
    message: new RegExp(`^${origin}/lost/folder/.*: the server answered 404$`),
  });
  const busy = (part) => (url) => (url.pathname.includes(part) ? new Response("", { status: 503 }) : fetch(url));
  for (const file of ["why-declined.wasm", "locales/sv.shopper.txt"]) {
    const refused = loadFromWeb("sv", { baseUrl: `${origin}/busy`, fetch: busy(file) });
    await assert.rejects(refused, { name: "WhyDeclinedError", message: `${origin}/busy/${file}: the server answered 503` });
  }
});

test("a server that does not know the type of the code, or gives it a parameter, costs no more than streaming", async () => {
  for (const [index, headers] of [{}, { "content-type": "text/html" }, { "content-type": "application/wasm; charset=utf-8" }].entries()) {
    const typed = async (url) => new Response(await (await fetch(url)).arrayBuffer(), { headers });
    assert.equal((await loadFromWeb("en", { baseUrl: `${origin}/type-${index}/`, fetch: typed })).locale, "en");
  }
});

test("a page in the place of the code is named with its type, and can be loaded later", async () => {
  let page = true;
  const headers = { "content-type": "text/html" };
  const options = {
    baseUrl: `${origin}/page`,
    fetch: (url) => (page && url.pathname.endsWith(".wasm") ? new Response("<!doctype html>", { headers }) : fetch(url)),
  };
  const message = `${origin}/page/why-declined.wasm: expected WebAssembly; the server sent text/html`;
  await assert.rejects(loadFromWeb("sv", options), { name: "WhyDeclinedError", message });
  page = false;
  assert.equal((await loadFromWeb("sv", options)).locale, "sv");
});

test("code that was compiled beforehand is not fetched, as edge runtimes need it", async () => {
  const [module, disclose] = ["why-declined", "disclose"].map(async (name) => WebAssembly.compile(await readFile(new URL(`${name}.wasm`, DIST))));
  const baseUrl = `${origin}/edge`;
  asked.length = 0;
  const explainer = await loadFromWeb("sv", { baseUrl, module });
  const guest = (await loadDisclose({ baseUrl, module: disclose })).disclose({ decision: "declined", method: "card", market: "SE" });
  assert.equal(explainer.explain(guest).audience, "guest");
  assert.deepEqual(asked, ["/edge/locales/sv.shopper.txt"]);
});

test("texts of another version, cut short, of two languages or none are refused", async () => {
  const [shopper, staff] = await Promise.all(["sv.shopper", "en.staff"].map((name) => readFile(new URL(`locales/${name}.txt`, DIST), "utf8")));
  const served = (text) => ({
    staff: true,
    baseUrl: `${origin}/spoilt`,
    fetch: (url) => (url.pathname.endsWith(".wasm") ? fetch(url) : new Response(text(url))),
  });
  const spoilt = {
    "texts: of another version of the package than the code": () => shopper.replace(/^(why-declined \w+ )\w+/, "$100000000"),
    "texts: expected a whole file of the package": () => shopper.slice(0, -1),
    "texts: not of one language and version": ({ pathname }) => (pathname.includes("staff") ? staff : shopper),
    "texts: required": () => "",
  };
  for (const [message, text] of Object.entries(spoilt)) {
    await assert.rejects(loadFromWeb("sv", served(text)), { name: "WhyDeclinedError", message });
  }
  for (let end = 0; end < shopper.length; end += 997) {
    await assert.rejects(loadFromWeb("sv", served(() => shopper.slice(0, end))), WhyDeclinedError, `${end}`);
  }
});

test("answers in another language than the explanations are refused", async () => {
  const [shopper, answers] = await Promise.all(["sv.shopper", "en.answers"].map((name) => readFile(new URL(`locales/${name}.txt`, DIST), "utf8")));
  const mixed = (url) => (url.pathname.endsWith(".wasm") ? fetch(url) : new Response(url.pathname.includes("answers") ? answers : shopper));
  const loaded = loadFromWeb("sv", { answers: true, baseUrl: `${origin}/mixed`, fetch: mixed });
  await assert.rejects(loaded, { name: "WhyDeclinedError", message: "texts: not of one language and version" });
});

test("texts that were not asked for are named with the option that loads them", async () => {
  const [plain, answering] = [await load("sv"), await load("sv", { answers: true })];
  const staff = { message: "audience: the texts for merchants and support are not loaded; load with `staff: true`" };
  assert.throws(() => plain.explain({ ...GUEST, audience: "support" }), staff);
  assert.throws(() => answering.explain({ ...GUEST, audience: "merchant" }), staff);
  assert.throws(() => plain.answer("refund"), { message: "topic: the texts of answers are not loaded; load with `answers: true`" });
  assert.match(answering.answer("refund").question, /\?$/);
  const explainer = await load("sv", { staff: true });
  assert.equal(explainer.explain({ ...GUEST, audience: "merchant" }).audience, "merchant");
});

test("loading at once gives the same explainer in every language", async () => {
  const options = { staff: true, answers: true };
  const files = await readdir(new URL("locales/", DIST));
  const locales = new Set(files.map((file) => file.split(".")[0]));
  assert.ok(locales.size > 5);
  for (const locale of locales) {
    const [now, later] = [loadSync(locale, options), await load(locale, options)];
    for (const audience of ["guest", "support"]) {
      assert.deepEqual({ ...now.explain({ ...GUEST, audience }) }, { ...later.explain({ ...GUEST, audience }) });
    }
    assert.equal(`${now.answer("refund")}`, `${later.answer("refund")}`);
  }
});
