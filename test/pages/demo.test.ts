import assert from 'node:assert/strict';
import {readdirSync, statSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {violations} from './axe.js';
import {collectMessages, launch, ROOT, waitForCards, type Server} from './browser.js';
import {serveDemo} from './built-demo.js';

/** Pages of the demo itself. */
const OWN = ['index.html', 'builder.html', 'reference.html'];
const PAGES = [...OWN, ...readdirSync(`${ROOT}demo/examples`).map(name => `examples/${name}`)];

/** Wide enough for each facet to have a button of its own. */
const DESK = {width: 1400, height: 900};

const WIDTHS = [280, 320, 390, 600, 720, 900, 1024, 1280, 1400, 1900];

/** In the page: the sum of its layout shifts. */
async function readShift(): Promise<number> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  let sum = 0;
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
  });
  observer.observe({type: 'layout-shift', buffered: true});
  // What is buffered comes with a task of its own.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return sum;
}

describe('the demo, built and served in a folder of a site', () => {
  let browser: Browser;
  let site: Server;
  /** The folder's address. */
  let home: string;

  before(async () => {
    site = await serveDemo({at: 'some/folder'});
    home = `${site.origin}/some/folder`;
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  async function open(
    path: string,
    viewport = {width: 1200, height: 900},
  ): Promise<{page: Page; messages: string[]}> {
    const page = await browser.newPage({viewport});
    const messages = collectMessages(page);
    await page.goto(`${home}/${path}`);
    const place = path === 'examples/frame.html' ? page.frameLocator('iframe') : page;
    await place
      .locator('soviet-film-list [part=card], main > section article, main table')
      .first()
      .waitFor();
    return {page, messages};
  }

  for (const width of [280, 720, 1400]) {
    for (const path of OWN) {
      it(`${path} at ${width} px: nothing jumps`, async () => {
        const page = await browser.newPage({viewport: {width, height: 900}});
        await page.goto(`${home}/${path}`);
        if (path !== 'reference.html') await waitForCards(page);
        const shift = await page.evaluate(readShift);
        assert.ok(shift < 0.02, String(shift));
        await page.close();
      });
    }
  }

  it('the first screen is a quiet header and the list, with its first card', async () => {
    const {page} = await open('index.html', {width: 1400, height: 900});
    const list = (await page.locator('soviet-film-list').boundingBox())!;
    const card = (await page.locator('[part=card]').first().boundingBox())!;
    assert.ok(list.y >= 110 && list.y <= 130, `list at ${list.y}`);
    assert.deepEqual([list.x, list.width], [0, 1400]);
    assert.ok(card.y <= 270, `card at ${card.y}`);
    await page.close();
  });

  it('every link of the demo leads to what is there, and every page has a way back', async () => {
    const page = await browser.newPage();
    const found = new Set<string>();
    for (const path of PAGES) {
      await page.goto(`${home}/${path}`, {waitUntil: 'domcontentloaded'});
      const links = await page
        .locator('a')
        .evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href));
      assert.ok(links.includes(`${home}/index.html`), path);
      for (const link of links) found.add(link);
    }
    const own = [...found].filter(link => link.startsWith(home));
    for (const link of new Set(own.map(address => address.replace(/#.*/, '')))) {
      assert.equal((await page.request.get(link)).status(), 200, link);
    }
    for (const path of PAGES) assert.ok(own.includes(`${home}/${path}`), path);
    assert.ok(own.includes(`${home}/index.html#examples`));
    await page.goto(`${home}/index.html#examples`);
    await page.waitForFunction(
      () => Math.abs(document.querySelector('#examples')!.getBoundingClientRect().top) < 200,
    );
    await page.close();
  });

  it('every picture says what is seen, has its place before it is loaded, and is small', async () => {
    const {page} = await open('index.html');
    const pictures = await page.locator('img').evaluateAll(all =>
      Promise.all(
        (all as HTMLImageElement[]).map(async image => {
          image.loading = 'eager';
          await image.decode();
          const {alt, height, naturalHeight, naturalWidth, width} = image;
          return {alt, drawn: width / height, natural: naturalWidth / naturalHeight};
        }),
      ),
    );
    assert.equal(pictures.length, readdirSync(`${ROOT}demo/examples`).length);
    for (const {alt, drawn, natural} of pictures) {
      assert.ok(alt.length > 10, alt);
      assert.ok(Math.abs(drawn - natural) < 0.02, `${alt}: ${drawn} for ${natural}`);
    }
    const folder = `${ROOT}demo/pictures/`;
    for (const file of readdirSync(folder)) {
      assert.ok(statSync(folder + file).size <= 60_000, file);
    }
    await page.close();
  });

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

    it(`${path} never scrolls sideways`, async () => {
      const {page} = await open(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({width, height: 900});
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide} of ${width}`);
      }
      await page.close();
    });
  }

  for (const view of ['cards', 'list', 'timeline']) {
    it(`the builder’s preview is on the first screen and begins with the films, ${view}`, async () => {
      const page = await browser.newPage({viewport: {width: 1400, height: 900}});
      await page.goto(`${home}/builder.html?b.view=${view}`);
      const film = page.locator('#preview :is([part~=card], [part~=timeline-row])').first();
      await film.waitFor();
      await page.waitForFunction(() => document.querySelector('#preview')!.scrollTop > 0);
      const box = (await page.locator('#preview').boundingBox())!;
      const top = (await film.boundingBox())!.y - box.y;
      assert.ok(top >= 0 && top < 60, `${top} below the edge`);
      assert.ok(box.y > 0 && box.y + box.height <= 900);
      const place = await page.getByRole('radio', {name: /WordPress/}).boundingBox();
      assert.ok(place!.y > 0 && place!.y < 900);
      await page.close();
    });
  }

  it('the companion counts along and clears the filters', async () => {
    const {page} = await open('examples/companion.html', DESK);
    const companion = page.locator('made-under-stalin');
    const said = (): Promise<string> => companion.locator('p').innerText();
    assert.equal(await said(), '7 of these 10 were completed while Stalin was in power.');
    const opener = page.getByRole('button', {name: 'Decade'});
    const decade = page.getByRole('checkbox', {name: '1960s'});
    await opener.click();
    await decade.check();
    assert.equal(await said(), '0 of these 2 were completed while Stalin was in power.');
    await companion.getByRole('button').click();
    assert.equal(await said(), '7 of these 10 were completed while Stalin was in power.');
    await opener.click();
    assert.equal(await decade.isChecked(), false);
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
    const address = 'examples/address.html#a.decade=1940s&b.leader=Vladimir+Lenin';
    const {page} = await open(address, DESK);
    const counts = page.locator('[part=count]');
    assert.deepEqual(await counts.allInnerTexts(), ['4 of 10 films', '3 of 10 films']);
    await page.getByRole('button', {name: 'Decade'}).first().click();
    await page.getByRole('checkbox', {name: '1930s'}).check();
    await page.getByText('5 of 10 films').waitFor();
    await page.goBack();
    await page.getByText('4 of 10 films').waitFor();
    await page.close();
  });
});
