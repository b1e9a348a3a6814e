// Asks edge.mjs twice, where the network is there for requests only, and prints what it said and fetched.
import { readFile } from "node:fs/promises";

const DIST = new URL("node_modules/why-declined/dist/", import.meta.url);
const GUEST = { audience: "guest", decision: "declined", method: "invoice", market: "SE" };
const fetched = [];

globalThis.fetch = () => Promise.reject(new Error("nothing may be fetched before a request"));
const { default: edge } = await import("./edge.mjs");
globalThis.fetch = async ({ href }) => {
  fetched.push(href);
  return new Response(await readFile(new URL(href.replace("https://assets.example/why-declined/", ""), DIST)));
};

const headlines = [];
for (let time = 0; time < 2; time += 1) {
  const answer = await edge.fetch(new Request("https://edge.example/", { method: "POST", body: JSON.stringify(GUEST) }));
  headlines.push((await answer.json()).headline);
}
console.log(JSON.stringify({ headlines, fetched }));
