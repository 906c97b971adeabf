/** From the start of the navigation until the first cards are painted. */
import {CONTESTANTS, pageName} from './pages.js';
import {rotated, Samples} from './samples.js';
import {PLAIN, SLOW_CPU, SLOW_LINE, visit} from './visit.js';

export const PAINT_CONDITIONS = [PLAIN, SLOW_CPU, SLOW_LINE];

/** Keys are `count,condition,contestant`, and `…,own` for when the element replaces its fallback. */
export async function measurePaint(stage, count, rounds) {
  const samples = new Samples();
  for (let round = 0; round < rounds; round += 1)
    for (const condition of rotated(PAINT_CONDITIONS, round))
      for (const {id} of rotated(CONTESTANTS, round)) {
        const key = [count, condition.id, id];
        const {first, own} = await visit(stage, pageName(id, count), count, condition, readPaint);
        samples.add(key, first);
        if (own !== null) samples.add([...key, 'own'], own);
      }
  return samples;
}

function readPaint(page) {
  return page.evaluate(() => window.probe.paint);
}
