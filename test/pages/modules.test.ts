import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch, ROOT, serve, serveFolder, waitForCards, type Server} from './browser.js';
import {importMap} from './import-map.js';

describe('the npm modules, by an import map', () => {
  let browser: Browser;
  let files: Server;
  let site: Server;

  before(async () => {
    browser = await launch();
    files = await serveFolder(ROOT);
    site = await serve((_request, response) => {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.end(`<!doctype html><title>Films</title>${importMap(files.origin)}
        <soviet-film-list></soviet-film-list>
        <script type="module" src="${files.origin}/dist/index.js"></script>`);
    });
  });

  after(async () => {
    files.close();
    site.close();
    await browser.close();
  });

  async function open(): Promise<Page> {
    files.requests.length = 0;
    const page = await browser.newPage({viewport: {width: 1200, height: 900}});
    await page.goto(site.origin);
    await waitForCards(page);
    return page;
  }

  const asked = (part: string): boolean => files.requests.some(path => path.includes(part));

  const errors = (page: Page): Promise<unknown[]> =>
    page.evaluate(() => {
      const heard: unknown[] = [];
      document.addEventListener('film-list-error', ({detail}: CustomEventInit<unknown>) => {
        heard.push((detail as {code: string}).code);
      });
      return (Object.assign(window, {heard}) as {heard: unknown[]}).heard;
    });

  it('details and export formats are loaded when they are asked for, and not before', async () => {
    const page = await open();
    assert.deepEqual([asked('details'), asked('export-films')], [false, false]);
    await page.getByRole('button', {name: 'The Star', exact: true}).click();
    await page.getByRole('dialog', {name: 'The Star', exact: true}).waitFor();
    assert.deepEqual([asked('details'), asked('export-films')], [true, false]);
    await page.getByRole('dialog').getByText('Cite', {exact: true}).click();
    await page.getByRole('dialog').getByRole('button', {name: 'MLA'}).click();
    await page.locator('.citation').waitFor();
    assert.equal(asked('export-films'), true);
    await page.close();
  });

  it('the timeline is loaded when somebody wants to see it', async () => {
    const page = await open();
    assert.equal(asked('timeline'), false);
    await page.getByRole('radio', {name: 'Timeline'}).click();
    await page.locator('[part=timeline-row]').first().waitFor();
    assert.equal(asked('timeline'), true);
    await page.close();
  });

  it('where the timeline cannot be loaded, the cards stay', async () => {
    const page = await open();
    await errors(page);
    await page.route(/chunks\/timeline/, route => route.abort());
    await page.getByRole('radio', {name: 'Timeline'}).click();
    await page.waitForFunction(() => (window as unknown as {heard: unknown[]}).heard.length === 1);
    await page.locator('[part=card]').nth(9).waitFor();
    assert.equal(await page.locator('soviet-film-list:state(cards)').count(), 1);
    await page.close();
  });

  it('what cannot be loaded is told by an error, and the films stay', async () => {
    const page = await open();
    await errors(page);
    await page.route(/chunks\/(details|export-films)/, route => route.abort());
    await page.locator('.menu > [part=export] > summary:visible').click();
    await page.getByRole('button', {name: 'MLA'}).click();
    await page.getByRole('button', {name: 'The Star', exact: true}).click();
    await page.waitForFunction(() => (window as unknown as {heard: unknown[]}).heard.length === 2);
    const heard = await page.evaluate(() => (window as unknown as {heard: unknown[]}).heard);
    assert.deepEqual(heard, ['load', 'load']);
    assert.equal(await page.locator('[part=card]').count(), 10);
    assert.equal(await page.getByRole('dialog').count(), 0);
    await page.close();
  });
});
