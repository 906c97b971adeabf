/** What a page, a system or an extension does to colours, letters and visibility. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {StyledPages, styleOf, type Stage} from './styled-pages.js';

describe('a page’s own styles', () => {
  let pages: StyledPages;

  before(async () => {
    pages = await StyledPages.start();
  });

  after(() => pages.stop());

  const open = (stage: Stage): Promise<Page> => pages.open(stage);

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
      element => (element.removeAttribute('hidden'), element.setAttribute('class', 'unseen')),
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
    if (rule instanceof CSSMediaRule) {
      const isLeft = [...rule.media].some(medium => medium.startsWith('print'));
      if (!isLeft && matchMedia(rule.conditionText).matches) todo.push(...rule.cssRules);
    } else if (rule instanceof CSSStyleRule) {
      const names = ['color', 'fill'].filter(name =>
        /var|#|rgb/.test((rule as CSSStyleRule).style.getPropertyValue(name)),
      );
      const declarations = names.map(name => `${name}: green`).join(';');
      sheet.insertRule(`${rule.selectorText} {${declarations}}`);
    }
  }
  root.adoptedStyleSheets.push(sheet);
}
