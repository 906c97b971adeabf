import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch, ROOT, serve, serveFolder, type Server} from './browser.js';

const FILM = 'the-star';

/** What a page hears when Previous, Next and Close are pressed. */
const WANTED = `film-open the-chairman, film-open the-great-turning-point, film-close ${FILM}`;

/** Pixels between two places to which the details are scrolled. */
const STEP = 10;

/** A page that counts what was asked for, and keeps the film that is open. */
const PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
  <title>Films</title><style>soviet-film-list::part(poster) { position: relative }</style>
  <soviet-film-list report-to="a@museum.example"></soviet-film-list>
  <script>
    window.heard = [];
    for (const name of ['film-open', 'film-close']) document.addEventListener(name, event => {
      window.heard.push(name + ' ' + event.detail.film.id);
      event.preventDefault();
    });
  </script>`;

describe('the details of a film under hands', () => {
  let browser: Browser;
  let files: Server;
  let site: Server;

  before(async () => {
    [browser, files] = await Promise.all([launch(), serveFolder(`${ROOT}dist`)]);
    site = await serve((_request, response) => {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.end(
        `${PAGE}<script type="module" src="${files.origin}/soviet-film-list.js"></script>`,
      );
    });
  });

  after(async () => {
    files.close();
    site.close();
    await browser.close();
  });

  async function open(width: number, height: number): Promise<Page> {
    const page = await browser.newPage({viewport: {width, height}});
    await page.goto(site.origin);
    await page.waitForFunction(() => customElements.get('soviet-film-list'));
    await page.evaluate(openFilm, FILM);
    return page;
  }

  for (const [width, height] of [
    [1400, 900],
    [390, 844],
    [320, 256],
  ] as const) {
    it(`${width} × ${height}: every button of the bar acts, wherever people have scrolled to`, async () => {
      const page = await open(width, height);
      const {end} = await page.evaluate(scrollTo, Infinity);
      assert.ok(end > 500);
      const dead: string[] = [];
      for (let top = 0; top <= end; top += STEP) {
        const {buttons} = await page.evaluate(scrollTo, top);
        for (const {x, y} of buttons) await page.mouse.click(x, y);
        const heard = await page.evaluate(whatWasHeard, FILM);
        const covered = buttons.flatMap(({cover}) => cover);
        if (heard !== WANTED || covered.length > 0) dead.push(`at ${top}: ${heard} ${covered}`);
      }
      assert.deepEqual(dead, []);
      await page.close();
    });
  }

  for (const [width, height] of [
    [1400, 900],
    [844, 390],
    [640, 400],
    [320, 256],
  ] as const) {
    it(`${width} × ${height}: nothing covers what has the focus`, async () => {
      const page = await open(width, height);
      for (const key of ['Tab', 'Shift+Tab']) {
        const stops = new Map<string, boolean>();
        for (let first = ''; ;) {
          await page.keyboard.press(key);
          const {name, isSeen} = await page.evaluate(focused);
          first ||= name;
          if (stops.has(name) && name === first) break;
          stops.set(name, isSeen);
        }
        assert.ok(stops.size > 20, `${stops.size} stops`);
        assert.deepEqual(
          [...stops].filter(([, isSeen]) => !isSeen),
          [],
          key,
        );
      }
      await page.close();
    });
  }

  for (const [width, shown] of [
    [1400, 'h2'],
    [1400, '.titles'],
    [800, '.titles'],
  ] as const) {
    it(`${width} px: a film without an original title has no hole below ${shown}`, async () => {
      const page = await open(width, 900);
      const heights = await page.evaluate(async selector => {
        const list = document.querySelector('soviet-film-list')!;
        const [film] = list.collection.films;
        list.films = [
          {
            ...film,
            originalTitle: null,
            transliteration: null,
            id: 'a',
            description: null,
            fact: null,
            depicts: null,
            checks: [],
          },
        ];
        await list.updateComplete;
        list.open('a');
        await list.updateComplete;
        const box = list.shadowRoot!.querySelector(`dialog ${selector}`)!;
        const range = document.createRange();
        range.selectNodeContents(box);
        return [box.getBoundingClientRect().height, range.getBoundingClientRect().height];
      }, shown);
      assert.ok(heights[0]! <= heights[1]! + 12, `${heights}`);
      await page.close();
    });
  }

  for (const engine of ['wheel', 'keys'] as const) {
    it(`the page behind stays where it is: ${engine}`, async () => {
      const page = await open(1400, 900);
      await page.evaluate(() => window.scrollTo(0, 300));
      const press = async (keys: readonly string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      const act = async () => {
        if (engine === 'keys') return press(['PageDown', 'ArrowDown', 'End', 'PageDown', 'Space']);
        for (const [x, y] of [
          [700, 40],
          [5, 5],
          [700, 500],
        ] as const) {
          await page.mouse.move(x, y);
          for (const way of [1, -1]) {
            for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, way * 800);
            await page.waitForTimeout(100);
          }
        }
      };
      await act();
      await page.evaluate(() => {
        const root = document.querySelector('soviet-film-list')!.shadowRoot!;
        root.querySelector<HTMLElement>('.bar [part=details-close]')!.focus();
      });
      await press(engine === 'keys' ? ['PageDown', 'ArrowDown', 'End', 'Home'] : []);
      await page.waitForTimeout(200);
      assert.equal(await page.evaluate(() => scrollY), 300);
      await page.close();
    });
  }

  it('the text of the details scrolls by wheel and by keys', async () => {
    const page = await open(1400, 900);
    const top = () =>
      page.evaluate(
        () =>
          document.querySelector('soviet-film-list')!.shadowRoot!.querySelector('.body')!.scrollTop,
      );
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(300);
    const first = await top();
    assert.ok(first > 0);
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(300);
    assert.ok((await top()) > first);
    await page.close();
  });

  it('the focus is on the film when its details close, whoever opened them', async () => {
    const page = await browser.newPage({viewport: {width: 1400, height: 900}});
    await page.setContent(
      `<soviet-film-list></soviet-film-list><script type="module" src="${files.origin}/soviet-film-list.js"></script>`,
    );
    await page.waitForFunction(() => customElements.get('soviet-film-list'));
    for (const view of ['cards', 'list', 'timeline'] as const) {
      await page.evaluate(async view => {
        const list = document.querySelector('soviet-film-list')!;
        list.view = view;
        await list.updateComplete;
      }, view);
      await page.evaluate(openFilm, FILM);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(100);
      const text = await page.evaluate(() => {
        const {activeElement: stop} = document.querySelector('soviet-film-list')!.shadowRoot!;
        return stop?.closest('[part=card], [part=timeline-row]')?.textContent ?? 'nothing';
      });
      assert.match(text, /The Star/, view);
    }
    await page.close();
  });
});

async function openFilm(id: string): Promise<void> {
  const list = document.querySelector('soviet-film-list')!;
  list.open(id);
  await list.updateComplete;
}

/**
 * As far as it goes; how far that is, where the buttons of the bar are then, and what lies over
 * their middles and corners.
 */
function scrollTo(top: number) {
  const list = document.querySelector('soviet-film-list')!;
  const root = list.shadowRoot!;
  const scrollers = [...root.querySelectorAll('dialog, dialog div')];
  for (const scroller of scrollers) scroller.scrollTop = Math.min(top, scroller.scrollHeight);
  const buttons = [...root.querySelectorAll('.bar button')].map(button => {
    const {bottom, left, right, top} = button.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const corners = [left + 3, right - 3].flatMap(x => [top + 3, bottom - 3].map(y => [x, y]));
    const cover = [[x, y], ...corners]
      .map(([x = 0, y = 0]) => root.elementFromPoint(x, y))
      .filter(element => element !== button)
      .map(element => `${element?.localName} over ${button.textContent.trim()}`);
    return {x, y, cover};
  });
  return {end: Math.max(...scrollers.map(({scrollTop}) => scrollTop)), buttons};
}

/** The events since this was last asked; then the film is opened again. */
async function whatWasHeard(id: string): Promise<string> {
  const {heard} = window as unknown as {heard: string[]};
  // A dialog tells that it closed in a task of its own.
  await new Promise(resolve => setTimeout(resolve));
  const list = document.querySelector('soviet-film-list')!;
  list.open(id);
  await list.updateComplete;
  return heard.splice(0).join(', ');
}

/** What has the focus, by its place in the details, and whether any point of it is to be seen. */
function focused(): {name: string; isSeen: boolean} {
  const root = document.querySelector('soviet-film-list')!.shadowRoot!;
  const stop = root.activeElement;
  if (!stop) return {name: 'none', isSeen: true};
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  const points = [...stop.getClientRects()].flatMap(({height, left, top, width}) =>
    parts.flatMap(x => parts.map(y => [left + x * width, top + y * height])),
  );
  const isSeen = points.some(([x = 0, y = 0]) => stop.contains(root.elementFromPoint(x, y)));
  return {
    name: `${[...root.querySelectorAll('*')].indexOf(stop)} ${stop.textContent.trim()}`,
    isSeen,
  };
}
