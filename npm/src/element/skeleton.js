import { styles } from "./styles.js";
import { make } from "./make.js";

/**
 * Builds what is there before any text comes, and stays: a screen reader only announces what changes in a live region
 * that it has already seen.
 */
export function skeleton(root) {
  const region = make("section", "region");
  const heads = {
    assertive: live("assertive"),
    polite: live("polite"),
    // For a text that needs no announcement: the focus moves to it, or only its looks have changed.
    off: make("div"),
  };
  const rest = make("div", "body");
  region.append(heads.assertive, heads.polite, heads.off, rest);
  adopt(root);
  root.append(region);

  function empty() {
    for (const part of [...Object.values(heads), rest]) {
      part.replaceChildren();
    }
    for (const name of ["lang", "dir", "aria-labelledby"]) {
      region.removeAttribute(name);
    }
  }

  function fill(explanation, announce, headNodes, bodyNodes) {
    empty();
    region.lang = explanation.locale;
    region.dir = explanation.direction;
    region.setAttribute("aria-labelledby", "headline");
    heads[announce].append(...headNodes);
    rest.append(...bodyNodes);
  }

  return { region, empty, fill, headline: () => root.getElementById("headline") };
}

function live(politeness) {
  const box = make("div");
  box.setAttribute("aria-live", politeness);
  box.setAttribute("aria-atomic", "true");
  return box;
}

let sheet;

/** A style sheet made by script needs no permission in a content security policy, a style element does. */
function adopt(root) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  root.adoptedStyleSheets = [sheet];
}
