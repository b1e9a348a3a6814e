// What the element promises to the page around it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, beforeEach, test } from "node:test";
import { launch, open } from "../support/chromium.mjs";
import { explanation, show, shownText, textsOf } from "../support/element.mjs";
import { guest, shopper } from "../support/outcomes.mjs";
import { WORK } from "../support/pack.mjs";
import { serve } from "../support/site.mjs";

let browser, site, page, problems;

before(async () => {
  site = await serve(new URL("project/dist/", WORK), {
    "/plain.html": await plainHtml(guest("unpaid-invoice")),
    "/broken.html": await plainHtml("{"),
  });
  browser = await launch();
});
beforeEach(async () => {
  ({ page, problems } = await open(browser, site.origin));
});
after(async () => {
  await browser.close();
  await site.close();
});

test("it shows every text of the explanation, in order, and breaks no rule of a strict policy", async () => {
  assert.equal(await show(page, guest("several-reasons")), "shown");
  const squeeze = (text) => text.replaceAll(/\s+/g, "");
  assert.equal(squeeze(await shownText(page)), squeeze(textsOf(await explanation(page)).join("")));
  assert.deepEqual(problems, []);
});

test("the live regions stand before the text comes, and it comes into the one that the explanation names", async () => {
  const regions = () => page.evaluate(() => {
    const { shadowRoot } = document.querySelector("decline-explanation");
    return [...shadowRoot.querySelectorAll("[aria-live]")].map((box) => [box.ariaLive, box.ariaAtomic, box.textContent]);
  });
  await page.evaluate(() => document.getElementById("main").append(document.createElement("decline-explanation")));
  assert.deepEqual(await regions(), [["assertive", "true", ""], ["polite", "true", ""]]);

  await show(page, guest("unpaid-invoice"));
  const refused = await explanation(page);
  assert.equal(refused.announce, "assertive");
  assert.deepEqual(await regions(), [["assertive", "true", refused.headline + refused.summary], ["polite", "true", ""]]);

  await show(page, guest("approved"));
  const approved = await explanation(page);
  assert.equal(approved.announce, "polite");
  assert.deepEqual(await regions(), [["assertive", "true", ""], ["polite", "true", approved.headline + approved.summary]]);
});

test("the live regions are the same before and after the text came", async () => {
  assert.ok(await page.evaluate(async (disclosed) => {
    const element = document.createElement("decline-explanation");
    document.body.append(element);
    const before = [...element.shadowRoot.querySelectorAll("[aria-live]")];
    element.disclosed = disclosed;
    await new Promise((shown) => element.addEventListener("explanation-shown", shown));
    const after = [...element.shadowRoot.querySelectorAll("[aria-live]")];
    return before.length === 2 && before.every((box, index) => box === after[index]);
  }, guest("unpaid-invoice")));
});

test("the focus stays where it is unless the page asks for it, and a new language never moves it", async () => {
  const focused = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.id ?? document.activeElement.id);
  await show(page, guest("unpaid-invoice"));
  assert.equal(await focused(), "");
  await show(page, guest("unpaid-invoice"), { "move-focus": "" });
  assert.equal(await focused(), "headline");
  // What has the focus is read out anyway: it is not announced a second time.
  assert.equal(await page.locator("decline-explanation [aria-live] h2").count(), 0);

  await page.evaluate(async () => {
    const element = document.querySelector("decline-explanation");
    document.activeElement.blur();
    element.locale = "en";
    await new Promise((shown) => element.addEventListener("explanation-shown", shown, { once: true }));
  });
  assert.equal(await focused(), "");
  await page.evaluate(() => document.querySelector("decline-explanation").focusHeadline());
  assert.equal(await focused(), "headline");
});

test("headings are in order from the level that the page sets", async () => {
  const levels = () => page.evaluate(() => {
    const { shadowRoot } = document.querySelector("decline-explanation");
    return [...new Set([...shadowRoot.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) => localName))].join(" ");
  });
  await show(page, guest("several-reasons"));
  assert.equal(await levels(), "h2 h3");
  await page.evaluate(() => document.querySelector("decline-explanation").setAttribute("heading-level", "4"));
  assert.equal(await levels(), "h4 h5");
  await page.evaluate(() => document.querySelector("decline-explanation").setAttribute("heading-level", "six"));
  assert.equal(await levels(), "h2 h3");
});

