/** The whole benchmark: makes the pages, measures them in one run, and prints what came out. */
import {cpus} from 'node:os';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, ensureChromium, findBrowsers} from '../../scripts/browsers.js';
import {aimTable} from './aims.js';
import {contestantsOf} from './contestants.js';
import {addDemo} from './demo-site.js';
import {makeCollection} from './films.js';
import {measureActs} from './measure-acts.js';
import {measureBounds} from './measure-bounds.js';
import {measureFilters} from './measure-filters.js';
import {measureHeap} from './measure-heap.js';
import {measurePaint} from './measure-paint.js';
import {measureShift} from './measure-shift.js';
import {NOTES} from './notes.js';
import {makePages, pageName} from './pages.js';
import {frequentLeaders, hostFilm, questionsOf} from './questions.js';
import {
  actTable,
  boundTable,
  filterTables,
  heapTable,
  paintTables,
  samePictureTable,
  shiftTable,
  sizeTable,
} from './report.js';
import {roundsFor} from './rounds.js';
import {addSameScripts, checkPicture, readList} from './same-picture.js';
import {readBuilt, readPeers} from './scripts.js';
import {startServer} from './server.js';

export const ROOT = new URL('../../', import.meta.url);
const SCRIPT = 'soviet-film-list.js';

/**
 * `counts`: numbers of films.
 *
 * @param {{counts: number[], isQuick: boolean}} options
 */
export async function run({counts, isQuick}) {
  await onStage({}, async stage => {
    const {server} = stage;
    const built = await readBuilt(ROOT, SCRIPT);
    await server.add(SCRIPT, built.text);
    for (const [name, text] of Object.entries(await readPeers())) await server.add(name, text);
    const measured = new Map();
    for (const count of counts) measured.set(count, await measure(stage, {count, isQuick, built}));
    report(server, measured, isQuick ? null : await measureDemo(stage, counts[0]));
  });
}

/**
 * Opens the browser and the server, and closes them whatever happens.
 *
 * @param {{args?: string[]}} options
 */
export async function onStage({args = []}, act) {
  ensureChromium();
  const executablePath = findBrowsers().chromium;
  const browser = await chromium.launch({executablePath, args: [...CHROMIUM_ARGS, ...args]});
  const server = await startServer();
  print(`Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} CPUs.`);
  print('Numbers are of this run on this machine alone; compare the ratios, not the times.\n');
  try {
    await act({browser, server});
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(stage, {built, count, isQuick}) {
  const rounds = roundsFor(count, isQuick);
  const questions = await addPages(stage, count, built);
  const measures = {paint: measurePaint, filters: measureFilters, heap: measureHeap};
  const samples = {};
  for (const [name, take] of Object.entries(measures)) {
    if (!rounds[name]) continue;
    const begin = performance.now();
    samples[name] = await take(stage, {count, questions, rounds: rounds[name]});
    const seconds = Math.round((performance.now() - begin) / 1000);
    print(`Measured ${name} at ${count} films in ${seconds} s, ${rounds[name]} rounds.`);
  }
  return samples;
}

async function measureDemo(stage, count) {
  await addDemo(stage.server);
  const {acts, bounds, shift} = roundsFor(0, false);
  return {
    acts: await measureActs(stage, acts),
    shifts: await measureShift(stage, shift),
    bounds: await measureBounds(stage, count, bounds),
  };
}

/** Makes the pages with so many films, and says what there is to ask. */
async function addPages(stage, count, {bundled, snippet}) {
  const {server} = stage;
  const collection = makeCollection(bundled, count);
  const films = collection.films.map(hostFilm);
  const leaders = frequentLeaders(films);
  const isBundled = collection === bundled;
  const prerendered = await serverHtml(collection);
  const pages = makePages({collection, films, isBundled, leaders, prerendered, snippet});
  const contestants = contestantsOf(count);
  await Promise.all(contestants.map(({id}) => server.add(pageName(id, count), pages[id])));
  await addSamePictures(stage, {contestants, count, prerendered});
  return questionsOf(films);
}

/** As a server would render the list, without a copy of the films for the script. */
async function serverHtml(collection) {
  const {toShadowHtml} = await import(new URL('dist/static.js', ROOT).href);
  return toShadowHtml(collection, {attributes: {lang: 'en'}, inlineFilms: false});
}

/** Gives the pages that show the same picture as the list its tree, and sees that they show it. */
async function addSamePictures(stage, {contestants, count, prerendered}) {
  const same = contestants.filter(({isSamePicture}) => isSamePicture);
  if (same.length === 0) return;
  const {picture, tree} = await readList(stage, {count, name: pageName('bare', count)});
  await addSameScripts(stage, count, {prerendered, tree});
  for (const {id} of same) await checkPicture(stage, {count, name: pageName(id, count)}, picture);
  print(`${same.length} pages show the same picture as the list at ${count} films.`);
}

function report(server, measured, demo) {
  print(`\n## Bytes\n\n${sizeTable(server, [...measured.keys()])}`);
  for (const [count, {filters, heap, paint}] of measured) {
    print(`\n## ${count} films: navigation start to painted\n\n${paintTables(paint, count)}`);
    const same = samePictureTable(paint, count);
    if (same) print(`\n## ${count} films: first film, the list to the same picture\n\n${same}`);
    print(`\n## ${count} films: one act to a right screen\n\n${filterTables(filters, count)}`);
    if (heap)
      print(`\n## ${count} films: memory after filter changes\n\n${heapTable(heap, count)}`);
  }
  if (demo) reportDemo(demo);
  print(`\n${NOTES}`);
  if (demo) print(`\n## Aims\n\n${aimTable(measured, demo)}`);
}

function reportDemo({acts, bounds, shifts}) {
  print(`\n## Cumulative layout shift, the worst of some visits\n\n${shiftTable(shifts)}`);
  print(`\n## Films beyond every bound: given to drawn and laid out\n\n${boundTable(bounds)}`);
  print(`\n## Demo page, 4× CPU slow-down: one act to its answer painted\n\n${actTable(acts)}`);
}

function print(text) {
  console.log(text);
}
