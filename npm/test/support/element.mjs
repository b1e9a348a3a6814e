// Ways to speak to <decline-explanation> in a page.

/** Puts an element into the page, gives it an outcome and waits until it shows it or says why not. */
export function show(page, disclosed, attributes = {}) {
  return page.evaluate(
    async ([disclosed, attributes]) => {
      const element = document.createElement("decline-explanation");
      for (const [name, value] of Object.entries({ locale: "sv", ...attributes })) {
        element.setAttribute(name, value);
      }
      document.getElementById("main").replaceChildren(element);
      const said = new Promise((resolve) => {
        element.addEventListener("explanation-shown", () => resolve("shown"));
        element.addEventListener("explanation-error", (event) => {
          event.preventDefault();
          resolve(`${event.detail.kind}: ${event.detail.error.message}`);
        });
      });
      element.disclosed = disclosed;
      return said;
    },
    [disclosed, attributes],
  );
}

/** All text that the element shows, part by part. */
export function shownText(page) {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector("decline-explanation");
    return shadowRoot.querySelector('[part="region"]').textContent;
  });
}

export function explanation(page) {
  return page.evaluate(() => document.querySelector("decline-explanation").explanation);
}

/** Every text of an explanation in the order in which it is read. */
export function textsOf({ headline, summary, reasons, next_steps, retry, alternatives, credit_check, notices, contacts, headings }) {
  return [
    headline,
    summary,
    ...(reasons.length ? [headings.reasons] : []),
    ...reasons.flatMap(({ text, note }) => (note ? [text, note] : [text])),
    ...(next_steps.length || retry ? [headings.next_steps] : []),
    ...next_steps.map(({ text }) => text),
    ...(retry ? [retry.text] : []),
    ...(alternatives.length ? [headings.alternatives] : []),
    ...alternatives.flatMap(({ label, text }) => [label, text]),
    ...(credit_check ? [headings.credit_check, credit_check.text] : []),
    ...(notices.length ? [headings.notices] : []),
    ...notices.map(({ text }) => text),
    ...(contacts.length ? [headings.contacts] : []),
    ...contacts.flatMap(({ label, name, contact }) => [`${label}: `, name ?? contact]),
    ...(headings.reference ? [headings.reference] : []),
  ];
}
