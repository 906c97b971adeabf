/**
 * Apps whose pages are drawn in Node, and taken over in the browser: what readers have before the
 * script, the moment it comes, and what the app hears from then on.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import {complaintsOf, launch, serve} from './click-through.js';
import {readShift} from './server-page.js';
import {gate, watchLists} from './watch-lists.js';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{browser: import('playwright-core').Browser, address: string, path: string}} Visit */

const LIST = 'soviet-film-list';
const OWN = ['The Chairman', 'The Star', 'The First Teacher'];

/** Each page that has ten films in its HTML, and where the films of the app's own are. */
const PAGES = {
  next: ['', 'own/'],
  nuxt: ['', 'own/'],
  astro: ['', 'lit/', 'own/'],
  eleventy: ['lit/', 'own/'],
};

/** Those whose own films are in the HTML too; elsewhere the framework sets them in the browser. */
const HAVE_OWN_FILMS_IN_HTML = ['astro', 'eleventy'];

/**
 * Tests of an app, once it is built.
 * @param {keyof typeof PAGES} name
 * @param {URL} folder
 */
export function prerenderedApp(name, folder) {
  const visit = /** @type {Visit} */ ({});
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  before(async () => {
    server = await serve(folder);
    visit.browser = await launch();
    visit.address = server.address;
  });
  after(async () => {
    await visit.browser?.close();
    await server?.close();
  });
  for (const path of PAGES[name]) {
    const films = path === 'own/' ? OWN : TEN;
    const isDrawn = films === TEN || HAVE_OWN_FILMS_IN_HTML.includes(name);
    if (isDrawn) it(`/${path} has its films in the HTML`, () => isInHtml(folder, path, films));
    for (const [what, run] of Object.entries(isDrawn ? {...DRAWN, ...ALIVE} : ALIVE)) {
      it(`/${path} ${what}`, () => run({...visit, path}, films));
    }
  }
}

const TEN = JSON.parse(
  readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8'),
).films.map((/** @type {{title: string}} */ {title}) => title);

/**
 * @param {URL} folder
 * @param {string} path
 * @param {string[]} films
 */
function isInHtml(folder, path, films) {
  const html = readFileSync(new URL(`dist/${path}index.html`, folder), 'utf8');
  const inside = /<soviet-film-list[^>]*><template [^>]*shadowrootmode="open".*?<\/template>/s;
  const [root = ''] = inside.exec(html) ?? [];
  assert.equal(root.match(/part="card"/g)?.length, films.length);
}

/** @type {Record<string, (visit: Visit, films: string[]) => Promise<void>>} */
const DRAWN = {
  'is read without scripts': async ({address, browser, path}, films) => {
    const page = await browser.newPage({javaScriptEnabled: false});
    await page.goto(address + path);
    assert.deepEqual(await titles(page), films.toSorted());
    await page.close();
  },

  'is taken over without a shift': async (visit, films) => {
    const {complaints, page, scripts} = await open(visit);
    await page
      .locator(`${LIST} [part=card]`)
      .nth(films.length - 1)
      .waitFor();
    const before = await inOrder(page);
    scripts.open();
    await isAlive(page);
    assert.deepEqual(await inOrder(page), before);
    assert.deepEqual(await page.evaluate(readShift), 0);
    assert.deepEqual(complaints, []);
    await page.close();
  },
};

/** @type {typeof DRAWN} */
const ALIVE = {
  'shows no other films at any time': async (visit, films) => {
    const {complaints, page, scripts} = await open(visit);
    scripts.open();
    await isAlive(page);
    const {painted, ready} = await page.evaluate(() => window.lists);
    assert.deepEqual(ready, [films.toSorted()]);
    assert.deepEqual(painted.toSorted(), films.toSorted());
    assert.deepEqual(complaints, []);
    await page.close();
  },

  'hears from the list, and keeps its details shut': async visit => {
    const {complaints, page, scripts} = await open(visit);
    scripts.open();
    await isAlive(page);
    await page.locator(`${LIST} [part=card-title] button`, {hasText: /^The Star$/}).click();
    await page.locator('#opened', {hasText: 'The Star'}).waitFor();
    assert.equal(await page.locator(`${LIST} dialog[open]`).count(), 0);
    await page.locator(`${LIST} [part=search-input]`).fill('chairman');
    await page.locator('#asked', {hasText: 'q=chairman'}).waitFor();
    assert.deepEqual(await titles(page), ['The Chairman']);
    assert.equal(await page.locator(`${LIST} dialog[open]`).count(), 0);
    assert.deepEqual(complaints, []);
    await page.close();
  },
};

/**
 * Its scripts wait until they are let in.
 * @param {Visit} visit
 */
async function open({address, browser, path}) {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const scripts = gate();
  const complaints = complaintsOf(page);
  await page.addInitScript(watchLists);
  await page.route('**/*.js', async route => {
    await scripts.passed;
    await route.continue();
  });
  await page.goto(address + path, {waitUntil: 'commit'});
  return {complaints, page, scripts};
}

/** The app is at work, and the list has drawn. @param {Page} page */
async function isAlive(page) {
  await page.waitForLoadState('load');
  await page.waitForFunction(() => window.lists.ready.length > 0);
  await page.evaluate(() => window.lists.framesFromNow(5));
}

/** @param {Page} page */
async function titles(page) {
  return (await inOrder(page)).toSorted();
}

/** @param {Page} page */
function inOrder(page) {
  return page.locator(`${LIST} [part=card-title]`).allInnerTexts();
}
