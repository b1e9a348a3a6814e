import "why-declined/element";

const explanation = document.querySelector("decline-explanation");

explanation.addEventListener("alternative-selected", ({ detail }) => {
  document.getElementById("picked").textContent = detail.method;
});
document.getElementById("language").addEventListener("click", () => {
  explanation.locale = "en";
});

explanation.disclosed = await (await fetch("/disclosed.json")).json();
