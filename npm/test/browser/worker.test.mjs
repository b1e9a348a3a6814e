// The package in a web worker, where there is no document: it says what it says on the page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "../support/chromium.mjs";
import { guest } from "../support/outcomes.mjs";
import { WORK } from "../support/pack.mjs";
import { serve, STRICT } from "../support/site.mjs";

// Under Trusted Types a page needs a policy of its own for the address of a worker.
const POLICY = STRICT.replace(/; require-trusted-types-for.*/, "");
const INVOICE = guest("unpaid-invoice");

let browser, site, page, problems;

before(async () => {
  site = await serve(new URL("project/dist/", WORK), {}, POLICY);
  browser = await launch();
  ({ page, problems } = await open(browser, site.origin));
});
after(async () => {
  await browser.close();
  await site.close();
});

test("a worker explains as the page does, in every form and more than one language", async () => {
  for (const locale of ["sv", "ar"]) {
    const onPage = await page.evaluate(async ([locale, disclosed]) => {
      const explanation = (await window.whyDeclined.load(locale)).explain(disclosed);
      return { json: JSON.stringify(explanation), html: explanation.toHtml(), text: `${explanation}` };
    }, [locale, INVOICE]);
    assert.equal(JSON.parse(onPage.json).locale, locale);
    assert.deepEqual(await inWorker({ locale, disclosed: INVOICE }), onPage);
  }
  assert.deepEqual(problems, []);
});

test("a worker takes code that the page compiled, and fetches texts alone", async () => {
  const fetched = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname.replace(/^.*\/|-[\w-]{8}(?=\.\w+$)/g, "")));
  const code = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).find((name) => name.endsWith(".wasm")));
  fetched.length = 0;
  const { json } = await inWorker({ locale: "en", disclosed: INVOICE }, code);
  assert.equal(JSON.parse(json).headline, "Payment by invoice was not approved");
  assert.deepEqual(fetched.filter((name) => /wasm|txt/.test(name)).toSorted(), ["en.shopper.txt", "why-declined.wasm"], "the page's own");
});

test("a worker is told what is wrong", async () => {
  assert.match((await inWorker({ locale: "sv", disclosed: {} })).refused, /^WhyDeclinedError: audience: required/);
});

/** What a fresh worker answers; `code` is where the page compiles it for the worker. */
function inWorker(message, code) {
  return page.evaluate(async ([message, code]) => {
    const module = code && (await WebAssembly.compileStreaming(fetch(code)));
    const worker = window.startWorker();
    const answer = new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
    worker.postMessage({ ...message, options: module && { module } });
    return answer.finally(() => worker.terminate());
  }, [message, code]);
}
