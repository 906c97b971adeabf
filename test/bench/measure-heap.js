/* global window */

/** What many filter changes leave behind in memory. */
import {contestantsIn} from './contestants.js';
import {openLeaders} from './measure-filters.js';
import {pageName} from './pages.js';
import {interleaved, Samples} from './samples.js';
import {PLAIN, visit} from './visit.js';

/** What is made on first use, such as caches of folded words, is there after some changes. */
const SOME = 20;
const MANY = 200;

/** So many changes were made before memory was looked at. */
export const STAGES = [0, SOME, MANY];

/** Longer than the half second after which a list announces its count. */
const SETTLING_MS = 700;

/** JavaScript's objects and the document's, in bytes, and all nodes that are kept. */
export const KINDS = ['heap', 'document', 'nodes'];

/** Keys are contestant, kind, and the number of changes. */
export async function measureHeap(stage, {count, questions, rounds}) {
  const samples = new Samples();
  for (const {contestant} of interleaved(rounds, [PLAIN], contestantsIn('heap', count))) {
    const {id} = contestant;
    const address = {condition: PLAIN, count, name: pageName(id, count)};
    await visit(stage, address, async (page, devtools) => {
      const add = (made, memory) => {
        for (const kind of KINDS) samples.add([id, kind, made], memory[kind]);
      };
      await changeOften(page, devtools, {...questions, add});
    });
  }
  return samples;
}

async function changeOften(page, devtools, {add, facets, letters}) {
  const values = [letters, facets].map(asked => asked.map(({value}) => value));
  await page.waitForLoadState('load');
  await page.evaluate(() => window.probe.screen());
  add(0, await memoryOf(page, devtools));
  await openLeaders(page);
  for (const [made, more] of [
    [SOME, SOME],
    [MANY, MANY - SOME],
  ]) {
    await page.evaluate(how => window.probe.changeOften(...how), [more, ...values]);
    add(made, await memoryOf(page, devtools));
  }
}

/** Once all that nobody needs any more is collected. */
async function memoryOf(page, devtools) {
  await page.waitForTimeout(SETTLING_MS);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const {embedderHeapUsedSize = 0, usedSize} = await devtools.send('Runtime.getHeapUsage');
  const {nodes} = await devtools.send('Memory.getDOMCounters');
  return {heap: usedSize, document: embedderHeapUsedSize, nodes};
}
