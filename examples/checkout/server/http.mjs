// The few things that both servers need of HTTP.
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

const LONGEST_BODY = 10_000;

/** What both origins allow: their own files, WebAssembly, and each other as frame and page. */
export function policy({ frames = "'none'", ancestors = "'none'" }) {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src ${frames}`,
    `frame-ancestors ${ancestors}`,
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

export function sendJson(response, value, status = 200) {
  response.writeHead(status, {
    "content-type": "application/json",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(JSON.stringify(value));
}

/** Sends a file below `folder`, or 404. */
export async function sendFile(response, folder, path, headers = {}) {
  const file = new URL(`.${path}`, folder);
  const type = TYPES[extname(file.pathname)];
  const body = file.href.startsWith(folder.href) && type ? await read(file) : undefined;
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": type, "x-content-type-options": "nosniff", ...headers });
  response.end(body);
}

export async function readBody(request) {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) {
    body += chunk;
    if (body.length > LONGEST_BODY) {
      throw new Error("the request is too long");
    }
  }
  return body;
}

async function read(file) {
  try {
    return await readFile(fileURLToPath(file));
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "EISDIR") {
      return undefined;
    }
    throw error;
  }
}
