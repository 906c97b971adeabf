import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {violations} from './axe.js';
import {collectMessages, launch, ROOT, serveFolder, servePage, type Server} from './browser.js';

describe('frame.html', () => {
  let browser: Browser;
  let files: Server;

  before(async () => {
    [browser, files] = await Promise.all([launch(), serveFolder(`${ROOT}dist`)]);
  });

  after(async () => {
    files.close();
    await browser.close();
  });

  async function open(params: Record<string, string> = {}): Promise<Page> {
    const page = await browser.newPage({viewport: {width: 900, height: 700}});
    await page.goto(`${files.origin}/frame.html?${new URLSearchParams(params).toString()}`);
    await page.locator('[part=count]').waitFor();
    return page;
  }

  const attributes = (page: Page) =>
    page
      .locator('soviet-film-list')
      .evaluate(list => [...list.attributes].map(a => [a.name, a.value]));

  it('is configured by its address', async () => {
    const params = {
      view: 'list',
      query: 'q=lenin',
      facets: 'leader',
      controls: 'search',
      only: 'lenin-in-paris the-star',
      checks: 'open',
      theme: 'dark',
    };
    const page = await open({...params, lang: 'ru', style: 'archive', accent: '#00ff00'});
    const set = Object.fromEntries(await attributes(page)) as Record<string, string>;
    for (const [name, value] of Object.entries(params)) assert.equal(set[name], value);
    assert.equal(await page.locator('[part=card]').count(), 1);
    assert.equal(await page.locator('html').getAttribute('lang'), 'ru');
    assert.equal(await page.locator('[part=base]').getAttribute('lang'), 'ru');
    assert.equal(set['style'], '--film-list-accent: #00ff00;');
    assert.match(
      (await page.locator('link[rel=stylesheet]').last().getAttribute('href'))!,
      /archive/,
    );
    await page.close();
  });

  it('takes its name from the collection, is a whole page, and prints whole', async () => {
    const page = await open();
    const messages = collectMessages(page);
    const title = await page.locator('soviet-film-list').evaluate(list => {
      return (list as HTMLElement & {collection: {title: string}}).collection.title;
    });
    assert.equal(await page.title(), title);
    assert.equal(await page.locator('h1').textContent(), title);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(messages, []);
    await page.emulateMedia({media: 'print'});
    assert.equal(await page.locator('[part=toolbar]').isVisible(), false);
    assert.equal(await page.locator('[part=card-description]:visible').count(), 10);
    await page.close();
  });

  it('what strangers write into its address stays text, and is not theirs to say', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const page = await open({
      ...{query: `q=${evil}`, view: evil, only: evil, lang: evil, style: '../../evil'},
      ...{accent: 'red;} * {display: none', 'report-to': 'evil@x.test', onclick: 'alert(1)'},
    });
    assert.equal(await page.locator('img').count(), 0);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    const names = (await attributes(page)).map(([name]) => name);
    assert.ok(
      !names.includes('report-to') && !names.includes('onclick') && !names.includes('style'),
    );
    assert.equal(await page.locator('link[href*=evil]').count(), 0);
    await page.close();
  });

  it('listens to nothing', async () => {
    const script = await readFile(`${ROOT}dist/frame.js`, 'utf8');
    assert.doesNotMatch(script, /addEventListener\(["']message|onmessage|innerHTML/);
  });

  it('tells how tall it is, and the host’s script follows its own frames only', async () => {
    const host = await readFile(`${ROOT}dist/frame-host.js`, 'utf8');
    const site = await servePage(`<!doctype html><html lang="en"><title>Host</title>
      <iframe src="${files.origin}/frame.html?view=list" title="Films" width="600"></iframe>
      <iframe id="other" srcdoc="<p>x" title="Other"></iframe><script>${host}</script>`);
    const page = await browser.newPage({viewport: {width: 900, height: 900}});
    await page.goto(site.origin);
    const height = () =>
      page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().height);
    const shown = async () => {
      const inner = await (await page.$('iframe'))!.contentFrame();
      return inner!.evaluate(() => document.documentElement.getBoundingClientRect().height);
    };
    while ((await height()) < 400) await page.evaluate(() => new Promise(requestAnimationFrame));
    const before = await height();
    assert.ok(Math.abs(before - (await shown())) <= 5, 'it ends where its page ends');
    await page.evaluate(() => {
      window.postMessage({type: 'soviet-film-list', height: 9999}, '*');
      window.postMessage({type: 'other', height: 9999}, '*');
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await height(), before);
    const opened = (await (await page.$('iframe'))!.contentFrame())!;
    await opened.locator('summary .year').first().click();
    while ((await height()) <= before)
      await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.ok(Math.abs((await height()) - (await shown())) <= 5, 'and follows what is unfolded');
    await page.close();
    site.close();
  });
});
