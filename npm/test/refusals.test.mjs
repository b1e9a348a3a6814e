// What comes in wrong, however wrong, is refused in the library's words, and the instance goes on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load as loadDisclose } from "../dist/disclose-node.js";
import { load, WhyDeclinedError } from "../dist/node.js";

const GUEST = { audience: "guest", decision: "declined", method: "invoice", market: "SE", alternatives: ["card"] };

test("what is no disclosed outcome is refused by its field, and the explainer lives on", async () => {
  const explainer = await load("sv");
  for (const [wrong, message] of [
    [{}, "audience: required; accepted: guest, shopper, merchant, support"],
    [{ audience: "guest" }, /^decision: required; accepted: approved, /],
    [{ ...GUEST, merchant: 7 }, "merchant: expected a text of at most 200 characters"],
    [{ ...GUEST, merchant: "x".repeat(201) }, "merchant: too long; accepted: at most 200 characters"],
    [{ ...GUEST, contacts: [{ kind: "lender", contact: "javascript:alert(1)" }] }, /^contacts\[0\]\.contact: expected an https: address/],
    [{ ...GUEST, amount: { minor_units: -1, currency: "SEK" } }, /^amount\.minor_units: expected a whole number/],
    [{ ...GUEST, decided_on: "2026-02-30" }, "decided_on: expected a calendar date, YYYY-MM-DD"],
    ...[[], "{}", null, undefined, () => 1].map((wrong) => [wrong, "outcome: expected an object with fields"]),
    [{ ...GUEST, merchant: "half \ud800" }, "not JSON"],
  ]) {
    assert.throws(() => explainer.explain(wrong), { name: "WhyDeclinedError", message });
    assert.equal(explainer.explain(GUEST).headline, "Köp mot faktura godkändes inte");
  }
});

test("a hostile outcome of any size and depth is explained or refused by its field", async () => {
  const explainer = await load("en");
  for (const merchant of ["\u0000\u202e<script>", "💶".repeat(200), "\u2028\u2029", '"\\\b\f\n\r\t\u007f']) {
    assert.ok(explainer.explain({ ...GUEST, merchant }).headline);
  }
  const [deep, long] = [JSON.parse("[".repeat(2_000) + "]".repeat(2_000)), "x".repeat(1_000_000)];
  for (const value of [deep, long, Array(100_000).fill({}), 1e300, -5, 0.5, { a: { b: { c: { d: {} } } } }]) {
    assert.ok(explainer.explain({ ...GUEST, unknown: value }).headline);
    // A code that a newer server knows is passed over, however long: of the fields, only the list is none.
    for (const field of value === long ? ["alternatives"] : Object.keys(GUEST)) {
      const refused = { name: "WhyDeclinedError", message: new RegExp(`^${field}.{1,1000}$`) };
      assert.throws(() => explainer.explain({ ...GUEST, [field]: value }), refused);
    }
  }
  assert.throws(() => explainer.explain(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`f${at}`, 1]))), WhyDeclinedError);
});

test("a wrong question is refused by its part", async () => {
  const explainer = await load("en", { answers: true });
  assert.throws(() => explainer.answer("weather"), { message: /^Topic: `weather` is not known; accepted: refused-this-time, / });
  assert.throws(() => explainer.answer("refund", {}, "nobody"), { message: /^Audience: `nobody` is not known/ });
  assert.throws(() => explainer.answer("refund", { shop: "x" }), { message: /^facts: field `shop` is not known; accepted: amount, / });
  assert.throws(() => explainer.answer("merchant-no-reason"), { message: /^audience: .*accepted: merchant, support/ });
  assert.ok(explainer.answer("refund").short);
});

test("an outcome with anything unknown in it is not disclosed, and no personal reason is", async () => {
  const { disclose } = await loadDisclose();
  const outcome = { decision: "declined", method: "invoice", market: "SE", reasons: ["unpaid-invoice", "suspected-fraud"] };
  assert.throws(() => disclose({ ...outcome, audience: "shopper" }), { message: /^outcome: field `audience` is not known/ });
  assert.throws(() => disclose({ ...outcome, reasons: ["no-money"] }), { message: /^reasons\[0\]: `no-money` is not known; accepted: / });
  const guest = { audience: "guest", decision: "declined", subject: "purchase", reasons: [], method: "invoice", market: "SE" };
  assert.deepEqual(disclose(outcome), guest);
});
