import { createServer, request as ask } from "node:http";

/** A proxy that keeps all that passes through it, whole. */
export async function record() {
  const tape = [];
  const proxy = createServer(async (request, response) => {
    const sent = await whole(request);
    const onward = ask(request.url, { method: request.method, headers: request.headers }, async (answer) => {
      const body = await whole(answer);
      const { statusCode: status } = answer;
      const texts = { sent: sent.toString(), body: body.toString() };
      tape.push({ url: request.url, asked: request.headers, status, answered: answer.headers, ...texts });
      response.writeHead(status, answer.headers).end(body);
    });
    onward.on("error", () => response.destroy());
    onward.end(sent);
  });
  await new Promise((listening) => proxy.listen(0, "127.0.0.1", listening).unref());
  return {
    server: `http://127.0.0.1:${proxy.address().port}`,
    /** What has passed since the last call. */
    take: () => tape.splice(0),
    stop: () => proxy.close().closeAllConnections(),
  };
}

async function whole(stream) {
  const chunks = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
