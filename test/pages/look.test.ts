/** What is on the screen, at many widths and in several fonts. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {FONTS, setFont} from './fonts.js';
import {StyledPages, styleOf, type Stage} from './styled-pages.js';

describe('the look', () => {
  let pages: StyledPages;

  before(async () => {
    pages = await StyledPages.start();
  });

  after(() => pages.stop());

  const open = (stage: Stage): Promise<Page> => pages.open(stage);

  for (const font of ['Arimo', ...FONTS] as const) {
    it(`no sign is over a marker of the folded introduction, and none of its last line is reached: ${font}`, async () => {
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
        const {clamp, reached} = await page.evaluate(() => {
          const root = document.querySelector('soviet-film-list')!.shadowRoot!;
          const text = root.querySelector('[part=introduction]')!;
          const {bottom, height} = text.getBoundingClientRect();
          const markers = [...text.querySelectorAll('button')].filter(marker => {
            const box = marker.getBoundingClientRect();
            return box.top + box.height / 2 > bottom - height / 2;
          });
          return {
            clamp: getComputedStyle(text).webkitLineClamp,
            reached: markers.filter(marker => marker.tabIndex >= 0).length,
          };
        });
        assert.deepEqual([clamp, reached], ['none', 0], `${width} px`);
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
});
