// The shop's server. Of a decision, its page gets the guest's view and nothing else.
import { readdir } from "node:fs/promises";
import { caseById, idOf } from "./cases.mjs";
import { forGuest } from "./disclose.mjs";
import { policy, readBody, sendFile, sendJson } from "./http.mjs";
import { methodsFor } from "./methods.mjs";

const BUILT = new URL("../shop/dist/", import.meta.url);
const SOURCE = new URL("../shop/", import.meta.url);
const TEXTS = new URL("./", import.meta.resolve("why-declined/locales/en.shopper.txt"));
const LOCALES = (await readdir(TEXTS)).filter((file) => file.endsWith(".shopper.txt")).map((file) => file.split(".")[0]);
const FIRST_CASE = idOf("unpaid-invoice.json");

export async function shop(origins, { isDev }) {
  const page = isDev ? await vite() : built(policy({ frames: origins.lender }));
  return async (request, response) => {
    const url = new URL(request.url, origins.shop);
    if (url.pathname === "/api/order") {
      sendOrder(response, caseById(url.searchParams.get("case") || FIRST_CASE), origins);
    } else if (url.pathname === "/api/pay" && request.method === "POST") {
      const { case: id, method } = JSON.parse(await readBody(request));
      pay(response, caseById(id), method);
    } else {
      await page(request, response, url);
    }
  };
}

function sendOrder(response, found, origins) {
  if (!found) {
    sendJson(response, { error: "no such case" }, 404);
    return;
  }
  const { market, merchant = "Nordic Outdoor", lender, amount = usualAmount(market) } = found.outcome;
  sendJson(response, {
    case: found.id,
    merchant,
    lender,
    amount,
    methods: methodsFor(found.outcome),
    lenderOrigin: origins.lender,
    locales: LOCALES,
  });
}

/** Some decisions come without an amount; a basket has one. */
function usualAmount(market) {
  return { minor_units: 129_900, currency: market === "NO" ? "NOK" : "SEK" };
}

function pay(response, found, method) {
  if (!found || !methodsFor(found.outcome).includes(method)) {
    sendJson(response, { error: "no such case or method" }, 404);
    return;
  }
  sendJson(response, { disclosed: forGuest(decide(found.outcome, method)) });
}

/** The case is about one method: paying in any other way works. */
function decide(outcome, method) {
  if (method === outcome.method) {
    return outcome;
  }
  const { market, merchant, amount } = outcome;
  return { decision: "approved", method, market, merchant, amount };
}

function built(contentSecurityPolicy) {
  return (request, response, url) => {
    const path = url.pathname === "/" ? "/index.html" : url.pathname;
    return sendFile(response, BUILT, path, { "content-security-policy": contentSecurityPolicy });
  };
}

async function vite() {
  const { createServer } = await import("vite");
  const server = await createServer({
    root: SOURCE.pathname,
    server: { middlewareMode: true },
    appType: "spa",
  });
  return async (request, response) => {
    server.middlewares(request, response, () => response.writeHead(404).end());
  };
}
