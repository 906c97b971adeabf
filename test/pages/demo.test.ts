import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {build} from 'vite';
import {violations} from './axe.js';
import {collectMessages, launch, ROOT, serveFolder, waitForCards, type Server} from './browser.js';

const PAGES = [
  'index.html',
  ...readdirSync(`${ROOT}demo/examples`).map(name => `examples/${name}`),
];

describe('the demo, built and served as a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  let browser: Browser;
  let site: Server;

  before(async () => {
    await build({
      configFile: `${ROOT}vite.config.ts`,
      logLevel: 'error',
      build: {outDir: folder, emptyOutDir: true},
    });
    site = await serveFolder(folder);
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    site.close();
    rmSync(folder, {recursive: true});
  });

  async function open(path: string): Promise<{page: Page; messages: string[]}> {
    const page = await browser.newPage({viewport: {width: 1200, height: 900}});
    const messages = collectMessages(page);
    await page.goto(`${site.origin}/${path}`);
    const place = path === 'examples/frame.html' ? page.frameLocator('iframe') : page;
    await place.locator('soviet-film-list [part=card], main > section article').first().waitFor();
    return {page, messages};
  }

  for (const width of [280, 720, 1400]) {
    it(`index.html at ${width} px: nothing jumps when the list takes over`, async () => {
      const page = await browser.newPage({viewport: {width, height: 900}});
      await page.goto(`${site.origin}/index.html`);
      await waitForCards(page);
      const shift = await page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        let sum = 0;
        const observer = new PerformanceObserver(list => {
          for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
        });
        observer.observe({type: 'layout-shift', buffered: true});
        // What is buffered comes with a task of its own.
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        return sum;
      });
      assert.ok(shift < 0.02, String(shift));
      await page.close();
    });
  }

  for (const path of PAGES) {
    it(`${path} shows films, says nothing on the console, asks no other origin, and axe finds nothing`, async () => {
      const {messages, page} = await open(path);
      const asked: string[] = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({name}) => new URL(name).origin),
      );
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(messages, []);
      assert.deepEqual(
        [...new Set(asked)].filter(origin => origin !== site.origin),
        [],
      );
      await page.close();
    });
  }

  it('the companion counts along and clears the filters', async () => {
    const {page} = await open('examples/companion.html');
    const companion = page.locator('made-under-stalin');
    const said = (): Promise<string> => companion.locator('p').innerText();
    assert.equal(await said(), '7 of these 10 were completed while Stalin was in power.');
    await page.getByLabel('1960s').check();
    assert.equal(await said(), '0 of these 2 were completed while Stalin was in power.');
    await companion.getByRole('button').click();
    assert.equal(await said(), '7 of these 10 were completed while Stalin was in power.');
    assert.equal(await page.getByLabel('1960s').isChecked(), false);
    await page.close();
  });

  it('the events page hears of an act', async () => {
    const {page} = await open('examples/events.html');
    await page.getByLabel('Search').fill('paris');
    await page.getByText('film-query-change {"query":"q=paris","films":1,"total":10}').waitFor();
    await page.close();
  });

  it('the second language changes with its part of the page', async () => {
    const {page} = await open('examples/languages.html');
    await page.getByText('10 фильмов').waitFor();
    await page.getByRole('button', {name: 'English, please'}).click();
    await page.getByText('10 films').nth(1).waitFor();
    await page.close();
  });

  it('the frame is as tall as its films, and the page goes on right below', async () => {
    const {page} = await open('examples/frame.html');
    await page.waitForFunction(() => {
      const frame = document.querySelector('iframe')!;
      const films = frame.contentDocument?.documentElement.getBoundingClientRect().height ?? 0;
      return films > 400 && Math.abs(frame.clientHeight - films) < 1;
    });
    await page.close();
  });

  it('a link opens two lists as they were, and going back undoes a step', async () => {
    const {page} = await open('examples/address.html#a.decade=1940s&b.leader=Vladimir+Lenin');
    const counts = page.locator('[part=count]');
    assert.deepEqual(await counts.allInnerTexts(), ['4 of 10 films', '3 of 10 films']);
    await page.getByLabel('1930s').first().check();
    await page.getByText('5 of 10 films').waitFor();
    await page.goBack();
    await page.getByText('4 of 10 films').waitFor();
    await page.close();
  });
});
