import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {copyFile, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {
  cards,
  collectMessages,
  launch,
  ROOT,
  serve,
  serveFolder,
  servePage,
  waitForCards,
  type Server,
} from './browser.js';

interface Embed {
  readonly version: string;
  readonly snippet: string;
  readonly files: Readonly<Record<string, {readonly integrity: string; readonly bytes: number}>>;
}

const dist = `${ROOT}dist/`;
const embed = JSON.parse(readFileSync(`${dist}embed.json`, 'utf8')) as Embed;
const pasted = readFileSync(`${dist}soviet-film-list.js`);

describe('the file to paste, on a page of another origin', () => {
  let browser: Browser;
  let cdn: Server;
  let opened: (() => Promise<void>)[] = [];

  before(async () => {
    browser = await launch();
    cdn = await serveFolder(dist);
  });

  after(async () => {
    cdn.close();
    await browser.close();
  });

  /** Opens a page in a fresh context, which is gone after the test. */
  async function open(site: Server, options = {}): Promise<{page: Page; messages: string[]}> {
    const context = await browser.newContext(options);
    opened.push(async () => {
      await context.close();
      site.close();
    });
    const page = await context.newPage();
    const messages = collectMessages(page);
    await page.goto(site.origin, {waitUntil: 'commit'});
    return {page, messages};
  }

  afterEach(async () => {
    for (const close of opened) await close();
    opened = [];
    cdn.requests.length = 0;
  });

  const snippet = (): string =>
    embed.snippet.replace(/https:\/\/unpkg\.com\/soviet-film-list@[\d.]+\/dist/, cdn.origin);

  const script = (): string =>
    `<script type="module" src="${cdn.origin}/soviet-film-list.js"></script>`;

  it('is described by embed.json: version, size and hash are those of the file', () => {
    const {bytes, integrity} = embed.files['soviet-film-list.js']!;
    assert.equal(bytes, pasted.length);
    assert.equal(integrity, `sha384-${createHash('sha384').update(pasted).digest('base64')}`);
    assert.ok(embed.snippet.includes(`@${embed.version}/`) && embed.snippet.includes(integrity));
    assert.equal(embed.snippet.split('\n').length, 3);
  });

  it('these lines and nothing else show ten cards by one request, and say nothing', async () => {
    const site = await servePage(snippet());
    const {page, messages} = await open(site);
    await waitForCards(page);
    assert.equal(await cards(page), 10);
    await page.getByLabel('Search').fill('stalingrad');
    await page.getByText('2 of 10 films').first().waitFor();
    assert.deepEqual(cdn.requests, ['/soviet-film-list.js']);
    // Chromium asks for the icon of every page by itself.
    assert.deepEqual(
      site.requests.filter(path => path !== '/favicon.ico'),
      ['/'],
    );
    assert.deepEqual(messages, []);
  });

  it('a wrong hash leaves the fallback on the page', async () => {
    const broken = snippet()
      .replace(/sha384-..../, 'sha384-AAAA')
      .replace('></soviet', '><p>Ten films</p></soviet');
    const {page} = await open(await servePage(broken));
    await page.waitForLoadState('load');
    assert.ok(await page.getByText('Ten films').isVisible());
  });

  it('without JavaScript the fallback is on the page', async () => {
    const html = snippet().replace('></soviet', '><p>Ten films</p></soviet');
    const {page} = await open(await servePage(html), {javaScriptEnabled: false});
    await page.waitForLoadState('load');
    assert.ok(await page.getByText('Ten films').isVisible());
  });

  it('loaded twice, from two addresses, it is silent', async () => {
    const again = `<script type="module" src="${cdn.origin}/soviet-film-list.js?again"></script>`;
    const {page, messages} = await open(await servePage(`${snippet()}${again}`));
    await waitForCards(page);
    await page.waitForLoadState('load');
    assert.equal(cdn.requests.length, 2);
    assert.equal(await cards(page), 10);
    assert.deepEqual(messages, []);
  });

  it('runs and is styled under a policy that allows one script and no style', async () => {
    const policy = `default-src 'none'; script-src ${cdn.origin}; style-src 'none'`;
    const site = await servePage(`${script()}<soviet-film-list></soviet-film-list>`, {
      'content-security-policy': policy,
    });
    const {page, messages} = await open(site);
    await waitForCards(page);
    const display = await page
      .locator('soviet-film-list [part=film-list]')
      .evaluate(element => getComputedStyle(element).display);
    assert.equal(display, 'grid');
    assert.deepEqual(messages, []);
  });

  it('runs in a page that is isolated from other origins', async () => {
    const site = await servePage(snippet(), {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    const {page, messages} = await open(site);
    await waitForCards(page);
    assert.equal(await page.evaluate(() => crossOriginIsolated), true);
    assert.equal(await cards(page), 10);
    assert.deepEqual(messages, []);
  });

  it('started while the page still arrives, it waits for inline JSON that is cut in two', async () => {
    let finish: (() => void) | undefined;
    const site = await serve((_request, response) => {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.write(`<!doctype html>${script().replace('module"', 'module" async')}
        <soviet-film-list><p>Wait</p><script type="application/json">[{"id":"a","title":"Wh`);
      finish = () => response.end('ole","year":1950}]</script></soviet-film-list>');
    });
    const {page, messages} = await open(site);
    await page.locator('soviet-film-list:defined').waitFor();
    assert.ok(await page.getByText('Wait').isVisible());
    assert.ok(
      await page.locator('soviet-film-list').evaluate(list => list.matches(':state(loading)')),
    );
    finish?.();
    await waitForCards(page);
    assert.equal(await page.locator('[part=card-title]').textContent(), 'Whole');
    assert.equal(await page.getByText('Wait').isVisible(), false);
    assert.deepEqual(messages, []);
  });

  it('in a page with a root of 62.5 % it keeps the size of the text around it', async () => {
    const html = `<style>html{font-size:62.5%}body{font-size:16px}</style>${snippet()}`;
    const {page} = await open(await servePage(html));
    await waitForCards(page);
    const sizes = await page
      .locator('[part=base], [part=search-input], [part=card-description]')
      .evaluateAll(all => all.slice(0, 3).map(element => getComputedStyle(element).fontSize));
    assert.deepEqual(sizes, ['16px', '15px', '14px']);
  });

  it('the classic script works from a file, without a server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'film-list-'));
    await copyFile(`${dist}soviet-film-list.classic.js`, join(folder, 'list.js'));
    const html =
      '<!doctype html><script src="list.js" defer></script><soviet-film-list></soviet-film-list>';
    await writeFile(join(folder, 'page.html'), html);
    const page = await browser.newPage();
    const messages = collectMessages(page);
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await waitForCards(page);
    assert.equal(await cards(page), 10);
    assert.deepEqual(messages, []);
    await page.close();
    await rm(folder, {recursive: true});
  });
});
