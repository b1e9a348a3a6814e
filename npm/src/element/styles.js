/**
 * Colours and type are the page's own: what is inherited has the contrast that the page has, light or dark. Lengths
 * are relative to the text, nothing has a fixed height, and all lines are borders, which forced colours keep.
 */
export const styles = `
:host {
  --_line: var(--decline-line, color-mix(in srgb, currentColor 24%, transparent));
  --_gap: var(--decline-gap, 1rem);
  display: block;
  overflow-wrap: anywhere;
}
:host([hidden]) {
  display: none;
}
:where(h1, h2, h3, h4, h5, h6) {
  line-height: 1.3;
  text-wrap: balance;
}
[part="headline"] {
  margin: 0;
  font-size: var(--decline-headline-size, 1.375em);
  font-weight: var(--decline-headline-weight, 650);
}
[part="headline"]:focus:not(:focus-visible) {
  outline: none;
}
[part="heading"] {
  margin: calc(1.5 * var(--_gap)) 0 calc(0.5 * var(--_gap));
  font-size: var(--decline-heading-size, 1em);
  font-weight: var(--decline-heading-weight, 650);
}
p {
  margin: calc(0.5 * var(--_gap)) 0 0;
  max-inline-size: 68ch;
}
[part="heading"] + p {
  margin-block-start: 0;
}
ul,
ol {
  margin: 0;
  padding-inline-start: 1.5em;
}
[part="reasons"],
[part="contacts"] {
  padding: 0;
  list-style: none;
}
li {
  max-inline-size: 68ch;
}
li + li {
  margin-block-start: calc(0.5 * var(--_gap));
}
[part="reason"] {
  padding-inline-start: 0.875em;
  border-inline-start: 3px solid var(--decline-accent, currentColor);
}
[part="note"] {
  display: block;
}
[part="alternatives"] {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  gap: calc(0.75 * var(--_gap));
  padding: 0;
  list-style: none;
}
[part="alternative"] {
  position: relative;
  box-sizing: border-box;
  margin: 0;
  max-inline-size: none;
  padding: 0.75em 0.875em;
  border: 1px solid var(--_line);
  border-radius: var(--decline-radius, 0.5em);
}
[part="alternative-label"],
[part="alternative-button"] {
  display: block;
  font-weight: 600;
}
button {
  padding: 0;
  border: 0;
  background: none;
  color: var(--decline-accent, inherit);
  font: inherit;
  text-align: start;
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
  overflow-wrap: inherit;
  cursor: pointer;
}
/* At the top, or the number of the step would stand beside its last line. */
[part="step-button"] {
  min-block-size: 24px;
  vertical-align: top;
}
/* The whole card answers to a click, the button alone is named. */
[part="alternative-button"]::after {
  position: absolute;
  inset: 0;
  border-radius: inherit;
  content: "";
}
[part="alternative"]:has(button:hover) {
  border-color: currentColor;
}
a {
  color: var(--decline-accent, inherit);
  text-underline-offset: 0.2em;
}
:focus-visible {
  outline: 2px solid var(--decline-focus, currentColor);
  outline-offset: 3px;
  border-radius: 2px;
}
[part="alternative-button"]:focus-visible {
  outline: none;
}
[part="alternative"]:has(button:focus-visible) {
  outline: 2px solid var(--decline-focus, currentColor);
  outline-offset: 2px;
}
[part="fold"] {
  margin-block-start: calc(0.75 * var(--_gap));
}
[part="fold-label"] {
  min-block-size: 24px;
  cursor: pointer;
}
[part="retry"] {
  margin-block-start: calc(0.75 * var(--_gap));
}
[part="reference"] {
  margin-block-start: var(--_gap);
}
@media (prefers-reduced-motion: no-preference) {
  [part="alternative"] {
    transition: border-color 120ms;
  }
}
@media (forced-colors: active) {
  [part="alternative"]:has(button:hover) {
    border-color: Highlight;
  }
}
@media print {
  [part="fold"]::details-content {
    content-visibility: visible;
    block-size: auto;
  }
}
`;
