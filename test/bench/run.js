/** The whole benchmark: makes the pages, measures them in one run, and prints what came out. */
import {readFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, ensureBrowsers} from '../../scripts/browsers.js';
import {aimTable} from './aims.js';
import {addContestants, contestantsOf} from './contestants.js';
import {addDemo} from './demo-site.js';
import {makeCollection} from './films.js';
import {harvest} from './harvest.js';
import {measureActs} from './measure-acts.js';
import {measureBounds} from './measure-bounds.js';
import {measureFilters} from './measure-filters.js';
import {measureHeap} from './measure-heap.js';
import {measurePaint} from './measure-paint.js';
import {measureShift} from './measure-shift.js';
import {NOTES} from './notes.js';
import {fullLookPage, makePages, pageName} from './pages.js';
import {frequentLeaders, hostFilm, questionsOf} from './questions.js';
import {
  actTable,
  boundTable,
  filterTables,
  heapTable,
  paintTables,
  shiftTable,
  sizeTable,
} from './report.js';
import {roundsFor} from './rounds.js';
import {readPrerendered, readScripts, readSnippet} from './scripts.js';
import {startServer} from './server.js';

/**
 * `counts`: numbers of films; `bundle`: a file to measure in place of the one that was built;
 * `before`: a file of another version to compare it with.
 *
 * @param {{counts: number[], isQuick: boolean, bundle?: string, before?: string}} options
 */
export async function run({before, bundle, counts, isQuick}) {
  const prerendered = bundle ? null : await readPrerendered();
  addContestants({hasBefore: Boolean(before), hasPrerendered: prerendered !== null});
  const executablePath = ensureBrowsers().chromium;
  const browser = await chromium.launch({executablePath, args: CHROMIUM_ARGS});
  const server = await startServer();
  const stage = {browser, server};
  try {
    print(`Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} CPUs.`);
    print('Numbers are of this run on this machine alone; compare the ratios, not the times.\n');
    if (!prerendered) print('There is no prerendered page (dist/static/films.en.shadow.html).\n');
    const scripts = await readScripts(bundle, before);
    for (const [name, text] of Object.entries(scripts)) await server.add(name, text);
    const snippet = await readSnippet(bundle);
    const measured = new Map();
    for (const count of counts)
      measured.set(count, await measure(stage, {count, isQuick, prerendered, snippet}));
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

async function measure(stage, {count, isQuick, ...content}) {
  const rounds = roundsFor(count, isQuick);
  const questions = await addPages(stage, count, content);
  const measures = {paint: measurePaint, filters: measureFilters, heap: measureHeap};
  const samples = {};
  for (const [name, take] of Object.entries(measures)) {
    const begin = performance.now();
    samples[name] = await take(stage, {count, questions, rounds: rounds[name]});
    const seconds = Math.round((performance.now() - begin) / 1000);
    print(`Measured ${name} at ${count} films in ${seconds} s, ${rounds[name]} rounds.`);
  }
  return samples;
}

/** Makes the pages with so many films, and says what there is to ask. */
async function addPages({browser, server}, count, content) {
  const bundled = JSON.parse(await readFile(new URL('../../data/films.json', import.meta.url)));
  const collection = makeCollection(bundled, count);
  const films = collection.films.map(hostFilm);
  const leaders = frequentLeaders(films);
  const isBundled = collection === bundled;
  const pages = makePages({...content, collection, films, isBundled, leaders});
  const ids = contestantsOf(count).map(({id}) => id);
  const add = id => server.add(pageName(id, count), pages[id]);
  await Promise.all(ids.filter(id => id in pages).map(add));
  if (ids.includes('static')) await addFullLook({browser, server}, count);
  return questionsOf(films);
}

/** Reads the bare page, which must be there. */
async function addFullLook({browser, server}, count) {
  const look = await harvest(browser, `${server.origin}/${pageName('bare', count)}`);
  if (look.cards !== count) throw new Error(`${look.cards} cards for ${count} films`);
  await server.add(pageName('static', count), fullLookPage(look));
}

function report(server, measured, demo) {
  print(`\n## Bytes\n\n${sizeTable(server, [...measured.keys()])}`);
  for (const [count, {filters, heap, paint}] of measured) {
    print(`\n## ${count} films: navigation start to painted\n\n${paintTables(paint, count)}`);
    print(`\n## ${count} films: one act to a right screen\n\n${filterTables(filters, count)}`);
    print(`\n## ${count} films: memory after filter changes\n\n${heapTable(heap, count)}`);
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
