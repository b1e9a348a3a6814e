// What the element promises to people who read by ear, by keyboard, enlarged, or in their own colours.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe } from "../support/axe.mjs";
import { launch, open } from "../support/chromium.mjs";
import { explanation, show, textsOf } from "../support/element.mjs";
import { guest, names, shopper } from "../support/outcomes.mjs";
import { WORK } from "../support/pack.mjs";
import { serve } from "../support/site.mjs";

/** Every look that differs: the colours, the direction, and what the page may switch on. */
const LOOKS = ["light", "dark"].flatMap((colorScheme) => ["ltr", "rtl"].map((direction) => ({ colorScheme, direction })));
const OWN = { "own-origin": "" };
const STATES = [
  { name: "empty", disclosed: null },
  { name: "a guest's", disclosed: guest("several-reasons") },
  { name: "a shopper's", disclosed: shopper("several-reasons"), attributes: OWN },
  { name: "with buttons", disclosed: guest("unpaid-invoice"), attributes: { steps: "choose-other-method" } },
  { name: "read only", disclosed: guest("unpaid-invoice"), attributes: { readonly: "" } },
  { name: "folded", disclosed: shopper("payment-default-on-record"), attributes: { ...OWN, "fold-notices": "" } },
  { name: "approved", disclosed: guest("approved") },
  { name: "failed", disclosed: guest("technical-failure") },
  { name: "refused", disclosed: { audience: "guest" } },
];

let browser, site;

before(async () => {
  site = await serve(new URL("project/dist/", WORK));
  browser = await launch();
});
after(async () => {
  await browser.close();
  await site.close();
});

for (const { colorScheme, direction } of LOOKS) {
  test(`axe finds nothing in any state, ${colorScheme}, ${direction}`, async () => {
    const { page, context } = await open(browser, site.origin, { colorScheme, bypassCSP: true });
    for (const { name, disclosed, attributes } of STATES) {
      await put(page, disclosed, { locale: direction === "rtl" ? "ar" : "sv", ...attributes });
      await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
      const { objections, checks } = await axe(page);
      assert.deepEqual(objections, [], name);
      assert.ok(checks > 10, `${name}: axe looked at nothing`);
    }
    await context.close();
  });
}

test("the accessibility tree says every text of the explanation, in order, and nothing else", async () => {
  const { page, context } = await open(browser, site.origin);
  const devtools = await context.newCDPSession(page);
  for (const name of names) {
    for (const [disclosed, attributes] of [[guest(name), {}], [shopper(name), OWN], [guest(name), { locale: "ar" }]]) {
      assert.equal(await show(page, disclosed, attributes), "shown");
      const expected = textsOf(await explanation(page)).map((text) => text.trim());
      assert.deepEqual(await spoken(devtools), expected, `${name} for the ${disclosed.audience}`);
    }
  }
  await context.close();
});

test("the region has the headline for a name, and each other way to pay a button that says what it means", async () => {
  const { page, context } = await open(browser, site.origin);
  await show(page, guest("unpaid-invoice"));
  const { headline, alternatives } = await explanation(page);
  assert.equal(await page.getByRole("region", { name: headline, exact: true }).count(), 1);
  for (const { label, text } of alternatives) {
    const button = page.getByRole("button", { name: label, exact: true, description: text });
    assert.equal(await button.count(), 1);
  }
  await context.close();
});

test("everything that answers to a click is reached and used by the keyboard", async () => {
  const { page, context } = await open(browser, site.origin);
  await show(page, shopper("payment-default-on-record"), { ...OWN, "fold-notices": "", steps: "choose-other-method" });
  const wanted = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("decline-explanation");
    return [...shadowRoot.querySelectorAll("button, a, summary")].map(({ textContent }) => textContent);
  });
  const reached = [];
  for (let press = 0; press < wanted.length; press += 1) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => document.activeElement.shadowRoot?.activeElement.textContent));
  }
  assert.deepEqual(reached, wanted);
  await page.locator("summary").focus();
  await page.keyboard.press("Enter");
  assert.ok(await page.locator("details").evaluate(({ open }) => open));
  await context.close();
});

