/**
 * Serves the pages as a good host does: brotli at its best, one response for the page and one for
 * the script. Nothing may be kept, so that each visit is a first one.
 */
import {createServer} from 'node:http';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const TYPES = {html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8'};

const compress = promisify(brotliCompress);

/** Starts a server for files that are added by name. */
export async function startServer() {
  const files = new Map();
  const line = {roundTrip: 0};
  const known = new WeakSet();
  const server = createServer(async (request, response) => {
    await connect(request.socket, known, line.roundTrip);
    send(response, files.get(request.url));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    line,
    origin: `http://127.0.0.1:${server.address().port}`,
    add: async (name, text) => files.set(`/${name}`, await toFile(name, text)),
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

/** Shaping by the browser delays each request, but opens connections at no cost. */
async function connect(socket, known, roundTrip) {
  if (known.has(socket)) return;
  known.add(socket);
  if (roundTrip > 0) await new Promise(resolve => setTimeout(resolve, roundTrip));
}

async function toFile(name, text) {
  const params = {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY};
  const body = await compress(text, {params});
  return {body, type: TYPES[name.split('.').pop()]};
}

function send(response, file) {
  if (!file) {
    // Browsers ask for an icon on their own; no page of ours has one.
    response.writeHead(204).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': file.type,
    'Content-Encoding': 'br',
    'Content-Length': file.body.length,
    'Cache-Control': 'no-store',
  });
  response.end(file.body);
}
