import { money, textsFor } from "./strings.js";

/** The demo's basket: a jacket, and socks for about a tenth of the price, in whole units of the currency. */
export function showLines(list, amount, locale) {
  const { text } = textsFor(locale);
  const unit = amount.minor_units >= 1_000 ? 100 : 1;
  const socks = Math.round(amount.minor_units / (10 * unit)) * unit;
  const priced = (minorUnits) => money({ ...amount, minor_units: minorUnits }, locale);
  list.replaceChildren(
    line("/jacket.svg", text("jacket"), priced(amount.minor_units - socks)),
    line("/socks.svg", text("socks"), priced(socks)),
  );
}

function line(picture, name, price) {
  const item = document.createElement("li");
  const image = Object.assign(document.createElement("img"), { src: picture, alt: "", width: 56, height: 56 });
  const label = Object.assign(document.createElement("span"), { textContent: name });
  const cost = Object.assign(document.createElement("span"), { textContent: price, className: "price" });
  item.append(image, label, cost);
  return item;
}
