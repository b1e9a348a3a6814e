// intl-messageformat, its patterns parsed at build time, and each kept once it was used.
import { IntlMessageFormat } from "intl-messageformat";

export function explainer(language, catalogue) {
    const formats = new Map();
    const format = (id) => {
        let known = formats.get(id);
        if (!known) {
            known = new IntlMessageFormat(catalogue[id], language);
            formats.set(id, known);
        }
        return known;
    };
    return (lines) => lines.map((line) => format(line.id).format(line.arguments));
}

/** No key of a select has a hyphen. */
export function prepared({ id, arguments: given }) {
    const changed = (value) => (typeof value === "string" && isChoice(given) ? value.replaceAll("-", "_") : value);
    return { id, arguments: given && Object.fromEntries(Object.entries(given).map(([name, value]) => [name, changed(value)])) };
}

const isChoice = (given) => "automation" in given || "category" in given;
