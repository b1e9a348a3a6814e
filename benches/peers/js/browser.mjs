// The same in Chromium: `node browser.mjs FOLDER CASES ROUNDS [PACKAGE]`. A page a measure, one after the other, nothing
// kept between them. Prints the results as JSON.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const [folder, casesFile, rounds, ours] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const peers = ["fluent", "i18next", "intl-messageformat", "paraglide", ...(ours ? ["why-declined"] : [])];
const pages = Array.from({ length: Number(rounds) }, () => peers).flat();
const results = [];

const TEXT = "charset=utf-8";
const TYPES = { ".js": `text/javascript; ${TEXT}`, ".wasm": "application/wasm", ".txt": `text/plain; ${TEXT}` };
const cases = readFileSync(casesFile, "utf8").replaceAll("<", "\\u003c");
const page = (peer, language) => `<!doctype html><meta charset="utf-8"><title>peers</title>
${early(peer, language).join("\n")}<main></main>
<script type="application/json" id="cases">${cases}</script><script type="module" src="/page.js"></script>`;

const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    const send = (type, body) => {
        response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
        response.end(body);
    };
    if (pathname === "/result") {
        results.push(JSON.parse(Buffer.concat(await request.toArray()).toString()));
        send(TYPES[".txt"], address());
        if (results.length === pages.length) {
            finish();
        }
    } else if (pathname === "/error") {
        console.error(Buffer.concat(await request.toArray()).toString());
        finish();
    } else if (pathname === "/") {
        send(`text/html; ${TEXT}`, page(searchParams.get("peer"), searchParams.get("language")));
    } else {
        const file = fileOf(pathname);
        send(TYPES[extname(file)] ?? "application/octet-stream", readFileSync(file));
    }
});

/** Every page names all of its files at its beginning, so that none of them waits for a script to ask for it. */
function early(peer, language) {
    const script = (file) => `<link rel="modulepreload" href="${file}">`;
    const data = (file) => `<link rel="preload" as="fetch" crossorigin href="${file}">`;
    if (peer !== "why-declined") {
        return [script(`/peers/${peer}-${language}.js`)];
    }
    const fetched = ["why-declined.wasm", `locales/${language}.shopper.txt`];
    return [script("/package/index.js"), ...fetched.map((file) => data(`/package/${file}`))];
}

function fileOf(pathname) {
    const [, place, ...rest] = normalize(pathname).split("/");
    const roots = { peers: folder, package: ours };
    return place in roots ? join(roots[place], ...rest) : join(here, "page.js");
}

/** The page that comes next, if one does. */
function address() {
    const peer = pages[results.length];
    return peer ? `/?peer=${peer}&language=en&rounds=15` : "";
}

const profile = mkdtempSync(join(tmpdir(), "peers-chromium-"));
server.listen(0, "localhost", () => {
    const start = `http://localhost:${server.address().port}${address()}`;
    const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`, "--no-first-run"];
    const browser = spawn("chromium", [...flags, start], { stdio: "ignore" });
    const tooLong = setTimeout(finish, 300_000);
    server.once("close", () => clearTimeout(tooLong));
    server.browser = browser;
});

function finish() {
    server.browser.once("exit", () => {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
        console.log(JSON.stringify(results));
        process.exit(results.length === pages.length ? 0 : 1);
    });
    server.browser.kill();
    server.close();
}
