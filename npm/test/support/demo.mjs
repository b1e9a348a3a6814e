// The demo checkout, served as `npm start` there does after its build, or as `npm run dev`.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const DEMO = new URL("../../../examples/checkout/", import.meta.url);

export const { idOf } = await import(new URL("server/cases.mjs", DEMO));

export async function startDemo(...options) {
  const [shopPort, lenderPort] = [await freePort(), await freePort()];
  const env = { ...process.env, SHOP_PORT: shopPort, LENDER_PORT: lenderPort };
  const server = spawn(process.execPath, ["server.mjs", ...options], { cwd: fileURLToPath(DEMO), env, stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((started, failed) => {
    server.stdout.once("data", started);
    server.once("exit", () => failed(new Error("the demo's server ended")));
  });
  return {
    shop: `http://localhost:${shopPort}`,
    lender: `http://localhost:${lenderPort}`,
    stop: () => server.kill(),
  };
}

async function freePort() {
  const probe = createServer();
  await new Promise((listening) => probe.listen(0, "localhost", listening));
  const { port } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return port;
}
