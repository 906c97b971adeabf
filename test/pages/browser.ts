/** A Chromium of one's own for whole pages, and a server that says what was asked of it. */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowsers} from '../../scripts/browsers.js';
import {sameEverywhere} from '../../scripts/machine.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};

export interface Server {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly requests: string[];
  readonly close: () => void;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export async function serve(answer: Answer): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    void answer(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return {origin: `http://127.0.0.1:${port}`, requests, close};
}

/** Serves a folder to every origin. */
export function serveFolder(folder: string): Promise<Server> {
  return serve(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = await readFile(file);
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.setHeader('access-control-allow-origin', '*');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
}

/** Serves one page at every path. */
export function servePage(html: string, headers: Record<string, string> = {}): Promise<Server> {
  return serve((_request, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers}).end(html);
  });
}

export function launch(more: readonly string[] = []): Promise<Browser> {
  const {chromium: executablePath} = findBrowsers();
  if (!executablePath) throw new Error('No Chromium was found; see CONTRIBUTING.md.');
  return chromium.launch({
    executablePath,
    args: [...CHROMIUM_ARGS, ...more],
    env: sameEverywhere(),
  });
}

/** Everything that a page says on its console, errors that nobody caught, and broken policies. */
export function collectMessages(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', message => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => messages.push(`error: ${error.message}`));
  page.on('requestfailed', request => messages.push(`failed: ${request.url()}`));
  return messages;
}

/** How many cards the lists of a page show. */
export function cards(page: Page): Promise<number> {
  return page.locator('soviet-film-list [part=card]').count();
}

export async function waitForCards(page: Page): Promise<void> {
  await page.locator('soviet-film-list [part=card]').first().waitFor();
}
