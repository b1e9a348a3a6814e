// What the frame on the lender's origin tells the shop around it, and what it does not.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch, open } from "../support/chromium.mjs";
import { guest, outcome, shopper } from "../support/outcomes.mjs";
import { WORK } from "../support/pack.mjs";
import { serve } from "../support/site.mjs";

const PACKAGE = new URL("project/node_modules/why-declined/dist/", WORK);
const ANSWER = "/why-declined/explanation";

let browser, shop;

before(async () => {
  shop = await serve(WORK, {
    "/": { body: '<!doctype html><html lang="en"><title>Shop</title><main></main></html>', headers: { "content-security-policy": "" } },
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  await shop.close();
});

test("it shows the shopper's explanation and gives the page its headline and language", async () => {
  const { frame, close } = await embed({ shopper: shopper("unpaid-invoice"), guest: guest("unpaid-invoice") });
  await frame.getByRole("heading", { level: 1, name: "Köp mot faktura godkändes inte" }).waitFor();
  await frame.getByText("En tidigare faktura från kreditgivaren står som obetald.").waitFor();
  assert.deepEqual(
    await frame.locator("html").evaluate(({ lang, dir }) => [lang, dir, document.title]),
    ["sv", "ltr", "Köp mot faktura godkändes inte"],
  );
  // What is only there to be measured is neither seen nor read out.
  assert.equal(await frame.getByRole("heading", { level: 1 }).count(), 1);
  await close();
});

test("the shop hears a height and what was picked, in these words and no others", async () => {
  const { frame, heard, close } = await embed({ shopper: shopper("unpaid-invoice"), guest: guest("unpaid-invoice") });
  await frame.getByRole("button", { name: "Kort" }).click();
  await frame.getByRole("button", { name: "Välj ett annat betalsätt" }).click();
  const messages = await heard(3);
  assert.deepEqual(messages.map(({ source, type }) => `${source} ${type}`).toSorted(), [
    "why-declined alternative-selected",
    "why-declined height",
    "why-declined step-selected",
  ]);
  const [{ height, ...rest }] = messages.filter(({ type }) => type === "height");
  assert.ok(Number.isInteger(height) && height > 400, `${height}`);
  assert.deepEqual(rest, { source: "why-declined", type: "height" });
  assert.deepEqual(messages.find(({ type }) => type === "alternative-selected"), {
    source: "why-declined",
    type: "alternative-selected",
    method: "card",
  });
  assert.deepEqual(messages.find(({ type }) => type === "step-selected"), {
    source: "why-declined",
    type: "step-selected",
    action: "choose-other-method",
  });
  await close();
});

test("the height tells nothing of the reasons: it is the same for one, for many and for none", async () => {
  const heights = new Set();
  const shown = new Set();
  for (const reasons of [[], ["unpaid-invoice"], ["unpaid-invoice", "existing-debts", "address-mismatch", "limit-reached"]]) {
    const { frame, heard, close } = await embed({
      shopper: { ...shopper("unpaid-invoice"), reasons },
      guest: guest("unpaid-invoice"),
    });
    const explanation = frame.locator("#explanation");
    await explanation.getByRole("heading", { level: 1 }).waitFor();
    shown.add((await explanation.boundingBox()).height);
    heights.add(JSON.stringify(await heard(1)));
    await close();
  }
  assert.equal(shown.size, 3, "the explanations differ in height");
  assert.equal(heights.size, 1, `${[...heights]}`);
});

test("a step that names a personal reason is no button for the shop, and is never told to it", async () => {
  const answer = { shopper: shopper("unpaid-invoice"), guest: guest("unpaid-invoice") };
  const withoutLender = await embed(answer, { steps: "pay-open-invoice choose-other-method" });
  await withoutLender.frame.getByText("Betala fakturan").waitFor();
  assert.equal(await withoutLender.frame.locator('#explanation [part="step-button"]').count(), 1);
  await withoutLender.close();

  // The lender may carry it out itself, in its own page.
  const own = (await readFile(new URL("frame/frame.html", PACKAGE), "utf8")).replace("own-origin>", 'own-origin steps="pay-open-invoice">');
  const { frame, heard, close } = await embed(answer, { page: own });
  await frame.getByRole("button", { name: "Betala fakturan" }).click();
  await frame.getByRole("button", { name: "Kort" }).click();
  assert.deepEqual((await heard(2)).map(({ type }) => type).toSorted(), ["alternative-selected", "height"]);
  await close();
});

test("without a parent's origin nothing is told to anybody", async () => {
  const { frame, messages, close } = await embed({
    shopper: shopper("unpaid-invoice"),
    guest: guest("unpaid-invoice"),
    parent_origin: undefined,
  });
  await frame.getByRole("button", { name: "Kort" }).click();
  assert.deepEqual(await messages(), []);
  await close();
});

test("a page of another origin than the parent's hears nothing", async () => {
  const { frame, messages, close } = await embed({
    shopper: shopper("unpaid-invoice"),
    guest: guest("unpaid-invoice"),
    parent_origin: "https://another.example",
  });
  await frame.getByRole("button", { name: "Kort" }).click();
  assert.deepEqual(await messages(), []);
  await close();
});

test("where the lender's server does not answer, the frame says so and nothing else", async () => {
  const { frame, messages, close } = await embed(undefined);
  await frame.getByText("Your explanation could not be loaded.").waitFor();
  assert.equal(await frame.getByRole("heading").count(), 0);
  assert.deepEqual(await messages(), []);
  await close();
});

test("it asks no other origin for a personal explanation, whatever the policy allows", async () => {
  const asked = [];
  const headers = { "content-security-policy": "" };
  const own = (await readFile(new URL("frame/frame.html", PACKAGE), "utf8")).replace('content="/why-declined/explanation"', 'content="https://another.example/"');
  const { frame, close } = await embed({ shopper: shopper("unpaid-invoice") }, { page: own, headers, onRequest: (url) => asked.push(url) });
  await frame.getByText("Your explanation could not be loaded.").waitFor();
  assert.ok(asked.some((url) => url.endsWith("/frame/frame.js")));
  assert.deepEqual(asked.filter((url) => url.includes("another.example")), []);
  await close();
});

test("what the test's outcomes say holds: the guest's has no personal reason, the shopper's has", () => {
  assert.deepEqual(outcome("unpaid-invoice").reasons, shopper("unpaid-invoice").reasons);
  assert.deepEqual(guest("unpaid-invoice").reasons ?? [], []);
});

/** Puts the frame into a page of the shop, with what the lender's server answers. */
async function embed(answer, { steps = "choose-other-method", page: html, headers, onRequest } = {}) {
  const body = answer && JSON.stringify({ parent_origin: shop.origin, ...answer });
  const lender = await serve(PACKAGE, {
    ...(answer && { [ANSWER]: { body, headers: { "content-type": "application/json" } } }),
    ...(html && { "/frame/frame.html": { body: html, headers } }),
  });
  const { page, context } = await open(browser, shop.origin, { viewport: { width: 800, height: 600 } });
  page.on("request", (request) => onRequest?.(request.url()));
  await page.evaluate((src) => {
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(data));
    const frame = document.createElement("iframe");
    Object.assign(frame, { src, title: "lender", width: 700, height: 500, sandbox: "allow-scripts allow-same-origin allow-popups" });
    document.querySelector("main").append(frame);
  }, `${lender.origin}/frame/frame.html?case=1&lang=sv&steps=${encodeURIComponent(steps)}`);
  const messages = async () => {
    // A message too many would come within this time.
    await page.waitForTimeout(300);
    return page.evaluate(() => window.heard);
  };
  const heard = async (count) => {
    await page.waitForFunction((count) => window.heard.length >= count, count);
    return messages();
  };
  return {
    page,
    frame: page.frameLocator("iframe"),
    messages,
    heard,
    close: async () => {
      await context.close();
      await lender.close();
    },
  };
}
