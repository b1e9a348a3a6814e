// The shopper's personal explanation, on the lender's own origin, to be embedded by a shop as a frame.
//
// The shop's page must not learn a personal reason, and it could from more than the text: a step such as
// "pay-open-invoice" names one, and the height of the page tells which texts stand there. So what is told to the shop
// rests on the guest's explanation, which the shop has anyway: its height, and its steps.
import "../element.js";

/** How much more room than the guest's explanation the shopper's gets; where it needs yet more, the frame scrolls. */
const ROOM = 1.3;

const explanation = document.getElementById("explanation");
const guest = document.getElementById("guest");
const query = new URLSearchParams(location.search);

start().catch((error) => {
  document.getElementById("unavailable").hidden = false;
  console.error(error);
});

async function start() {
  const { shopper, guest: seenByShop, parent_origin: parentOrigin } = await fetchDisclosed();
  for (const element of [explanation, guest]) {
    element.locale = query.get("lang") ?? navigator.language;
  }
  guest.addEventListener("explanation-shown", offerStepsOfTheShop);
  explanation.addEventListener("explanation-shown", nameThePage);
  explanation.addEventListener("explanation-error", () => {
    document.getElementById("unavailable").hidden = false;
  });
  if (parentOrigin && window.parent !== window) {
    report((message) => window.parent.postMessage({ source: "why-declined", ...message }, parentOrigin));
  }
  guest.disclosed = seenByShop;
  explanation.disclosed = shopper;
}

async function fetchDisclosed() {
  const source = new URL(document.querySelector('meta[name="why-declined-source"]').content, location.href);
  if (source.origin !== location.origin) {
    throw new Error("the source of a personal explanation has to be on the frame's own origin");
  }
  source.search = location.search;
  const answer = await fetch(source, { credentials: "same-origin", cache: "no-store" });
  if (!answer.ok) {
    throw new Error(`the lender's server answered ${answer.status}`);
  }
  return answer.json();
}

function nameThePage() {
  document.title = explanation.explanation.headline;
  document.documentElement.lang = explanation.explanation.locale;
  document.documentElement.dir = explanation.explanation.direction;
}

/** Of the steps that the shop says it carries out, those that it knows to stand here; besides the lender's own. */
function offerStepsOfTheShop() {
  const ofTheShop = (query.get("steps") ?? "").split(" ").filter(isKnownToTheShop);
  const ofTheLender = explanation.getAttribute("steps") ?? "";
  explanation.setAttribute("steps", `${ofTheLender} ${ofTheShop.join(" ")}`);
}

function isKnownToTheShop(step) {
  return guest.explanation?.next_steps.some(({ action }) => action === step) ?? false;
}

function report(tell) {
  new ResizeObserver(() => {
    const height = document.getElementById("measure").offsetHeight;
    // Before the guest's explanation stands there is nothing to measure.
    if (guest.explanation) {
      tell({ type: "height", height: Math.ceil(height * ROOM) });
    }
  }).observe(document.getElementById("measure"));
  explanation.addEventListener("alternative-selected", ({ detail }) => {
    tell({ type: "alternative-selected", method: detail.method });
  });
  explanation.addEventListener("step-selected", ({ detail }) => {
    if (isKnownToTheShop(detail.action)) {
      tell({ type: "step-selected", action: detail.action });
    }
  });
}
