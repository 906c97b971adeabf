/** A reload, and a step back to a page that the browser did not keep: both return to the same place. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {cards, launch, ROOT, serve, serveFolder, waitForCards, type Server} from './browser.js';

const PLACE = 2800;

const BODIES: Readonly<Record<string, () => string>> = {
  'with nothing between its tags': () => '<soviet-film-list></soviet-film-list>',
  'with a fallback': () =>
    '<soviet-film-list>Ten films: <a href="/on">as text</a></soviet-film-list>',
  'with a server’s shadow root': () =>
    readFileSync(`${ROOT}dist/static/films.en.shadow.html`, 'utf8'),
  'in the middle of a page': () =>
    '<div style="height: 900px"></div><soviet-film-list>Films</soviet-film-list>',
  'in a page that restores the place itself': () =>
    `<script>
      history.scrollRestoration = 'manual';
      addEventListener('pagehide', () => (sessionStorage.place = scrollY));
      addEventListener('load', () => scrollTo(0, sessionStorage.place ?? 0));
    </script><soviet-film-list>Films</soviet-film-list>`,
};

describe('a list', () => {
  let browser: Browser;
  let files: Server;
  let site: Server;

  before(async () => {
    [browser, files] = await Promise.all([launch(), serveFolder(`${ROOT}dist`)]);
    site = await serve((request, response) => {
      const name = decodeURIComponent(request.url ?? '').slice(1);
      const headers = {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'};
      response.writeHead(200, headers);
      response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
        <title>Films</title><script type="module" src="${files.origin}/soviet-film-list.js"></script>
        ${BODIES[name]?.() ?? 'Another page'}
        <p style="height: 1800px">What comes after the list.</p>`);
    });
  });

  after(async () => {
    files.close();
    site.close();
    await browser.close();
  });

  /** What is at the top of the window, once the page is still. */
  async function place(page: Page): Promise<number> {
    await waitForCards(page);
    await page.waitForFunction(() => document.readyState === 'complete');
    return page.evaluate(async () => {
      await document.querySelector('soviet-film-list')!.updateComplete;
      for (let frames = 0; frames < 20; frames += 1) await new Promise(requestAnimationFrame);
      return Math.round(scrollY);
    });
  }

  for (const name of Object.keys(BODIES)) {
    it(`${name} is at the same place after a reload, and after a step back`, async () => {
      const page = await browser.newPage({viewport: {width: 390, height: 700}});
      await page.goto(`${site.origin}/${encodeURIComponent(name)}`);
      await place(page);
      assert.equal(await cards(page), 10);
      await page.evaluate(top => window.scrollTo(0, top), PLACE);
      assert.equal(await place(page), PLACE);
      await page.reload();
      assert.equal(await place(page), PLACE);
      await page.goto(`${site.origin}/on`);
      await page.goBack();
      assert.equal(await place(page), PLACE);
      await page.close();
    });
  }
});
