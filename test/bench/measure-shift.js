/* global window */

/**
 * How much the demo page jumps while the list takes over from the plain HTML: cumulative layout
 * shift (https://web.dev/articles/cls), from an empty page until the list has been drawn and idle.
 */
import {DEMO} from './demo-site.js';
import {PLAIN, SLOW_CPU, SLOW_LINE, visit} from './visit.js';

export const SHIFT_CONDITIONS = [PLAIN, SLOW_CPU, SLOW_LINE];
export const WIDTHS = [280, 720, 1400];

/**
 * The worst of some visits, by condition and width.
 *
 * @returns {Promise<Map<string, number>>}
 */
export async function measureShift(stage, rounds) {
  const worst = new Map();
  for (const condition of SHIFT_CONDITIONS) {
    for (const width of WIDTHS) {
      const shifts = [];
      for (let round = 0; round < rounds; round += 1) {
        const address = {condition, count: 10, name: DEMO, viewport: {width, height: 900}};
        shifts.push(await visit(stage, address, readShift));
      }
      worst.set(shiftKey(condition, width), Math.max(...shifts));
    }
  }
  return worst;
}

export function shiftKey({id}, width) {
  return `${id} ${width}`;
}

async function readShift(page) {
  await page.evaluate(() => window.probe.own());
  return page.evaluate(() => window.probe.shift());
}
