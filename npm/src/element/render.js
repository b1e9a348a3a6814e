import { make } from "./make.js";
import { notices } from "./notices.js";

/** What is announced: what happened. The rest is there to be read at one's own pace. */
export function head(explanation, settings) {
  const headline = heading(settings.level, "headline", explanation.headline);
  headline.id = "headline";
  headline.tabIndex = -1;
  return [headline, make("p", "summary", explanation.summary)];
}

/** The parts below, in the order in which they are read. */
export function body(explanation, settings) {
  const below = (part, text) => heading(settings.level + 1, part, text);
  return [
    ...reasons(explanation, below),
    ...nextSteps(explanation, settings, below),
    ...alternatives(explanation, settings, below),
    ...creditCheck(explanation, below),
    ...notices(explanation, settings, below),
    ...contacts(explanation, below),
  ];
}

function heading(level, part, text) {
  return make(`h${Math.min(Math.max(level, 1), 6)}`, part, text);
}

function reasons({ reasons, headings }, below) {
  if (reasons.length === 0) {
    return [];
  }
  const list = make("ul", "reasons");
  for (const { text, note } of reasons) {
    const item = make("li", "reason", text);
    if (note) {
      item.append(" ", make("em", "note", note));
    }
    list.append(item);
  }
  return [below("heading", headings.reasons), list];
}

function nextSteps({ next_steps, retry, headings }, settings, below) {
  if (next_steps.length === 0 && !retry) {
    return [];
  }
  const nodes = [below("heading", headings.next_steps)];
  if (next_steps.length > 0) {
    const list = make("ol", "steps");
    list.append(...next_steps.map((step) => nextStep(step, settings)));
    nodes.push(list);
  }
  if (retry) {
    nodes.push(make("p", "retry", retry.text));
  }
  return nodes;
}

/** Only a step that the page says it carries out is a button: one that does nothing would be a broken promise. */
function nextStep({ action, text }, settings) {
  if (settings.isReadOnly || !settings.steps.has(action)) {
    return make("li", "step", text);
  }
  const item = make("li", "step");
  item.append(button("step-button", text, () => settings.onStep(action)));
  return item;
}

function alternatives({ alternatives, headings }, settings, below) {
  if (alternatives.length === 0) {
    return [];
  }
  const list = make("ul", "alternatives");
  for (const { method, label, text } of alternatives) {
    const item = make("li", "alternative");
    const meaning = make("span", "alternative-text", text);
    meaning.id = `meaning-${method}`;
    item.append(alternativeLabel(method, label, settings), " ", meaning);
    list.append(item);
  }
  return [below("heading", headings.alternatives), list];
}

function alternativeLabel(method, label, settings) {
  if (settings.isReadOnly) {
    return make("strong", "alternative-label", label);
  }
  const choice = button("alternative-button", label, () => settings.onAlternative(method));
  choice.setAttribute("aria-describedby", `meaning-${method}`);
  return choice;
}

function button(part, text, onClick) {
  const button = make("button", part, text);
  button.type = "button";
  button.addEventListener("click", onClick);
  return button;
}

function creditCheck({ credit_check, headings }, below) {
  return credit_check
    ? [below("heading", headings.credit_check), make("p", "credit-check", credit_check.text)]
    : [];
}

function contacts({ contacts, headings }, below) {
  const nodes = [];
  if (contacts.length > 0) {
    const list = make("ul", "contacts");
    list.append(...contacts.map(contactItem));
    nodes.push(below("heading", headings.contacts), list);
  }
  if (headings.reference) {
    nodes.push(make("p", "reference", headings.reference));
  }
  return nodes;
}

function contactItem({ label, name, contact }) {
  const item = make("li", "contact", `${label}: `);
  const link = make("a", "contact-link");
  link.href = contact;
  link.append(make("bdi", undefined, name ?? contact));
  item.append(link);
  return item;
}
