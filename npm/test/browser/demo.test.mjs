// The demo checkout, played through in Chromium: what it shows, and what travels.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { axe } from "../support/axe.mjs";
import { launch, open } from "../support/chromium.mjs";
import { idOf, startDemo } from "../support/demo.mjs";
import { names, outcome } from "../support/outcomes.mjs";
import { record } from "../support/recorder.mjs";

/** The library's own table of reasons: who may be told each of them. */
const TABLE = readFileSync(new URL("../../../tests/snapshots/reasons.txt", import.meta.url), "utf8");
const [MASKED, PERSONAL] = [["masked", "secret"], ["personal"]].map(reasonsFor);

let browser, demo;

before(async () => {
  demo = await startDemo();
  browser = await launch();
});
after(async () => {
  await browser.close();
  demo.stop();
});

test("the library's table names the reasons that must not travel", () => {
  assert.ok(MASKED.includes("suspected-fraud") && MASKED.includes("compliance-restricted"), `${MASKED}`);
  assert.ok(PERSONAL.includes("unpaid-invoice") && PERSONAL.length > 30, `${PERSONAL}`);
});

test("no way to pay is chosen beforehand, and none that is credit stands before one that is not", async () => {
  const { page, context, problems } = await open(browser, address("unpaid-invoice"));
  await page.locator(".method").first().waitFor();
  const methods = await page.evaluate(() => [...document.querySelectorAll(".method")].map((method) => ({
    isCredit: Boolean(method.querySelector(".credit")),
    isChosen: method.querySelector("input").checked,
  })));
  assert.equal(methods.filter(({ isChosen }) => isChosen).length, 0);
  const firstCredit = methods.findIndex(({ isCredit }) => isCredit);
  assert.ok(firstCredit > 0);
  assert.ok(methods.slice(firstCredit).every(({ isCredit }) => isCredit));
  await page.getByRole("button", { name: "Betala" }).click();
  await page.getByText("Välj först hur du vill betala.").waitFor();
  assert.deepEqual(problems, []);
  await context.close();
});

test("a shopper is refused, sees why with the lender, pays by card and is done", async () => {
  const { page, context, problems } = await open(browser, address("unpaid-invoice"));
  await refuse(page, "unpaid-invoice");
  const frame = await seePersonal(page);
  await frame.getByText("En tidigare faktura från kreditgivaren står som obetald.").waitFor();
  await frame.getByRole("button", { name: "Kort" }).click();
  // The frame tells the page by a message, which takes its time.
  await page.locator('input[value="card"]:checked').waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Betala" }).click();
  await page.getByRole("heading", { name: "Din betalning är godkänd" }).waitFor();
  assert.deepEqual(problems, []);
  await context.close();
});

test("the language changes everywhere, and the explanation stays", async () => {
  const { page, context } = await open(browser, address("unpaid-invoice"));
  await refuse(page, "unpaid-invoice");
  await page.locator("#language").selectOption("en");
  await page.getByRole("heading", { name: "Payment by invoice was not approved" }).waitFor();
  await page.getByRole("button", { name: "Pay SEK 1,299" }).waitFor();
  await context.close();
});

test("it runs the same while it is developed", async (t) => {
  const developed = await startDemo("--dev");
  t.after(() => developed.stop());
  const { page, context } = await open(browser, address("unpaid-invoice").replace(demo.shop, developed.shop));
  await refuse(page, "unpaid-invoice");
  await (await seePersonal(page)).getByText("En tidigare faktura från kreditgivaren står som obetald.").waitFor();
  await context.close();
});

test("in every case nothing masked travels to the browser, and nothing personal to the shop's page", async () => {
  const recorder = await record();
  const { page, context, problems } = await open(browser, address(names[0]), { proxy: { server: recorder.server } });
  const statics = new Map();
  for (const name of names) {
    recorder.take();
    await page.goto(address(name));
    await page.evaluate(() => {
      window.heard = [];
      addEventListener("message", ({ data }) => window.heard.push(data));
    });
    await refuse(page, name);
    if (await page.locator("#personal-open").isVisible()) {
      await seePersonal(page);
    }
    const heard = JSON.stringify(await page.evaluate(() => window.heard));
    const [files, said] = split(recorder.take());
    for (const { url, body } of files) {
      // A file is the same whatever was decided, so it tells nothing of it.
      const { pathname, port } = new URL(url);
      assert.equal(body, statics.get(port + pathname) ?? body, url);
      statics.set(port + pathname, body);
    }
    assert.ok(said.some(({ url }) => url.endsWith("/api/pay")));
    const everywhere = JSON.stringify(said) + heard;
    const shop = JSON.stringify(said.filter(({ url }) => url.startsWith(demo.shop))) + heard;
    assert.deepEqual(MASKED.filter((reason) => everywhere.includes(reason)), [], name);
    assert.deepEqual(PERSONAL.filter((reason) => shop.includes(reason)), [], name);
    const foreign = (outcome(name).reasons ?? []).filter(({ code }) => code);
    assert.deepEqual(foreign.filter(({ system }) => everywhere.includes(`"${system}"`)), [], name);
  }
  const recorded = new Set([...statics.keys()].map((file) => file.split(".").at(-1)));
  assert.deepEqual(["js", "txt", "wasm"].filter((kind) => !recorded.has(kind)), [], "the files were recorded");
  assert.deepEqual(problems, []);
  await context.close();
  recorder.stop();
});

