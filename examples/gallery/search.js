"use strict";

// Hides every card and message that does not hold all the words in the field.
const field = document.getElementById("search");
const found = document.getElementById("found");
const texts = new Map();
for (const item of document.querySelectorAll(".card, .messages > li")) {
  texts.set(item, item.textContent.toLocaleLowerCase());
}

function search() {
  const words = field.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const [item, text] of texts) {
    item.hidden = !words.every((word) => text.includes(word));
    count += item.hidden ? 0 : 1;
  }
  for (const list of document.querySelectorAll(".messages")) {
    const isEmpty = !list.querySelector(":scope > li:not([hidden])");
    list.hidden = isEmpty;
    list.previousElementSibling.hidden = isEmpty;
  }
  found.textContent = words.length ? `${count} found` : "";
}

// What a link leads to is shown, whatever was searched for.
function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (target?.hidden) {
    field.value = "";
    search();
    target.scrollIntoView();
  }
}

if (field) {
  field.addEventListener("input", search);
  field.form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", reveal);
  search();
}
