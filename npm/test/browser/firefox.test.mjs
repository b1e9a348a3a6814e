// The same in Firefox, by WebDriver BiDi: it loads, explains, changes the language.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";
import { explanation, show, shownText } from "../support/element.mjs";
import { guest } from "../support/outcomes.mjs";
import { WORK } from "../support/pack.mjs";
import { serve } from "../support/site.mjs";

let browser, site, page;

before(async () => {
  site = await serve(new URL("project/dist/", WORK));
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
  });
  page = await browser.newPage();
  await page.goto(site.origin);
});
after(async () => {
  await browser?.close();
  await site.close();
});

test("Firefox loads a language and explains", async () => {
  const [text, locale] = await page.evaluate(async (disclosed) => {
    const explainer = await window.whyDeclined.load("sv-SE");
    return [String(explainer.explain(disclosed)), explainer.locale];
  }, guest("unpaid-invoice"));
  assert.equal(locale, "sv");
  assert.match(text, /^Köp mot faktura godkändes inte\n/);
});

test("Firefox shows the element, announced, and another language in it", async () => {
  assert.equal(await show(page, guest("unpaid-invoice")), "shown");
  assert.match(await shownText(page), /^Köp mot faktura godkändes inte/);
  const { announce } = await explanation(page);
  const announced = await page.evaluate((announce) => {
    return document.querySelector("decline-explanation").shadowRoot.querySelector(`[aria-live="${announce}"]`).textContent;
  }, announce);
  assert.match(announced, /^Köp mot faktura godkändes inte/);

  await page.evaluate(async () => {
    const element = document.querySelector("decline-explanation");
    const shown = new Promise((resolve) => element.addEventListener("explanation-shown", () => resolve(), { once: true }));
    element.locale = "en";
    await shown;
  });
  assert.match(await shownText(page), /^Payment by invoice was not approved/);
});

test("Firefox says which way to pay was picked", async () => {
  await show(page, guest("unpaid-invoice"));
  const method = await page.evaluate(() => {
    const picked = new Promise((resolve) => {
      document.addEventListener("alternative-selected", ({ detail }) => resolve(detail.method), { once: true });
    });
    document.querySelector("decline-explanation").shadowRoot.querySelector("button").click();
    return picked;
  });
  assert.equal(method, "card");
});