test("the same eye finds a personal reason where one may be: in the lender's answer to the shopper", async () => {
  const recorder = await record();
  const { page, context } = await open(browser, address("unpaid-invoice"), { proxy: { server: recorder.server } });
  await refuse(page, "unpaid-invoice");
  await seePersonal(page);
  const found = recorder.take().filter((one) => !isFile(one) && PERSONAL.some((reason) => one.body.includes(reason)));
  assert.deepEqual(found.map(({ url }) => new URL(url).origin + new URL(url).pathname), [`${demo.lender}/why-declined/explanation`]);
  await context.close();
  recorder.stop();
});

test("the lender shows its frame to nobody without a session, and in no other page than the shop's", async () => {
  const query = `?case=${idOf("unpaid-invoice.json")}`;
  const answer = await fetch(`${demo.lender}/why-declined/explanation${query}`);
  assert.equal(answer.status, 401);
  assert.deepEqual(await answer.json(), { error: "not for you" });
  const frame = await fetch(`${demo.lender}/why-declined/frame/frame.html${query}`, { redirect: "manual" });
  assert.equal(frame.headers.get("location"), `/why-declined/login${query}`);
  const login = await fetch(`${demo.lender}/why-declined/login${query}`);
  assert.match(login.headers.get("content-security-policy"), new RegExp(`frame-ancestors ${demo.shop}(;|$)`));
});

for (const colorScheme of ["light", "dark"]) {
  for (const language of ["sv", "ar"]) {
    test(`axe objects to nothing in the shop, nor in the lender's frame, ${colorScheme}, ${language}`, async () => {
      const options = { colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } };
      const { page, context } = await open(browser, address("unpaid-invoice", language), options);
      const frameAt = (path) => page.frames().find((frame) => frame.url().includes(path));
      await page.locator(".method").first().waitFor();
      await page.frameLocator("#panel").locator("option").first().waitFor({ state: "attached" });
      assert.deepEqual((await axe(page)).objections, []);
      assert.deepEqual((await axe(frameAt("/panel.html"))).objections, []);
      await refuse(page, "unpaid-invoice");
      assert.deepEqual((await axe(page)).objections, []);
      await page.locator("#personal-open").click();
      await page.frameLocator(".personal iframe").getByRole("button").waitFor();
      assert.deepEqual((await axe(frameAt("/why-declined/login"))).objections, []);
      await page.frameLocator(".personal iframe").getByRole("button").click();
      await page.frameLocator(".personal iframe").locator("#explanation h1").waitFor();
      assert.deepEqual((await axe(frameAt("/frame.html"))).objections, []);
      assert.deepEqual((await axe(page)).objections, []);
      await context.close();
    });
  }
}

for (const width of [320, 640]) {
  test(`nothing leaves a window of ${width} pixels, in any language`, async () => {
    const { page, context } = await open(browser, address("several-reasons"), { viewport: { width, height: 800 } });
    await refuse(page, "several-reasons");
    const languages = await page.locator("#language option").evaluateAll((options) => options.map(({ value }) => value));
    for (const language of languages) {
      await page.locator("#language").selectOption(language);
      await page.waitForFunction((language) => document.querySelector("decline-explanation").explanation.locale === language, language);
      const [whole, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.equal(whole, window, language);
    }
    await context.close();
  });
}

function address(name, language = "sv") {
  return `${demo.shop}/?case=${idOf(`${name}.json`)}&lang=${language}`;
}

/** Chooses the method that the case is about, and pays. */
async function refuse(page, name) {
  await page.locator(`input[value="${outcome(name).method}"]`).click();
  await page.locator("#pay").click();
  await page.locator("decline-explanation h2").waitFor();
}

async function seePersonal(page) {
  await page.locator("#personal-open").click();
  const frame = page.frameLocator(".personal iframe");
  const known = (await page.context().cookies()).some(({ name }) => name === "lender-session");
  if (!known) {
    await frame.getByRole("button").click();
  }
  await frame.locator("#explanation h1").waitFor();
  return frame;
}

/** Files on one side; on the other what is worked out for a case, and every address and header. */
function split(tape) {
  return [tape.filter(isFile), tape.map((one) => (isFile(one) ? { ...one, body: "" } : one))];
}

function isFile({ url, status }) {
  const { pathname } = new URL(url);
  return status === 200 && (pathname === "/" || /\.(js|css|svg|wasm|txt|html)$/.test(pathname));
}

function reasonsFor(disclosures) {
  const rows = TABLE.split("\n").map((line) => line.split(/\s{2,}/));
  return rows.filter(([, , disclosure]) => disclosures.includes(disclosure)).map(([reason]) => reason);
}
