// Paraglide: one function a message, compiled.
export function explainer(language, catalogue) {
    // The functions themselves: a bundler puts a getter before each of a namespace.
    const functions = { ...catalogue };
    // Said each time, so that it is not looked for.
    const options = { locale: language };
    return (lines) => lines.map((line) => functions[line.id](line.arguments, options));
}

export const prepared = (line) => line;
