/* global window */

/** From the start of the navigation until the first cards are painted. */
import {contestantsIn} from './contestants.js';
import {pageName} from './pages.js';
import {interleaved, Samples} from './samples.js';
import {PLAIN, SLOW_CPU, SLOW_LINE, visit} from './visit.js';

export const PAINT_CONDITIONS = [PLAIN, SLOW_CPU, SLOW_LINE];

/**
 * Keys are condition and contestant, and `own` with them for when the element has replaced its
 * fallback.
 */
export async function measurePaint(stage, count, rounds) {
  const samples = new Samples();
  for (const {condition, contestant} of interleaved(
    rounds,
    PAINT_CONDITIONS,
    contestantsIn('paint'),
  )) {
    const {id} = contestant;
    const address = {condition, count, name: pageName(id, count)};
    const {first, own} = await visit(stage, address, id === 'fallback' ? readBoth : readFirst);
    samples.add([condition.id, id], first);
    if (own) samples.add([condition.id, id, 'own'], own);
  }
  return samples;
}

function readFirst(page) {
  return page.evaluate(async () => ({first: await window.probe.first()}));
}

function readBoth(page) {
  return page.evaluate(async () => {
    const {first, own} = window.probe;
    return {first: await first(), own: await own()};
  });
}
