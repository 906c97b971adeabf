import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {violations} from './axe.js';
import {launch, readDownload, ROOT, type Server} from './browser.js';
import {serveDemo} from './built-demo.js';

const embed = JSON.parse(readFileSync(`${ROOT}dist/embed.json`, 'utf8')) as {version: string};
const changelog = readFileSync(`${ROOT}CHANGELOG.md`, 'utf8');

it('npm has this version when the changelog’s first heading is its number, and else it is “Unreleased”', () => {
  const [, heading = ''] = /^## (.*)$/m.exec(changelog) ?? [];
  const isPublished = heading !== 'Unreleased';
  assert.ok(!isPublished || heading.includes(embed.version), heading);
  assert.equal((embed as unknown as {isPublished: boolean}).isPublished, isPublished);
});

/** The demo as it is before or after the release, whichever it is now. */
function serveReleased(isPublished: boolean): Promise<Server> {
  const state = `isPublished:${isPublished ? '!0' : '!1'}`;
  return serveDemo({edit: script => script.replace(/isPublished:![01]/, state)});
}

for (const isPublished of [false, true]) {
  describe(`the builder ${isPublished ? 'after' : 'before'} the release`, () => {
    let browser: Browser;
    let site: Server;

    before(async () => {
      [browser, site] = await Promise.all([launch(), serveReleased(isPublished)]);
    });

    after(async () => {
      site.close();
      await browser.close();
    });

    async function open(search: string): Promise<Page> {
      const page = await browser.newPage({viewport: {width: 1400, height: 900}});
      page.setDefaultTimeout(10_000);
      await page.goto(`${site.origin}/builder.html${search}`);
      await page.getByLabel('Address of your copy').waitFor();
      return page;
    }

    const codes = (page: Page): Promise<string[]> =>
      page
        .locator('#builder .snippet textarea')
        .evaluateAll(fields => fields.map(field => (field as HTMLTextAreaElement).value));

    it('offers the files themselves to download, as the build wrote them', async () => {
      const page = await open('?b.style=paper');
      const links = page.locator('#builder a[download]');
      const names = ['soviet-film-list.js', 'handout.html', 'themes/paper.css'];
      assert.deepEqual(await links.allInnerTexts(), names);
      for (const [place, name] of names.entries()) {
        const download = page.waitForEvent('download');
        await links.nth(place).click();
        assert.deepEqual(
          await readDownload(await download),
          readFileSync(`${ROOT}dist/${name}`),
          name,
        );
      }
      await page.close();
    });

    it('offers a frame’s files where a frame is pasted', async () => {
      const page = await open('?b.for=moodle');
      const names = ['frame.html', 'frame.css', 'frame.js', 'soviet-film-list.js'];
      assert.deepEqual(await page.locator('#builder a[download]').allInnerTexts(), names);
      for (const name of names) {
        assert.equal((await page.request.get(`${site.origin}/frame/${name}`)).status(), 200);
      }
      await page.close();
    });

    it('writes the address of the copy into the lines and into its own address', async () => {
      const page = await open('');
      await page.getByLabel('Address of your copy').fill('https://museum.example/films');
      await page.waitForURL(/b\.copy=https/);
      const [code = ''] = await codes(page);
      assert.match(code, /<script type="module" src="https:\/\/museum\.example\/films\/soviet-/);
      assert.match(code, /<a href="https:\/\/museum\.example\/films\/handout\.html">/);
      assert.doesNotMatch(code, /unpkg/);
      assert.deepEqual(await violations(page), []);
      await page.close();
    });

    it('says what is wrong with an address, and gives no lines with it', async () => {
      const page = await open('?b.copy=http://museum.example/');
      await page.getByText('Write a whole address, beginning with https://.').waitFor();
      assert.equal(
        await page.getByLabel('Address of your copy').getAttribute('aria-invalid'),
        'true',
      );
      assert.deepEqual(await codes(page), []);
      await page.close();
    });

    if (isPublished) {
      it('gives the CDN’s lines at once; the copy is optional', async () => {
        const page = await open('');
        const [code = ''] = await codes(page);
        const folder = `https://unpkg.com/soviet-film-list@${embed.version}/dist/`;
        assert.ok(code.includes(`src="${folder}soviet-film-list.js" integrity="sha384-`));
        assert.match(await page.locator('#b-copy-hint').innerText(), /^Optional:/);
        await page.close();
      });
    } else {
      it('asks for the copy in place of lines that would show nothing', async () => {
        const page = await open('');
        assert.deepEqual(await codes(page), []);
        await page.getByText('Write the address of your copy into its field').waitFor();
        const hint = await page.locator('#b-copy-hint').innerText();
        assert.match(hint, /^This version is not on npm yet/);
        assert.doesNotMatch(await page.locator('#builder').innerText(), /unpkg/);
        assert.deepEqual(await violations(page), []);
        await page.close();
      });
    }
  });
}
