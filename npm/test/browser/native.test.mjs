// Byte for byte what the library says on this machine, the package says in Chromium.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch, open } from "../support/chromium.mjs";
import { facts, readNative, readNativeAnswers } from "../support/native.mjs";
import { guest, names } from "../support/outcomes.mjs";
import { WORK } from "../support/pack.mjs";
import { serve } from "../support/site.mjs";

const native = readNative();
const answers = readNativeAnswers();

let browser, site, page;

before(async () => {
  site = await serve(new URL("project/dist/", WORK));
  browser = await launch();
  ({ page } = await open(browser, site.origin));
});
after(async () => {
  await browser.close();
  await site.close();
});

test("every language of the package is held against the library", () => {
  const files = readdirSync(new URL("project/node_modules/why-declined/dist/locales/", WORK));
  const packed = new Set(files.map((file) => file.split(".")[0]));
  assert.deepEqual(Object.keys(native).toSorted(), [...packed].toSorted());
});

for (const [locale, rows] of Object.entries(native)) {
  test(`every outcome reads the same to every audience in ${locale}: as JSON, HTML and text`, async () => {
    assert.equal(rows.length, names.length * 4);
    const said = await page.evaluate(async ([locale, disclosed]) => {
      const explainer = await window.whyDeclined.load(locale, { staff: true });
      return disclosed.map((one) => {
        const explanation = explainer.explain(JSON.parse(one));
        return { json: JSON.stringify(explanation), html: explanation.toHtml(), text: explanation.toString() };
      });
    }, [locale, rows.map(({ disclosed }) => disclosed)]);
    rows.forEach(({ outcome, audience, json, html, text }, index) => {
      assert.deepEqual(said[index], { json, html, text }, `${outcome} for the ${audience}`);
    });
  });

  test(`every answer reads the same to every audience in ${locale}, or is refused in the same words`, async () => {
    const said = await page.evaluate(async ([locale, asked, facts]) => {
      const explainer = await window.whyDeclined.load(locale, { answers: true });
      return asked.map(({ topic, audience, facts: given }) => {
        try {
          const answer = explainer.answer(topic, given ? facts : {}, audience);
          return { json: JSON.stringify(answer), html: answer.toHtml(), text: answer.toString() };
        } catch (error) {
          return { refused: error.message };
        }
      });
    }, [locale, answers[locale], facts]);
    assert.ok(said.length > 100);
    answers[locale].forEach(({ topic, audience, facts, said: native }, index) => {
      assert.deepEqual(said[index], native, `${topic} for the ${audience}, facts: ${facts}`);
    });
  });
}

test("what the package discloses to a guest is what the library discloses", async () => {
  for (const { outcome, audience, disclosed } of Object.values(native)[0]) {
    assert.ok(audience !== "guest" || JSON.stringify(guest(outcome)) === disclosed, outcome);
  }
});
