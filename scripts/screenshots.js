/**
 * `npm run screenshots`: pictures for people to look at, in every view, theme, width and scheme, in
 * screenshots/; and small ones in demo/pictures/, four for the README and one of each example for the
 * demo's first page. Nothing compares them: a picture that nobody looks at says nothing.
 * `-- small` makes the small ones alone.
 */
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ensureInstall} from './ensure-install.js';

ensureInstall();
await import('./build.js');
const {tsImport} = await import('tsx/esm/api');
const {launch, serveFolder} = await tsImport('../test/pages/browser.ts', import.meta.url);
const {build} = await import('vite');

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = `${root}screenshots`;

const THEMES = ['', ...readdirSync(`${root}src/themes`).map(file => file.replace('.css', ''))];
const VIEWS = ['cards', 'list', 'timeline', 'details'];

/** Screens that are drawn, and the pixels across that demo/pictures/ keeps of them. */
const SCREEN = {width: 1400, height: 1000, kept: 840};
const LARGE = {width: 1000, height: 750, kept: 640};
const SMALL = {width: 800, height: 600, kept: 320};

/** @typedef {{view?: string, theme?: string, width: number, media?: 'print', context?: object}} Shot */

/** What stands in the README. @type {Record<string, Shot>} */
const README = {
  wall: {width: SCREEN.width},
  timeline: {view: 'timeline', width: SCREEN.width},
  details: {view: 'details', theme: 'paper', width: SCREEN.width},
  archive: {theme: 'archive', width: SCREEN.width, context: {colorScheme: 'dark'}},
};

/** Examples that the first page shows large, by where on their pages the films are. */
const LARGE_EXAMPLES = {museum: '#screenings', school: '.hero', blog: 'h2#list'};

const [server, demo, browser] = [
  await serveFolder(`${root}dist`),
  await serveFolder(await buildDemo()),
  await launch(),
];
try {
  if (process.argv[2] !== 'small') await takeAll();
  for (const [name, shot] of Object.entries(README)) await takeSmall(name, shot);
  for (const file of readdirSync(`${root}demo/examples`)) await takeExample(file);
  console.log('Pictures are in screenshots/ and demo/pictures/.');
} finally {
  await browser.close();
  server.close();
  demo.close();
}

async function buildDemo() {
  const outDir = mkdtempSync(join(tmpdir(), 'demo-'));
  process.on('exit', () => rmSync(outDir, {recursive: true}));
  await build({
    configFile: `${root}vite.config.ts`,
    logLevel: 'error',
    build: {outDir, emptyOutDir: true},
  });
  return outDir;
}

async function takeAll() {
  rmSync(folder, {recursive: true, force: true});
  for (const theme of THEMES) {
    for (const width of [280, 720, 1400]) await takeScreens(theme, width);
    await take(`print-${theme || 'default'}`, {theme, width: 720, media: 'print'});
  }
  for (const view of ['cards', 'timeline']) {
    await take(`${view}-forced-720`, {view, width: 720, context: {forcedColors: 'active'}});
  }
}

/**
 * @param {string} theme
 * @param {number} width
 */
async function takeScreens(theme, width) {
  for (const view of VIEWS) {
    for (const colorScheme of ['light', 'dark']) {
      const name = `${view}-${theme || 'default'}-${width}-${colorScheme}`;
      await take(name, {view, theme, width, context: {colorScheme}});
    }
  }
}

/**
 * @param {string} name
 * @param {Shot} shot
 */
async function take(name, shot) {
  const page = await openFrame(shot);
  await page.screenshot({path: `${folder}/${name}.png`, fullPage: shot.media === 'print'});
  await page.context().close();
}

/**
 * @param {string} name
 * @param {Shot} shot
 */
async function takeSmall(name, shot) {
  const deviceScaleFactor = SCREEN.kept / SCREEN.width;
  const page = await openFrame({...shot, context: {deviceScaleFactor, ...shot.context}});
  await keep(page, name);
}

/** @param {Shot} shot */
async function openFrame({context = {}, media, theme = '', view = 'cards', width}) {
  const visit = await browser.newContext({viewport: {width, height: SCREEN.height}, ...context});
  const page = await visit.newPage();
  const params = new URLSearchParams({view: view === 'details' ? 'cards' : view, style: theme});
  await page.goto(`${server.origin}/frame.html?${params}`);
  await page.locator('[part=card], [part=timeline-row]').first().waitFor();
  if (view === 'details') await openDetails(page);
  if (media) await page.emulateMedia({media});
  if (media) await page.evaluate(() => globalThis.dispatchEvent(new CustomEvent('beforeprint')));
  return page;
}

/** @param {import('playwright-core').Page} page */
async function openDetails(page) {
  await page.evaluate(() => globalThis.document.querySelector('soviet-film-list').open('the-star'));
  await page.locator('dialog').waitFor();
}

/** The page as its readers meet it, without the demo's own bar. @param {string} file */
async function takeExample(file) {
  const name = file.replace('.html', '');
  const place = LARGE_EXAMPLES[name];
  const {height, kept, width} = place ? LARGE : SMALL;
  const viewport = {width, height};
  const page = await browser.newPage({viewport, deviceScaleFactor: kept / width});
  await page.goto(`${demo.origin}/examples/${file}`);
  const films = name === 'frame' ? page.frameLocator('iframe') : page;
  await films.locator('[part=card], [part=timeline-row], article').first().waitFor();
  await page.addStyleTag({content: '.demo-bar { display: none }'});
  if (place) {
    await page.locator(place).evaluate(element => element.scrollIntoView({behavior: 'instant'}));
  }
  await keep(page, name);
}

/**
 * As WebP, which Playwright does not write and the browser does: a third of what PNG takes.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function keep(page, name) {
  const png = await page.screenshot({animations: 'disabled'});
  await page.context().close();
  const empty = await browser.newPage();
  const url = await empty.evaluate(toWebp, `data:image/png;base64,${png.toString('base64')}`);
  await empty.close();
  writeFileSync(`${root}demo/pictures/${name}.webp`, Buffer.from(url.split(',')[1], 'base64'));
}

/** In the browser. @param {string} source */
async function toWebp(source) {
  const QUALITY = 0.6;
  const {document, Image} = globalThis;
  const image = Object.assign(new Image(), {src: source});
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: image.width, height: image.height});
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', QUALITY);
}
