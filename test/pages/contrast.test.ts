/** What is drawn stands out from its ground by 3:1 (WCAG 2.2, 1.4.11), measured on the screen. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {launch, ROOT, serveFolder, type Server} from './browser.js';
import {readPixels} from './pixels.js';

/** The element's own look, and the files in the folder. */
const THEMES = ['', ...readdirSync(`${ROOT}src/themes`).map(file => file.replace('.css', ''))];

describe('what is drawn', () => {
  let browser: Browser;
  let files: Server;

  before(async () => {
    [browser, files] = await Promise.all([launch(), serveFolder(`${ROOT}dist`)]);
  });

  after(async () => {
    files.close();
    await browser.close();
  });

  async function open(params: string, options: BrowserContextOptions): Promise<Page> {
    const page = await browser.newPage({viewport: {width: 1400, height: 900}, ...options});
    // What tsx wraps functions in, so that they keep their names.
    await page.addInitScript('globalThis.__name = value => value');
    await page.goto(`${files.origin}/frame.html?${params}`);
    await page.locator('[part=card], [part=timeline-row]').first().waitFor();
    await page.waitForFunction(() => [...document.styleSheets].every(sheet => sheet.cssRules));
    return page;
  }

  for (const theme of THEMES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${theme || 'default'} in ${colorScheme}: the beam has an edge, and eras have lines`, async () => {
        const page = await open(`style=${theme}&view=timeline`, {colorScheme});
        const beam = page.locator('[part=timeline-row] .beam').first();
        assert.ok((await edge(page, beam.locator('..'))) >= 3);
        const line = page.locator('.scale .era').first();
        assert.ok((await edge(page, line)) >= 3);
        await page.close();
      });
    }
  }

  for (const [what, options] of [
    ['forced colours', {forcedColors: 'active', colorScheme: 'light'}],
    ['forced colours on black', {forcedColors: 'active', colorScheme: 'dark'}],
    ['more contrast', {contrast: 'more', colorScheme: 'light'}],
    ['more contrast in the dark', {contrast: 'more', colorScheme: 'dark'}],
  ] as const) {
    it(`${what}: signs and words of the chart stand out, in the timeline and in the details`, async () => {
      const page = await open('view=timeline', options);
      await page.evaluate(async () => {
        const list = document.querySelector('soviet-film-list')!;
        list.open('the-star');
        await list.updateComplete;
      });
      const ratios = await page.evaluate(contrasts, [...SIGNS, ...WORDS]);
      for (const sign of SIGNS) assert.ok(ratios[sign]! >= 3, `${sign}: ${ratios[sign]}`);
      for (const word of WORDS) assert.ok(ratios[word]! >= 4.5, `${word}: ${ratios[word]}`);
      await page.close();
    });

    for (const view of ['cards', 'list', 'timeline']) {
      it(`${what}, ${view}: what has the focus and what is chosen stand out`, async () => {
        const page = await open(`view=${view}`, options);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        const ratios = await page.evaluate(contrasts, [':focus', '[aria-checked=true]']);
        for (const [sign, ratio] of Object.entries(ratios)) assert.ok(ratio >= 3, sign);
        await page.close();
      });
    }
  }
});

/** Of the chart, by what they are drawn with. */
const SIGNS = [
  ...['[part=timeline-row] .beam', '[part=timeline-row] .made', '[part=timeline-row] .open'],
  ...['[part=timeline-row] [part=timeline-release]', '[part=timeline-row] .wait'],
  ...['[part=timeline-row] line.changed', '[part=timeline-row] rect[part=timeline-span]'],
  ...['dialog .beam', 'dialog .made', 'dialog [part=timeline-release]', 'dialog .wait'],
];
const WORDS = ['.scale text', '.scale li', '[part=timeline-row] .span-label', 'dialog .tick'];

/** The best of outline, fill, stroke and text of the least of these elements, against the surface. */
function contrasts(selectors: readonly string[]): Record<string, number> {
  const root = document.querySelector('soviet-film-list')!.shadowRoot!;
  const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  const isForced = matchMedia('(forced-colors: active)').matches;
  const probe = document.createElement('i');
  probe.style.color = isForced ? 'Canvas' : 'var(--_surface)';
  root.querySelector('[part=base]')!.append(probe);
  const ground = getComputedStyle(probe).color;
  const light = (colour: string, opacity: string): number => {
    pen.globalAlpha = 1;
    pen.fillStyle = ground;
    pen.fillRect(0, 0, 1, 1);
    pen.globalAlpha = Number(opacity);
    pen.fillStyle = colour === 'none' ? ground : colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map(byte => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const best = (element: Element): number => {
    const style = getComputedStyle(element);
    const used =
      element instanceof SVGElement
        ? [light(style.fill, style.fillOpacity), light(style.stroke, style.strokeOpacity)]
        : [light(element.matches(':focus') ? style.outlineColor : style.color, '1')];
    const under = light(ground, '1');
    return Math.max(...used.map(one => Math.max(one, under) / Math.min(one, under)));
  };
  const found = selectors.map(selector => {
    const all = [...root.querySelectorAll(selector)].map(best);
    return [selector, all.length > 0 ? Math.min(...all) : 0] as const;
  });
  probe.remove();
  return Object.fromEntries(found);
}

/** The strongest contrast with the ground that is met on a line down through it. */
async function edge(page: Page, element: ReturnType<Page['locator']>): Promise<number> {
  const box = (await element.boundingBox())!;
  const {x, y, width, height} = box;
  const clip = {x: Math.round(x + width / 3), y: Math.round(y) - 4, width: 1};
  const shot = await page.screenshot({clip: {...clip, height: Math.round(height) + 8}});
  // Policies of the page's own keep pictures out.
  const empty = await page.context().newPage();
  const {colours} = await readPixels(empty, shot);
  await empty.close();
  const lights = colours.map(light);
  const ground = lights[0]!;
  return Math.max(...lights.map(one => Math.max(one, ground) / Math.min(one, ground)));
}

function light(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.split(',').map(text => {
    const part = Number(text) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
}
