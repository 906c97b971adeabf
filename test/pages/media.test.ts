import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {violations} from './axe.js';
import {cards, launch, ROOT, serveFolder, serve, waitForCards, type Server} from './browser.js';

const HTML = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
  <title>Films</title><body style="margin:0"><main><h1>Films</h1><h2>Ten</h2>
  <soviet-film-list></soviet-film-list></main>`;

describe('the list in every medium', () => {
  let browser: Browser;
  let files: Server;
  let site: Server;

  before(async () => {
    browser = await launch();
    files = await serveFolder(`${ROOT}dist`);
    site = await serve((request, response) => {
      const [, attributes = ''] = (request.url ?? '').split('?');
      const page = HTML.replace('<html', `<html ${decodeURIComponent(attributes)}`);
      const script = `<script type="module" src="${files.origin}/soviet-film-list.js"></script>`;
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page + script);
    });
  });

  after(async () => {
    files.close();
    site.close();
    await browser.close();
  });

  async function open(options: BrowserContextOptions, attributes = ''): Promise<Page> {
    const page = await browser.newPage(options);
    await page.goto(`${site.origin}/?${encodeURIComponent(attributes)}`);
    await waitForCards(page);
    return page;
  }

  const sticksOut = (page: Page): Promise<boolean> =>
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );

  for (const [what, options] of [
    ['light', {colorScheme: 'light'}],
    ['dark', {colorScheme: 'dark'}],
    ['forced colours', {forcedColors: 'active'}],
    ['more contrast', {contrast: 'more'}],
  ] as const) {
    it(`${what}: axe finds nothing, on a page that follows the system`, async () => {
      const page = await open(
        {...options, viewport: {width: 900, height: 900}},
        'style="color-scheme: light dark"',
      );
      await page.getByRole('button', {name: 'Filters'}).click();
      await page.getByRole('button', {name: /^\d+ more$/}).click();
      assert.deepEqual(await violations(page), []);
      await page.close();
    });
  }

  it('a dark page gets a dark list, a page that says nothing a light one', async () => {
    const ground = (page: Page): Promise<string> =>
      page.locator('[part=base]').evaluate(base => getComputedStyle(base).backgroundColor);
    const dark = await open({colorScheme: 'dark'}, 'style="color-scheme: dark"');
    const plain = await open({colorScheme: 'dark'});
    assert.notEqual(await ground(dark), await ground(plain));
    assert.equal(await ground(plain), 'rgb(251, 248, 241)');
    await dark.close();
    await plain.close();
  });

  it('400 % zoom, which is 320 pixels: nothing sticks out, filters open too', async () => {
    const page = await open({viewport: {width: 320, height: 256}});
    await page.getByRole('button', {name: 'Filters'}).click();
    assert.equal(await sticksOut(page), false);
    await page.close();
  });

  it('200 % text at 320 pixels: nothing sticks out, and every word is twice as large, in any view', async () => {
    for (const view of ['cards', 'list', 'timeline']) {
      const page = await open({viewport: {width: 320, height: 700}}, '');
      const sizes = () =>
        page.evaluate(async name => {
          const list = document.querySelector('soviet-film-list')!;
          list.view = name as typeof list.view;
          await list.updateComplete;
          const texts = list.renderRoot.querySelectorAll(
            'h3, p, td, text, [part=count], .opener, option, .story',
          );
          return [...texts].map(text => parseFloat(getComputedStyle(text).fontSize));
        }, view);
      const before = await sizes();
      await page.evaluate(() => (document.body.style.fontSize = '200%'));
      const after = await sizes();
      assert.equal(await sticksOut(page), false, view);
      assert.deepEqual(
        after,
        before.map(size => 2 * size),
        view,
      );
      await page.close();
    }
  });

  it('text spacing as in 1.4.12: nothing is cut off, nothing sticks out', async () => {
    for (const view of ['cards', 'list', 'timeline']) {
      for (const width of [320, 1400]) {
        const page = await open({viewport: {width, height: 900}});
        const cut = await page.evaluate(async name => {
          const list = document.querySelector('soviet-film-list')!;
          list.view = name as typeof list.view;
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`* {line-height: 1.5 !important; letter-spacing: 0.12em !important;
            word-spacing: 0.16em !important} p {margin-block-end: 2em !important}`);
          await list.updateComplete;
          list.shadowRoot!.adoptedStyleSheets.push(sheet);
          const texts = list.renderRoot.querySelectorAll('h3, p:not(.clamped), th, td, button, li');
          return [...texts]
            .filter(text => !text.closest('.hidden') && getComputedStyle(text).clipPath === 'none')
            .filter(text => getComputedStyle(text).overflowY !== 'visible')
            .filter(text => text.scrollHeight > text.clientHeight + 1)
            .map(text => text.textContent);
        }, view);
        assert.deepEqual(cut, [], `${view} at ${width}`);
        assert.equal(await sticksOut(page), false, `${view} at ${width}`);
        await page.close();
      }
    }
  });

  it('right to left: the list runs as its own language does, what a page puts in as the page', async () => {
    const page = await open({viewport: {width: 1000, height: 700}}, 'dir="rtl"');
    assert.equal(await sticksOut(page), false);
    const directions = await page.evaluate(() => {
      const root = document.querySelector('soviet-film-list')!.renderRoot;
      return ['[part=base]', 'slot[name=header]'].map(
        selector => getComputedStyle(root.querySelector(selector)!).direction,
      );
    });
    assert.deepEqual(directions, ['ltr', 'rtl']);
    await page.close();
  });

  /** A document does not count what moves in shadow trees. */
  const moving = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      document
        .querySelector('soviet-film-list')!
        .shadowRoot!.getAnimations()
        .map(({effect}) => (effect as KeyframeEffect).target!.part.value),
    );

  it('nothing moves by itself, and nothing at all with reduced motion', async () => {
    const still = await open({});
    assert.deepEqual(await moving(still), []);
    await still.close();
    const page = await open({reducedMotion: 'reduce', viewport: {width: 1000, height: 900}});
    await page.getByLabel('Search').fill('berlin');
    assert.deepEqual(await moving(page), []);
    await page.close();
  });

  it('a filter moves the cards in sight for a moment, and no haste leaves one half faded', async () => {
    const page = await open({viewport: {width: 1000, height: 900}});
    await page.getByLabel('Search').fill('berlin');
    assert.deepEqual(await moving(page), ['card']);
    await page.evaluate(async () => {
      const list = document.querySelector('soviet-film-list')!;
      const input = list.shadowRoot!.querySelector<HTMLInputElement>('[part=search-input]')!;
      for (let change = 0; change < 100; change += 1) {
        input.value = ['', 'le', 'lenin', 'berlin', 'sta'][change % 5]!;
        input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        if (change % 3 === 0) await new Promise(requestAnimationFrame);
      }
      input.value = '';
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await list.updateComplete;
    });
    assert.ok((await moving(page)).length <= 10, 'what was going on was given up');
    while ((await moving(page)).length > 0);
    const looks = await page.locator('[part=card]').evaluateAll(elements =>
      elements.map(element => {
        const {opacity, transform} = getComputedStyle(element);
        return `${opacity} ${transform}`;
      }),
    );
    assert.deepEqual([...new Set(looks)], ['1 none']);
    assert.equal(looks.length, 10);
    await page.close();
  });

  it('by keyboard alone: search, filter, clear, and the focus is always in sight', async () => {
    const page = await open({viewport: {width: 1200, height: 900}});
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const element = document.querySelector('soviet-film-list')?.shadowRoot?.activeElement;
        const {outlineStyle} = getComputedStyle(element!);
        const words = element?.closest('label, button, summary')?.textContent?.trim();
        return `${words?.split(/\s+/)[0] || element?.part.value} ${outlineStyle}`;
      });
    const press = async (keys: readonly string[], stop: RegExp): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
      assert.match(await focused(), stop);
    };
    await press(['Tab'], /^Skip solid/);
    await press(['Tab'], /^more solid/);
    await press(['Tab'], /^search-input solid/);
    await page.keyboard.type('lenin');
    await press(['Tab'], /^Leader solid/);
    await press(['ArrowRight', 'ArrowRight'], /^Decade solid/);
    await press(['Home', 'Enter', 'Tab'], /^Joseph solid/);
    await press(['Space'], /^Joseph solid/);
    assert.ok(await page.getByRole('checkbox', {name: 'Joseph Stalin'}).isChecked());
    await press(['Escape'], /^Leader solid/);
    await press(['Tab'], /^Curator|^Order/);
    await press(['Tab'], /^Cards solid/);
    await press(['Tab'], /^Cite solid/);
    await press(['Tab'], /^Joseph solid/);
    await press(['Tab', 'Enter'], /^search-input solid/);
    assert.equal(await cards(page), 10);
    await page.close();
  });
});
