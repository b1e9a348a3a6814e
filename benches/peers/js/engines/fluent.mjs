// @fluent/bundle. The library isolates names where they need it, and hands them over so.
import { FluentBundle, FluentResource } from "@fluent/bundle";

export function explainer(language, catalogue) {
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(new FluentResource(catalogue));
    return (lines) => lines.map((line) => bundle.formatPattern(bundle.getMessage(line.id).value, line.arguments));
}

export const prepared = (line) => line;