test("folding hides nothing that a law orders to be said unasked", async () => {
  const { page, context } = await open(browser, site.origin);
  await show(page, shopper("payment-default-on-record"), { ...OWN, "fold-notices": "" });
  const { notices, headings } = await explanation(page);
  const folded = await page.locator("details p").allTextContents();
  const { FOLDABLE } = await import("../../src/element/notices.js");
  assert.deepEqual(folded, notices.filter(({ kind }) => FOLDABLE.has(kind)).map(({ text }) => text));
  assert.equal(await page.locator("summary").textContent(), `${headings.notices} (${folded.length})`);
  const all = await page.locator('[part="notice"]').allTextContents();
  assert.deepEqual(all.toSorted(), notices.map(({ text }) => text).toSorted());

  await show(page, shopper("us-adverse-action"), { ...OWN, "fold-notices": "" });
  assert.equal(await page.locator("details").count(), 0);
  await context.close();
});

const SIZES = {
  "a phone": { viewport: { width: 320, height: 640 } },
  "a window at 200 %": { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  "forced colours": { viewport: { width: 640, height: 400 }, forcedColors: "active" },
};
for (const [name, options] of Object.entries(SIZES)) {
  for (const textSize of ["100%", "200%"]) {
    test(`no text is cut or lies upon another: ${name}, text at ${textSize}`, async () => {
      const { page, context } = await open(browser, site.origin, options);
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), textSize);
      for (const [disclosed, attributes] of [[guest("several-reasons"), {}], [shopper("us-adverse-action"), OWN]]) {
        await show(page, disclosed, { steps: "choose-other-method contact-lender", ...attributes });
        assert.deepEqual(await page.evaluate(cutTexts), []);
      }
      await context.close();
    });
  }
}

test("forced colours keep the lines and every text readable", async () => {
  const { page, context } = await open(browser, site.origin, { forcedColors: "active", colorScheme: "dark" });
  await show(page, guest("unpaid-invoice"), { steps: "choose-other-method" });
  const looks = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("decline-explanation");
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const texts = [...shadowRoot.querySelectorAll("h2, h3, p, li, button, a, span")];
    const card = getComputedStyle(shadowRoot.querySelector('[part="alternative"]'));
    return { ground, colours: texts.map((text) => getComputedStyle(text).color), line: card.borderTopWidth + card.borderTopStyle };
  });
  assert.equal(looks.line, "1pxsolid");
  assert.ok(looks.colours.every((colour) => colour !== looks.ground && !/^rgba.*, 0\)$/.test(colour)), `${looks.colours}`);
  await context.close();
});

test("nothing moves for whoever asked for less motion", async () => {
  for (const [reducedMotion, expected] of [["reduce", "0s"], ["no-preference", "0.12s"]]) {
    const { page, context } = await open(browser, site.origin, { reducedMotion });
    await show(page, guest("unpaid-invoice"));
    const card = page.locator('[part="alternative"]').first();
    assert.equal(await card.evaluate((card) => getComputedStyle(card).transitionDuration), expected);
    await context.close();
  }
});

/** As `show`, and an element that stays empty is put there too. */
async function put(page, disclosed, attributes) {
  if (disclosed) {
    await show(page, disclosed, attributes);
  } else {
    await page.evaluate(() => document.getElementById("main").replaceChildren(document.createElement("decline-explanation")));
  }
}

/** What a screen reader reads from top to bottom inside the element. */
async function spoken(devtools) {
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const texts = [];
  const walk = (node, isInside) => {
    const role = node.role?.value;
    const inside = isInside || role === "region";
    if (inside && role === "StaticText") {
      texts.push(node.name.value.trim());
    } else if (role !== "ListMarker") {
      node.childIds?.forEach((id) => walk(byId.get(id), inside));
    }
  };
  walk(nodes[0], false);
  return texts.filter(Boolean);
}

/** Runs in the page. Texts that leave the window or their element, or lie upon the text before them. */
function cutTexts() {
  const { shadowRoot } = document.querySelector("decline-explanation");
  const wrong = [];
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  let bottom = Number.NEGATIVE_INFINITY;
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    const parent = walker.currentNode.parentElement;
    const block = parent.closest("p, li, h2, h3");
    if (!walker.currentNode.data.trim()) {
      continue;
    }
    if (box.left < 0 || box.right > innerWidth || box.width === 0) {
      wrong.push(`leaves the window: ${walker.currentNode.data}`);
    }
    if (block.scrollWidth > block.clientWidth || block.scrollHeight > block.clientHeight + 1) {
      wrong.push(`leaves its box: ${walker.currentNode.data}`);
    }
    if (parent === block && parent.localName !== "li" && box.top < bottom - 1) {
      wrong.push(`lies upon the text before it: ${walker.currentNode.data}`);
    }
    bottom = box.bottom;
  }
  if (document.documentElement.scrollWidth > innerWidth) {
    wrong.push("the page scrolls sideways");
  }
  return wrong;
}
