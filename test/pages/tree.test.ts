/** What the accessibility tree of Chromium says of the list, which axe does not ask; and what it is worth by keys. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch, ROOT, serve, serveFolder, type Server} from './browser.js';

interface TreeNode {
  readonly role: string;
  readonly name: string;
  /** Roles around it, the nearest first. */
  readonly around: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

const LIST = '<soviet-film-list></soviet-film-list>';
const TITLE = 'Ten Soviet films about leadership';

describe('the accessibility tree', () => {
  let browser: Browser;
  let files: Server;
  let site: Server;

  before(async () => {
    [browser, files] = await Promise.all([launch(), serveFolder(`${ROOT}dist`)]);
    site = await serve((request, response) => {
      const body = new URL(request.url ?? '/', site.origin).searchParams.get('body') ?? '';
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
        <title>Films</title><main><h1>Films</h1><h2>Ten</h2>${body}</main>
        <script type="module" src="${files.origin}/soviet-film-list.js"></script>`);
    });
  });

  after(async () => {
    files.close();
    site.close();
    await browser.close();
  });

  async function open(body: string, width = 1400): Promise<Page> {
    const page = await browser.newPage({viewport: {width, height: 900}});
    await page.goto(`${site.origin}/?${String(new URLSearchParams({body}))}`);
    await page.evaluate(async () => {
      await customElements.whenDefined('soviet-film-list');
      for (const list of document.querySelectorAll('soviet-film-list')) await list.updateComplete;
    });
    return page;
  }

  /** Of all that has this role and is not left out of the tree. */
  async function nodes(page: Page, role: string): Promise<TreeNode[]> {
    const protocol = await page.context().newCDPSession(page);
    const {nodes: all} = await protocol.send('Accessibility.getFullAXTree');
    const byId = new Map(all.map(node => [node.nodeId, node]));
    const rolesAround = (id: string | undefined): string[] => {
      const node = byId.get(id ?? '');
      return node ? [String(node.role?.value), ...rolesAround(node.parentId)] : [];
    };
    return all
      .filter(node => !node.ignored && node.role?.value === role)
      .map(node => ({
        role,
        name: String(node.name?.value ?? ''),
        around: rolesAround(node.parentId),
        properties: Object.fromEntries(
          (node.properties ?? []).map(({name, value}) => [name, value.value as unknown]),
        ),
      }));
  }

  const names = async (page: Page, role: string): Promise<string[]> =>
    (await nodes(page, role)).map(({name}) => name);

  it('has the bar as a landmark, named as the collection is', async () => {
    const page = await open(LIST);
    assert.deepEqual(await names(page, 'search'), [TITLE]);
    const [field] = await nodes(page, 'searchbox');
    assert.ok(field?.around.includes('search'));
    await page.close();
  });

  it('has none where the bar has nothing to search by', async () => {
    const page = await open('<soviet-film-list controls="sort view"></soviet-film-list>');
    assert.deepEqual(await names(page, 'search'), []);
    assert.equal((await nodes(page, 'radiogroup')).length, 1);
    await page.close();
  });

  it('has one for each list, named as its collection', async () => {
    const other = `<soviet-film-list><script type="application/json">
      {"title": "Two films", "films": [{"id": "a", "title": "A", "year": 1950}, {"id": "b", "title": "B", "year": 1951}]}
      </script></soviet-film-list>`;
    const page = await open(`${LIST}${other}${LIST}`);
    assert.deepEqual(await names(page, 'search'), [TITLE, 'Two films', TITLE]);
    await page.evaluate(async () => {
      const [first, , last] = document.querySelectorAll('soviet-film-list');
      first!.remove();
      last!.lang = 'ru';
      await last!.updateComplete;
    });
    assert.deepEqual(await names(page, 'search'), ['Two films', TITLE]);
    await page.close();
  });

  for (const view of ['cards', 'list', 'timeline']) {
    for (const width of [1400, 390]) {
      it(`${view} at ${width} px: the first stop is a way past all that is above the films`, async () => {
        const page = await open(`<soviet-film-list view="${view}"></soviet-film-list>`, width);
        const skip = page.getByRole('button', {name: 'Skip to the films'});
        const shape = () => skip.evaluate(button => getComputedStyle(button).clipPath);
        assert.notEqual(await shape(), 'none');
        await page.keyboard.press('Tab');
        assert.equal(await focused(page), 'Skip to the films');
        assert.equal(await shape(), 'none');
        const box = (await skip.boundingBox())!;
        assert.ok(box.x >= 0 && box.y >= 0 && box.height >= 24, JSON.stringify(box));
        await page.keyboard.press('Enter');
        if (view !== 'timeline') await page.keyboard.press('Tab');
        const first = view === 'timeline' ? 'Lenin in Paris' : 'The Battle of Stalingrad';
        assert.equal(await focused(page), first);
        await page.close();
      });
    }
  }

  for (const [width, height] of [
    [1400, 900],
    [640, 400],
    [320, 256],
  ] as const) {
    it(`${width} × ${height}: nothing covers what has the focus, in any view`, async () => {
      for (const view of ['cards', 'list', 'timeline']) {
        const page = await open(`<soviet-film-list view="${view}"></soviet-film-list>`, width);
        await page.setViewportSize({width, height});
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        for (let stop = 0; stop < 20; stop += 1) {
          await page.keyboard.press(view === 'timeline' ? 'ArrowDown' : 'Tab');
          assert.ok(await page.evaluate(isSeen), `${view}, ${await focused(page)}`);
        }
        for (let stop = 0; stop < 20; stop += 1) {
          await page.keyboard.press(view === 'timeline' ? 'ArrowUp' : 'Shift+Tab');
          assert.ok(await page.evaluate(isSeen), `${view}, back, ${await focused(page)}`);
        }
        await page.close();
      }
    });
  }

  it('has no way past where nothing is above the films', async () => {
    const page = await open('<soviet-film-list controls="none"></soviet-film-list>');
    assert.equal(await page.getByRole('button', {name: 'Skip'}).count(), 0);
    await page.close();
  });

  it('has what was found inside a modal dialog of the page’s, where all else is inert', async () => {
    const page = await open(`<dialog aria-label="Films">${LIST}</dialog>`);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await page.getByRole('searchbox').fill('stalnigrad');
    const said = page.locator('[role=status][lang]');
    await said.getByText(/^\d of 10 films\. No exact match/).waitFor({state: 'attached'});
    const status = (await nodes(page, 'status')).filter(({around}) => !around.includes('search'));
    assert.equal(status.length, 1);
    assert.ok(status[0]!.around.includes('dialog'));
    assert.equal(status[0]!.properties['live'], 'polite');
    await page.close();
  });

  it('says of a copied citation that it was copied, and nothing else', async () => {
    const page = await open('<soviet-film-list only="the-star"></soviet-film-list>');
    await page.context().grantPermissions(['clipboard-write'], {origin: site.origin});
    await page.locator('.export summary').click();
    await page.getByRole('button', {name: 'MLA'}).click();
    await page.locator('.citation').waitFor();
    assert.match(await page.locator('[part=export] [role=status]').innerText(), /^Copied\.$/);
    await page.close();
  });

  it('has views as radio buttons, one of them checked, and orders in a box', async () => {
    const page = await open(LIST);
    const radios = await nodes(page, 'radio');
    assert.deepEqual(
      radios.map(({name, properties}) => [name, properties['checked']]),
      [
        ['Cards', 'true'],
        ['List', 'false'],
        ['Timeline', 'false'],
      ],
    );
    assert.deepEqual(await names(page, 'combobox'), ['Order']);
    await page.close();
  });

  it('tells markers of different films apart, and leads from a mark to its open note', async () => {
    const page = await open(LIST);
    const markers = (await names(page, 'button')).filter(name => name.startsWith('Note'));
    assert.ok(markers.length > 20);
    assert.equal(new Set(markers).size, markers.length);
    const described = async () =>
      (await nodes(page, 'mark')).filter(({properties}) => 'details' in properties).length;
    assert.equal(await described(), 0);
    await page.getByRole('button', {name: markers.at(-1)!}).click();
    assert.equal(await described(), 1);
    await page.close();
  });

  it('has the timeline as a table, whose every cell has a head', async () => {
    const page = await open('<soviet-film-list view="timeline"></soviet-film-list>');
    const [table] = await nodes(page, 'table');
    assert.equal(table!.name, 'Timeline');
    assert.equal((await nodes(page, 'row')).length, 11);
    const heads = await names(page, 'columnheader');
    assert.equal((await nodes(page, 'rowheader')).length, 10);
    assert.equal((await nodes(page, 'cell')).length, 10 * (heads.length - 1));
    const eras = (await nodes(page, 'listitem')).filter(({around}) => !around.includes('table'));
    assert.ok(eras.length >= 3, 'the eras are in the tree');
    await page.close();
  });
});

/** The name of what has the focus, without the numbers of notes. */
function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.querySelector('soviet-film-list')!.shadowRoot!.activeElement;
    return element?.textContent.trim() ?? null;
  });
}

/** Is any point of what has the focus to be seen? */
function isSeen(): boolean {
  const root = document.querySelector('soviet-film-list')!.shadowRoot!;
  const stop = root.activeElement;
  if (!stop) return true;
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  return [...stop.getClientRects()].some(({height, left, top, width}) =>
    parts.some(x =>
      parts.some(y => {
        const found = root.elementFromPoint(left + x * width, top + y * height);
        return found && (stop.contains(found) || found.closest('label')?.contains(stop));
      }),
    ),
  );
}
