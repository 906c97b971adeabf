/** The films that are bundled are read when the files are built; what is built must not differ. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {readCollection} from '../../src/catalog/index.js';
import type {SovietFilmList} from '../../src/index.js';
import {launch, ROOT, serveFolder, waitForCards, type Server} from './browser.js';
import {importMap} from './import-map.js';

const data: unknown = JSON.parse(readFileSync(join(ROOT, 'data/films.json'), 'utf8'));
const {collection: expected} = readCollection(data);

/** What a page's script sees. */
interface Seen {
  readonly collection: unknown;
  /** Whether it is the bundled object itself, which nobody has read again. */
  readonly isBundled: boolean;
  readonly isFrozen: boolean;
}

const SCRIPTS: Readonly<Record<string, string>> = {
  'the file to paste': '<script type="module" src="/dist/soviet-film-list.js"></script>',
  'the classic script': '<script defer src="/dist/soviet-film-list.classic.js"></script>',
  'the npm modules': '<script type="module" src="/dist/index.js"></script>',
};

describe('the bundled films', () => {
  let browser: Browser;
  let files: Server;

  before(async () => {
    [browser, files] = await Promise.all([launch(), serveFolder(ROOT)]);
  });

  after(async () => {
    files.close();
    await browser.close();
  });

  async function open(script: string): Promise<Page> {
    const page = await browser.newPage();
    const body = `<!doctype html><title>Films</title>${importMap(files.origin)}
      <soviet-film-list></soviet-film-list>${script}`;
    const contentType = 'text/html; charset=utf-8';
    await page.route('**/films-page', route => route.fulfill({contentType, body}));
    await page.goto(`${files.origin}/films-page`);
    await waitForCards(page);
    return page;
  }

  for (const [name, script] of Object.entries(SCRIPTS)) {
    it(`${name} has what the gate lets through, frozen, and does not read it again`, async () => {
      const page = await open(script);
      const seen = await page.evaluate(look, 'soviet-film-list');
      assert.deepStrictEqual(seen.collection, expected);
      assert.deepEqual([seen.isBundled, seen.isFrozen], [true, true]);
      await page.close();
    });
  }

  for (const entry of ['index', 'server-index']) {
    it(`dist/${entry}.js has them in Node`, async () => {
      const module = (await import(
        join(ROOT, `dist/${entry}.js`)
      )) as typeof import('../../src/index.js');
      const {bundled} = module.SovietFilmList;
      assert.deepStrictEqual(bundled, expected);
    });
  }
});

/** In the page. */
function look(tag: string): Seen {
  const list = document.querySelector(tag) as SovietFilmList;
  const {bundled} = list.constructor as typeof SovietFilmList;
  const {collection} = list;
  const inside: unknown[] = [collection];
  for (const value of inside) {
    if (typeof value === 'object' && value) inside.push(...(Object.values(value) as unknown[]));
  }
  return {collection, isBundled: collection === bundled, isFrozen: inside.every(Object.isFrozen)};
}
