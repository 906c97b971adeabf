/** Films first: what a page with a header of its own shows before anybody scrolls or tabs far. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch, ROOT, serve, serveFolder, waitForCards, type Server} from './browser.js';
import {fontFaces} from './fonts.js';

interface Stage {
  readonly width: number;
  readonly height?: number;
  readonly header?: number;
  readonly font?: string;
  readonly attributes?: string;
}

/** Sans, serif and a wide one, as hosts have them. */
const FONTS = ['sans-serif', 'serif', '"DejaVu Sans"'];

/** The metrics of Arial and Helvetica, a serif and a wide one, which the tests bring along. */
const HOST_FONTS = ['Arimo', 'PT Serif', 'DejaVu Sans'];

describe('the first screen', () => {
  let browser: Browser;
  let files: Server;
  let modules: Server;
  let site: Server;

  before(async () => {
    [browser, files, modules] = await Promise.all([
      launch(),
      serveFolder(`${ROOT}dist`),
      serveFolder(`${ROOT}node_modules`),
    ]);
    site = await serve((request, response) => {
      const {searchParams} = new URL(request.url ?? '/', site.origin);
      const [font = '', header, attributes] = ['font', 'header', 'attributes'].map(
        name => searchParams.get(name) ?? '',
      );
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
        <title>Films</title>${font.startsWith('own ') ? `<style>${fontFaces(modules.origin)}</style>` : ''}<body style='margin: 0; font-family: ${font.replace('own ', '')}'>
        <header style="height: ${header}px"></header>
        <soviet-film-list ${attributes}></soviet-film-list>
        <script type="module" src="${files.origin}/soviet-film-list.js"></script>`);
    });
  });

  after(async () => {
    files.close();
    modules.close();
    site.close();
    await browser.close();
  });

  async function open(stage: Stage): Promise<Page> {
    const {attributes = '', font = 'sans-serif', header = 120, height = 900, width} = stage;
    const page = await browser.newPage({viewport: {width, height}});
    await page.goto(
      `${site.origin}/?${String(new URLSearchParams({attributes, font, header: String(header)}))}`,
    );
    await waitForCards(page);
    return page;
  }

  for (const font of FONTS) {
    it(`1,400 × 900, ${font}: films from 270 px, on 60 % of the screen, within 2,000 px`, async () => {
      const page = await open({width: 1400, font});
      const {covered, height, nodes, top} = await measure(page);
      assert.ok(top <= 270, `films begin at ${top}`);
      assert.ok(covered >= 0.6, `cards cover ${covered}`);
      assert.ok(height <= 2000, `the page is ${height} px high`);
      assert.ok(nodes <= 2200, `${nodes} nodes`);
      await page.close();
    });

    it(`390 × 844, ${font}: a title by 300 px, cards on 60 %, within 4,700 px`, async () => {
      const page = await open({width: 390, height: 844, header: 100, font});
      const {covered, height, titleEnd} = await measure(page);
      assert.ok(titleEnd <= 300, `the first title ends at ${titleEnd}`);
      assert.ok(covered >= 0.6, `cards cover ${covered}`);
      assert.ok(height <= 4700, `the page is ${height} px high`);
      await page.close();
    });

    it(`280 × 844, ${font}: the first title is on it`, async () => {
      const page = await open({width: 280, height: 844, header: 100, font});
      const {titleEnd} = await measure(page);
      assert.ok(titleEnd <= 844, `the first title ends at ${titleEnd}`);
      await page.close();
    });

    it(`1,400 × 900, ${font}: the ten rows of the list end by 900 px`, async () => {
      const page = await open({width: 1400, font, attributes: 'view="list"'});
      const {bottom} = await measure(page);
      assert.ok(bottom <= 900, `they end at ${bottom}`);
      await page.close();
    });
  }

  it('1,900 × 900: cards on 60 %', async () => {
    const page = await open({width: 1900});
    const {covered} = await measure(page);
    assert.ok(covered >= 0.6, `cards cover ${covered}`);
    await page.close();
  });

  for (const [width, most] of [
    [1400, 7],
    [390, 5],
  ] as const) {
    for (const font of HOST_FONTS) {
      it(`${width} px, ${font}: at most ${most} stops before the first film`, async () => {
        const page = await open({width, font: `own "${font}"`});
        const stops = await stopsBeforeFilms(page);
        assert.ok(stops.length <= most, stops.join(', '));
        await page.close();
      });
    }
  }

  it('nothing sticks out from 240 to 1,900 px, in any font and view', async () => {
    for (const font of FONTS) {
      for (const view of ['cards', 'list']) {
        const page = await open({width: 240, font, attributes: `view="${view}"`});
        for (const width of [240, 280, 320, 360, 390, 480, 640, 720, 960, 1024, 1170, 1400, 1900]) {
          await page.setViewportSize({width, height: 900});
          const across = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(across <= width, `${width} px, ${font}, ${view}: ${across}`);
        }
        await page.close();
      }
    }
  });

  for (const [films, width, columns] of [
    [1, 1400, 1],
    [2, 1400, 2],
    [3, 1400, 3],
    [4, 1400, 4],
    [7, 1400, 5],
    [11, 1400, 5],
    [48, 1400, 5],
    [3, 1024, 2],
    [3, 720, 2],
    [3, 390, 1],
  ] as const) {
    it(`${films} films at ${width} px stand in ${columns} columns, which fill it`, async () => {
      const page = await open({width});
      const boxes = await page.evaluate(async count => {
        const list = document.querySelector('soviet-film-list')!;
        const films = [...list.collection.films];
        const given = [...new Array<undefined>(count).keys()].map(index => ({
          ...films[index % films.length],
          id: `film-${index}`,
        }));
        list.films = given;
        await list.updateComplete;
        return [...list.renderRoot.querySelectorAll('[part=card]')].map(card => {
          const {left, right, top} = card.getBoundingClientRect();
          return {left, right, top};
        });
      }, films);
      const first = boxes.filter(({top}) => Math.abs(top - boxes[0]!.top) < 1);
      assert.equal(first.length, columns);
      const across = Math.max(...boxes.map(({right}) => right)) - boxes[0]!.left;
      assert.ok(across / width >= (films === 1 ? 0.45 : 0.9), `${across} of ${width}`);
      await page.close();
    });
  }
});

/** Where the films begin and end, how much of the window their boxes cover, how long the page is. */
function measure(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector('soviet-film-list')!.renderRoot;
    const boxes = [...root.querySelectorAll('[part=card]')].map(card =>
      card.getBoundingClientRect(),
    );
    const seen = boxes.reduce((sum, {bottom, top, width}) => {
      return sum + width * Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
    }, 0);
    return {
      top: boxes[0]!.top,
      bottom: boxes.at(-1)!.bottom,
      covered: seen / (innerWidth * innerHeight),
      height: document.documentElement.scrollHeight,
      nodes: root.querySelectorAll('*').length,
      titleEnd: root.querySelector('[part=card-title]')!.getBoundingClientRect().bottom,
    };
  });
}

/** Fonts are there, and the introduction has been folded in them. */
async function settled(page: Page): Promise<void> {
  await twoFrames(page);
  await page.evaluate(async () => void (await document.fonts.ready));
  await twoFrames(page);
}

function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** The names of what Tab stops at before it comes to a card. */
async function stopsBeforeFilms(page: Page): Promise<string[]> {
  const stops: string[] = [];
  await settled(page);
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.querySelector('soviet-film-list')!.shadowRoot!.activeElement!;
      if (element.closest('[part=card]')) return null;
      return element.textContent.trim() || element.localName;
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
}
