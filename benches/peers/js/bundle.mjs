// One file a peer and language, with its engine and its texts, as a page would load it: `node bundle.mjs FOLDER`.
// FOLDER has what convert.mjs made; the files go into it as PEER-LANGUAGE.js.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const [folder] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const languages = readdirSync(join(folder, "paraglide"));

for (const peer of ["fluent", "i18next", "intl-messageformat", "paraglide"]) {
    for (const language of languages) {
        const catalogue =
            peer === "paraglide"
                ? `import { m as catalogue } from "./paraglide/${language}/messages.js";`
                : `import catalogue from "./${peer}/${language}.mjs";`;
        const engine = JSON.stringify(join(here, "engines", `${peer}.mjs`));
        const contents = `import * as engine from ${engine};
${catalogue}
export const load = () => engine.explainer(${JSON.stringify(language)}, catalogue);
export const prepared = engine.prepared;`;
        await build({
            stdin: { contents, resolveDir: folder },
            outfile: join(folder, `${peer}-${language}.js`),
            bundle: true,
            format: "esm",
            minify: true,
            target: "es2022",
            logLevel: "warning",
        });
    }
}
