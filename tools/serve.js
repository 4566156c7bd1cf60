// Serves the built page on this machine only, with the example register open.
const { createServer } = require("node:http");
const { readFileSync } = require("node:fs");
const path = require("node:path");

const PAGE = path.resolve(__dirname, "..", "dist", "stages-iop.html");
const PORT = Number(process.env.PORT ?? 8130);

/** Calls back with the address once it listens; another port is taken where this one is not free. */
function serve(listening, port = PORT) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname !== "/") {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
    });
    response.end(readFileSync(PAGE));
  });
  server.on("error", (error) => {
    if (error.code === "EADDRINUSE" && port !== 0) serve(listening, 0);
    else throw error;
  });
  server.listen(port, "127.0.0.1", () => {
    listening(`http://127.0.0.1:${server.address().port}/?exemple`, server);
  });
}

module.exports = { serve };
