/* global window */

/** From the start of the navigation until cards are painted, and what jumps meanwhile. */
import {contestantsIn} from './contestants.js';
import {pageName} from './pages.js';
import {interleaved, Samples} from './samples.js';
import {conditionsAt, PLAIN, SLOW_CPU, SLOW_LINE, visit} from './visit.js';

const CONDITIONS = [PLAIN, SLOW_CPU, SLOW_LINE];

export const paintConditions = count => conditionsAt(count, CONDITIONS);

/**
 * Keys are condition, contestant, and `first` for the first film, `screen` for a screen full of
 * them, `own` for the element's own in working order, `shift` for what has jumped by then.
 */
export async function measurePaint(stage, {count, rounds}) {
  const samples = new Samples();
  const visits = interleaved(rounds, paintConditions(count), contestantsIn('paint', count));
  for (const {condition, contestant} of visits) {
    const {id, isElement = false} = contestant;
    const address = {condition, count, name: pageName(id, count)};
    const times = await visit(stage, address, page => page.evaluate(read, isElement));
    for (const [key, time] of Object.entries(times)) samples.add([condition.id, id, key], time);
  }
  return samples;
}

/** Runs in the page. */
async function read(isElement) {
  const {first, own, screen, shift} = window.probe;
  const times = {first: await first(), screen: await screen()};
  if (isElement) times.own = await own();
  return {...times, shift: await shift()};
}
