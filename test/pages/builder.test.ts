import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'playwright-core';
import {collectMessages, launch, ROOT, serve, serveFolder, type Server} from './browser.js';
import {serveDemo} from './built-demo.js';

/** What somebody might choose; the same for every target. */
const CHOICES = {
  view: 'list',
  only: 'the-star the-chairman lenin-in-paris',
  query: 'sort=year',
  checks: 'open',
  style: 'paper',
  theme: 'dark',
  lang: 'ru',
  accent: '#ffcc00',
};

/** Where the copy of the files is, which the folder that was built plays. */
const COPY = 'https://copy.example/films';

/** Where the snippet is a script, a policy of one's own, a frame, or plain HTML. */
const LIVE = ['site', 'wordpress'];
const FRAMED = ['moodle', 'canvas', 'google-sites'];

/** Three films are not ten: a list of them, and their text as the query sorts it. */
const TITLE = 'Lenin in Paris, The Chairman, The Star';
const TEXT_TITLE = 'The Star, The Chairman, Lenin in Paris';

/** How a list looks to whoever reads it. */
interface Look {
  titles: string[];
  ground: string;
  accent: string;
  onAccent: string;
  font: string;
  notes: number;
  language: string;
  view: string;
}

function readLook(list: Element): Look {
  const root = list.shadowRoot!;
  const base = root.querySelector('[part=base]')!;
  const {backgroundColor, fontFamily} = getComputedStyle(base);
  const style = getComputedStyle(list);
  return {
    titles: [...root.querySelectorAll('[part=card-title]')].map(title => title.textContent.trim()),
    ground: backgroundColor,
    accent: style.getPropertyValue('--film-list-accent').trim(),
    onAccent: style.getPropertyValue('--film-list-on-accent').trim(),
    font: fontFamily,
    notes: root.querySelectorAll('[part=check-note]').length,
    language: (base as HTMLElement).lang,
    view: base.className,
  };
}

