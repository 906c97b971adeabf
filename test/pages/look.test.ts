/** What is on the screen and on paper, on pages with settings of their own. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {launch, ROOT, serve, serveFolder, waitForCards, type Server} from './browser.js';
import {fontFaces, FONTS, setFont} from './fonts.js';

interface Stage extends BrowserContextOptions {
  readonly width: number;
  readonly attributes?: string;
  readonly css?: string;
  readonly scripts?: readonly string[];
}

describe('the look', () => {
  let browser: Browser;
  let files: Server;
  let site: Server;

  before(async () => {
    [browser, files] = await Promise.all([launch(), serveFolder(ROOT)]);
    site = await serve((request, response) => {
      const {searchParams} = new URL(request.url ?? '/', site.origin);
      const [attributes, css, scripts] = ['attributes', 'css', 'scripts'].map(
        name => searchParams.get(name) ?? '',
      );
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
        <title>Films</title><style>${fontFaces(`${files.origin}/node_modules`)}</style>
        <style>body {margin: 0} ${css}</style><soviet-film-list ${attributes}></soviet-film-list>
        <script type="module" src="${files.origin}/dist/soviet-film-list.js"></script>${scripts}`);
    });
  });

  after(async () => {
    files.close();
    site.close();
    await browser.close();
  });

  async function open(stage: Stage): Promise<Page> {
    const {attributes = '', css = '', scripts = [], width, ...options} = stage;
    const context = await browser.newContext({viewport: {width, height: 900}, ...options});
    const page = await context.newPage();
    await page.goto(
      `${site.origin}/?${String(new URLSearchParams({attributes, css, scripts: scripts.join('')}))}`,
    );
    await waitForCards(page);
    return page;
  }

  const styleOf = (page: Page, selector: string, name: string): Promise<string> =>
    page
      .locator(`soviet-film-list ${selector}`)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);

  for (const font of ['Arimo', ...FONTS] as const) {
    it(`no sign and no marker is on the end of the folded introduction: ${font}`, async () => {
      const page = await open({width: 1160});
      await setFont(page, font);
      for (const width of [1160, 1240, 1320, 1400, 1500, 1700, 1900]) {
        await page.setViewportSize({width, height: 900});
        await page.evaluate(
          () =>
            new Promise(done =>
              requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
            ),
        );
        const {clamp, seen} = await page.evaluate(() => {
          const root = document.querySelector('soviet-film-list')!.shadowRoot!;
          const text = root.querySelector('[part=introduction]')!;
          const {bottom, height} = text.getBoundingClientRect();
          const markers = [...text.querySelectorAll('button')].filter(marker => {
            const box = marker.getBoundingClientRect();
            return box.top + box.height / 2 > bottom - height / 2;
          });
          return {
            clamp: getComputedStyle(text).webkitLineClamp,
            seen: markers.filter(
              marker => !marker.inert || getComputedStyle(marker).visibility === 'visible',
            ).length,
          };
        });
        assert.deepEqual([clamp, seen], ['none', 0], `${width} px`);
      }
      await page.context().close();
    });
  }

  it('an introduction of two lines neither fades nor loses its markers', async () => {
    const page = await open({width: 1400});
    const mask = await page.evaluate(async () => {
      const list = document.querySelector('soviet-film-list')!;
      list.films = {introduction: 'Short.', films: [{id: 'a', title: 'A', year: 1950}]};
      await list.updateComplete;
      await new Promise(done =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      return getComputedStyle(list.shadowRoot!.querySelector('[part=introduction]')!).maskImage;
    });
    assert.equal(mask, 'none');
    await page.context().close();
  });

  for (const [width, size, least] of [
    [240, 16, 8],
    [280, 16, 8],
    [320, 16, 8],
    [390, 16, 8],
    [320, 32, 5],
    [390, 32, 8],
    [640, 32, 8],
  ] as const) {
    it(`the search field is ${least} em wide at ${width} px with text of ${size} px`, async () => {
      const page = await open({width, css: `body {font-size: ${size}px}`});
      const field = await page.locator('[part=search-input]').boundingBox();
      assert.ok(field!.width >= least * size, `${field!.width / size} em`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.context().close();
    });
  }

  for (const [width, attributes] of [
    [280, ''],
    [390, ''],
    [390, 'controls="search"'],
    [700, 'controls="facets"'],
    [1400, ''],
    [390, 'controls="none"'],
  ] as const) {
    it(`the count of results is seen once at ${width} px, ${attributes}`, async () => {
      const page = await open({width, attributes: `${attributes} query="q=berlin"`});
      const seen = page.locator('[part=count]:visible');
      assert.deepEqual(await seen.allTextContents(), ['1 of 10 films']);
      await page.context().close();
    });
  }

  it('buttons and lists of links are 24 px high and wide, in small text too', async () => {
    const page = await open({
      width: 1100,
      attributes: 'checks="open"',
      css: 'body {font-size: 12px}',
    });
    const least = (selector: string) =>
      page.locator(`soviet-film-list ${selector}`).evaluateAll(elements =>
        Math.min(
          ...elements.flatMap(element => {
            const {height, width} = element.getBoundingClientRect();
            return [height, width];
          }),
        ),
      );
    const set = (script: string) =>
      page.evaluate(
        `(async list => {${script}; await list.updateComplete})(document.querySelector('soviet-film-list'))`,
      );
    const sizes = [await least('.notes .sources li')];
    await set("list.open('the-star')");
    sizes.push(await least('dialog .sources li'));
    await set(`list.close(); list.checks = 'marked';
      list.films = [{id: 'm', title: 'M', year: 1931}, ...list.collection.films]`);
    await page.locator('soviet-film-list .text [part=check-marker]').first().click();
    for (const selector of ['.note .sources li', '.shut', '[part=card-title] button']) {
      sizes.push(await least(selector));
    }
    assert.ok(Math.min(...sizes) >= 23.9, sizes.join(', '));
    await page.context().close();
  });

  for (const width of [390, 844]) {
    it(`fields have letters of 16 px at ${width} px where the pointer is coarse`, async () => {
      const page = await open({
        width,
        css: 'body {font-size: 14px}',
        hasTouch: true,
        isMobile: true,
      });
      for (const part of ['search-input', 'sort']) {
        assert.equal(await styleOf(page, `[part=${part}]`, 'font-size'), '16px');
      }
      await page.context().close();
    });
  }

  it('follows a page whose text follows the system, and is light on paper', async () => {
    const css = '@media (prefers-color-scheme: dark) {body {background: #111; color: #eee}}';
    const page = await open({width: 1000, css, colorScheme: 'light'});
    const grounds: string[] = [];
    for (const colorScheme of ['light', 'dark', 'light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      for (let frame = 0; frame < 6; frame++)
        await page.evaluate(() => new Promise(requestAnimationFrame));
      grounds.push(await styleOf(page, '[part=base]', 'background-color'));
    }
    const [light, dark] = ['rgb(251, 248, 241)', 'rgb(21, 19, 16)'];
    assert.deepEqual(grounds, [light, dark, light, dark]);
    await page.emulateMedia({colorScheme: 'dark', media: 'print'});
    assert.equal(await styleOf(page, '[part=base]', 'color-scheme'), 'light');
    assert.equal(await styleOf(page, '[part=card-fact] b', 'color'), 'rgb(179, 33, 26)');
    await page.context().close();
  });

  it('is left out where a page hides it: invisible, until found, on paper', async () => {
    const css = '.unseen {visibility: hidden} @media print {.screen {display: none}}';
    const page = await open({width: 1000, css, attributes: 'class="screen"'});
    const list = page.locator('soviet-film-list');
    const height = async () => (await list.boundingBox())?.height ?? 0;
    assert.ok((await height()) > 500);
    await page.emulateMedia({media: 'print'});
    assert.equal(await height(), 0);
    await page.emulateMedia({media: 'screen'});
    await list.evaluate(element => element.setAttribute('hidden', 'until-found'));
    assert.deepEqual(
      await list.evaluate(element => [
        getComputedStyle(element).display,
        getComputedStyle(element).contentVisibility,
      ]),
      ['block', 'hidden'],
    );
    await list.evaluate(element => element.setAttribute('hidden', ''));
    assert.equal(await list.evaluate(element => getComputedStyle(element).display), 'none');
    await list.evaluate(
      element => (element.removeAttribute('hidden'), (element.className = 'unseen')),
    );
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement!.localName), 'body');
    assert.equal(await styleOf(page, '[part=card-title]', 'visibility'), 'hidden');
    await page.context().close();
  });

  it('inherits the spacing of text that visitors set on the page, and nothing done to its letters', async () => {
    const css = `body {-webkit-text-fill-color: transparent; text-shadow: 0 0 6px #000; stroke: red;
      -webkit-text-stroke: 2px red; text-indent: 4em; text-transform: uppercase; text-emphasis: dot;
      text-orientation: sideways; paint-order: stroke; quotes: none; list-style: square;
      letter-spacing: 2px; word-spacing: 3px; cursor: none; text-align: right; white-space: pre}`;
    const page = await open({width: 1000, css});
    const wanted = {
      '-webkit-text-fill-color': 'rgb(26, 23, 19)',
      'text-shadow': 'none',
      stroke: 'none',
      '-webkit-text-stroke-width': '0px',
      'text-indent': '0px',
      'text-transform': 'none',
      'text-emphasis-style': 'none',
      'paint-order': 'normal',
      quotes: 'auto',
      'letter-spacing': '2px',
      'word-spacing': '3px',
      'text-align': 'start',
      'white-space': 'normal',
      cursor: 'auto',
      color: 'rgb(26, 23, 19)',
    };
    for (const [name, value] of Object.entries(wanted)) {
      assert.equal(await styleOf(page, '[part=card-description]', name), value, name);
    }
    for (const name of ['letter-spacing', 'word-spacing']) {
      assert.equal(
        await styleOf(page, '[part=card-title] button', name),
        wanted[name as 'word-spacing'],
      );
    }
    await page.context().close();
  });

  it('posters keep their own colours where an extension darkens pages, as Dark Reader does', async () => {
    const page = await open({width: 1000});
    const inks = () =>
      page
        .locator('soviet-film-list svg[part=poster] path')
        .evaluateAll(paths => paths.map(path => getComputedStyle(path).fill));
    const before = await inks();
    await page.evaluate(darken);
    assert.equal(await styleOf(page, '[part=card-original]', 'color'), 'rgb(0, 128, 0)');
    assert.deepEqual(await inks(), before);
    await page.context().close();
  });
});

/** Repeats each rule in force that sets a colour, in another one; rules for print are left alone. */
function darken(): void {
  const root = document.querySelector('soviet-film-list')!.shadowRoot!;
  const sheet = new CSSStyleSheet();
  const todo = root.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
  for (let rule = todo.pop(); rule; rule = todo.pop()) {
    const isLeft =
      rule instanceof CSSMediaRule &&
      (!matchMedia(rule.conditionText).matches ||
        [...rule.media].some(medium => medium.startsWith('print')));
    if (!isLeft && rule instanceof CSSGroupingRule) todo.push(...rule.cssRules);
    if (!(rule instanceof CSSStyleRule)) continue;
    for (const name of ['color', 'fill']) {
      const value = rule.style.getPropertyValue(name);
      if (value && value !== 'currentcolor' && value !== 'inherit') {
        sheet.insertRule(`${rule.selectorText} {${name}: green}`);
      }
    }
  }
  root.adoptedStyleSheets.push(sheet);
}
