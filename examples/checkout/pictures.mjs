// Takes the pictures that the READMEs show: `npm run pictures`, after `npm run build`.
import { spawn } from "node:child_process";
import { mkdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { idOf } from "./server/cases.mjs";

const FOLDER = new URL("pictures/", import.meta.url);
const LARGEST = 150_000;
const [SHOP_PORT, LENDER_PORT] = [5183, 5184];
const DESK = { viewport: { width: 1100, height: 940 } };
const PHONE = { viewport: { width: 390, height: 800 }, deviceScaleFactor: 1.5 };

const PICTURES = [
  { name: "light", ...DESK, lang: "sv", story: "unpaid-invoice", method: "invoice" },
  { name: "dark", ...DESK, colorScheme: "dark", lang: "en", story: "unpaid-invoice", method: "invoice", isPersonal: true },
  { name: "phone", ...PHONE, lang: "sv", story: "several-reasons", method: "pay-later" },
  { name: "arabic", ...PHONE, lang: "ar", story: "unpaid-invoice", method: "invoice" },
];

const server = spawn(process.execPath, [fileURLToPath(new URL("server.mjs", import.meta.url))], {
  env: { ...process.env, SHOP_PORT, LENDER_PORT },
  stdio: ["ignore", "pipe", "inherit"],
});
await new Promise((started) => server.stdout.once("data", started));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"],
});
await mkdir(FOLDER, { recursive: true });
for (const picture of PICTURES) {
  await take(picture);
}
await browser.close();
server.kill();

async function take({ name, lang, story, method, isPersonal, ...look }) {
  const page = await browser.newPage({ reducedMotion: "reduce", ...look });
  await page.goto(`http://localhost:${SHOP_PORT}/?case=${idOf(`${story}.json`)}&lang=${lang}`);
  await page.locator(`input[value="${method}"]`).click();
  const languages = await page.locator("#language option").evaluateAll((options) => options.map(({ value }) => value));
  if (languages.includes(lang)) {
    await page.locator("#pay").click();
    await page.locator("decline-explanation h2").waitFor();
    if (isPersonal) {
      await showPersonal(page);
    }
    // The switches of the demo are no part of a checkout.
    await page.locator(".stage").evaluate((stage) => stage.remove());
    await page.locator(look.deviceScaleFactor ? "#answer" : "body").evaluate((top) => top.scrollIntoView());
    await page.evaluate(() => document.activeElement.blur());
    await page.mouse.move(0, 0);
    const path = fileURLToPath(new URL(`${name}.png`, FOLDER));
    await page.screenshot({ path });
    const { size } = await stat(path);
    console.log(`${name}.png: ${Math.ceil(size / 1_000)} kB${size > LARGEST ? ", too large" : ""}`);
    process.exitCode ||= size > LARGEST ? 1 : 0;
  } else {
    console.log(`${name}.png: no texts in ${lang}`);
  }
  await page.close();
}

async function showPersonal(page) {
  await page.locator("#personal-open").click();
  const frame = page.frameLocator(".personal iframe");
  await frame.getByRole("button").click();
  await frame.locator("#explanation h1").waitFor();
  await page.waitForFunction(() => document.querySelector("decline-explanation").hidden);
  // The frame is painted by a process of its own.
  await page.waitForTimeout(500);
}
