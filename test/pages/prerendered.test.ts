import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import type {Browser, Page} from 'playwright-core';
import {collectMessages, launch, ROOT, serve, type Server} from './browser.js';
import {shiftsAfterFrames, watchShifts} from './shifts.js';

const read = (file: string) => readFileSync(join(ROOT, 'dist', file), 'utf8');

const {files, styleHash} = JSON.parse(read('embed.json')) as {
  files: Record<string, {integrity: string}>;
  styleHash: string;
};
const SCRIPT = 'soviet-film-list.js';
const POLICY = `default-src 'none'; script-src '${files[SCRIPT]!.integrity}'; style-src '${styleHash}'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;

type Static = typeof import('../../src/static.js');

/** A page with nothing but a list that is there and the script, under the strictest policy. */
function page(lang: string, list: string): string {
  const script = `<script type="module" src="/${SCRIPT}" integrity="${files[SCRIPT]!.integrity}" crossorigin></script>`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${script}</head><body><h1>Films</h1>${list}<p>After</p></body></html>`;
}

/** As a slow line brings it: in pieces that browsers paint as they come. */
async function send(text: string, response: ServerResponse): Promise<void> {
  const size = Math.ceil(text.length / 24);
  for (let start = 0; start < text.length; start += size) {
    response.write(text.slice(start, start + size));
    await setTimeout(25);
  }
  response.end();
}

/** The script is kept back until the test lets it go. */
interface Gate {
  open: () => void;
  readonly passed: Promise<void>;
}

function gate(): Gate {
  const made = {} as {open: () => void; passed: Promise<void>};
  made.passed = new Promise(resolve => (made.open = resolve));
  return made;
}

describe('the prerendered file', () => {
  let browser: Browser;
  let server: Server;
  let script = gate();
  /** By name, as it stands in the address. */
  const lists: Record<string, string> = {
    en: read('static/films.en.shadow.html'),
    ru: read('static/films.ru.shadow.html'),
  };

  before(async () => {
    browser = await launch();
    const {toShadowHtml} = (await import(join(ROOT, 'dist/static.js'))) as Static;
    const films: unknown = JSON.parse(readFileSync(join(ROOT, 'data/films.json'), 'utf8'));
    const attributes = {view: 'timeline'};
    lists['en-timeline'] = await toShadowHtml(films, {attributes, inlineFilms: false});
    server = await serve(async ({url = ''}, response) => {
      if (url === `/${SCRIPT}`) {
        await script.passed;
        response.writeHead(200, {'content-type': 'text/javascript'}).end(read(SCRIPT));
      } else {
        const headers = {'content-type': 'text/html', 'content-security-policy': POLICY};
        const name = url.slice(1);
        const [lang = 'en'] = name.split('-');
        response.writeHead(200, headers);
        await send(page(lang, lists[name] ?? ''), response);
      }
    });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(width: number, name = 'en'): Promise<{visit: Page; said: string[]}> {
    script = gate();
    const visit = await browser.newPage({viewport: {width, height: 900}});
    const said = collectMessages(visit);
    await visit.goto(`${server.origin}/${name}`, {waitUntil: 'commit'});
    await visit.locator('[part=card], [part=timeline-row]').nth(9).waitFor();
    await visit.locator('body > p').waitFor();
    return {visit, said};
  }

  for (const language of ['en', 'ru']) {
    it(`${language}: shows ten styled films before the script, under a policy with its hash`, async () => {
      const {said, visit} = await open(1400, language);
      const state = await visit.evaluate(() => {
        const list = document.querySelector('soviet-film-list')!;
        const base = list.shadowRoot!.querySelector('[part=base]')!;
        return {
          cards: list.shadowRoot!.querySelectorAll('[part=card]').length,
          ground: getComputedStyle(base).backgroundColor,
          isDefined: list.matches(':defined'),
        };
      });
      assert.deepEqual(state, {cards: 10, ground: 'rgb(251, 248, 241)', isDefined: false});
      script.open();
      assert.deepEqual(said, []);
      await visit.close();
    });
  }

  for (const [name, width] of [
    ['en', 390],
    ['en', 1024],
    ['en', 1400],
    ['en-timeline', 390],
    ['en-timeline', 1400],
  ] as const) {
    it(`${name}, ${width} px: nothing shifts while it arrives and when the element takes over`, async () => {
      const {said, visit} = await open(width, name);
      await visit.evaluate(watchShifts);
      const film = visit
        .locator('[part=card], [part=timeline-row]')
        .nth(2)
        .locator('button')
        .first();
      await film.focus();
      script.open();
      await visit.waitForFunction(() => document.querySelector('soviet-film-list:defined'));
      await visit.evaluate(async () => {
        const list = document.querySelector('soviet-film-list')!;
        await (list as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
      });
      assert.deepEqual(await visit.evaluate(shiftsAfterFrames), []);
      assert.deepEqual(said, []);
      assert.ok(await film.evaluate(button => button.matches(':focus')), 'the focus stays');
      const search = visit.locator('[part=search-input]');
      await search.fill('berlin');
      await visit.locator('[part=card], [part=timeline-row]').nth(1).waitFor({state: 'hidden'});
      await visit.close();
    });
  }
});
