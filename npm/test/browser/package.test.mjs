// What the packed package promises to a project that installed it, in Chromium, under a strict policy.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch, open } from "../support/chromium.mjs";
import { show, shownText } from "../support/element.mjs";
import { guest } from "../support/outcomes.mjs";
import { WORK } from "../support/pack.mjs";
import { serve } from "../support/site.mjs";

const INVOICE = guest("unpaid-invoice");

let browser, site;

before(async () => {
  site = await serve(new URL("project/dist/", WORK));
  browser = await launch(["--js-flags=--expose-gc", "--enable-precise-memory-info"]);
});
after(async () => {
  await browser.close();
  await site.close();
});

test("it loads a language, explains, loads another and explains in that", async () => {
  const { page, context, problems } = await open(browser, site.origin);
  const seen = await page.evaluate(async (disclosed) => {
    const seen = [];
    for (const tag of ["sv-SE", "en"]) {
      const explainer = await window.whyDeclined.load(tag);
      seen.push([explainer.locale, explainer.isFallback, explainer.explain(disclosed).headline]);
    }
    return seen;
  }, INVOICE);
  assert.deepEqual(seen, [
    ["sv", false, "Köp mot faktura godkändes inte"],
    ["en", false, "Payment by invoice was not approved"],
  ]);
  assert.deepEqual(problems, []);
  await context.close();
});

test("only what a language needs is fetched: the code, and that language's texts", async () => {
  const { page, context } = await open(browser, site.origin);
  const fetched = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname.replace(/^.*\/|-[\w-]{8}(?=\.\w+$)/g, "")));
  await page.evaluate(() => window.whyDeclined.load("sv"));
  assert.deepEqual(fetched.toSorted(), ["sv.shopper.txt", "why-declined.wasm"]);
  await context.close();
});

test("files that a page names at its beginning are fetched once, and used", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const [, links] = /^```html\n(.*?)^```$/ms.exec(readme);
  const early = await serve(new URL("project/node_modules/why-declined/dist/", WORK), { "/": { body: links.replaceAll("/why-declined/", "/") } });
  const { page, context, problems } = await open(browser, early.origin);
  const fetched = await page.evaluate(async () => {
    const { load } = await import("/index.js");
    await load("sv");
    return performance.getEntriesByType("resource").map(({ name, initiatorType }) => `${initiatorType} ${new URL(name).pathname}`);
  });
  // The browser calls a module's link "other"; what the package itself had asked for would stand here as "fetch".
  assert.deepEqual(fetched.toSorted(), ["link /locales/sv.shopper.txt", "link /why-declined.wasm", "other /index.js"]);
  assert.deepEqual(problems, []);
  await context.close();
  await early.close();
});

test("a bad outcome is a clear error, and the page and the explainer live on", async () => {
  const { page, context, problems } = await open(browser, site.origin);
  const [refused, headline] = await page.evaluate(async (disclosed) => {
    const explainer = await window.whyDeclined.load("sv");
    const refused = [{}, { audience: "guest" }, { ...disclosed, contacts: [{ kind: "lender", contact: "javascript:alert(1)" }] }, null, [], "{"]
      .map((bad) => {
        try {
          return explainer.explain(bad).headline;
        } catch (error) {
          return `${error.name}: ${error.message}`;
        }
      });
    return [refused, explainer.explain(disclosed).headline];
  }, INVOICE);
  assert.equal(headline, "Köp mot faktura godkändes inte");
  assert.match(refused[0], /^WhyDeclinedError: audience: required/);
  assert.match(refused[1], /^WhyDeclinedError: decision: required/);
  assert.match(refused[2], /^WhyDeclinedError: .*contact.*https/);
  for (const message of refused.slice(3)) {
    assert.match(message, /^WhyDeclinedError: outcome: /);
  }
  assert.deepEqual(problems, []);
  await context.close();
});

test("an unknown language, and what is no language, is served in English and says so", async () => {
  const { page, context } = await open(browser, site.origin);
  const served = await page.evaluate(() => Promise.all(["tlh", "", "../../etc", "xx-SE"].map(async (tag) => {
    const { locale, isFallback } = await window.whyDeclined.load(tag);
    return `${locale} ${isFallback}`;
  })));
  assert.deepEqual(served, ["en true", "en true", "en true", "en true"]);
  await context.close();
});

test("what is loaded explains without a network, and what is not says so and can be loaded later", async () => {
  const { page, context } = await open(browser, site.origin);
  assert.equal(await show(page, INVOICE), "shown");
  await context.setOffline(true);
  assert.equal(await show(page, guest("approved")), "shown");
  assert.match(await shownText(page), /^Din betalning är godkänd/);

  const said = (locale) => page.evaluate((locale) => {
    const element = document.querySelector("decline-explanation");
    const said = new Promise((resolve) => {
      element.addEventListener("explanation-error", (event) => {
        event.preventDefault();
        resolve(event.detail.kind);
      }, { once: true });
      element.addEventListener("explanation-shown", () => resolve("shown"), { once: true });
    });
    element.locale = locale;
    return said;
  }, locale);
  assert.equal(await said("en"), "load");
  assert.match(await shownText(page), /^Din betalning är godkänd/, "what stood there is still true");
  await context.setOffline(false);
  assert.equal(await said("en"), "shown");
  await context.close();
});

test("two explainers and two elements do not disturb each other", async () => {
  const { page, context } = await open(browser, site.origin);
  const seen = await page.evaluate(async (disclosed) => {
    const [sv, en] = await Promise.all(["sv", "en"].map((tag) => window.whyDeclined.load(tag)));
    const elements = ["en", "sv"].map((locale) => Object.assign(document.createElement("decline-explanation"), { locale, disclosed }));
    const shown = elements.map((element) => new Promise((resolve) => element.addEventListener("explanation-shown", resolve)));
    document.body.append(...elements);
    await Promise.all(shown);
    const explained = [sv, en, sv].map((explainer) => explainer.explain(disclosed).headline);
    return [...explained, ...elements.map((element) => element.shadowRoot.querySelector("h2").textContent)];
  }, INVOICE);
  const [swedish, english] = ["Köp mot faktura godkändes inte", "Payment by invoice was not approved"];
  assert.deepEqual(seen, [swedish, english, swedish, english, swedish]);
  await context.close();
});

test("ten thousand explanations leave no more memory behind than the first thousand did", async () => {
  const { page, context } = await open(browser, "about:blank");
  // The code's own memory is reached where it is made.
  await page.addInitScript(() => {
    window.memories = [];
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate(...given);
      window.memories.push((made.instance ?? made).exports.memory);
      return made;
    };
  });
  await page.goto(site.origin);
  const [before, after] = await page.evaluate(async (outcomes) => {
    const explainer = await window.whyDeclined.load("sv");
    const explain = (times) => {
      for (let time = 0; time < times; time += 1) {
        explainer.explain(outcomes[time % outcomes.length]);
      }
    };
    const used = () => {
      window.gc();
      return { code: window.memories.map(({ buffer }) => buffer.byteLength), heap: performance.memory.usedJSHeapSize };
    };
    explain(1_000);
    const before = used();
    explain(10_000);
    return [before, used()];
  }, [INVOICE, guest("several-reasons"), guest("us-adverse-action")]);
  assert.equal(before.code.length, 1);
  assert.deepEqual(after.code, before.code);
  assert.ok(after.heap - before.heap < 500_000, `the page's own memory grew by ${after.heap - before.heap} bytes`);
  await context.close();
});
