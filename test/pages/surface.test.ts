import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch, ROOT, serve, serveFolder, type Server} from './browser.js';
import {readPixels} from './pixels.js';

type Colour = readonly number[];

/** How pages let their own ground through: the ground, and what they set on the list. */
const PAGES: Readonly<Record<string, readonly [string, string]>> = {
  'a light page': ['white', '--film-list-surface: transparent'],
  'a dark page': ['#111; color-scheme: dark', '--film-list-surface: transparent'],
  'a dark page that does not say so': [
    '#111',
    '--film-list-surface: transparent; --film-list-text: #eee; --film-list-muted: #bbb',
  ],
  'a light page, half covered': ['white', '--film-list-surface: rgb(0 60 0 / 0.1)'],
  'a dark page, half covered': [
    '#111; color-scheme: dark',
    '--film-list-surface: rgb(255 255 255 / 0.1)',
  ],
};

describe('a surface that lets the page’s ground through', () => {
  let browser: Browser;
  let files: Server;
  let site: Server;

  before(async () => {
    [browser, files] = await Promise.all([launch(), serveFolder(`${ROOT}dist`)]);
    site = await serve((request, response) => {
      const name = decodeURIComponent(new URL(request.url ?? '', site.origin).pathname.slice(1));
      const [ground, style] = PAGES[name] ?? [];
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.end(`<!doctype html><html lang="en" style="background: ${ground}">
        <title>Films</title><soviet-film-list style="${style}"></soviet-film-list>
        <script type="module" src="${files.origin}/soviet-film-list.js"></script>`);
    });
  });

  after(async () => {
    files.close();
    site.close();
    await browser.close();
  });

  for (const name of Object.keys(PAGES)) {
    it(`${name}: words stand out by 4.5:1, in the list, its notes and the details`, async () => {
      const page = await browser.newPage({viewport: {width: 1100, height: 900}});
      await page.goto(`${site.origin}/${encodeURIComponent(name)}`);
      const list = page.locator('soviet-film-list');
      await list.locator('[part=card-fact] [part=check-marker]').first().click();
      await assertReadable(page, '[part=base] [part=check-note]');
      await assertReadable(page, '[part=search-input]');
      await list.locator('.opener:visible').first().click();
      await assertReadable(page, '[part=chip]');
      await page.keyboard.press('Escape');
      await list.locator('[part=card-title] button').first().click();
      for (const inside of ['h2', '.muted', '.bar button', 'dt', 'summary']) {
        await assertReadable(page, `dialog ${inside}`);
      }
      await list.locator('dialog summary').click();
      await assertReadable(page, 'dialog .formats button');
      await assertReadable(page, 'dialog [part=check-note]');
      await page.close();
    });

    it(`${name}: nothing shines through the details`, async () => {
      const page = await browser.newPage({viewport: {width: 1100, height: 900}});
      await page.goto(`${site.origin}/${encodeURIComponent(name)}`);
      await page.locator('soviet-film-list [part=card-title] button').first().click();
      const {height, x, y} = (await page.locator('soviet-film-list dialog').boundingBox())!;
      const clip = {x: x + 6, y: y + 80, width: 6, height: height - 90};
      const [colour, ...others] = await coloursOf(page, await page.screenshot({clip}));
      assert.deepEqual(
        others.filter(other => !isAlike(toColour(other), toColour(colour!))),
        [],
      );
      await page.close();
    });
  }

  it('the values of a list to choose from have words and ground of the reader’s system', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/${encodeURIComponent('a dark page that does not say so')}`);
    const option = page.locator('soviet-film-list option').first();
    const [words, ground] = await option.evaluate(element => {
      const {backgroundColor, color} = getComputedStyle(element);
      return [color, backgroundColor];
    });
    assert.equal(ground, 'rgb(255, 255, 255)');
    assert.ok(contrast(toColour(words!), toColour(ground!)) > 4.5);
    await page.close();
  });
});

async function assertReadable(page: Page, selector: string): Promise<void> {
  const element = page.locator(`soviet-film-list ${selector}`).first();
  await page.mouse.move(0, 0);
  const words = toColour(await element.evaluate(element => getComputedStyle(element).color));
  const [ground] = await coloursOf(page, await element.screenshot());
  const ratio = contrast(words, toColour(ground!));
  assert.ok(ratio >= 4.5, `${selector}: ${ratio.toFixed(1)} on ${ground}`);
}

/** The colours of a picture, the most frequent first: on a few words that is their ground. */
async function coloursOf(page: Page, screenshot: Buffer): Promise<string[]> {
  const {colours} = await readPixels(page, screenshot);
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
}

function toColour(text: string): Colour {
  return text.match(/\d+/g)!.map(Number).slice(0, 3);
}

/** Half a colour over another is not always rounded in the same way. */
function isAlike(one: Colour, other: Colour): boolean {
  return one.every((channel, place) => Math.abs(channel - other[place]!) < 2);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Colour, other: Colour): number {
  const lights = [one, other].map(colour => {
    const [red = 0, green = 0, blue = 0] = colour.map(channel => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  });
  return Math.max(...lights) / Math.min(...lights);
}
