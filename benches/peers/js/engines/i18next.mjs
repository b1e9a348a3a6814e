// i18next: plurals by its own keys, choices by its contexts.
import i18next from "i18next";

export function explainer(language, catalogue) {
    const instance = i18next.createInstance();
    instance.init({
        lng: language,
        resources: { [language]: { translation: catalogue } },
        // Nothing is nested, nothing is fetched, and what is shown is text.
        keySeparator: false,
        nsSeparator: false,
        initAsync: false,
        interpolation: { escapeValue: false },
    });
    return (lines) => lines.map((line) => instance.t(line.id, line.arguments));
}

/** A choice is its context. */
export function prepared({ id, arguments: given }) {
    const choice = given?.automation ?? given?.category;
    return { id, arguments: choice ? { context: choice } : given };
}
