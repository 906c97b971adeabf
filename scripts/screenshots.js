/**
 * `npm run screenshots`: pictures for people to look at, in every view, theme, width and scheme, in
 * screenshots/; and the four that stand in the README, in demo/pictures/. Nothing compares them: a
 * picture that nobody looks at says nothing.
 */
import {copyFileSync, readdirSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {ensureInstall} from './ensure-install.js';

ensureInstall();
await import('./build.js');
const {tsImport} = await import('tsx/esm/api');
const {launch, serveFolder} = await tsImport('../test/pages/browser.ts', import.meta.url);

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = `${root}screenshots`;

const THEMES = readdirSync(`${root}src/themes`).map(file => file.replace('.css', ''));
const VIEWS = ['cards', 'list', 'timeline', 'details'];

/** Names in screenshots/ by names in demo/pictures/. */
const README = {
  'wall.png': 'cards-poster-1400-light.png',
  'timeline.png': 'timeline-poster-1400-light.png',
  'details.png': 'details-paper-1400-light.png',
  'archive.png': 'cards-archive-1400-dark.png',
};

rmSync(folder, {recursive: true, force: true});
const server = await serveFolder(`${root}dist`);
const browser = await launch();
try {
  for (const theme of THEMES) {
    for (const width of [280, 720, 1400]) await takeScreens(theme, width);
    await take(`print-${theme}`, {theme, width: 720, media: 'print'});
  }
  for (const view of ['cards', 'timeline']) {
    await take(`${view}-forced-720`, {view, width: 720, context: {forcedColors: 'active'}});
  }
  for (const [to, from] of Object.entries(README)) {
    copyFileSync(`${folder}/${from}`, `${root}demo/pictures/${to}`);
  }
  console.log(`Pictures are in ${folder}.`);
} finally {
  await browser.close();
  server.close();
}

/**
 * @param {string} theme
 * @param {number} width
 */
async function takeScreens(theme, width) {
  for (const view of VIEWS) {
    for (const colorScheme of ['light', 'dark']) {
      const name = `${view}-${theme}-${width}-${colorScheme}`;
      await take(name, {view, theme, width, context: {colorScheme}});
    }
  }
}

/**
 * @typedef {{view?: string, theme?: string, width: number, media?: 'print', context?: object}} Shot
 * @param {string} name
 * @param {Shot} shot
 */
async function take(name, {context = {}, media, theme = 'poster', view = 'cards', width}) {
  const visit = await browser.newContext({viewport: {width, height: 1000}, ...context});
  const page = await visit.newPage();
  const params = new URLSearchParams({view: view === 'details' ? 'cards' : view, style: theme});
  await page.goto(`${server.origin}/frame.html?${params}`);
  await page.locator('[part=card], [part=timeline-row]').first().waitFor();
  if (view === 'details') await openDetails(page);
  if (media) await page.emulateMedia({media});
  if (media) await page.evaluate(() => globalThis.dispatchEvent(new CustomEvent('beforeprint')));
  await page.screenshot({path: `${folder}/${name}.png`, fullPage: media === 'print'});
  await visit.close();
}

/** @param {import('playwright-core').Page} page */
async function openDetails(page) {
  await page.getByRole('button', {name: 'Details: The Star'}).click();
  await page.locator('dialog').waitFor();
}
