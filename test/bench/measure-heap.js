/* global window */

/** What many filter changes leave behind in memory. */
import {contestantsIn} from './contestants.js';
import {pageName} from './pages.js';
import {interleaved, Samples} from './samples.js';
import {PLAIN, visit} from './visit.js';

export const CHANGES = 200;

/** Longer than the half second after which a list announces its count. */
const SETTLING_MS = 700;

/** Keys are contestant and `start`, `end` or `growth`; values are bytes. */
export async function measureHeap(stage, {acts, count, rounds}) {
  const samples = new Samples();
  for (const {contestant} of interleaved(rounds, [PLAIN], contestantsIn('heap'))) {
    const {id} = contestant;
    const address = {condition: PLAIN, count, name: pageName(id, count)};
    const {end, start} = await visit(stage, address, (...page) => changeOften(page, acts));
    samples.add([id, 'start'], start);
    samples.add([id, 'end'], end);
    samples.add([id, 'growth'], end - start);
  }
  return samples;
}

async function changeOften([page, devtools], {leaders, letters}) {
  await page.waitForLoadState('load');
  await page.evaluate(() => window.probe.first());
  // What is made on first use, such as caches of folded words, is no growth.
  await change(page, letters.length * 4, letters, leaders);
  const start = await heapOf(page, devtools);
  await change(page, CHANGES, letters, leaders);
  return {start, end: await heapOf(page, devtools)};
}

function change(page, ...how) {
  return page.evaluate(args => window.probe.changeOften(...args), how);
}

/** JavaScript's objects and the document's, once all that nobody needs any more is collected. */
async function heapOf(page, devtools) {
  await page.waitForTimeout(SETTLING_MS);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const {embedderHeapUsedSize = 0, usedSize} = await devtools.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}
