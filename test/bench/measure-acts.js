/* global document, PerformanceObserver, window */

/**
 * How soon the demo's first page and the builder answer a hand, on a slow machine: for each act the longest of its events,
 * from the browser's time stamp to the frame that shows the answer. The longest of all is what
 * https://web.dev/articles/inp calls interaction to next paint.
 */
import {BUILDER, DEMO} from './demo-site.js';
import {SLOW_CPU, visit} from './visit.js';

/** Shorter events than this, the least that can be asked for, are told to nobody. */
const LEAST_MS = 16;

const list = page => page.locator('soviet-film-list');

const button = name => page => list(page).getByRole('button', {name}).first().click();
const view = name => page => list(page).getByRole('radio', {name}).click();
const chip = page =>
  list(page)
    .getByRole('checkbox', {name: /^Joseph Stalin/})
    .click();

/** In this order, each on what the ones before have left. */
const ON_LIST = {
  'a letter': page => list(page).getByRole('searchbox').pressSequentially('l'),
  'a second letter': page => page.keyboard.press('e'),
  clear: button('Clear filters'),
  'a menu': button(/^Leader/),
  'a facet': chip,
  'the facet again': chip,
  'more values': button(/^\d+ more$/),
  timeline: view('Timeline'),
  'the menu, timeline': button(/^Leader/),
  'a facet, timeline': chip,
  list: view('List'),
  'a line opens': page => list(page).locator('[part=card] summary').first().click(),
  cards: view('Cards'),
  'a note': page => list(page).getByRole('button', {name: /^Note/}).nth(4).click(),
  details: page => list(page).locator('[aria-haspopup=dialog]').first().click(),
  'next film': button(/^Next/),
  close: button(/^Close/),
};

const ON_BUILDER = {
  'builder: another place': page => page.getByRole('radio', {name: /^Moodle/}).click(),
  'builder: another view': page => page.getByRole('radio', {name: 'Timeline'}).first().click(),
};

/**
 * The median of some visits in milliseconds, by act.
 *
 * @returns {Promise<Map<string, number>>}
 */
export async function measureActs(stage, rounds) {
  const samples = new Map();
  for (let round = 0; round < rounds; round += 1) {
    const times = {
      ...(await visit(stage, addressOf(DEMO), page => doAll(page, ON_LIST))),
      ...(await visit(stage, addressOf(BUILDER), page => doAll(page, ON_BUILDER))),
    };
    for (const [name, time] of Object.entries(times)) {
      samples.set(name, [...(samples.get(name) ?? []), time]);
    }
  }
  const middle = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return new Map([...samples].map(([name, values]) => [name, middle(values)]));
}

function addressOf(name) {
  return {condition: SLOW_CPU, count: 10, name, viewport: {width: 1400, height: 900}};
}

async function doAll(page, acts) {
  await page.evaluate(async least => {
    await window.probe.own();
    await window.probe.idle();
    window.longest = 0;
    new PerformanceObserver(list => {
      for (const {duration, interactionId} of list.getEntries()) {
        if (interactionId) window.longest = Math.max(window.longest, duration);
      }
    }).observe({type: 'event', durationThreshold: least});
  }, LEAST_MS);
  const times = {};
  for (const [name, act] of Object.entries(acts)) {
    await act(page);
    times[name] = await page.evaluate(async () => {
      // Entries come a frame or two after what they tell of.
      await window.probe.idle();
      while (document.querySelector('soviet-film-list').shadowRoot.getAnimations().length > 0) {
        await new Promise(requestAnimationFrame);
      }
      await window.probe.idle();
      const {longest} = window;
      window.longest = 0;
      return longest;
    });
  }
  return times;
}
