// The shop's page: what it knows of a decision is the guest's view, and that is what it shows.
import "why-declined/element";
import { money, textsFor } from "./strings.js";
import { showMethods } from "./methods.js";
import { showLines } from "./order.js";
import { PersonalView } from "./personal.js";

const query = new URLSearchParams(location.search);
const byId = (id) => document.getElementById(id);

const explanation = byId("explanation");
const personal = new PersonalView(byId("personal"), { explanation, onAlternative: chooseMethod, onStep: takeStep });

const state = { case: query.get("case"), locale: query.get("lang") ?? "sv", order: undefined };

byId("language").addEventListener("change", ({ target }) => {
  state.locale = target.value;
  show();
});
byId("form").addEventListener("submit", pay);
explanation.addEventListener("alternative-selected", ({ detail }) => chooseMethod(detail.method));
explanation.addEventListener("step-selected", ({ detail }) => takeStep(detail.action));
explanation.addEventListener("explanation-shown", () => byId("answer").classList.add("is-shown"));
explanation.addEventListener("explanation-error", () => {
  const isPaid = explanation.disclosed?.decision === "approved";
  byId("failure").textContent = textsFor(state.locale).text(isPaid ? "paid-unexplained" : "unexplained");
});
addEventListener("message", playAnotherCase);

await openCase(state.case);
offerLanguages(state.order.locales);

async function openCase(id) {
  state.order = await (await fetch(`/api/order?case=${encodeURIComponent(id ?? "")}`)).json();
  state.case = state.order.case;
  explanation.disclosed = null;
  byId("answer").classList.remove("is-shown");
  personal.close();
  byId("form").reset();
  byId("form").hidden = false;
  byId("failure").textContent = "";
  show();
}

/** Draws everything that has words in it. */
function show() {
  const { order, locale } = state;
  const { text, language, direction } = textsFor(locale);
  Object.assign(document.documentElement, { lang: language, dir: direction });
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = text(element.dataset.text);
  }
  document.title = text("checkout");
  byId("merchant").textContent = order.merchant;
  byId("total").textContent = money(order.amount, locale);
  byId("pay").textContent = text("pay", { amount: money(order.amount, locale) });
  showLines(byId("lines"), order.amount, locale);
  showMethods(byId("methods"), order.methods, text);
  personal.translate(text, order.lender);
  explanation.locale = locale;
  remember();
}

async function pay(event) {
  event.preventDefault();
  const { text } = textsFor(state.locale);
  const method = new FormData(byId("form")).get("method");
  byId("failure").textContent = method ? "" : text("choose-first");
  if (!method) {
    return;
  }
  const body = JSON.stringify({ case: state.case, method });
  // Whether the shop was paid is not known where its answer is lost.
  const answer = await fetch("/api/pay", { method: "POST", body }).catch(() => undefined);
  if (!answer?.ok) {
    byId("failure").textContent = text("no-answer");
    return;
  }
  const { disclosed } = await answer.json();
  explanation.disclosed = disclosed;
  byId("form").hidden = disclosed.decision === "approved";
  personal.offer(disclosed, { origin: state.order.lenderOrigin, case: state.case, locale: () => state.locale });
}

function chooseMethod(method) {
  const choice = byId("form").elements.namedItem("method");
  const radios = choice instanceof RadioNodeList ? [...choice] : [choice];
  radios.find(({ value }) => value === method)?.click();
  document.activeElement.blur();
  byId("form").querySelector("input:checked")?.focus();
}

function takeStep(action) {
  if (action === "choose-other-method") {
    byId("form").querySelector("input").focus();
  } else if (action === "start-again") {
    openCase(state.case);
  }
}

function playAnotherCase({ origin, source, data }) {
  if (origin === state.order.lenderOrigin && source === byId("panel").contentWindow && data.type === "case") {
    openCase(data.case);
  }
}

function offerLanguages(locales) {
  for (const locale of locales) {
    const name = new Intl.DisplayNames(locale, { type: "language" }).of(locale);
    byId("language").append(new Option(name, locale, false, locale === state.locale));
  }
}

/** So that a reload, or a link that is passed on, opens the same. */
function remember() {
  history.replaceState(null, "", `?${new URLSearchParams({ case: state.case, lang: state.locale })}`);
  byId("panel").src ||= `${state.order.lenderOrigin}/panel.html?case=${encodeURIComponent(state.case)}`;
}