test("it says its language and direction", async () => {
  const region = page.locator('decline-explanation [part="region"]');
  for (const [asked, lang, dir] of [["sv-SE", "sv", "ltr"], ["ar", "ar", "rtl"]]) {
    await show(page, guest("unpaid-invoice"), { locale: asked });
    assert.equal(await region.getAttribute("lang"), lang);
    assert.equal(await region.getAttribute("dir"), dir);
  }
});

test("without a locale of its own it speaks the language of the page around it", async () => {
  const locale = await page.evaluate(async (disclosed) => {
    document.documentElement.lang = "sv";
    const element = document.createElement("decline-explanation");
    element.disclosed = disclosed;
    document.body.append(element);
    await new Promise((shown) => element.addEventListener("explanation-shown", shown));
    return element.explanation.locale;
  }, guest("unpaid-invoice"));
  assert.equal(locale, "sv");
});

test("a language that nobody has written falls back, and the event says so", async () => {
  const detail = await page.evaluate(async (disclosed) => {
    const element = document.createElement("decline-explanation");
    element.locale = "tlh";
    element.disclosed = disclosed;
    document.body.append(element);
    return new Promise((resolve) => element.addEventListener("explanation-shown", ({ detail }) => resolve(detail)));
  }, guest("unpaid-invoice"));
  assert.deepEqual(detail, { locale: "en", isFallback: true });
});

test("whoever changes outcome and language quickly sees the last, and never one of the others", async () => {
  const seen = await page.evaluate(async ([first, last]) => {
    const element = document.createElement("decline-explanation");
    document.body.append(element);
    const seen = new Set();
    const look = () => seen.add(element.shadowRoot.querySelector("h2")?.textContent ?? "");
    new MutationObserver(look).observe(element.shadowRoot, { childList: true, subtree: true });
    const done = new Promise((resolve) => element.addEventListener("explanation-shown", () => setTimeout(resolve, 300)));
    for (const locale of ["en", "sv", "en", "sv", "en"]) {
      element.locale = locale;
      element.disclosed = first;
      await null;
      element.disclosed = { ...first };
    }
    element.disclosed = last;
    await done;
    return [...seen];
  }, [guest("unpaid-invoice"), guest("approved")]);
  assert.equal(seen.length, 1, `${seen}`);
  assert.match(seen[0], /approved/);
});

test("another outcome takes the old text away at once, another language only when the new text is there", async () => {
  const [withLocale, withOutcome] = await page.evaluate(async ([first, last]) => {
    const element = document.createElement("decline-explanation");
    document.body.append(element);
    const shown = () => new Promise((resolve) => element.addEventListener("explanation-shown", resolve, { once: true }));
    const headline = () => element.shadowRoot.querySelector("h2")?.textContent;
    element.disclosed = first;
    await shown();
    element.locale = "sv";
    const withLocale = headline();
    await shown();
    element.disclosed = last;
    return [withLocale, headline()];
  }, [guest("unpaid-invoice"), guest("approved")]);
  assert.equal(withLocale, "Payment by invoice was not approved");
  assert.equal(withOutcome, undefined);
});

test("what is no disclosed outcome leaves nothing on the page, and an event says why", async () => {
  await show(page, guest("unpaid-invoice"));
  const said = await page.evaluate(async () => {
    const element = document.querySelector("decline-explanation");
    element.disclosed = { audience: "guest" };
    return new Promise((resolve) => {
      element.addEventListener("explanation-error", ({ detail }) => resolve(`${detail.kind}: ${detail.error.message}`));
    });
  });
  assert.match(said, /^outcome: decision: required/);
  assert.equal(await shownText(page), "");
  assert.equal(await show(page, guest("unpaid-invoice")), "shown");
});

test("an explanation for the shopper or for support is refused anywhere but on the lender's own origin", async () => {
  assert.match(await show(page, shopper("unpaid-invoice")), /^audience: .*own-origin/);
  assert.equal(await shownText(page), "");
  assert.match(await show(page, { ...shopper("unpaid-invoice"), audience: "support" }), /^audience: /);
  assert.equal(await shownText(page), "");
  assert.equal(await show(page, { ...guest("unpaid-invoice"), audience: "merchant" }), "shown");

  assert.equal(await show(page, shopper("unpaid-invoice"), { "own-origin": "" }), "shown");
  assert.match(await shownText(page), /faktura från kreditgivaren står som obetald/);
  await page.evaluate(() => {
    const element = document.querySelector("decline-explanation");
    const refused = new Promise((resolve) => element.addEventListener("explanation-error", resolve));
    element.removeAttribute("own-origin");
    return refused.then(() => null);
  });
  assert.equal(await shownText(page), "");
});

