import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** The policy that the package promises to live under. */
export const STRICT = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "frame-src *",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Serves a folder under the strict policy; `answers` maps a path to what is answered in the place of a file. */
export async function serve(folder, answers = {}, policy = STRICT) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const answer = answers[pathname] ?? (await file(new URL(`.${pathname === "/" ? "/index.html" : pathname}`, folder)));
    const headers = answer && { "content-type": TYPES[extname(pathname)] ?? TYPES[".html"], "content-security-policy": policy };
    response.writeHead(answer ? 200 : 404, { ...headers, ...answer?.headers });
    response.end(answer?.body ?? answer);
  });
  // A test that fails before it closes its servers still has to end.
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening).unref());
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  };
}

async function file(url) {
  return readFile(url).catch(() => undefined);
}
