import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'playwright-core';
import {launch, ROOT, serveFolder, servePage, type Server} from './browser.js';

/** What the host's page heard, in order; kept by a listener of the test's own. */
interface Host {
  readonly page: Page;
  readonly frame: Frame;
}

const NO_BORDER = '<style>iframe {border: 0}</style>';

const RECORDER = `<script>
  heard = [];
  addEventListener('message', ({data}) => heard.push(data.height));
</script>`;

describe('frames of frame.html in a page of another origin', () => {
  let browser: Browser;
  let files: Server;
  let host: string;
  let opened: (() => unknown)[] = [];

  before(async () => {
    [browser, files] = await Promise.all([launch(), serveFolder(`${ROOT}dist`)]);
    host = `<script>${await readFile(`${ROOT}dist/frame-host.js`, 'utf8')}</script>`;
  });

  afterEach(async () => {
    for (const close of opened) await close();
    opened = [];
  });

  after(async () => {
    files.close();
    await browser.close();
  });

  async function open(head: string, attributes = '', params = 'view=list'): Promise<Host> {
    const site = await servePage(`<!doctype html><html lang="en"><title>Host</title>${RECORDER}
      ${head}<p>Before<iframe ${attributes} data-soviet-film-list src="${files.origin}/frame.html?${params}"
        title="Films" width="600" height="300"></iframe>
      <iframe srcdoc="<p>Another" title="Another"></iframe><p>After`);
    const page = await browser.newPage({viewport: {width: 900, height: 700}});
    opened.push(() => page.close(), site.close);
    await page.goto(site.origin);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    assert.ok(frame);
    await frame.locator('[part=card]').nth(9).waitFor();
    return {page, frame};
  }

  const heightOf = ({page}: Host): Promise<number> =>
    page.evaluate(() => document.querySelector('iframe')!.clientHeight);

  const shownIn = ({frame}: Host): Promise<number> =>
    frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

  const heard = ({page}: Host): Promise<number[]> => page.evaluate<number[]>('heard');

  /** Waits until the frame is taller than that, and gives its height. */
  async function growBeyond(host: Host, height: number): Promise<number> {
    await host.page.waitForFunction(
      least => document.querySelector('iframe')!.clientHeight > least,
      height,
    );
    return heightOf(host);
  }

  const frames = (page: Page, count: number): Promise<void> =>
    page.evaluate(async count => {
      for (let n = 0; n < count; n += 1) await new Promise(requestAnimationFrame);
    }, count);

  for (const sizing of ['content-box', 'border-box']) {
    it(`${sizing}: the frame is as tall as its page, without scrollbars, and follows it`, async () => {
      const host1 = await open(`${host}<style>* {box-sizing: ${sizing}}</style>`);
      const before = await growBeyond(host1, 400);
      const missing = (await shownIn(host1)) - before;
      assert.ok(missing <= 0 && missing >= -4, String(missing));
      assert.equal(
        await host1.frame.evaluate(() => innerWidth),
        600 - (sizing === 'border-box' ? 4 : 0),
      );
      await host1.frame.locator('[part=card] summary').first().click();
      const after = await growBeyond(host1, before);
      assert.ok(after >= (await shownIn(host1)));
    });
  }

  it('it settles: what the host does to the frame makes the frame say nothing new', async () => {
    const settled = await open(host);
    await growBeyond(settled, 400);
    await frames(settled.page, 3);
    const count = (await heard(settled)).length;
    await settled.page.evaluate(() => {
      document.querySelector('iframe')!.style.height = '5000px';
    });
    await frames(settled.page, 10);
    assert.equal((await heard(settled)).length, count);
    assert.ok(count <= 3, String(await heard(settled)));
  });

  it('messages of others change nothing, nor do those that name no height', async () => {
    const site = await open(host + NO_BORDER);
    const height = await growBeyond(site, 400);
    await site.page.evaluate(() => {
      const another = document.querySelectorAll('iframe')[1]!;
      const script = another.contentDocument!.createElement('script');
      script.text = "parent.postMessage({type: 'soviet-film-list', height: 999}, '*')";
      another.contentDocument!.body.append(script);
      window.postMessage({type: 'soviet-film-list', height: 888}, '*');
    });
    await site.frame.evaluate(() => {
      const heights = [0, -1, NaN, 'x', null, {}, undefined];
      for (const height of heights) parent.postMessage({type: 'soviet-film-list', height}, '*');
      for (const data of [null, 'x', 7, {type: 'other', height: 777}])
        parent.postMessage(data, '*');
    });
    await site.page.waitForFunction('heard.includes(888) && heard.includes(999)');
    assert.equal(await heightOf(site), height);
  });

  it('a frame grows only where the page has marked it, be it one of the package or another', async () => {
    const site = await open(host + NO_BORDER);
    const height = await growBeyond(site, 400);
    const heightsOf = (): Promise<string[]> =>
      site.page.evaluate(() => [...document.querySelectorAll('iframe')].map(f => f.style.height));
    const tell = async (height: number): Promise<void> => {
      await site.page.evaluate(height => {
        const another = document.querySelectorAll('iframe')[1]!;
        const script = another.contentDocument!.createElement('script');
        script.text = `parent.postMessage({type: 'soviet-film-list', height: ${height}}, '*')`;
        another.contentDocument!.body.append(script);
      }, height);
      await site.page.waitForFunction(`heard.includes(${height})`);
    };
    await tell(40_000);
    assert.deepEqual(await heightsOf(), [`${height}px`, '']);
    await site.page.evaluate(() => {
      document.querySelectorAll('iframe')[1]!.dataset['sovietFilmList'] = '';
    });
    await tell(999);
    assert.deepEqual(await heightsOf(), [`${height}px`, '999px']);
  });

  it('a frame that claims to be endless gets 50,000 pixels', async () => {
    const site = await open(host + NO_BORDER);
    await growBeyond(site, 400);
    await site.frame.evaluate(() => {
      parent.postMessage({type: 'soviet-film-list', height: Infinity}, '*');
    });
    assert.equal(await growBeyond(site, 49_999), 50_000);
  });

  it('without the script the frame keeps its height and scrolls', async () => {
    const site = await open('');
    await site.page.waitForFunction('heard.some(height => height > 400)');
    assert.equal(await heightOf(site), 300);
    const scrolls = await site.frame.evaluate(() => {
      scrollTo(0, 100);
      return scrollY;
    });
    assert.equal(scrolls, 100);
  });

  it('in a tall frame, details open where the reader is', async () => {
    const site = await open(host, '', 'view=cards');
    await growBeyond(site, 2000);
    for (const film of [8, 2]) {
      await site.frame.locator('[part=card-title] button').nth(film).click();
      const dialog = site.frame.locator('dialog[open]');
      await dialog.waitFor();
      const {y = -1, height = 0} = (await dialog.boundingBox()) ?? {};
      assert.ok(y >= 0 && height > 300 && y + height <= 700, `${y} ${height}`);
      await site.page.keyboard.press('Escape');
      await dialog.waitFor({state: 'detached'});
    }
  });

  it('works in a sandbox that allows nothing but scripts', async () => {
    const site = await open(host, 'sandbox="allow-scripts"');
    assert.ok((await growBeyond(site, 400)) > 400);
  });
});
