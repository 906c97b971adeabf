/**
 * Claims, details and exports on a page.
 *
 * Runs alone: it reads the clipboard, which the tests in one browser share.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {violations} from './axe.js';
import {
  collectMessages,
  launch,
  readDownload,
  ROOT,
  serve,
  serveFolder,
  waitForCards,
  type Server,
} from './browser.js';

describe('checked claims on a page', () => {
  let browser: Browser;
  let files: Server;
  let site: Server;

  before(async () => {
    browser = await launch();
    files = await serveFolder(`${ROOT}dist`);
    site = await serve((_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; script-src ${files.origin}`,
      });
      response.end(`<!doctype html><html lang="en"><title>Films</title><main><h1>Films</h1>
        <h2>Ten</h2><soviet-film-list json-ld></soviet-film-list></main>
        <script type="module" src="${files.origin}/soviet-film-list.js"></script>`);
    });
  });

  after(async () => {
    files.close();
    site.close();
    await browser.close();
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({viewport: {width: 1200, height: 900}, ...options});
    await page.goto(site.origin);
    await waitForCards(page);
    return page;
  }

  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      let element: Element | null = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });

  it('a term opens what it means by Enter, and Escape closes that alone', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector('soviet-film-list')!.open('lenin-in-october'));
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const term = dialog.getByRole('button', {name: 'Stalin Prize'});
    await term.focus();
    await page.keyboard.press('Enter');
    const meaning = dialog.getByText(/^A Soviet state prize/);
    await meaning.waitFor();
    assert.equal(await focused(page), 'Stalin Prize');
    assert.deepEqual(await violations(page), []);
    const [word, box] = [await term.boundingBox(), await meaning.boundingBox()];
    // Under it, or over it where the window ends.
    const under = box!.y - word!.y - word!.height;
    const over = word!.y - box!.y - box!.height;
    assert.ok(Math.max(under, over) < 60, 'it stands at its word');
    await page.keyboard.press('Escape');
    await meaning.waitFor({state: 'hidden'});
    assert.ok(await dialog.isVisible());
    await page.keyboard.press('Escape');
    await dialog.waitFor({state: 'hidden'});
  });

  it('a term in a note on the wall: Escape closes first its meaning, then the note', async () => {
    const page = await open();
    const card = page.locator('[part=card]', {hasText: 'The Young Guard'}).first();
    for (const marker of await card.locator('button[part=check-marker]').all()) {
      await marker.click();
      if ((await card.locator('.term').count()) > 0) break;
    }
    const term = card.locator('.term').first();
    await term.focus();
    await page.keyboard.press('Enter');
    const meaning = card.locator('.meaning:popover-open');
    await meaning.waitFor();
    await page.keyboard.press('Escape');
    await meaning.waitFor({state: 'hidden'});
    assert.equal(await card.locator('[part=check-note]').count(), 1);
    await page.keyboard.press('Escape');
    await card.locator('[part=check-note]').waitFor({state: 'detached'});
  });

  for (const [what, options] of [
    ['light', {colorScheme: 'light'}],
    ['dark', {colorScheme: 'dark'}],
    ['forced colours', {forcedColors: 'active'}],
    ['320 pixels', {viewport: {width: 320, height: 700}}],
  ] as const) {
    it(`${what}: axe finds nothing, with notes open and in the details`, async () => {
      const page = await open(options);
      await page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
      await page.locator('[part=card] [part=check-marker]').first().click();
      await page.locator('.menu > [part=export] > summary:visible').click();
      assert.deepEqual(await violations(page), []);
      await page.getByRole('button', {name: 'The Star', exact: true}).click();
      await page.getByRole('dialog').waitFor();
      await page.getByRole('dialog').getByText('Cite').click();
      assert.deepEqual(await violations(page), []);
      await page.close();
    });
  }

  it('by keyboard alone: a note opens, the focus stays, and Escape closes it', async () => {
    const page = await open();
    const markers = page.getByRole('button', {name: /^Note \d on The Battle/});
    await markers.nth(1).focus();
    const marker = await focused(page);
    await page.keyboard.press('Enter');
    await page.locator('[part=check-note]').waitFor();
    assert.equal(await focused(page), marker);
    const note = page.getByRole('note', {name: marker, exact: true});
    assert.ok(await note.isVisible());
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Close');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(page), marker);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('[part=check-note]').count(), 0);
    assert.equal(await focused(page), marker);
    await page.close();
  });

  it('a note comes after its paragraph, and before the next', async () => {
    const page = await open();
    const marker = page.getByRole('button', {name: /^Note 3 on The Battle/});
    await marker.click();
    const stops = [];
    for (let place = 0; place < 4; place += 1) {
      stops.push(await focused(page));
      await page.keyboard.press('Tab');
    }
    assert.match(stops[0]!, /^Note 3/);
    assert.equal(stops[1], 'Close');
    assert.doesNotMatch(stops[2]!, /^Note/, 'a source');
    await page.close();
  });

  it('a click on the marker closes its note, one elsewhere too, and one on another opens that', async () => {
    const page = await open();
    const note = page.locator('[part=card] [part=check-note]');
    const marker = (number: number) =>
      page.getByRole('button', {name: new RegExp(`^Note ${number} on The Battle`)});
    for (const again of [marker(1), page.locator('[part=count]')]) {
      await marker(1).click();
      await note.waitFor();
      await again.click();
      await note.waitFor({state: 'detached'});
      assert.equal(await marker(1).getAttribute('aria-expanded'), 'false');
    }
    for (const number of [2, 3, 4]) {
      await marker(number).click();
      assert.match(await note.innerText(), new RegExp(`^${number} `));
    }
    await page.close();
  });

  it('by keyboard alone: the details open, go on, and Escape leads back to the card', async () => {
    const page = await open();
    await page.getByRole('button', {name: 'The Star', exact: true}).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', {name: 'The Star'}).waitFor();
    assert.equal(await focused(page), 'The Star');
    await page.getByRole('button', {name: /^Next /}).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', {name: 'The Great Turning Point'}).waitFor();
    assert.equal(await focused(page), 'The Great Turning Point');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({state: 'hidden'});
    const film = page.getByRole('button', {name: 'The Great Turning Point', exact: true});
    await film.and(page.locator(':focus')).waitFor();
    await page.close();
  });

  it('a click beside the details closes them', async () => {
    const page = await open();
    await page.getByRole('button', {name: 'The Star', exact: true}).click();
    await page.getByRole('dialog').waitFor();
    await page.mouse.click(5, 5);
    await page.getByRole('dialog').waitFor({state: 'hidden'});
    await page.close();
  });

  it('a citation is copied where the browser allows it', async () => {
    const page = await open({permissions: ['clipboard-read', 'clipboard-write']});
    await page.locator('.menu > [part=export] > summary:visible').click();
    await page.getByRole('button', {name: 'MLA'}).click();
    await page.getByText('Copied.').waitFor();
    const [status] = await page.locator('[part=export] [role=status]').allInnerTexts();
    assert.equal(status!.trim(), 'Copied.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /The Battle of Stalingrad[\s\S]*The First Teacher/);
    assert.ok(text.includes(site.origin));
    await page.close();
  });

  it('where it does not, the text is there to be copied by hand', async () => {
    const page = await open();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await page.locator('.menu > [part=export] > summary:visible').click();
    await page.getByRole('button', {name: 'APA'}).click();
    await page.getByText('Your browser did not allow copying.').waitFor();
    assert.match(await page.locator('.citation').innerText(), /The Star/);
    await page.close();
  });

  it('files are saved under a policy that allows nothing but the script', async () => {
    const page = await open();
    const messages = collectMessages(page);
    await page.locator('.menu > [part=export] > summary:visible').click();
    for (const [label, name, start] of [
      ['BibTeX', /\.bib$/, '@misc'],
      ['RIS', /\.ris$/, 'TY  - '],
      ['CSV', /\.csv$/, '\uFEFFid,'],
      ['JSON', /\.json$/, '{'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: label, exact: true}).click(),
      ]);
      assert.match(download.suggestedFilename(), name);
      const text = String(await readDownload(download));
      assert.ok(text.startsWith(start), text.slice(0, 20));
    }
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('structured data stands in the head, and no policy minds', async () => {
    const page = await open();
    const text = await page.locator('head script[type="application/ld+json"]').textContent();
    const {'@type': type, itemListElement: items} = JSON.parse(text ?? '') as {
      '@type': string;
      itemListElement: unknown[];
    };
    assert.deepEqual([type, items.length], ['ItemList', 10]);
    await page.close();
  });
});
