import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
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

  it('details, timeline and export formats request nothing more', async () => {
    const page = await browser.newPage({viewport: {width: 1200, height: 900}});
    await page.goto(site.origin);
    await waitForCards(page);
    const before = files.requests.length;
    await page.getByRole('button', {name: 'The Star', exact: true}).click();
    const dialog = page.getByRole('dialog', {name: 'The Star', exact: true});
    await dialog.getByText('Cite', {exact: true}).click();
    await dialog.getByRole('button', {name: 'MLA'}).click();
    await page.locator('.citation').waitFor();
    await dialog.getByRole('button', {name: 'Close'}).click();
    await page.getByRole('radio', {name: 'Timeline'}).click();
    await page.locator('[part=timeline-row]').nth(9).waitFor();
    assert.equal(files.requests.length, before);
    await page.close();
  });
});
