import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page, Route} from 'playwright-core';
import {violations} from './axe.js';
import {collectMessages, launch, readDownload, ROOT, type Server} from './browser.js';
import {serveDemo} from './built-demo.js';
import {shiftsAfterFrames, watchShifts} from './shifts.js';

/** Where the copy of the files is. */
const COPY = 'https://copy.example/films';

const SITE = 'https://site.example/';

const FILM = '[part=card], [part=timeline-row]';

/** What somebody might choose, and how many films are shown then. */
const CASES = [
  {target: 'site', choices: {}, count: 10},
  {
    target: 'site',
    choices: {style: 'paper', accent: '#ffcc00', theme: 'dark', lang: 'ru'},
    count: 10,
  },
  {target: 'csp', choices: {}, count: 10},
  {target: 'csp', choices: {view: 'timeline', lang: 'en'}, count: 10},
  {
    target: 'csp',
    choices: {
      ...{view: 'list', query: 'q=lenin&sort=year', checks: 'open', lang: 'ru'},
      ...{style: 'paper', accent: '#ffcc00', only: 'the-star the-chairman lenin-in-paris'},
    },
    count: 1,
  },
] as const;

/** What the builder gives out, by the labels. */
type Codes = Readonly<Record<string, string>>;

describe('the builder’s lines with the films in them', () => {
  let browser: Browser;
  let demo: Server;

  before(async () => {
    [browser, demo] = await Promise.all([launch(), serveDemo()]);
  });

  after(async () => {
    demo.close();
    await browser.close();
  });

  async function openBuilder(target: string, choices: Record<string, string>): Promise<Page> {
    const page = await browser.newPage({viewport: {width: 1400, height: 900}});
    page.setDefaultTimeout(10_000);
    const params = new URLSearchParams({'b.for': target});
    if (target === 'site') params.set('b.copy', COPY);
    for (const [name, value] of Object.entries(choices)) params.set(`b.${name}`, value);
    await page.goto(`${demo.origin}/builder.html?${params.toString()}`);
    await page.locator('#preview soviet-film-list [part=count]').waitFor();
    return page;
  }

  async function unfold(page: Page): Promise<void> {
    await page.getByText('There before the script').click();
    await page.getByLabel('With the films in it', {exact: true}).waitFor();
  }

  function read(page: Page): Promise<Codes> {
    return page
      .locator('#builder .snippet textarea')
      .evaluateAll(fields =>
        Object.fromEntries(
          fields.map(field => [
            (field as HTMLTextAreaElement).labels[0]!.textContent,
            (field as HTMLTextAreaElement).value,
          ]),
        ),
      );
  }

  async function codesFor(target: string, choices: Record<string, string>): Promise<Codes> {
    const page = await openBuilder(target, choices);
    await unfold(page);
    const codes = await read(page);
    await page.close();
    return codes;
  }

  /** A bare page with the lines, whose script waits for `open`. */
  async function paste(codes: Codes, width: number) {
    const page = await browser.newPage({viewport: {width, height: 900}});
    page.setDefaultTimeout(10_000);
    const said = collectMessages(page);
    const gate = {open: (): void => {}};
    const opened = new Promise<void>(resolve => (gate.open = resolve));
    await page.route(/^https:/, async route => {
      if (route.request().url() === SITE) return answerPage(route, codes);
      const path = route.request().url().replace(`${COPY}/`, '').replace(SITE, '');
      if (path.endsWith('.js')) await opened;
      await answerFile(route, path, codes);
    });
    await page.goto(SITE, {waitUntil: 'commit'});
    await page.locator(FILM).last().waitFor();
    return {page, said, open: gate.open};
  }

  for (const {choices, count, target} of CASES) {
    for (const width of [390, 1400]) {
      const name = JSON.stringify(choices);
      it(`${target} ${name}, ${width} px: films before the script, and nothing moves after`, async () => {
        const {open, page, said} = await paste(await codesFor(target, choices), width);
        await page.evaluate(watchShifts);
        const early = await page.evaluate(boxes, FILM);
        assert.equal(early.length, count + 2);
        assert.equal(await page.locator('soviet-film-list:defined').count(), 0);
        open();
        await page.waitForFunction(isTakenOver);
        assert.deepEqual(await page.evaluate(shiftsAfterFrames), []);
        assert.deepEqual(await page.evaluate(boxes, FILM), early);
        assert.deepEqual(said, []);
        await page.close();
      });
    }
  }

  it('have nothing in them that was done in the preview', async () => {
    const page = await openBuilder('csp', {});
    await unfold(page);
    const untouched = await read(page);
    const list = page.locator('#preview soviet-film-list');
    await list.locator('[part=check-marker]').first().click();
    await list.getByRole('button', {name: 'more', exact: true}).first().click();
    await list.locator('[part=card-title] button').first().click();
    await list.locator('[part=details]').waitFor();
    // Another choice and back again, so that it is drawn anew.
    await page.evaluate(() => document.querySelector('soviet-film-list')!.close());
    const field = page.getByLabel('With the films in it', {exact: true});
    await page.getByRole('radio', {name: 'Timeline'}).first().check();
    await page.waitForFunction(hasText, 'timeline-row');
    await page.getByRole('radio', {name: 'Cards'}).first().check();
    await page.waitForFunction(hasText, 'part="card"');
    assert.equal(await field.inputValue(), untouched['With the films in it']);
    await page.close();
  });

  it('have one tag, the published style, no mark of Lit and no blank line', async () => {
    const {'With the films in it': html = ''} = await codesFor('csp', {});
    const published = await readFile(`${ROOT}dist/static/films.en.shadow.html`, 'utf8');
    const style = (of: string) => /<style>.*?<\/style>/s.exec(of)?.[0];
    assert.equal(style(html), style(published));
    assert.match(
      html,
      /<soviet-film-list><template shadowrootmode="open" shadowrootclonable><style>/,
    );
    assert.doesNotMatch(html, /<!--|lit\$|\n\s*\n| (?:open|inert|hidden|style)=/);
  });

  it('have the text of the query in the search field', async () => {
    const codes = await codesFor('csp', {query: 'q=berlin', lang: 'en'});
    const {page} = await paste(codes, 1400);
    assert.equal(await page.locator('[part=search-input]').inputValue(), 'berlin');
    await page.close();
  });

  it('are saved as a file, from a page without a fault', async () => {
    const page = await openBuilder('site', {});
    await unfold(page);
    const codes = await read(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save: With the films in it'}).click();
    const saved = String(await readDownload(await download));
    assert.equal(saved, codes['With the films in it']);
    assert.deepEqual(await violations(page), []);
    await page.close();
  });

  it('are offered where HTML is kept, and only there', async () => {
    for (const target of ['wordpress', 'moodle', 'canvas', 'google-sites']) {
      const page = await openBuilder(target, {copy: COPY});
      assert.equal(await page.getByText('There before the script').count(), 0, target);
      await page.close();
    }
  });
});

async function answerPage(route: Route, codes: Codes): Promise<void> {
  const [, policy] = /^Content-Security-Policy: (.*)$/.exec(codes['The header for it'] ?? '') ?? [];
  await route.fulfill({
    contentType: 'text/html; charset=utf-8',
    headers: policy ? {'content-security-policy': policy} : {},
    body: `<!doctype html><html lang="en"><title>Bare</title><p>Before</p>${codes['With the films in it'] ?? ''}<p>After</p>`,
  });
}

async function answerFile(route: Route, path: string, codes: Codes): Promise<void> {
  const colours = codes[`The file ${path}`];
  await route.fulfill({
    contentType: path.endsWith('.css') ? 'text/css' : 'text/javascript',
    headers: {'access-control-allow-origin': '*'},
    body: colours ?? (await readFile(`${ROOT}dist/${path}`, 'utf8')),
  });
}

/** Runs in the page: of the films, the list and what comes after it. */
function boxes(film: string): string[] {
  const list = document.querySelector('soviet-film-list')!;
  const films = list.shadowRoot!.querySelectorAll(film);
  return [...films, list, document.querySelector('p:last-of-type')!].map(element => {
    const {height, left, top, width} = element.getBoundingClientRect();
    return [left, top, width, height].join(' ');
  });
}

/** The style goes with the drawing that came along. */
function isTakenOver(): boolean {
  const list = document.querySelector('soviet-film-list:defined');
  return list !== null && !list.shadowRoot!.querySelector('style');
}

function hasText(text: string): boolean {
  const field = document.querySelector<HTMLTextAreaElement>('#builder details .snippet textarea');
  return field?.value.includes(text) ?? false;
}
