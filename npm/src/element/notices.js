import { make } from "./make.js";

/**
 * Notices that no rule set orders to be said unasked: they are owed on request, or nobody asks for them. All others,
 * and any kind that comes later, are always seen at first.
 */
export const FOLDABLE = new Set([
  "bureau-did-not-decide",
  "complaint-bodies",
  "correction",
  "free-copy",
  "right-to-reasons",
]);

/** The United States order these, too, to be said with the refusal. */
export const NEVER_FOLDED_IN = new Set(["US"]);

/** Fewer are no burden, and folding costs a click. */
const WORTH_FOLDING = 3;

export function notices({ notices, headings, rules, locale }, settings, below) {
  if (notices.length === 0) {
    return [];
  }
  const folds = settings.foldsNotices && !NEVER_FOLDED_IN.has(rules?.market);
  const folded = folds ? notices.filter(({ kind }) => FOLDABLE.has(kind)) : [];
  if (folded.length < WORTH_FOLDING) {
    return [below("heading", headings.notices), ...notices.map(paragraph)];
  }
  return [
    below("heading", headings.notices),
    ...notices.filter((notice) => !folded.includes(notice)).map(paragraph),
    fold(`${headings.notices} (${new Intl.NumberFormat(locale).format(folded.length)})`, folded),
  ];
}

function paragraph({ text }) {
  return make("p", "notice", text);
}

function fold(label, notices) {
  const details = make("details", "fold");
  details.append(make("summary", "fold-label", label), ...notices.map(paragraph));
  return details;
}
