// What has to compile.
import { load, WhyDeclinedError, type Disclosed, type Explainer, type Reason, type Topic } from "why-declined";
import { load as loadDisclose, type Outcome } from "why-declined/disclose";
import "why-declined/element";
import { loadSync } from "why-declined/sync";

const reason: Reason = "unpaid-invoice";
const disclosed: Disclosed = { audience: "guest", decision: "declined", method: "invoice", market: "SE", reasons: [reason] };
const outcome: Outcome = {
  decision: "declined", method: "card", market: "DE", reasons: ["card-expired", { system: "iso8583", network: "visa", code: "63" }],
};

const explainer: Explainer = await load("sv-SE", { answers: true, staff: false, baseUrl: new URL("https://shop.example/assets/") });
const { headline, alternatives, retry } = explainer.explain(disclosed);
const labels: string[] = alternatives.filter(({ credit }) => !credit).map(({ label }) => label);
const day: string | null | undefined = retry?.not_before;
const fragment: DocumentFragment = explainer.explain(disclosed).toFragment();
const topics: readonly Topic[] = explainer.explain(disclosed).topics;
const short: string = explainer.answer("missed-payment", { due_on: "2026-12-03" }, "shopper").short;
const served: boolean = !loadSync("sv").isFallback;

const { disclose, readCode } = await loadDisclose();
const guest: Disclosed = disclose(outcome);
const meant: Reason | null = readCode("stripe", "expired_card");

try {
  explainer.explain(guest);
} catch (error) {
  if (error instanceof WhyDeclinedError) console.error(error.message, error.cause);
}

const element = document.querySelector("decline-explanation");
if (element) element.disclosed = guest;

export { day, fragment, headline, labels, meant, served, short, topics };
