/** Makes an element with a part name and a text. Text never passes as markup, so Trusted Types have nothing to check. */
export function make(tag, part, text) {
  const element = document.createElement(tag);
  if (part) {
    element.setAttribute("part", part);
  }
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
}
