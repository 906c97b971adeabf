import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import getPort from 'get-port';
import lighthouse from 'lighthouse';
import type {Browser} from 'playwright-core';
import {launch, type Server} from './browser.js';
import {serveDemo} from './built-demo.js';

const CATEGORIES = ['accessibility', 'best-practices'];

describe('the demo, as Lighthouse sees it', () => {
  let browser: Browser;
  let site: Server;
  /** The door that Lighthouse enters the browser by. */
  let port: number;

  before(async () => {
    port = await getPort();
    [browser, site] = await Promise.all([launch([`--remote-debugging-port=${port}`]), serveDemo()]);
  });

  after(async () => {
    site.close();
    await browser.close();
  });

  for (const page of ['index', 'builder', 'examples/museum', 'examples/blog']) {
    it(`${page}: 100 for accessibility and for best practices`, async () => {
      const address = `${site.origin}/${page}.html`;
      const result = await lighthouse(address, {
        port,
        logLevel: 'error',
        onlyCategories: CATEGORIES,
      });
      const {audits, categories} = result!.lhr;
      const failed = Object.values(audits)
        .filter(({score}) => score !== null && score < 1)
        .map(({details, id, title}) => `${id}: ${title} ${JSON.stringify(details)}`);
      const scores = CATEGORIES.map(name => (categories[name]?.score ?? 0) * 100);
      assert.deepEqual(scores, [100, 100], failed.join('\n'));
    });
  }
});
