// The library's texts as each JavaScript peer takes them, a module a peer and language:
// `node convert.mjs TEXTS FOLDER`. TEXTS: the messages by language, and each language's Fluent source, as JSON.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { parse } from "@formatjs/icu-messageformat-parser";
import { compileProject } from "@inlang/paraglide-js";
import { insertBundleNested, loadProjectInMemory, newProject } from "@inlang/sdk";

const [texts, folder] = process.argv.slice(2);
const { messages, fluent } = JSON.parse(readFileSync(texts, "utf8"));

for (const [language, all] of Object.entries(messages)) {
    write(`fluent/${language}.mjs`, fluent[language]);
    write(`i18next/${language}.mjs`, Object.fromEntries(Object.entries(all).flatMap(keys)));
    write(`intl-messageformat/${language}.mjs`, mapped(all, (message) => parse(icu(message), { captureLocation: false })));
    const files = await paraglide(language, all);
    for (const [name, code] of Object.entries(files)) {
        put(`paraglide/${language}/${name}`, code);
    }
}

function write(name, value) {
    put(name, `export default ${JSON.stringify(value)};\n`);
}

function put(name, code) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
}

function mapped(all, convert) {
    return Object.fromEntries(Object.entries(all).map(([id, message]) => [id, convert(message)]));
}

/** i18next: a key a plural category, as its plurals want it, and a key a value, as its contexts do. */
function keys([id, message]) {
    const text = (parts) => parts.map((part) => (part.variable ? `{{${part.variable}}}` : part)).join("");
    if (message.parts) {
        return [[id, text(message.parts)]];
    }
    return Object.entries(message.variants).map(([key, parts]) => [`${id}_${key}`, text(parts)]);
}

/** ICU MessageFormat: the default variant is `other`, and no key has a hyphen. */
function icu(message) {
    const text = (parts) => parts.map((part) => (part.variable ? `{${part.variable}}` : quoted(part))).join("");
    if (message.parts) {
        return text(message.parts);
    }
    const kind = message.selector === "count" ? "plural" : "select";
    const variants = Object.entries(message.variants);
    const name = (key, at) => (at + 1 === variants.length ? "other" : key.replaceAll("-", "_"));
    const cases = variants.map(([key, parts], at) => `${name(key, at)} {${text(parts)}}`);
    return `{${message.selector}, ${kind}, ${cases.join(" ")}}`;
}

function quoted(text) {
    return text.replaceAll("'", "''").replaceAll(/[{}#<>]/g, (mark) => `'${mark}'`);
}

/** Paraglide: a project of one language, compiled to functions. */
async function paraglide(language, all) {
    const settings = { baseLocale: language, locales: [language], modules: [] };
    const project = await loadProjectInMemory({ blob: await newProject({ settings }) });
    for (const [id, message] of Object.entries(all)) {
        await insertBundleNested(project.db, bundle(id, language, message));
    }
    const compilerOptions = { outputStructure: "locale-modules", strategy: ["baseLocale"], emitTsDeclarations: false };
    const files = await compileProject({ project, compilerOptions });
    await project.close();
    return files;
}

function bundle(id, locale, message) {
    const variants = message.parts ? [[undefined, message.parts]] : Object.entries(message.variants);
    const inputs = message.parts
        ? message.parts.filter((part) => part.variable).map((part) => part.variable)
        : [message.selector];
    const isPlural = message.selector === "count";
    const selector = isPlural ? "countPlural" : message.selector;
    const declarations = [...new Set(inputs)].map((name) => ({ type: "input-variable", name }));
    if (isPlural) {
        const annotation = { type: "function-reference", name: "plural", options: [] };
        const value = { type: "expression", arg: { type: "variable-reference", name: "count" }, annotation };
        declarations.push({ type: "local-variable", name: selector, value });
    }
    const messageId = `${id}-${locale}`;
    return {
        id,
        declarations,
        messages: [
            {
                id: messageId,
                bundleId: id,
                locale,
                selectors: message.parts ? [] : [{ type: "variable-reference", name: selector }],
                variants: variants.map(([key, parts], at) => ({
                    id: `${messageId}-${at}`,
                    messageId,
                    matches: matches(selector, key, at + 1 === variants.length),
                    pattern: parts.map(part),
                })),
            },
        ],
    };
}

function matches(selector, key, isDefault) {
    if (key === undefined) {
        return [];
    }
    return isDefault
        ? [{ type: "catchall-match", key: selector }]
        : [{ type: "literal-match", key: selector, value: key }];
}

function part(part) {
    return part.variable
        ? { type: "expression", arg: { type: "variable-reference", name: part.variable } }
        : { type: "text", value: part };
}
