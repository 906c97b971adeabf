/**
 * Serves the pages as a good host does: brotli at its best, one response for the page and one for
 * the script. Nothing may be kept, so that each visit is a first one.
 */
import {createServer} from 'node:http';
import {setTimeout as delay} from 'node:timers/promises';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const TYPES = {html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8'};

const compress = promisify(brotliCompress);

/** Starts a server for files that are added by name. */
export async function startServer() {
  const files = new Map();
  const line = {roundTrip: 0};
  const openedAt = new WeakMap();
  const server = createServer(async (request, response) => {
    await answerLate(request.socket, openedAt, line.roundTrip);
    send(response, files.get(request.url));
  });
  server.on('connection', socket => openedAt.set(socket, performance.now()));
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    line,
    origin: `http://127.0.0.1:${server.address().port}`,
    add: async (name, text) => files.set(`/${name}`, await toFile(name, text)),
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

/**
 * Shaping by the browser answers each request one round trip late at least, but connects at no
 * cost. Here the connection has its round trip, too: one that was opened ahead has it behind it.
 */
async function answerLate(socket, openedAt, roundTrip) {
  const opened = openedAt.get(socket);
  openedAt.delete(socket);
  if (opened === undefined || roundTrip === 0) return;
  const isOpen = Math.max(opened + roundTrip, performance.now());
  await delay(isOpen + roundTrip - performance.now());
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