test("other ways to pay are buttons that say which was picked, none of them chosen, unless the element is read only", async () => {
  await show(page, guest("unpaid-invoice"));
  const picked = page.evaluate(() => new Promise((resolve) => {
    document.addEventListener("alternative-selected", ({ detail }) => resolve(detail), { once: true });
  }));
  // The whole card answers, not only the words of the button.
  await page.locator('decline-explanation [part="alternative-text"]').last().click({ force: true });
  const { alternatives } = await explanation(page);
  assert.deepEqual(await picked, { method: alternatives.at(-1).method });
  assert.equal(await page.locator("decline-explanation").locator(":checked, [aria-pressed=true], [aria-selected=true]").count(), 0);

  await show(page, guest("unpaid-invoice"), { readonly: "" });
  assert.equal(await page.locator("decline-explanation button").count(), 0);
});

test("only the steps that the page carries out are buttons", async () => {
  await show(page, guest("unpaid-invoice"));
  assert.equal(await page.locator('decline-explanation [part="step-button"]').count(), 0);
  await show(page, guest("unpaid-invoice"), { steps: "choose-other-method start-again" });
  const picked = page.evaluate(() => new Promise((resolve) => {
    document.addEventListener("step-selected", ({ detail }) => resolve(detail), { once: true });
  }));
  await page.locator('decline-explanation [part="step-button"]').click();
  assert.deepEqual(await picked, { action: "choose-other-method" });
});

test("in plain HTML the outcome stands in the element as JSON", async () => {
  await page.goto(`${site.origin}/plain.html`);
  await page.locator("decline-explanation h2").waitFor();
  assert.equal((await explanation(page)).audience, "guest");
  await page.goto(`${site.origin}/broken.html`);
  await page.waitForFunction(() => window.whyDeclined);
  assert.equal(await shownText(page), "");
  assert.match(problems.join(), /<decline-explanation>: .*JSON/);
});

test("properties that were set before the element was defined are taken", async () => {
  const headline = await page.evaluate(async (disclosed) => {
    const early = document.createElement("decline-explanation-early");
    Object.assign(early, { disclosed, locale: "sv" });
    document.body.append(early);
    const shown = new Promise((resolve) => early.addEventListener("explanation-shown", resolve));
    customElements.define("decline-explanation-early", class extends customElements.get("decline-explanation") {});
    await shown;
    return early.shadowRoot.querySelector("h2").textContent;
  }, guest("unpaid-invoice"));
  assert.equal(headline, "Köp mot faktura godkändes inte");
});

test("an element that is taken off the page and put back says nothing twice", async () => {
  await show(page, guest("unpaid-invoice"));
  const events = await page.evaluate(async () => {
    const element = document.querySelector("decline-explanation");
    let events = 0;
    element.addEventListener("explanation-shown", () => (events += 1));
    document.body.append(element);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [events, element.shadowRoot.querySelectorAll("h2").length];
  });
  assert.deepEqual(events, [0, 1]);
});

test("every part that can be styled is explained", async () => {
  const usage = await readFile(new URL("../../USAGE.md", import.meta.url), "utf8");
  const [, list] = /^Parts, for([^]*?)\n\n/m.exec(usage);
  const explained = new Set([...list.matchAll(/`([a-z-]+)`/g)].map(([, part]) => part));
  const seen = new Set();
  for (const attributes of [{ "fold-notices": "", steps: "contact-lender" }, { readonly: "" }]) {
    for (const disclosed of [shopper("several-reasons"), shopper("payment-default-on-record"), staff("unpaid-invoice")]) {
      await show(page, disclosed, { "own-origin": "", ...attributes });
      for (const part of await page.locator("decline-explanation [part]").evaluateAll((all) => all.map((one) => one.part.value))) {
        seen.add(part);
      }
    }
  }
  assert.deepEqual([...seen].toSorted(), [...explained].toSorted());
});

function staff(name) {
  return { ...shopper(name), audience: "support" };
}

async function plainHtml(disclosed) {
  const html = await readFile(new URL("project/dist/index.html", WORK), "utf8");
  const json = typeof disclosed === "string" ? disclosed : JSON.stringify(disclosed);
  return html.replace(
    '<div id="main"></div>',
    `<decline-explanation locale="sv"><script type="application/json">${json.replaceAll("<", "\\u003c")}</script></decline-explanation>`,
  );
}
