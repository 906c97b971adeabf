import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {violations} from './axe.js';
import {collectMessages, launch, ROOT, serveFolder, servePage, type Server} from './browser.js';

// Frames in a page, and the script that makes them grow, are in test/pages/frame-host.test.ts.

describe('frame.html', () => {
  let browser: Browser;
  let files: Server;
  let elsewhere: Server;

  before(async () => {
    [browser, files, elsewhere] = await Promise.all([
      launch(),
      serveFolder(`${ROOT}dist`),
      servePage(''),
    ]);
  });

  after(async () => {
    files.close();
    elsewhere.close();
    await browser.close();
  });

  const addressOf = (params: Record<string, string>): string =>
    `${files.origin}/frame.html?${new URLSearchParams(params).toString()}`;

  async function open(params: Record<string, string> = {}): Promise<Page> {
    const page = await browser.newPage({viewport: {width: 900, height: 700}});
    page.setDefaultTimeout(10_000);
    await page.goto(addressOf(params));
    await page.locator('[part=count]').waitFor();
    return page;
  }

  const attributes = (page: Page): Promise<Record<string, string>> =>
    page
      .locator('soviet-film-list')
      .evaluate(list => Object.fromEntries([...list.attributes].map(a => [a.name, a.value])));

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
    const set = await attributes(page);
    for (const [name, value] of Object.entries(params)) assert.equal(set[name], value);
    assert.equal(await page.locator('[part=card]').count(), 1);
    assert.equal(await page.locator('html').getAttribute('lang'), 'ru');
    assert.equal(await page.locator('[part=base]').getAttribute('lang'), 'ru');
    assert.equal(set['style'], '--film-list-accent: #00ff00;');
    const sheet = page.locator('link[rel=stylesheet]').last();
    assert.equal(await sheet.getAttribute('href'), './themes/archive.css');
    await page.close();
  });

  it('takes a colour in hexadecimal digits, which in an address have no # before them', async () => {
    const page = await open({accent: '1d4e89', text: '123'});
    const {style = ''} = await attributes(page);
    assert.equal(style, '--film-list-accent: #1d4e89; --film-list-text: #123;');
    await page.close();
  });

  it('takes every colour that it names, as one and nothing more', async () => {
    const colours = {
      ...{accent: 'rgb(1 2 3)', 'on-accent': '#fff', surface: 'beige', text: 'black'},
      ...{muted: 'light-dark(#333, #ccc)', border: 'hsl(10 20% 30%)'},
    };
    const page = await open(colours);
    const {style = ''} = await attributes(page);
    for (const [name, value] of Object.entries(colours)) {
      assert.ok(style.includes(`--film-list-${name}: ${value};`), name);
    }
    await page.close();
  });

  it('is named after the collection, is a whole page, and says nothing on the console', async () => {
    const page = await browser.newPage();
    const messages = collectMessages(page);
    await page.goto(addressOf({}));
    await page.locator('[part=card]').nth(9).waitFor();
    const title = await page
      .locator('soviet-film-list')
      .evaluate(list => (list as HTMLElement & {collection: {title: string}}).collection.title);
    assert.equal(await page.title(), title);
    assert.equal(await page.locator('h1').textContent(), title);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('prints a handout: its title, every film with its texts, nothing to press', async () => {
    const page = await open({theme: 'dark', view: 'list'});
    assert.equal(await page.locator('h1').evaluate(title => title.clientHeight), 1);
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.locator('[part=card-description]:visible').first().waitFor();
    assert.equal(await page.locator('[part=toolbar]').isVisible(), false);
    assert.equal(await page.locator('[part=card-description]:visible').count(), 10);
    assert.ok((await page.locator('h1').evaluate(title => title.clientHeight)) > 20);
    const ground = await page
      .locator('[part=base]')
      .evaluate(base => [getComputedStyle(base).backgroundColor, getComputedStyle(base).color]);
    assert.deepEqual(ground, ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await page.close();
  });

  it('what strangers write into its address stays text, and is not theirs to say', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const page = await open({
      ...{query: `q=${evil}`, view: evil, only: evil, lang: evil, style: '../../evil'},
      ...{accent: 'red;} * {display: none', surface: 'url(https://evil.test/)'},
      ...{'report-to': 'evil@x.test', onclick: 'alert(1)', src: 'https://evil.test/films.json'},
    });
    assert.equal(await page.locator('img').count(), 0);
    assert.equal(await page.getByLabel('Search').inputValue(), evil);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    const names = Object.keys(await attributes(page));
    assert.deepEqual(names.sort(), ['heading-level', 'only', 'query', 'view']);
    assert.equal(await page.locator('link[href*=evil]').count(), 0);
    assert.equal(
      files.requests.some(path => path.includes('evil') && !path.startsWith('/frame.html')),
      false,
    );
    await page.close();
  });

  it('takes no colour that stands for something else, and asks nobody for its picture', async () => {
    const picture = `url(${elsewhere.origin}/picture.png)`;
    const own = {
      surface: `var(--x,${picture})`,
      accent: `VAR( --x , ${picture})`,
      text: `v\\61r(--x,${picture})`,
      border: `/**/var(--x,${picture})`,
      muted: `env(x,${picture})`,
      'on-accent': `rgb(from var(--x, red) r g b)`,
    };
    const foreign = {
      surface: picture,
      accent: `light-dark(${picture}, red)`,
      text: `red ${picture}`,
      border: `image-set("${elsewhere.origin}/picture.png" 1x)`,
      muted: `red; background: ${picture}`,
      'on-accent': `attr(x, ${picture})`,
    };
    for (const colours of [own, foreign]) {
      const page = await open(colours);
      assert.deepEqual(elsewhere.requests, []);
      assert.equal((await attributes(page))['style'], undefined);
      await page.close();
    }
  });

  it('has a policy that lets nothing in but what lies beside it', async () => {
    const page = await open();
    const refused = await page.evaluate(async url => {
      const names = new Set<string>();
      addEventListener('securitypolicyviolation', event => names.add(event.effectiveDirective));
      const image = Object.assign(document.createElement('img'), {src: `${url}/picture.png`});
      const style = document.createElement('link');
      Object.assign(style, {rel: 'stylesheet', href: `${url}/style.css`});
      const frame = Object.assign(document.createElement('iframe'), {src: url});
      const base = Object.assign(document.createElement('base'), {href: url});
      const ends = [image, style, frame].map(
        element => new Promise(resolve => (element.onload = element.onerror = resolve)),
      );
      document.body.append(image, style, frame, base);
      const requests = [fetch(url), import(`${url}/script.js`)];
      await Promise.allSettled([...ends, ...requests]);
      await new Promise(requestAnimationFrame);
      return [...names].sort();
    }, elsewhere.origin);
    const directives = ['base-uri', 'connect-src', 'frame-src', 'img-src'];
    assert.deepEqual(refused, [...directives, 'script-src-elem', 'style-src-elem']);
    assert.deepEqual(elsewhere.requests, []);
    await page.close();
  });

  it('needs nothing that its policy refuses, and says to nobody where it was asked from', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const messages = collectMessages(page);
    const referrers: string[] = [];
    page.on('request', request => referrers.push(request.headers()['referer'] ?? ''));
    await page.goto(addressOf({view: 'timeline', style: 'archive', accent: '1d4e89', lang: 'ru'}));
    await page.locator('[part=timeline-row]').nth(9).waitFor();
    await page.locator('[part=timeline-row] button').first().click();
    const details = page.locator('dialog[open]');
    await details.locator('summary[part=button]').click();
    const saved = page.waitForEvent('download');
    await details.getByRole('button', {name: 'BibTeX'}).click();
    assert.equal(await (await saved).failure(), null);
    assert.deepEqual(messages, []);
    assert.ok(referrers.length > 4);
    assert.deepEqual([...new Set(referrers)], ['']);
    await page.close();
  });

  it('listens to nothing', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const kinds: string[] = [];
      Object.assign(window, {kinds});
      const {addEventListener} = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (...[kind, ...rest]) {
        if (this === window) kinds.push(kind);
        addEventListener.call(this, kind, ...rest);
      };
    });
    await page.goto(addressOf({}));
    await page.locator('[part=card]').nth(9).waitFor();
    const {kinds, own} = await page.evaluate(() => ({
      kinds: (window as unknown as {kinds: string[]}).kinds,
      own: window.onmessage,
    }));
    assert.equal(own, null);
    assert.equal(kinds.includes('message'), false);
    const script = await readFile(`${ROOT}dist/frame.js`, 'utf8');
    assert.doesNotMatch(script, /["']message["']|onmessage|innerHTML/);
    await page.close();
  });
});
