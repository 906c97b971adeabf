import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {violations} from './axe.js';
import {launch, ROOT, serveFolder, type Server} from './browser.js';

/** The element's own look, and the files in the folder. */
const THEMES = ['', ...readdirSync(`${ROOT}src/themes`).map(file => file.replace('.css', ''))];

/** Text and ground, which must differ by 4.5:1 (WCAG 2.2, 1.4.3); the last are text in the accent. */
const PAIRS = [
  ['text', 'surface'],
  ['muted', 'surface'],
  ['accent', 'surface'],
  ['on-accent', 'accent'],
] as const;

describe('theme files', () => {
  let browser: Browser;
  let files: Server;

  before(async () => {
    [browser, files] = await Promise.all([launch(), serveFolder(`${ROOT}dist`)]);
  });

  after(async () => {
    files.close();
    await browser.close();
  });

  async function open(params: string, colorScheme: 'light' | 'dark'): Promise<Page> {
    const page = await browser.newPage({colorScheme, viewport: {width: 1100, height: 900}});
    await page.goto(`${files.origin}/frame.html?${params}`);
    await page.locator('[part=card], [part=timeline-row]').first().waitFor();
    await page.waitForFunction(() => [...document.styleSheets].every(sheet => sheet.cssRules));
    return page;
  }

  for (const theme of THEMES) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`${theme || 'default'} in ${scheme}: text stands out from its ground by 4.5:1`, async () => {
        const page = await open(`style=${theme}`, scheme);
        const ratios = await page.evaluate(contrasts, PAIRS);
        for (const [place, [colour, ground]] of PAIRS.entries()) {
          assert.ok(ratios[place]! >= 4.5, `${colour} on ${ground}: ${ratios[place]}`);
        }
        await page.close();
      });

      for (const view of ['cards', 'list', 'timeline']) {
        it(`${theme || 'default'} in ${scheme}, ${view}: axe finds nothing, with notes and details open`, async () => {
          const page = await open(`style=${theme}&view=${view}&checks=open`, scheme);
          assert.deepEqual(await violations(page), []);
          if (view === 'cards') {
            await page.getByRole('button', {name: 'The Star'}).click();
            await page.locator('dialog').waitFor();
            assert.deepEqual(await violations(page), []);
          }
          await page.close();
        });
      }
    }
  }
});

/** The ratios of these custom properties, as the browser mixes them. */
function contrasts(pairs: typeof PAIRS): number[] {
  const base = document
    .querySelector('soviet-film-list')!
    .shadowRoot!.querySelector<HTMLElement>('[part=base]')!;
  const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  const probe = document.createElement('i');
  base.append(probe);
  const results = [];
  for (const pair of pairs) {
    const lights = [];
    for (const name of pair) {
      probe.style.color = `var(--_${name})`;
      pen.fillStyle = getComputedStyle(probe).color;
      pen.fillRect(0, 0, 1, 1);
      const weights = [0.2126, 0.7152, 0.0722];
      let light = 0;
      for (const [place, weight] of weights.entries()) {
        const channel = pen.getImageData(0, 0, 1, 1).data[place]! / 255;
        light +=
          weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
      }
      lights.push(light + 0.05);
    }
    results.push(Math.max(...lights) / Math.min(...lights));
  }
  probe.remove();
  return results;
}