describe('the builder’s snippets, pasted into an empty page of another origin', () => {
  let browser: Browser;
  let demo: Server;
  let files: Server;

  before(async () => {
    [browser, demo, files] = await Promise.all([launch(), serveDemo(), serveFolder(`${ROOT}dist`)]);
  });

  after(async () => {
    demo.close();
    files.close();
    await browser.close();
  });

  /** The builder as a link opens it; what it shows and what it gives out. */
  async function choose(target: string, choices: Record<string, string> = CHOICES) {
    const page = await browser.newPage({viewport: {width: 1400, height: 900}});
    page.setDefaultTimeout(10_000);
    const params = new URLSearchParams({'b.for': target, 'b.copy': COPY});
    for (const [name, value] of Object.entries(choices)) params.set(`b.${name}`, value);
    await page.goto(`${demo.origin}/builder.html?${params.toString()}`);
    const snippets = page.locator('#builder .snippet');
    await snippets.first().waitFor();
    const codes = await snippets
      .locator('textarea')
      .evaluateAll(fields => fields.map(field => (field as HTMLTextAreaElement).value));
    const list = page.locator('#preview soviet-film-list');
    if (target !== 'handout') await list.locator('[part=count]').waitFor();
    const look = target === 'handout' ? null : await list.evaluate(readLook);
    await page.close();
    return {codes, look};
  }

  /** A page with nothing but the snippet. */
  async function paste(html: string, {headers = {}, scripts = true} = {}) {
    const site = await serve(async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname;
      if (path === '/') {
        response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers});
        response.end(`<!doctype html><html lang="en"><title>Empty</title><body>${html}`);
        return;
      }
      const types = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      response.setHeader('content-type', types);
      response.end(await readFile(`${ROOT}dist${path}`).catch(() => ''));
    });
    const context = await browser.newContext({
      javaScriptEnabled: scripts,
      viewport: {width: 1000, height: 900},
    });
    await context.route(`${COPY}/**`, async route => {
      const path = route.request().url().slice(COPY.length);
      await route.fulfill({response: await route.fetch({url: files.origin + path})});
    });
    const page = await context.newPage();
    const messages = collectMessages(page);
    await page.goto(site.origin);
    const close = async () => {
      await context.close();
      site.close();
    };
    return {close, messages, page};
  }

  async function lookAt(page: Page | Frame): Promise<Look> {
    const list = page.locator('soviet-film-list');
    await list.locator('[part=count]').waitFor();
    return list.evaluate(readLook);
  }

  for (const target of LIVE) {
    it(`${target}: gives the previewed list, pinned by its hash`, async () => {
      const {codes, look} = await choose(target);
      assert.match(codes[0]!, /films\/soviet-film-list\.js" integrity="sha384-[^"]{64}"/);
      assert.match(codes[0]!, /films\/themes\/paper\.css" integrity="sha384-[^"]{64}"/);
      const {close, messages, page} = await paste(codes[0]!);
      const pasted = await lookAt(page);
      assert.deepEqual(pasted, look);
      assert.equal(pasted.titles[0], 'The Star');
      assert.equal(pasted.accent, '#ffcc00');
      assert.deepEqual([pasted.titles.length, pasted.language, pasted.view], [3, 'ru', 'list']);
      assert.ok(pasted.notes > 0);
      assert.deepEqual(messages, []);
      await close();
    });
  }

  it('csp: the files of one’s own, under the policy that it names', async () => {
    const {codes, look} = await choose('csp', {...CHOICES, copy: ''});
    const [html = '', policy = '', css = ''] = codes;
    assert.doesNotMatch(html, /https:|<style/);
    const [, value = ''] = /^Content-Security-Policy: (.*)$/.exec(policy) ?? [];
    assert.ok(value.includes("default-src 'none'"));
    const {close, messages, page} = await paste(html, {
      headers: {'content-security-policy': value},
    });
    // The file of colours is not among those that the package publishes.
    await page.route('**/film-list-colours.css', route =>
      route.fulfill({contentType: 'text/css', body: css}),
    );
    await page.reload();
    assert.deepEqual(await lookAt(page), look);
    assert.deepEqual(messages, []);
    await close();
  });

  for (const target of FRAMED) {
    it(`${target}: a frame shows the previewed list`, async () => {
      const {codes, look} = await choose(target);
      const {close, messages, page} = await paste(codes[0]!);
      const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
      assert.deepEqual(await lookAt(frame), look);
      assert.equal(await page.locator('iframe').getAttribute('loading'), 'lazy');
      assert.equal(await page.locator('iframe').getAttribute('title'), TITLE);
      assert.equal(await frame.title(), TITLE);
      assert.equal(await frame.locator('h1').textContent(), TITLE);
      assert.equal(await page.locator('iframe[data-soviet-film-list]').count(), 1);
      assert.deepEqual(messages, []);
      await close();
    });
  }

  for (const target of ['wordpress', 'moodle', 'canvas']) {
    it(`${target}: where scripts are stripped, the plain HTML has the chosen films whole`, async () => {
      const {codes} = await choose(target);
      const {close, page} = await paste(codes.at(-1)!, {scripts: false});
      assert.equal(await page.locator('article').count(), 3);
      assert.equal(await page.locator('h2').textContent(), TEXT_TITLE);
      await close();
    });
  }

  it('handout: a document of its own with the chosen films and all notes, without scripts', async () => {
    const {codes} = await choose('handout');
    assert.match(codes[0]!, /^<!doctype html>/i);
    assert.doesNotMatch(codes[0]!, /<script|unpkg/);
    const {close, page} = await paste(codes[0]!, {scripts: false});
    assert.equal(await page.locator('article').count(), 3);
    assert.equal(await page.locator('h2').textContent(), TEXT_TITLE);
    // Nobody can follow a link on paper.
    const link = page.locator('article a[href^=http]').first();
    const after = await link.evaluate(element => getComputedStyle(element, '::after').content);
    assert.ok(after.includes(`<${(await link.getAttribute('href'))!}>`), after);
    await close();
  });

  it('“Hidden” reaches the plain HTML and the handout', async () => {
    for (const target of ['wordpress', 'handout']) {
      const {codes} = await choose(target, {checks: 'off'});
      assert.match(codes.at(-1)!, /It&#39;s a key film/);
      assert.doesNotMatch(codes.at(-1)!, /<sup|<q>|>Inaccurate|>Unverified/);
    }
  });

  it('what is asked reaches the plain HTML and the handout', async () => {
    for (const target of ['canvas', 'handout']) {
      const {codes} = await choose(target, {query: 'decade=1960s&sort=-year'});
      assert.equal(codes.at(-1)!.split('<article').length - 1, 2);
      assert.match(codes.at(-1)!, /<h2><span itemprop="name">The First Teacher, The Chairman</);
    }
  });

  it('a timeline, by default settings but for the view', async () => {
    const {codes} = await choose('site', {view: 'timeline', only: ''});
    const {close, messages, page} = await paste(codes[0]!);
    await page.locator('[part=timeline-row]').first().waitFor();
    assert.equal(await page.locator('[part=timeline-row]').count(), 10);
    assert.deepEqual(messages, []);
    await close();
  });

  it('the address keeps what is chosen, and the rest of it stays', async () => {
    const page = await browser.newPage();
    await page.goto(`${demo.origin}/builder.html?utm=a&b.for=canvas#q=lenin`);
    await page.locator('#builder .snippet').first().waitFor();
    assert.ok(await page.getByRole('radio', {name: /Canvas/}).isChecked());
    await page.getByRole('radio', {name: /Moodle/}).check();
    await page.waitForURL(/b\.for=moodle/);
    assert.match(page.url(), /\?utm=a&b\.for=moodle#q=lenin$/);
    await page.close();
  });

  it('what an address says is text, and no more than the builder offers', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const {codes} = await choose('site', {
      query: `q=${encodeURIComponent(evil)}`,
      accent: `red;}${evil}`,
      view: evil,
      style: '../../evil',
      only: evil,
    });
    assert.doesNotMatch(codes[0]!, /<img|red;|evil\.css|onerror=alert\(1\)>/);
  });
});
