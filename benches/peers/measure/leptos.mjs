// leptos_i18n in a program of its own: its dependencies are many, and its texts are code that takes long to compile.
// It gets the messages that the measured explanations ask for, in the measured languages, and no others.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { LANGUAGES, MEASURED, PEERS, SCRATCH, output } from "./tools.mjs";

/** Writes the program, builds it, and gives its path. */
export function build(compare) {
    const folder = join(SCRATCH, "leptos");
    const asked = new Set(JSON.parse(output(compare, ["lines"])).flatMap(({ lines }) => lines.map(({ id }) => id)));
    const messages = JSON.parse(output(compare, ["messages"]));
    mkdirSync(join(folder, "src"), { recursive: true });
    writeFileSync(join(folder, "Cargo.toml"), manifest());
    writeFileSync(join(folder, "src/main.rs"), program([...asked], messages));
    output("cargo", ["build", "--quiet", "--release", "--manifest-path", join(folder, "Cargo.toml")], {
        PEERS_LOCALES: LANGUAGES.join(","),
    });
    return join(folder, "target/release/leptos");
}

const key = (id) => id.replaceAll("-", "_");
const shown = (parts) => parts.map((part) => (part.variable ? `{{ ${part.variable} }}` : part)).join("");

/** The keys of a message: for a plural as leptos_i18n names them, for a choice one for each value. */
function texts_of(id, message) {
    if (message.parts) {
        return [[key(id), shown(message.parts)]];
    }
    const isPlural = message.selector === "count";
    const name = (variant) => (isPlural ? `${key(id)}_${variant}` : `${key(id)}_is_${key(variant)}`);
    return Object.entries(message.variants).map(([variant, parts]) => [name(variant), shown(parts)]);
}

function manifest() {
    const linked = LANGUAGES.filter((language) => language !== "en");
    const features = (name) => linked.map((language) => `"${language}"`).join(", ");
    return `[package]
name = "leptos"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]

[dependencies]
leptos = { version = "0.8", default-features = false }
leptos_i18n = { version = "=0.6.2", default-features = false, features = ["icu_compiled_data", "plurals"] }
peers = { path = "${PEERS}" }
why-declined = { path = "${join(PEERS, "../..")}", default-features = false, features = [${features()}] }
why-declined-hooked = { path = "${join(SCRATCH, "hooked")}", default-features = false, features = [${features()}] }

[profile.release]
lto = "fat"
codegen-units = 1
`;
}

/** One arm a message, as a program has one call a message. */
function program(asked, all) {
    // The default comes first.
    const languages = ["en", ...MEASURED.filter((language) => language !== "en")];
    const texts = (language) =>
        asked
            .flatMap((id) => texts_of(id, all[language][id]))
            .map(([name, text]) => `        ${name}: ${JSON.stringify(text)},`)
            .join("\n");
    const messages = asked.map((id) => [id, all.en[id]]);
    return `//! leptos_i18n. Written by measure/leptos.mjs.

use std::borrow::Cow;
use std::fmt::Write as _;

use peers::engines::{GUEST, Peer, choice, count, value};
use why_declined_hooked::{Asked, Engine};

leptos_i18n::declare_locales! {
    interpolate_display,
    default: "en",
    locales: [${languages.map((language) => `"${language}"`).join(", ")}],
${languages.map((language) => `    ${key(language)}: {\n${texts(language)}\n    },`).join("\n")}
}
use i18n::{Locale, td_display, td_string};

struct Leptos(Locale);

fn engines(locale: &'static str) -> &'static dyn Engine {
    match locale {
${languages.map((language) => `        "${language}" => &Leptos(Locale::${key(language)}),`).join("\n")}
        _ => panic!("no texts in {locale}"),
    }
}

impl Engine for Leptos {
    fn text(&self, asked: &Asked<'_>) -> Cow<'static, str> {
        match asked.id() {
${messages.map(([id, message]) => `            "${id}" => ${made(id, message)},`).join("\n")}
            id => panic!("no text for {id}"),
        }
    }

    fn write(&self, asked: &Asked<'_>, written: &mut String) {
        match asked.id() {
${messages.map(([id, message]) => `            "${id}" => ${put(id, message)},`).join("\n")}
            id => panic!("no text for {id}"),
        }
    }
}

fn main() {
    let _ = GUEST.set(Peer { name: "leptos_i18n", engines });
    peers::command::run();
}
`;
}

function made(id, message) {
    if (message.parts?.every((part) => !part.variable)) {
        return `Cow::Borrowed(td_string!(self.0, ${key(id)}))`;
    }
    return cases(id, message, (name, given) => (given ? `Cow::Owned(td_string!(self.0, ${name}, ${given}).into())` : `Cow::Borrowed(td_string!(self.0, ${name}))`));
}

function put(id, message) {
    return cases(id, message, (name, given) =>
        given
            ? `write!(written, "{}", td_display!(self.0, ${name}, ${given})).expect("a string takes everything")`
            : `written.push_str(td_string!(self.0, ${name}))`,
    );
}

function cases(id, message, code) {
    if (message.parts) {
        const variable = message.parts.find((part) => part.variable)?.variable;
        return code(key(id), variable && `${variable} = value(asked)`);
    }
    if (message.selector === "count") {
        return code(key(id), "count = count(asked)");
    }
    const names = Object.keys(message.variants);
    const arms = names.map((name, at) => {
        const pattern = at + 1 === names.length ? "_" : `"${name}"`;
        return `${pattern} => ${code(`${key(id)}_is_${key(name)}`)}`;
    });
    return `match choice(asked) { ${arms.join(", ")} }`;
}
