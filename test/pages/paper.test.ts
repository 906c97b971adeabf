/** A handout, in fonts that make it long and short, and as pages of others change it. */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {needs} from '../../scripts/browsers.js';
import {claimsOfFilm, notesIn, readCollection, type Film} from '../../src/catalog/index.js';
import {launch, ROOT, serve, serveFolder, waitForCards, type Server} from './browser.js';
import {fontFaces, FONTS, setFont, type Font} from './fonts.js';
import {readPdf, timesIn} from './pdf.js';

/** What is left of the narrower and of the lower of two formats, A4 and Letter, in pixels. */
const PAPER = {width: 718, height: 980};

const MARGIN = {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'};

interface Work {
  nodes: number;
  measurements: number;
}

declare global {
  interface Window {
    work: Work;
  }
}

/** Counts what a page puts into its documents, and how often it asks where things stand. */
const COUNT_WORK = `
  window.work = {nodes: 0, measurements: 0};
  const count = (target, names, kind) => names.forEach(name => {
    const method = target[name];
    target[name] = function (...args) {
      work[kind] += 1;
      return method.apply(this, args);
    };
  });
  count(Node.prototype, ['insertBefore', 'appendChild'], 'nodes');
  count(Element.prototype, ['append', 'setAttribute'], 'nodes');
  count(Document.prototype, ['importNode'], 'nodes');
  count(Element.prototype, ['getBoundingClientRect'], 'measurements');
  count(window, ['getComputedStyle'], 'measurements');`;

describe('paper', () => {
  let browser: Browser;
  let films: readonly Film[];
  let files: Server;
  let modules: Server;
  let site: Server;
  let folder: string;

  before(async () => {
    browser = await launch();
    folder = await mkdtemp(join(tmpdir(), 'soviet-film-list-paper-'));
    const data: unknown = JSON.parse(await readFile(`${ROOT}data/films.json`, 'utf8'));
    films = readCollection(data).collection!.films;
    files = await serveFolder(`${ROOT}dist`);
    modules = await serveFolder(`${ROOT}node_modules`);
    site = await serve((_request, response) => {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.end(`<!doctype html><html lang="en"><title>Films</title>
        <style>${fontFaces(modules.origin)}</style><soviet-film-list></soviet-film-list>
        <script type="module" src="${files.origin}/soviet-film-list.js"></script>`);
    });
  });

  after(async () => {
    for (const server of [files, modules, site]) server.close();
    await browser.close();
    await rm(folder, {recursive: true});
  });

  async function open(font: Font): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(site.origin);
    await waitForCards(page);
    await setFont(page, font);
    return page;
  }

  /** The text of each page. */
  async function print(page: Page, format: string): Promise<readonly string[]> {
    const path = join(folder, 'printed.pdf');
    await page.pdf({path, format, margin: MARGIN});
    const pages = readPdf(path);
    assert.ok(pages);
    return pages;
  }

  /** Shows what would be printed. */
  async function preview(page: Page): Promise<void> {
    await page.setViewportSize(PAPER);
    await page.emulateMedia({media: 'print'});
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  }

  const boxes = (page: Page, selector: string) =>
    page
      .locator(selector)
      .evaluateAll(elements => elements.map(element => element.getBoundingClientRect()));

  async function setFilms(page: Page, given: readonly object[]): Promise<void> {
    await page.evaluate(async films => {
      const list = document.querySelector('soviet-film-list')!;
      list.films = films;
      await list.updateComplete;
    }, given);
  }

  for (const font of FONTS) {
    for (const format of ['A4', 'Letter']) {
      it(
        `${font}, ${format}: each film with its notes and sources on one page`,
        needs('pdftotext'),
        async () => {
          const page = await open(font);
          const pages = await print(page, format);
          for (const film of films) {
            const notes = notesIn(claimsOfFilm(film));
            const sources = new Set(notes.flatMap(note => note.sources));
            const texts = [
              film.title,
              ...notes.map(({note}) => note ?? ''),
              ...[...sources].map(place => film.sources[place]!.title ?? ''),
            ];
            const whole = pages.filter(text => texts.every(words => timesIn(text, words) > 0));
            assert.equal(whole.length, 1, film.title);
          }
          assert.ok(pages.every(text => text.length > 0));
          await page.close();
        },
      );
    }
  }

  for (const font of FONTS) {
    it(`${font}: no film is longer than a page`, async () => {
      const page = await open(font);
      await preview(page);
      const cards = await boxes(page, '[part=card]');
      assert.equal(cards.length, 10);
      for (const {height} of cards) assert.ok(height < PAPER.height, `${height} px`);
      await page.close();
    });
  }

  it('nothing to press, and the address of each source', async () => {
    const page = await open('PT Serif');
    await preview(page);
    const controls = page.locator('button:not(.term):visible, input:visible, select:visible');
    assert.equal(await controls.count(), 0);
    const lines = await page
      .locator('.term:visible')
      .evaluateAll(terms => terms.map(term => getComputedStyle(term).textDecorationLine));
    assert.ok(lines.length > 0 && lines.every(line => line === 'none'));
    const addresses = await page
      .locator('[part=card] .sources a')
      .evaluateAll(links => links.map(link => getComputedStyle(link, '::after').content));
    assert.ok(addresses.length > 10);
    for (const address of addresses) assert.match(address, /http/);
    await page.close();
  });

  it(
    'a film longer than a page goes on over the next ones, and its neighbours stay whole',
    needs('pdftotext'),
    async () => {
      const page = await open('DejaVu Sans');
      const words = [...new Array(3000).keys()].map(number => `${number};`);
      await setFilms(page, [
        {id: 'a', title: 'First', year: 1950, description: 'Before.'},
        {id: 'b', title: 'Long', year: 1950, description: words.join(' ')},
        {id: 'c', title: 'Last', year: 1950, description: 'After.'},
      ]);
      const pages = await print(page, 'A4');
      const text = pages.join('');
      assert.equal(timesIn(text, words.join(' ')), 1);
      assert.ok(pages.length > 3);
      assert.ok(pages.every(part => part.length > 0));
      const holds = (...parts: string[]) =>
        pages.filter(part => parts.every(words => timesIn(part, words) > 0)).length;
      assert.deepEqual([holds('First', 'Before.'), holds('Last', 'After.')], [1, 1]);
      await page.close();
    },
  );

  it('each film costs the same, and nothing is measured', async () => {
    const page = await browser.newPage();
    await page.addInitScript(COUNT_WORK);
    await page.goto(site.origin);
    await waitForCards(page);
    const works: Work[] = [];
    for (const length of [60, 120, 180]) {
      await setFilms(
        page,
        [...new Array(length).keys()].map(id => ({...films[0], id, image: null})),
      );
      await page.evaluate(() => Object.assign(window.work, {nodes: 0, measurements: 0}));
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      works.push(await page.evaluate(() => window.work));
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    }
    const [few, more, most] = works.map(({nodes}) => nodes) as [number, number, number];
    assert.ok(few > 100);
    // Posters differ a little.
    assert.ok(Math.abs(most - 2 * more + few) < few / 100, [few, more, most].join(' '));
    assert.deepEqual(
      works.map(({measurements}) => measurements),
      [0, 0, 0],
    );
    await page.close();
  });

  it('where a page hides the posters, the texts have the whole width', async () => {
    const page = await open('PT Serif');
    await page.addStyleTag({content: 'soviet-film-list::part(poster) {display: none}'});
    await preview(page);
    const [card] = await boxes(page, '[part=card]');
    for (const part of ['card-title', 'card-description', 'card-fact']) {
      const [box] = await boxes(page, `[part=${part}]`);
      assert.equal(box!.x, card!.x, part);
    }
    const [text] = await boxes(page, '[part=card-description]');
    assert.equal(text!.width, card!.width);
    await page.close();
  });

  for (const part of ['card-description', 'card-fact', 'card-meta', 'check-note']) {
    it(`where a page hides ${part}, the rest stands beside the poster`, async () => {
      const page = await open('PT Serif');
      await page.addStyleTag({content: `soviet-film-list::part(${part}) {display: none}`});
      await preview(page);
      for (const [index, card] of (await boxes(page, '[part=card]')).entries()) {
        const inside = `[part=card]:nth-child(${index + 1})`;
        const [poster] = await boxes(page, `${inside} [part=poster]`);
        const [title] = await boxes(page, `${inside} [part=card-title]`);
        const [end] = await boxes(page, `${inside} .end`);
        assert.ok(title!.x > poster!.right && title!.right <= card.right);
        assert.equal(end!.x, title!.x);
        assert.ok(end!.bottom <= card.bottom && poster!.bottom <= card.bottom);
      }
      await page.close();
    });
  }
});
