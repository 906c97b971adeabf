import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {importMap} from './import-map.js';
import {
  cards,
  collectMessages,
  launch,
  ROOT,
  serveFolder,
  servePage,
  waitForCards,
  type Server,
} from './browser.js';

describe('what a policy refuses', () => {
  let browser: Browser;
  let files: Server;
  let opened: (() => unknown)[] = [];

  before(async () => {
    [browser, files] = await Promise.all([launch(), serveFolder(ROOT)]);
  });

  afterEach(async () => {
    for (const close of opened) await close();
    opened = [];
  });

  after(async () => {
    files.close();
    await browser.close();
  });

  const list = (inside: string): string => `<soviet-film-list>${inside}</soviet-film-list>`;
  const module = (file: string): string =>
    `<script type="module" src="${files.origin}/dist/${file}"></script>`;

  async function open(
    policy: string,
    html: string,
    prepare: (page: Page) => unknown = () => {},
  ): Promise<Page> {
    const site = await servePage(`<!doctype html><link rel="icon" href="data:," />${html}`, {
      'content-security-policy': policy,
    });
    const page = await browser.newPage();
    opened.push(() => page.close(), site.close);
    prepare(page);
    await page.goto(site.origin);
    return page;
  }

  /** Opens the page, and waits until its console has said that. */
  async function hear(words: RegExp, policy: string, html: string): Promise<Page> {
    let said: Promise<unknown> | undefined;
    const page = await open(policy, html, page => {
      said = page.waitForEvent('console', message => words.test(message.text()));
    });
    await said;
    return page;
  }

  it('the script: the fallback stays, and the console names script-src', async () => {
    const html = module('soviet-film-list.js') + list('<p>Ten films</p>');
    const words = /soviet-film-list\.js.*script-src 'self'/;
    const page = await hear(words, "script-src 'self'", html);
    assert.ok(await page.getByText('Ten films').isVisible());
  });

  it('Lit’s types, in the npm modules: the fallback stays, and the console names trusted-types', async () => {
    const html = importMap(files.origin) + module('index.js') + list('<p>Ten films</p>');
    const page = await hear(/lit-html.*trusted-types 'none'/, "trusted-types 'none'", html);
    assert.ok(await page.getByText('Ten films').isVisible());
  });

  it('Lit’s types: allowed by name, ten films are shown and nothing is said', async () => {
    const html = importMap(files.origin) + module('index.js') + list('');
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
    let messages: string[] = [];
    const page = await open(policy, html, page => {
      messages = collectMessages(page);
    });
    await waitForCards(page);
    assert.equal(await cards(page), 10);
    assert.deepEqual(messages, []);
  });

  it('a picture of the host: a drawn poster stands instead, and the console names img-src', async () => {
    const image = {src: 'https://elsewhere.example/still.jpg'};
    const films = JSON.stringify([{id: 'a', title: 'A', year: 1950, image}]);
    const html = list(`<script type="application/json">${films}</script>`);
    const policy = "img-src 'self' data:";
    const page = await hear(/still\.jpg.*img-src/, policy, module('soviet-film-list.js') + html);
    await page.locator('[part=poster] svg').first().waitFor();
    assert.equal(await page.locator('[part=poster] img').isVisible(), false);
  });
});
