/** A built app, served, in a Chromium of its own: every case on a fresh page. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {preview} from 'vite';
import {CHROMIUM_ARGS, ensureChromium, findBrowsers} from '../../scripts/browsers.js';
import {CASES} from './cases.js';

export function launch() {
  ensureChromium();
  const {chromium: executablePath = ''} = findBrowsers();
  return chromium.launch({executablePath, args: CHROMIUM_ARGS});
}

/**
 * Everything that a page complains of.
 * @param {import('playwright-core').Page} page
 */
export function complaintsOf(page) {
  /** @type {string[]} */
  const complaints = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('requestfailed', request => complaints.push(`failed: ${request.url()}`));
  return complaints;
}

/** Tests of an app that is built. @param {URL} folder */
export function clickThrough(folder) {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  /** @type {import('playwright-core').Browser} */
  let browser;
  before(async () => {
    server = await serve(folder);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  for (const [name, run] of Object.entries(CASES)) {
    it(name, async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(5000);
      const complaints = complaintsOf(page);
      await page.goto(server.address);
      await page.locator('soviet-film-list [part=card]').first().waitFor();
      await run(page);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
}

/** @param {URL} folder */
export async function serve(folder) {
  const server = await preview({
    root: fileURLToPath(folder),
    configFile: false,
    logLevel: 'error',
    preview: {port: 0, host: '127.0.0.1'},
  });
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
  return {address: `http://127.0.0.1:${port}/`, close: () => server.close()};
}
