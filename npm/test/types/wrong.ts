// What must not compile: TypeScript refuses a line here that has no mistake.
import { load, type Disclosed, type Market, type NoticeKind, type PaymentMethod, type Reason } from "why-declined";
import { load as loadDisclose, type Outcome } from "why-declined/disclose";
import { loadSync } from "why-declined/sync";

// @ts-expect-error no reason has this code
const reason: Reason = "unpaid-invoices";
// @ts-expect-error no method has this code
const method: PaymentMethod = "account";
// @ts-expect-error no market has this code
const market: Market = "se";
// @ts-expect-error no notice is of this kind
const notice: NoticeKind = "reasons";
// @ts-expect-error an audience is missing
const disclosed: Disclosed = { decision: "declined", method: "invoice", market: "SE" };
// @ts-expect-error a method is missing
const outcome: Outcome = { decision: "declined", market: "SE" };

const explainer = await load("sv");
// @ts-expect-error a browser explains what was disclosed, not an outcome
explainer.explain({ decision: "declined", method: "invoice", market: "SE" } satisfies Outcome);
// @ts-expect-error what is shown does not change
explainer.explain({ audience: "guest", decision: "pending" }).headline = "";
// @ts-expect-error no topic has this code
explainer.answer("weather");
// @ts-expect-error there is no such option
await load("sv", { answer: true });
// @ts-expect-error files are read from the package
loadSync("sv", { baseUrl: "/assets/" });
// @ts-expect-error what is disclosed here is for a guest
(await loadDisclose()).disclose(outcome, "shopper");

export { disclosed, market, method, notice, reason };
