/* global window */
/** From the start of the navigation until the first cards are painted. */
import {CONTESTANTS, pageName} from './pages.js';
import {rotated, Samples} from './samples.js';
import {PLAIN, SLOW_CPU, SLOW_LINE, visit} from './visit.js';

export const PAINT_CONDITIONS = [PLAIN, SLOW_CPU, SLOW_LINE];
export const PAINTING = CONTESTANTS.filter(({paints}) => paints);

/**
 * Keys are condition and contestant, and `own` with them for when the element has replaced its
 * fallback.
 */
export async function measurePaint(stage, count, rounds) {
  const samples = new Samples();
  for (let round = 0; round < rounds; round += 1)
    for (const condition of rotated(PAINT_CONDITIONS, round))
      for (const {id} of rotated(PAINTING, round)) {
        const address = {condition, count, name: pageName(id, count)};
        const read = id === 'fallback' ? readBoth : readFirst;
        const {first, own} = await visit(stage, address, read);
        samples.add([condition.id, id], first);
        if (own) samples.add([condition.id, id, 'own'], own);
      }
  return samples;
}

function readFirst(page) {
  return page.evaluate(async () => ({first: await window.probe.first}));
}

function readBoth(page) {
  return page.evaluate(async () => {
    const {first, own} = window.probe;
    return {first: await first, own: await own};
  });
}
