// The lender's server: the shopper's personal view, for whoever has proved who they are.
import { randomUUID } from "node:crypto";
import { caseById, tableOfContents } from "./cases.mjs";
import { forGuest, forShopper } from "./disclose.mjs";
import { policy, readBody, sendFile, sendJson } from "./http.mjs";

const PAGES = new URL("../lender/", import.meta.url);
// The package as it was installed: its modules import each other by relative paths, so nothing has to be built.
const PACKAGE = new URL("../", import.meta.resolve("why-declined/frame/frame.html"));
const FRAME = "/why-declined/frame/frame.html";
const COOKIE = "lender-session";

const sessions = new Set();

export async function lender(origins) {
  const headers = { "content-security-policy": policy({ ancestors: origins.shop }) };
  return async (request, response) => {
    const url = new URL(request.url, origins.lender);
    if (url.pathname === "/why-declined/explanation") {
      sendExplanation(request, response, url, origins);
    } else if (url.pathname === "/why-declined/login") {
      await logIn(request, response, url, headers);
    } else if (url.pathname === FRAME && !isLoggedIn(request)) {
      redirect(response, `/why-declined/login${url.search}`);
    } else if (url.pathname === "/panel/cases") {
      sendJson(response, { parentOrigin: origins.shop, cases: tableOfContents() });
    } else if (url.pathname.startsWith("/why-declined/")) {
      await sendFile(response, PACKAGE, url.pathname.slice("/why-declined".length), headers);
    } else {
      await sendFile(response, PAGES, url.pathname, headers);
    }
  };
}

function sendExplanation(request, response, url, origins) {
  const found = caseById(url.searchParams.get("case"));
  if (!isLoggedIn(request) || !found) {
    sendJson(response, { error: "not for you" }, found ? 401 : 404);
    return;
  }
  sendJson(response, {
    parent_origin: origins.shop,
    shopper: forShopper(found.file),
    guest: forGuest(found.outcome),
  });
}

/** Stands in for BankID or the bank's own login: in the demo a click is proof enough. */
async function logIn(request, response, url, headers) {
  if (request.method !== "POST") {
    await sendFile(response, PAGES, "/login.html", headers);
    return;
  }
  await readBody(request);
  const session = randomUUID();
  sessions.add(session);
  // Both origins are on localhost here, the same site. A lender's frame in another site's page needs
  // `SameSite=None; Secure; Partitioned`. The path keeps the cookie from the shop's server, which has the same host.
  response.setHeader("set-cookie", `${COOKIE}=${session}; HttpOnly; SameSite=Strict; Path=/why-declined`);
  redirect(response, `${FRAME}${url.search}`);
}

function isLoggedIn(request) {
  const cookies = (request.headers.cookie ?? "").split("; ");
  return cookies.some((cookie) => cookie.startsWith(`${COOKIE}=`) && sessions.has(cookie.slice(COOKIE.length + 1)));
}

function redirect(response, location) {
  response.writeHead(303, { location, "cache-control": "no-store" }).end();
}
