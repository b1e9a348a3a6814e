// What the library costs a program that uses it: the time to compile it, and the bytes that it adds.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";

import { LANGUAGES, LIBRARY, SCRATCH, median, output, sum } from "./tools.mjs";

const FOLDER = join(SCRATCH, "services");

const READS_AND_WRITES = `use std::io;

fn main() {
    let outcome: serde_json::Value = serde_json::from_reader(io::stdin()).expect("JSON");
    println!("{outcome}");
}
`;

const EXPLAINS = `use std::io;

use why_declined::{Audience, Explainer, Outcome};

fn main() {
    let outcome: Outcome = serde_json::from_reader(io::stdin()).expect("an outcome");
    let explainer = Explainer::new();
    let locale = explainer.negotiate(&std::env::args().nth(1).unwrap_or_default()).locale();
    let explanation = explainer.explain(&outcome.disclose(Audience::Guest), &locale);
    println!("{}", serde_json::to_string(&explanation).expect("plain data"));
}
`;

const DERIVES_AND_FORMATS = `use fluent::{FluentBundle, FluentResource};
use serde::{Deserialize, Serialize};

#[derive(Debug, Default, Deserialize, Serialize)]
struct Outcome {
    decision: String,
    reasons: Vec<String>,
}

fn main() {
    let resource = FluentResource::try_new("declined = Not approved".into()).expect("Fluent");
    let mut bundle = FluentBundle::new(vec!["en".parse().expect("a language")]);
    bundle.add_resource(resource).expect("one message");
    let pattern = bundle.get_message("declined").and_then(|message| message.value()).expect("the message");
    println!("{} {:?}", bundle.format_pattern(pattern, None, &mut vec![]), Outcome::default());
}
`;

const SERDE_JSON = 'serde_json = "1"';
const PEER = ['fluent = "0.17"', 'serde = { version = "1", features = ["derive"] }'];
const WITHOUT_LANGUAGES = '"answers", "codes", "overrides"';

const ours = (rest) => `why-declined = { path = "${LIBRARY}"${rest} }`;

/** Seconds of clean builds and of those after a change, in turn: ours with its default features, and the peer's. */
export function compileTimes(rounds, args = []) {
    service("default", EXPLAINS, [SERDE_JSON, ours("")]);
    service("peer", DERIVES_AND_FORMATS, PEER);
    const names = ["default", "peer"];
    const all = new Map(names.map((name) => [name, { clean: [], again: [] }]));
    for (let round = 0; round < rounds; round += 1) {
        for (const name of names) {
            rmSync(join(FOLDER, name, "target"), { recursive: true, force: true });
            all.get(name).clean.push(compiled(name, args));
            change(name, round);
            all.get(name).again.push(compiled(name, args));
        }
    }
    const middle = (runs, figure) => median(runs.map((run) => run[figure]));
    return new Map(
        [...all].map(([name, { clean, again }]) => [
            name,
            { clean: middle(clean, "real"), cpu: middle(clean, "cpu"), again: middle(again, "real") },
        ]),
    );
}

/** Bytes that the library adds to a release build, and the bytes of its texts among them. */
export function sizes() {
    service("bare", READS_AND_WRITES, [SERDE_JSON]);
    service("one", EXPLAINS, [SERDE_JSON, ours(`, default-features = false, features = [${WITHOUT_LANGUAGES}, "en"]`)]);
    const all = LANGUAGES.map((language) => `"${language}"`).join(", ");
    service("all", EXPLAINS, [SERDE_JSON, ours(`, features = [${all}]`)]);
    const bare = size("bare");
    const added = (name) => ({ bytes: size(name) - bare, texts: textBytes(name) });
    return new Map(["one", "all"].map((name) => [name, added(name)]));
}

function service(name, main, dependencies) {
    const folder = join(FOLDER, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, "src"), { recursive: true });
    writeFileSync(join(folder, "src/main.rs"), main);
    writeFileSync(
        join(folder, "Cargo.toml"),
        `[package]\nname = "${name}"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n${dependencies.join("\n")}\n`,
    );
    output("cargo", ["fetch", "--quiet", "--manifest-path", join(folder, "Cargo.toml")]);
}

function change(name, round) {
    const file = join(FOLDER, name, "src/main.rs");
    writeFileSync(file, `${readFileSync(file, "utf8")}\n// ${round}\n`);
}

/** Seconds by the clock, and those that the processors worked. */
function compiled(name, args) {
    const manifest = join(FOLDER, name, "Cargo.toml");
    const target = join(FOLDER, name, "target");
    const cargo = ["cargo", "build", "--quiet", "--manifest-path", manifest, "--target-dir", target, ...args];
    const script = `TIMEFORMAT='%R %U %S'; time "$@"`;
    const ran = spawnSync("bash", ["-c", script, "bash", ...cargo], { encoding: "utf8" });
    if (ran.status !== 0) {
        throw new Error(ran.stderr);
    }
    const [real, user, system] = ran.stderr.trim().split("\n").at(-1).split(" ").map(Number);
    return { real, cpu: user + system };
}

/** Bytes of the program without its symbols, as cargo builds a release. */
function size(name) {
    compiled(name, ["--release"]);
    const program = join(FOLDER, name, "target/release", name);
    const stripped = `${program}-stripped`;
    copyFileSync(program, stripped);
    output("strip", [stripped]);
    return statSync(stripped).size;
}

/** The bytes of the texts that explanations are made of: the program asks for no answers, so it has none of theirs. */
function textBytes(name) {
    const scripts = join(FOLDER, name, "target/release/build");
    const made = readdirSync(scripts).map((folder) => join(scripts, folder, "out/explanations"));
    const texts = made.flatMap((folder) => files(folder).filter((file) => file.endsWith(".txt")));
    return sum(texts.map((file) => statSync(file).size));
}

function files(folder) {
    try {
        return readdirSync(folder).map((name) => join(folder, name));
    } catch {
        return [];
    }
}
