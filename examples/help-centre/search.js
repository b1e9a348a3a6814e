// The search box of a start page. The index lies in the page, so nothing is fetched, and it works from disk.
(() => {
  "use strict";

  const at = (id) => document.getElementById(id);
  const input = at("words");
  const { entries, found, synonyms } = JSON.parse(at("index").textContent);

  // Letters that stay whole when accents are taken off.
  const WHOLE = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" };

  const folded = (text) =>
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[ßæœøđðłþı]/g, (letter) => WHOLE[letter]);

  const wordsOf = (text) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

  const index = entries.map((entry) => ({
    entry,
    question: wordsOf(entry.question),
    answer: wordsOf(`${entry.short} ${entry.more}`),
  }));

  const likeness = (word, wanted) => {
    if (word === wanted) return 1;
    if (word.startsWith(wanted)) return 0.8;
    // Forms and compounds of a word, but not by a few letters.
    if (wanted.length > 3 && word.includes(wanted)) return 0.5;
    if (word.length > 3 && wanted.startsWith(word) && wanted.length - word.length < 4) return 0.5;
    return 0;
  };

  const best = (words, wanted) => Math.max(0, ...words.map((word) => likeness(word, wanted)));

  // With the words that the answers use for those that people use.
  const withSynonyms = (wanted) => {
    const meant = synonyms.filter(([start]) => wanted.some((word) => word.startsWith(folded(start))));
    return new Set([...wanted, ...meant.flatMap(([, words]) => wordsOf(words))]);
  };

  // A word counts by how rare it is, and more in a question than in an answer. What fits far worse than the best is
  // left out.
  const ranked = (wanted) => {
    const scores = index.map(() => 0);
    for (const word of withSynonyms(wanted)) {
      const hits = index.map(({ question, answer }) => 3 * best(question, word) + best(answer, word));
      const rarity = Math.log((index.length + 1) / (hits.filter((hit) => hit > 0).length + 0.5));
      hits.forEach((hit, at) => (scores[at] += hit * rarity));
    }
    const least = Math.max(...scores) / 3;
    return index
      .map(({ entry }, at) => ({ entry, score: scores[at] }))
      .filter(({ score }) => score > 0 && score >= least)
      .sort((one, other) => other.score - one.score)
      .map(({ entry }) => entry);
  };

  const item = ({ page, question, short }) => {
    const link = document.createElement("a");
    link.href = page;
    link.textContent = question;
    const answer = document.createElement("p");
    answer.textContent = short;
    const line = document.createElement("li");
    line.append(link, answer);
    return line;
  };

  const show = () => {
    const wanted = wordsOf(input.value);
    const isSearching = wanted.length > 0;
    const hits = isSearching ? ranked(wanted) : [];
    at("all").hidden = isSearching;
    at("results").hidden = hits.length === 0;
    at("results").replaceChildren(...hits.map(item));
    at("found").textContent = isSearching ? found[hits.length] : "";
  };

  input.addEventListener("input", show);
  at("search").hidden = false;
  // Who comes back to the page finds the words still there.
  window.addEventListener("pageshow", show);
})();
