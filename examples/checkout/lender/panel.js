// Which decision the demo plays. The page around this frame is told a number that means nothing to it.
const { parentOrigin, cases } = await (await fetch("/panel/cases")).json();
const select = document.getElementById("cases");
const region = new Intl.DisplayNames("en", { type: "region" });

for (const [market, stories] of Object.entries(Object.groupBy(cases, (story) => story.market))) {
  const group = Object.assign(document.createElement("optgroup"), { label: region.of(market) });
  group.append(...stories.map(({ id, title }) => new Option(title, id)));
  select.append(group);
}
select.value = new URLSearchParams(location.search).get("case");
select.addEventListener("change", () => {
  window.parent.postMessage({ type: "case", case: select.value }, parentOrigin);
  hint();
});
hint();

function hint() {
  const story = cases.find(({ id }) => id === select.value);
  document.getElementById("hint").textContent = story ? `Choose “${story.method}”, then pay.` : "";
}
