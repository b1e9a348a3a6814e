/**
 * The order of ways to pay that is lawful in every market: first what is not credit, then what may include credit, last
 * credit and deferred payment (Sweden: lagen (2010:751) om betaltjänster, 7 a kap. 1 §; Finland: kuluttajansuojalaki
 * (38/1978), chapter 6, section 12 b). Both also forbid to choose one beforehand.
 */
const ORDER = [
  "mobile-pay",
  "bank-transfer",
  "direct-bank",
  "direct-debit",
  "card",
  "wallet",
  "invoice",
  "pay-later",
  "instalments",
  "instalment-account",
  "financing",
  "credit-card",
  "lender-card",
];

/** What the shop offers to a shopper with this case: the method that will be refused is one among the others. */
export function methodsFor({ method, alternatives = [] }) {
  const offered = new Set(["mobile-pay", "card", "invoice", method, ...alternatives]);
  return ORDER.filter((known) => offered.has(known));
}
