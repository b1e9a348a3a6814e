// What is tested is what would be published: the packed package, installed in a fresh project, built by Vite.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { WORK } from "./work.mjs";

export { WORK };

const TEST = new URL("../", import.meta.url);

/** Packs the package into the folder of work, which is emptied first. */
export function pack() {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK);
  npm(["pack", "--silent", "--pack-destination", fileURLToPath(WORK)], new URL("../", TEST));
}

/** Makes a project out of a template, with the packed package in it, and builds it. */
export async function makeProject(template) {
  const project = new URL(`${template}/`, WORK);
  mkdirSync(project, { recursive: true });
  cpSync(new URL(`${template}/`, TEST), project, { recursive: true });
  writeFileSync(new URL("package.json", project), JSON.stringify({ private: true, type: "module" }));
  // What the project builds with is found in the folders above it; only the package itself is installed.
  npm(["install", "--silent", "--no-audit", "--no-fund", "--no-package-lock", packed()], project);
  await build({ root: fileURLToPath(project), logLevel: "warn" });
  return new URL("dist/", project);
}

function packed() {
  const name = readdirSync(WORK).find((file) => file.endsWith(".tgz"));
  return fileURLToPath(new URL(name, WORK));
}

function npm(args, folder) {
  execFileSync("npm", args, { cwd: fileURLToPath(folder), stdio: ["ignore", "ignore", "inherit"] });
}
