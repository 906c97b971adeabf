/** A built app, served, in a Chromium of its own: every case on a fresh page. */
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {preview} from 'vite';
import {CHROMIUM_ARGS, ensureBrowsers} from '../../scripts/browsers.js';
import {CASES} from './cases.js';

/** @typedef {(what: string, problem?: string) => boolean} Note */

export function launch() {
  const {chromium: executablePath = ''} = ensureBrowsers();
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

/**
 * @param {URL} folder
 * @param {Note} note
 */
export async function clickThrough(folder, note) {
  const server = await serve(folder);
  const browser = await launch();
  try {
    for (const [name, run] of Object.entries(CASES)) {
      note(name, await problemOf(run, browser, server.address));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * @param {(page: import('playwright-core').Page) => Promise<void>} run
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
async function problemOf(run, browser, address) {
  const page = await browser.newPage();
  page.setDefaultTimeout(5000);
  const complaints = complaintsOf(page);
  try {
    await page.goto(address);
    await page.locator('soviet-film-list [part=card]').first().waitFor();
    await run(page);
    return complaints.length > 0 ? `the page complains: ${complaints.join('\n')}` : undefined;
  } catch (error) {
    return [String(error), ...complaints].join('\n');
  } finally {
    await page.close();
  }
}

/** @param {URL} folder */
async function serve(folder) {
  const server = await preview({
    root: fileURLToPath(folder),
    configFile: false,
    logLevel: 'error',
    preview: {port: 0, host: '127.0.0.1'},
  });
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
  return {address: `http://127.0.0.1:${port}/`, close: () => server.close()};
}
