// Serves the demo on two origins, as in life: the shop, and the lender that takes the decision.
// `node server.mjs` serves the built shop, `node server.mjs --dev` serves it through Vite.
import { once } from "node:events";
import { createServer } from "node:http";
import { lender } from "./server/lender.mjs";
import { shop } from "./server/shop.mjs";

const SHOP_PORT = Number(process.env.SHOP_PORT ?? 5173);
const LENDER_PORT = Number(process.env.LENDER_PORT ?? 5174);

const origins = {
  shop: `http://localhost:${SHOP_PORT}`,
  lender: `http://localhost:${LENDER_PORT}`,
};

await serve(await shop(origins, { isDev: process.argv.includes("--dev") }), SHOP_PORT);
await serve(await lender(origins), LENDER_PORT);
console.log(`The shop: ${origins.shop}\nThe lender, in its frames: ${origins.lender}`);

/** Done when it listens: whoever reads that it does may come at once. */
function serve(handler, port) {
  const server = createServer((request, response) => {
    handler(request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  return once(server.listen(port, "localhost"), "listening");
}
