const CREDIT = new Set([
  "invoice",
  "pay-later",
  "instalments",
  "instalment-account",
  "financing",
  "credit-card",
  "lender-card",
]);

/** Draws the ways to pay in the order in which the server gave them, or only their words anew. None is chosen for anybody. */
export function showMethods(box, methods, text) {
  const chosen = box.querySelector("input:checked")?.value;
  box.replaceChildren(...methods.map((method) => choice(method, text)));
  const again = [...box.querySelectorAll("input")].find(({ value }) => value === chosen);
  if (again) {
    again.checked = true;
  }
}

function choice(method, text) {
  const label = document.createElement("label");
  const input = Object.assign(document.createElement("input"), {
    type: "radio",
    name: "method",
    value: method,
    autocomplete: "off",
  });
  const name = Object.assign(document.createElement("span"), { textContent: text(method) });
  label.className = "method";
  label.append(input, name);
  if (CREDIT.has(method)) {
    label.append(Object.assign(document.createElement("small"), { textContent: text("credit"), className: "credit" }));
  }
  return label;
}
