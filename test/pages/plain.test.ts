import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import sanitizeHtml from 'sanitize-html';
import {readCollection} from '../../src/catalog/index.js';
import {toStaticHtml} from '../../src/plain/static.js';
import {
  WORDPRESS_ATTRIBUTES,
  WORDPRESS_LINKS,
  WORDPRESS_POST_TAGS,
} from '../plain/wordpress-post-tags.js';
import {launch, ROOT} from './browser.js';

// What platforms take away in words and links is in test/plain/sanitizers.test.ts.

const {collection} = readCollection(JSON.parse(readFileSync(`${ROOT}data/films.json`, 'utf8')));
assert.ok(collection);
const published = toStaticHtml(collection);

/** What WordPress leaves of a post by an author (kses). */
const kses = sanitizeHtml(published, {
  allowedTags: WORDPRESS_POST_TAGS,
  allowedAttributes: {a: WORDPRESS_LINKS, '*': WORDPRESS_ATTRIBUTES},
  allowVulnerableTags: true,
});

/** As themes with a reset do it, and further: nothing but `strong` is left as browsers have it. */
const RESET = `
  *, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; }
  body * { font: inherit; list-style: none; text-decoration: none; color: inherit; }
  strong, b { font-weight: bold; }
`;

describe('the plain HTML on pages of others', () => {
  let browser: Browser;

  before(async () => {
    browser = await launch();
  });

  after(() => browser.close());

  async function show(html: string, css = ''): Promise<Page> {
    const page = await browser.newPage({viewport: {width: 320, height: 600}});
    await page.setContent(
      `<!doctype html><html lang="en"><title>Films</title><style>${css}</style><main>${html}</main>`,
    );
    return page;
  }

  const unfold = (page: Page): Promise<void> =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });

  /** DOMPurify as it comes, in the page. */
  async function purified(page: Page, html: string): Promise<string> {
    await page.addScriptTag({path: `${ROOT}node_modules/dompurify/dist/purify.min.js`});
    return page.evaluate(html => {
      const {DOMPurify} = window as unknown as {DOMPurify: {sanitize: (html: string) => string}};
      return DOMPurify.sanitize(html);
    }, html);
  }

  for (const [name, css] of [
    ['a page without styles', ''],
    ['a theme that resets everything', RESET],
  ] as const) {
    for (const platform of ['kses', 'DOMPurify']) {
      it(`does not scroll sideways at 320 px after ${platform}, on ${name}`, async () => {
        const empty = await show('');
        const html = platform === 'kses' ? kses : await purified(empty, published);
        const page = await show(html, css);
        await unfold(page);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        assert.equal(await page.locator('article').count(), 10);
        await Promise.all([empty.close(), page.close()]);
      });
    }
  }

  it('has each fact on a line of its own, with its name in bold before it, whatever the theme', async () => {
    const page = await show(kses, RESET);
    await unfold(page);
    const facts = await page
      .locator('article details p:has(> strong:first-child)')
      .evaluateAll(paragraphs =>
        paragraphs.map(paragraph => {
          const label = paragraph.querySelector('strong')!;
          const range = document.createRange();
          range.setStartAfter(label);
          range.setEndAfter(paragraph.lastChild!);
          const [name, value] = [label, range].map(part => part.getClientRects()[0]!);
          const before = paragraph.previousElementSibling!.getBoundingClientRect();
          return {
            text: label.textContent,
            isBold: Number(getComputedStyle(label).fontWeight) >= 700,
            isAlone: name!.top >= before.bottom - 1,
            isAtStart: Math.round(name!.left - paragraph.getBoundingClientRect().left),
            isBefore: value!.top > name!.top - 1 && range.toString().trim() !== '',
          };
        }),
      );
    assert.ok(facts.length > 150);
    for (const {text, ...fact} of facts) {
      assert.match(text, /:$/);
      assert.deepEqual(fact, {isBold: true, isAlone: true, isAtStart: 0, isBefore: true}, text);
    }
    await page.close();
  });

  it('names its verdicts in bold, and its sources by number, whatever the theme', async () => {
    const page = await show(kses, RESET);
    const numbers = await page.locator('article').first().locator('details').last().innerText();
    assert.match(numbers, /^Sources \(13\)/);
    const bold = await page
      .locator('ol > li > strong')
      .evaluateAll(
        words => words.filter(word => getComputedStyle(word).fontWeight === '700').length,
      );
    assert.equal(bold, await page.locator('ol > li').count());
    await unfold(page);
    const sources = page.locator('article').first().locator('details').last().locator('p');
    for (const [place, text] of (await sources.allInnerTexts()).entries()) {
      assert.ok(text.startsWith(`${place + 1}. `), text);
    }
    await page.close();
  });

  it('shows texts and notes first, in less than half of the height of all of it', async () => {
    const page = await show(published);
    const height = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollHeight);
    const folded = await height();
    assert.ok(await page.getByText('The film was shot on location').first().isVisible());
    assert.ok(await page.getByText('No source was found that names the filming').isVisible());
    await unfold(page);
    assert.ok(folded < (await height()) / 2, `${folded} of ${await height()}`);
    await page.close();
  });
});
