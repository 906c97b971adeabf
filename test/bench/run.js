/** The whole benchmark: makes the pages, measures them in one run, and prints what came out. */
import {readFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, ensureBrowsers} from '../../scripts/browsers.js';
import {aimTable} from './aims.js';
import {addBefore} from './contestants.js';
import {addDemo} from './demo-site.js';
import {countLeaders, makeCollection} from './films.js';
import {harvest} from './harvest.js';
import {chooseLetters} from './letters.js';
import {measureActs} from './measure-acts.js';
import {measureBounds} from './measure-bounds.js';
import {measureFilters} from './measure-filters.js';
import {measureHeap} from './measure-heap.js';
import {measurePaint} from './measure-paint.js';
import {measureShift} from './measure-shift.js';
import {NOTES} from './notes.js';
import {barePage, otherPages, pageName} from './pages.js';
import {
  actTable,
  boundTable,
  filterTables,
  heapTable,
  paintTable,
  shiftTable,
  sizeTable,
} from './report.js';
import {roundsFor} from './rounds.js';
import {readScripts, readSnippet} from './scripts.js';
import {startServer} from './server.js';

const LETTERS = 4;
const LEADERS = 3;

/**
 * `counts`: numbers of films; `bundle`: a file to measure in place of the one that was built;
 * `before`: a file of another version to compare it with.
 *
 * @param {{counts: number[], isQuick: boolean, bundle?: string, before?: string}} options
 */
export async function run({before, bundle, counts, isQuick}) {
  if (before) addBefore();
  const executablePath = ensureBrowsers().chromium;
  const browser = await chromium.launch({executablePath, args: CHROMIUM_ARGS});
  const server = await startServer();
  const stage = {browser, server};
  try {
    print(`Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} CPUs.`);
    print('Numbers are of this run on this machine alone; compare the ratios, not the times.\n');
    const scripts = await readScripts(bundle, before);
    for (const [name, text] of Object.entries(scripts)) await server.add(name, text);
    const snippet = await readSnippet(bundle);
    const measured = new Map();
    for (const count of counts)
      measured.set(count, await measure(stage, {count, isQuick, snippet}));
    await addDemo(server);
    const {acts, bounds, shift} = roundsFor(0, isQuick);
    const demo = {
      acts: await measureActs(stage, acts),
      shifts: await measureShift(stage, shift),
      bounds: await measureBounds(stage, counts[0], bounds),
    };
    report(server, measured, demo);
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(stage, {count, isQuick, snippet}) {
  const rounds = roundsFor(count, isQuick);
  const acts = await addPages(stage, count, snippet);
  const measures = {
    paint: () => measurePaint(stage, count, rounds.paint),
    filters: () => measureFilters(stage, {acts, count, rounds: rounds.filters}),
    heap: () => measureHeap(stage, {acts, count, rounds: rounds.heap}),
  };
  const samples = {};
  for (const [name, start] of Object.entries(measures)) {
    const begin = performance.now();
    samples[name] = await start();
    const seconds = Math.round((performance.now() - begin) / 1000);
    print(`Measured ${name} at ${count} films in ${seconds} s, ${rounds[name]} rounds.`);
  }
  return samples;
}

/** Makes the pages with so many films, and says what there is to type and to click on them. */
async function addPages({browser, server}, count, snippet) {
  const bundled = JSON.parse(await readFile(new URL('../../data/films.json', import.meta.url)));
  const collection = makeCollection(bundled, count);
  const content = {collection, isBundled: collection === bundled, snippet};
  const bare = pageName('bare', count);
  await server.add(bare, barePage(content));
  const look = await harvest(browser, `${server.origin}/${bare}`);
  if (look.cards.length !== count) throw new Error(`${look.cards.length} cards for ${count} films`);
  const pages = Object.entries(otherPages({...content, look}));
  await Promise.all(pages.map(([id, html]) => server.add(pageName(id, count), html)));
  const leaders = countLeaders(collection.films).map(([name]) => name);
  return {
    letters: chooseLetters(collection.films, look.cards, LETTERS),
    leaders: leaders.slice(0, LEADERS),
  };
}

function report(server, measured, demo) {
  print(`\n## Bytes\n\n${sizeTable(server, [...measured.keys()])}`);
  for (const [count, {filters, heap, paint}] of measured) {
    print(`\n## ${count} films: navigation start to first cards painted\n\n${paintTable(paint)}`);
    print(`\n## ${count} films: one act to its result painted\n\n${filterTables(filters)}`);
    print(`\n## ${count} films: heap\n\n${heapTable(heap)}`);
  }
  print(`\n## Cumulative layout shift, the worst of some visits\n\n${shiftTable(demo.shifts)}`);
  print(`\n## Films beyond every bound: given to drawn and laid out\n\n${boundTable(demo.bounds)}`);
  print(
    `\n## Demo page, 4× CPU slow-down: one act to its answer painted\n\n${actTable(demo.acts)}`,
  );
  print(`\n${NOTES}\n\n## Aims\n\n${aimTable(measured, demo)}`);
}

function print(text) {
  console.log(text);
}
