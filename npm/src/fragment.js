const PIECE = /<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"]*")*)>|[^<]+/g;
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;
const ESCAPED = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/**
 * Builds the nodes of the library's own HTML, one by one: no markup is handed to the page, so a policy of Trusted Types
 * has nothing to refuse. It reads what the library writes and no other HTML: every element is closed, every text escaped.
 */
export function fragment(html, document) {
  const root = document.createDocumentFragment();
  const open = [root];
  for (const [text, closes, name, attributes] of html.matchAll(PIECE)) {
    const parent = open.at(-1);
    if (name === undefined) {
      parent.append(document.createTextNode(plain(text)));
    } else if (closes) {
      open.pop();
    } else {
      const element = document.createElement(name);
      for (const [, key, value] of attributes.matchAll(ATTRIBUTE)) element.setAttribute(key, plain(value));
      parent.append(element);
      open.push(element);
    }
  }
  return root;
}

function plain(text) {
  return text.replace(/&[^;]+;/g, (escape) => ESCAPED[escape]);
}
