/** Chromium for whole pages, and a server that records its requests. */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Download,
  type Page,
} from 'playwright-core';
import {chromiumOptions} from '../../scripts/page-tests.js';

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

export interface Folder {
  /** The folder's path on the server; at the top by default. */
  readonly at?: string;
  /** Changes what its scripts contain. */
  readonly edit?: (script: string) => string;
}

/** Serves a folder to every origin. */
export function serveFolder(folder: string, {at = '', edit}: Folder = {}): Promise<Server> {
  return serve(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, relative(`/${at}`, path.endsWith('/') ? `${path}index.html` : path));
    try {
      const body = await readFile(file);
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.setHeader('access-control-allow-origin', '*');
      response.end(edit && file.endsWith('.js') ? edit(body.toString()) : body);
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

/**
 * The Chromium that page tests share; one for this file where it runs without `npm test`, or where it
 * needs more arguments.
 */
export async function launch(more?: readonly string[]): Promise<Browser> {
  const {SHARED_BROWSER} = process.env;
  if (more) return chromium.launch(chromiumOptions(more));
  return keepContexts(
    SHARED_BROWSER
      ? await chromium.connect(SHARED_BROWSER)
      : await chromium.launch(chromiumOptions()),
  );
}

/**
 * Opens pages with the same options, but for the viewport, in one context. An empty tab keeps its
 * process alive, because a new process takes a second. `newContext` gives a fresh context, for tests
 * that change theirs.
 */
function keepContexts(browser: Browser): Browser {
  const kept = new Map<string, Promise<BrowserContext>>();
  const start: Browser['newContext'] = async options => {
    const context = await browser.newContext(options);
    await context.newPage();
    return context;
  };
  browser.newPage = async ({viewport, ...options} = {}) => {
    const key = JSON.stringify(options);
    if (!kept.has(key)) kept.set(key, start(options));
    const page = await (await kept.get(key)!).newPage();
    if (viewport) await page.setViewportSize(viewport);
    return page;
  };
  return browser;
}

/** Everything that a page says on its console, errors that nobody caught, and broken policies. */
export function collectMessages(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', message => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => messages.push(`error: ${error.message}`));
  page.on('requestfailed', request => messages.push(`failed: ${request.url()}`));
  return messages;
}

/** The bytes of a file that a page saved, wherever its browser runs. */
export async function readDownload(download: Download): Promise<Buffer> {
  return Buffer.concat(await (await download.createReadStream()).toArray());
}

/** How many cards the lists of a page show. */
export function cards(page: Page): Promise<number> {
  return page.locator('soviet-film-list [part=card]').count();
}

export async function waitForCards(page: Page): Promise<void> {
  await page.locator('soviet-film-list [part=card]').first().waitFor();
}
