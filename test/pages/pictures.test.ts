import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Locator, Page} from 'playwright-core';
import {launch, ROOT, serve, type Server} from './browser.js';
import {readPixels} from './pixels.js';

const FILMS = [
  {id: 'own', title: 'Own', year: 1950, image: {src: '/own.svg', credit: 'Museum'}},
  {id: 'drawn', title: 'Drawn', year: 1950},
  {id: 'missing', title: 'Missing', year: 1950, image: {src: '/missing.svg', credit: 'Museum'}},
];

const PAGE = `<!doctype html><html lang="en"><title>Films</title>
  <soviet-film-list controls="none" style="--film-list-surface: #0f0; --film-list-border: #0f0;
    --film-list-radius: 40px"></soviet-film-list>`;

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="40">
  <rect width="30" height="40" fill="purple"/></svg>`;

/** The picture itself, without its credit. */
const PICTURES = {own: 'figure img', drawn: 'svg[part=poster]', missing: 'figure div > svg'};

describe('pictures of films', () => {
  let browser: Browser;
  let site: Server;
  let page: Page;

  before(async () => {
    site = await serve((request, response) => {
      const answers: Record<string, [string, string]> = {
        '/': ['text/html; charset=utf-8', PAGE],
        '/own.svg': ['image/svg+xml', PICTURE],
      };
      const [type, text] = answers[request.url ?? ''] ?? ['text/plain', ''];
      response.writeHead(text ? 200 : 404, {'content-type': type}).end(text);
    });
    browser = await launch();
    page = await browser.newPage({viewport: {width: 900, height: 900}});
    await page.goto(site.origin);
    await page.addScriptTag({path: `${ROOT}dist/soviet-film-list.classic.js`});
    await page.evaluate(films => {
      document.querySelector('soviet-film-list')!.films = films;
    }, FILMS);
    await page.locator('figure div > svg').waitFor();
  });

  after(async () => {
    site.close();
    await browser.close();
  });

  for (const [id, selector] of Object.entries(PICTURES)) {
    it(`${id}: all corners are as round as the page wants, in the card and in the details`, async () => {
      const card = page.locator('[part=card]').nth(Object.keys(PICTURES).indexOf(id));
      await assertRound(card.locator(selector));
      await card.locator('[part=card-title] button').click();
      await assertRound(page.locator(`dialog ${selector}`));
      await page.locator('[part=details-close]').click();
    });
  }

  it('own: a page that rounds the part rounds the picture', async () => {
    const style = await page.addStyleTag({content: '::part(poster) { border-radius: 20px }'});
    const radius = await page
      .locator('[part=card] figure img')
      .first()
      .evaluate(element => getComputedStyle(element).borderRadius);
    assert.equal(radius, '20px');
    await style.evaluate(element => (element as Element).remove());
  });

  it('own: the credit is whole, whatever the roundness', async () => {
    const credit = page.locator('[part=card] figcaption').first();
    const overflow = await credit.evaluate(
      ({parentElement}) => getComputedStyle(parentElement!).overflow,
    );
    assert.equal(overflow, 'visible');
    assert.match(await credit.innerText(), /Museum/);
  });
});

/** In the corners the page's green is to be seen; a little further in, the picture. */
async function assertRound(picture: Locator): Promise<void> {
  const {colours, height, width} = await readPixels(picture.page(), await picture.screenshot());
  for (const [inset, isGround] of [
    [3, true],
    [20, false],
  ] as const) {
    for (const x of [inset, width - inset]) {
      for (const y of [inset, height - inset]) {
        assert.equal(colours[y * width + x] === '0,255,0', isGround, `at ${x}, ${y}`);
      }
    }
  }
}
