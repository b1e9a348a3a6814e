// The nodes of what names hostile things are those that a browser's parser makes of its HTML, and the names stay names.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { parseFragment, serialize } from "parse5";
import { load as loadDisclose } from "../dist/disclose-node.js";
import { load } from "../dist/node.js";
import { plainDocument } from "./support/document.mjs";

const OUTCOMES = new URL("../../examples/outcomes/", import.meta.url);
const IMAGE = "<img src=x onerror=alert(1)>&amp;'\"";
const HOSTILE = { merchant: IMAGE, lender: "&lt;b&gt; &#39;", reference: "</section><script>" };
const GUEST = { audience: "guest", decision: "declined", method: "card", market: "SE" };

test("hostile names in an explanation", async () => {
  const { disclose } = await loadDisclose();
  const explainers = await Promise.all(["en", "sv", "ar"].map((locale) => load(locale)));
  for (const file of readdirSync(OUTCOMES)) {
    const guest = disclose(JSON.parse(readFileSync(new URL(file, OUTCOMES), "utf8")));
    for (const explainer of explainers) assertSameNodes(explainer.explain({ ...guest, ...HOSTILE, audience: "shopper" }));
  }
});

test("hostile names in an answer", async () => {
  const explainer = await load("en", { answers: true });
  const { topics } = explainer.explain(GUEST);
  assert.ok(topics.length > 0);
  for (const topic of topics) assertSameNodes(explainer.answer(topic, HOSTILE));
});

test("a hostile name and address in an attribute", async () => {
  const contact = { kind: "lender", name: IMAGE, contact: "https://pay.example/?a=1&b=%22" };
  const explanation = (await load("en")).explain({ ...GUEST, contacts: [contact] });
  const nodes = [...descendants(explanation.toFragment(plainDocument))];
  assert.equal(nodes.filter(({ value }) => value === IMAGE).length, 1);
  assert.equal(nodes.flatMap(({ attrs = [] }) => attrs).find(({ name }) => name === "href").value, contact.contact);
  assert.ok(nodes.every(({ tagName }) => !["img", "script"].includes(tagName)));
  assertSameNodes(explanation);
});

test("where there is no document, nodes are refused", async () => {
  const explanation = (await load("en")).explain(GUEST);
  assert.throws(() => explanation.toFragment(), { name: "WhyDeclinedError", message: /^toFragment: there is no document/ });
});

function assertSameNodes(shown) {
  assert.equal(serialize(shown.toFragment(plainDocument)), serialize(parseFragment(shown.toHtml())));
}

function* descendants({ childNodes = [] }) {
  for (const child of childNodes) {
    yield child;
    yield* descendants(child);
  }
}
