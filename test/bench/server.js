/**
 * Serves the pages as a good host does: brotli, one response for the page and one for the script. Nothing may be kept, so that each visit is a first one.
 */
import {createServer} from 'node:http';
import {setTimeout as delay} from 'node:timers/promises';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzipSync} from 'node:zlib';

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

const compress = promisify(brotliCompress);

/** Brotli at its best takes half a minute for a page of this many bytes; hosts do without there. */
const LARGE = 4_000_000;
const BEST = 11;
const GOOD = 6;

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

/** Starts a server for files that are added by name. */
export async function startServer() {
  const files = new Map();
  const openedAt = new WeakMap();
  let roundTrip = 0;
  const server = createServer(async (request, response) => {
    const late = lateness(request.socket, openedAt, roundTrip);
    if (late > 0) await delay(late);
    send(response, files.get(request.url));
  });
  server.on('connection', socket => openedAt.set(socket, performance.now()));
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    add: async (name, text) => files.set(`/${name}`, await toFile(name, text)),
    sizeOf: name => files.get(`/${name}`).size,
    setRoundTrip: milliseconds => (roundTrip = milliseconds),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * The browser's emulation of a slow line answers each request one round trip late at least, but
 * connects at no cost. Here the connection has its round trip, too (TCP; there is no TLS); one that
 * was opened ahead of need has it behind it.
 */
function lateness(socket, openedAt, roundTrip) {
  const opened = openedAt.get(socket);
  openedAt.delete(socket);
  if (opened === undefined || roundTrip === 0) return 0;
  const now = performance.now();
  return Math.max(opened + roundTrip, now) + roundTrip - now;
}

async function toFile(name, text) {
  const bytes = Buffer.byteLength(text);
  const quality = bytes < LARGE ? BEST : GOOD;
  const body = await compress(text, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});
  const gzip = gzipSync(text, {level: 9}).length;
  return {body, type: TYPES[name.split('.').pop()], size: {bytes, gzip, brotli: body.length}};
}

function send(response, file) {
  // Browsers ask for an icon on their own; there is none.
  if (!file) return response.writeHead(204).end();
  const head = {
    'Content-Type': file.type,
    'Content-Encoding': 'br',
    'Content-Length': file.body.length,
    'Cache-Control': 'no-store',
  };
  return response.writeHead(200, head).end(file.body);
}
