// The examples for plain HTML, React, Vue and Svelte: built, and used once.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "../support/chromium.mjs";
import { guest } from "../support/outcomes.mjs";
import { WORK } from "../support/pack.mjs";
import { serve, STRICT } from "../support/site.mjs";

// Vue and Svelte make a policy of Trusted Types each, for their own templates.
const POLICY = STRICT.replace("trusted-types 'none'", "trusted-types vue svelte-trusted-html");

let browser;

before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const framework of ["plain", "react", "vue", "svelte"]) {
  test(`in ${framework} it shows an outcome, changes its language and says what was picked`, async () => {
    const disclosed = { body: JSON.stringify(guest("unpaid-invoice")), headers: { "content-type": "application/json" } };
    const site = await serve(new URL(`frameworks/${framework}/dist/`, WORK), { "/disclosed.json": disclosed }, POLICY);
    const { page, context, problems } = await open(browser, site.origin);
    await page.getByRole("heading", { name: "Köp mot faktura godkändes inte" }).waitFor();
    await page.getByRole("button", { name: "Kort" }).click();
    await page.locator("#picked", { hasText: /^card$/ }).waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Payment by invoice was not approved" }).waitFor();
    assert.deepEqual(problems, []);
    await context.close();
    await site.close();
  });
}
