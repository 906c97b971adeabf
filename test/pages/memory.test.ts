/** What a list keeps: counted in nodes, in Chromium, once what nobody needs has been collected. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch, ROOT, serveFolder, servePage, waitForCards, type Server} from './browser.js';

/** Films of which ten each match a word: `g0`, `g1` and so on. */
const filmsOf = (length: number): object[] =>
  [...new Array(length).keys()].map(id => ({
    id,
    title: `Film ${id} g${Math.floor(id / 10)}`,
    year: 1950,
    description: 'Words of the curator.',
    checks: [{field: 'description', quote: 'Words', verdict: 'partly', note: 'Few.', sources: []}],
  }));

describe('memory', () => {
  let browser: Browser;
  let files: Server;
  let site: Server;

  before(async () => {
    browser = await launch();
    files = await serveFolder(`${ROOT}dist`);
    site = await servePage(`<!doctype html><html lang="en"><title>Films</title>
      <soviet-film-list></soviet-film-list>
      <script type="module" src="${files.origin}/soviet-film-list.js"></script>`);
  });

  after(async () => {
    files.close();
    site.close();
    await browser.close();
  });

  async function open(length: number, checks: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(site.origin);
    await waitForCards(page);
    await page.evaluate(
      async change => {
        const list = document.querySelector('soviet-film-list')!;
        Object.assign(list, change);
        await list.updateComplete;
      },
      {films: filmsOf(length), checks},
    );
    return page;
  }

  async function nodes(page: Page): Promise<number> {
    const protocol = await page.context().newCDPSession(page);
    for (let times = 0; times < 3; times += 1) await protocol.send('HeapProfiler.collectGarbage');
    const counters = await protocol.send('Memory.getDOMCounters');
    await protocol.detach();
    return counters.nodes;
  }

  function assertClose(count: number, wanted: number): void {
    assert.ok(Math.abs(count - wanted) < wanted / 50, `${count} nodes, and not about ${wanted}`);
  }

  it('300 filters of 1,000 films keep no more than 20 do', async () => {
    const page = await open(1000, 'marked');
    const filter = (from: number, to: number): Promise<void> =>
      page.evaluate(
        async rounds => {
          const list = document.querySelector('soviet-film-list')!;
          for (let round = rounds.from; round < rounds.to; round += 1) {
            list.query = `q=g${round % 100}`;
            await list.updateComplete;
          }
        },
        {from, to},
      );
    await filter(0, 20);
    const few = await nodes(page);
    await filter(20, 300);
    assertClose(await nodes(page), few);
    await page.close();
  });

  for (const checks of ['marked', 'open']) {
    it(`printing 1,000 films leaves nothing behind, with notes ${checks}`, async () => {
      const page = await open(1000, checks);
      const first = await nodes(page);
      const onPaper = await page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const list = document.querySelector('soviet-film-list')!;
        const {length} = list.renderRoot.querySelectorAll('[part=card]');
        window.dispatchEvent(new Event('afterprint'));
        return length;
      });
      assert.equal(onPaper, 1000);
      const last = await nodes(page);
      const card = await page.locator('[part=card]').first().evaluate(countNodes);
      assert.ok(last - first < 100 * card, `${last - first} nodes more`);
      await page.close();
    });
  }
});

/** All nodes in an element. */
function countNodes(element: Element): number {
  const walker = document.createTreeWalker(element);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}
