/** The page that demo/frameworks/server/ renders in Node, before and after the element is there. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {after, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {complaintsOf, launch} from './click-through.js';

/** @typedef {import('playwright-core').Page} Page */

/** More is felt as a jump. */
const LARGEST_SHIFT = 0.02;
const WIDTHS = [280, 720, 1400];
const LIST = 'soviet-film-list';

/** Tests of the server's page, once it is built. @param {URL} folder */
export function renderedOnServer(folder) {
  /** @type {Awaited<ReturnType<typeof start>>} */
  let server;
  /** @type {import('playwright-core').Browser} */
  let browser;
  before(async () => {
    server = await start(folder);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.stop();
  });
  const open = async (/** @type {object} */ options) => {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(5000);
    return page;
  };
  for (const [what, run] of Object.entries(CASES)) it(what, () => run(open, server.address));
}

/** @typedef {(options: object) => Promise<Page>} Open */
/** @type {Record<string, (open: Open, address: string) => Promise<void>>} */
const CASES = {
  'importing the package in Node does nothing, and the films are in the HTML': async (
    _open,
    address,
  ) => {
    const html = await (await fetch(address)).text();
    const list = html.slice(html.indexOf(`<${LIST}`), html.indexOf(`</${LIST}>`));
    assert.match(list, /<h3[^>]*>.*The Star/s);
    assert.doesNotMatch(list, /\[object Object\]|function/);
  },

  'without scripts the films are read as they are': async (open, address) => {
    const page = await open({javaScriptEnabled: false});
    await page.goto(address);
    assert.equal(await page.locator(`${LIST} article h3`).count(), 10);
    assert.ok(await page.getByRole('heading', {name: 'The Star', level: 3}).isVisible());
  },

  ...Object.fromEntries(
    WIDTHS.map(width => [
      `at ${width} pixels nothing jumps when the element takes over`,
      (/** @type {Open} */ open, /** @type {string} */ address) => takesOver(open, address, width),
    ]),
  ),

  'the framework takes the page over: properties and events work': async (open, address) => {
    const page = await open({});
    const complaints = complaintsOf(page);
    await page.goto(address);
    await page.locator('main[data-alive]').waitFor();
    await page.locator(`${LIST} [part=search-input]`).fill('teacher');
    await page.locator('output', {hasText: 'q=teacher'}).waitFor();
    await page.locator(`${LIST} [part=search-input]`).fill('');
    await page.getByRole('button', {name: 'Ours'}).click();
    await page.waitForFunction(list => document.querySelector(list).result.total === 1, LIST);
    assert.deepEqual(complaints, []);
  },
};

/**
 * The script comes late, so that the films as HTML are seen first.
 * @param {Open} open
 * @param {string} address
 * @param {number} width
 */
async function takesOver(open, address, width) {
  const page = await open({viewport: {width, height: 900}});
  const complaints = complaintsOf(page);
  await page.route('**/*.js', async route => {
    await new Promise(resolve => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(address, {waitUntil: 'commit'});
  await page.locator(`${LIST} article h3`).first().waitFor();
  await page.locator(`${LIST} [part=card]`).nth(9).waitFor();
  await page.locator('main[data-alive]').waitFor();
  const shift = await page.evaluate(readShift);
  assert.ok(shift < LARGEST_SHIFT, `everything moved by ${shift}`);
  assert.deepEqual(complaints, []);
}

/** Cumulative layout shift, https://web.dev/articles/cls, from the empty page on. */
export async function readShift() {
  let shift = 0;
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries()) shift += /** @type {any} */ (entry).value;
  });
  observer.observe({type: 'layout-shift', buffered: true});
  await new Promise(resolve => setTimeout(resolve, 500));
  return shift;
}

/**
 * The server says its address in its first line.
 * @param {URL} folder
 */
async function start(folder) {
  const server = spawn(process.execPath, ['server.js'], {
    cwd: fileURLToPath(folder),
    env: {...process.env, PORT: '0', NODE_ENV: 'production'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    server.stdout.once('data', line => resolve(String(line).trim()));
    server.once('exit', () => reject(new Error('The server ended before it listened.')));
  });
  return {address, stop: () => server.kill()};
}
