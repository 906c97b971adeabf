/* global document, PerformanceObserver, window */

/**
 * How soon the demo page answers a hand, on a slow machine: for each act the longest of its events,
 * from the browser's time stamp to the frame that shows the answer. The longest of all is what
 * https://web.dev/articles/inp calls interaction to next paint.
 */
import {DEMO} from './demo-site.js';
import {SLOW_CPU, visit} from './visit.js';

/** Shorter events than this, the least that can be asked for, are told to nobody. */
const LEAST_MS = 16;

/** The page has two lists; the one above is the one that everybody uses. */
const list = page => page.locator('soviet-film-list').first();

const button = name => page => list(page).getByRole('button', {name}).first().click();
const chip = page => list(page).getByLabel('Joseph Stalin').click();

/** In this order, each on what the ones before have left. */
const ACTS = {
  'a letter': page => list(page).getByRole('searchbox').pressSequentially('l'),
  'a second letter': page => page.keyboard.press('e'),
  clear: button('Clear filters'),
  'a facet': chip,
  'the facet again': chip,
  'more values': button(/^\d+ more$/),
  timeline: button('Timeline'),
  'a facet, timeline': chip,
  list: button('List'),
  'a line opens': page => list(page).locator('[part=card] summary').first().click(),
  cards: button('Cards'),
  'a note': page => list(page).getByRole('button', {name: /^Note/}).nth(4).click(),
  details: button(/^Details/),
  'next film': button(/^Next/),
  close: button(/^Close/),
  'builder: another place': page => page.getByRole('radio', {name: /^Moodle/}).click(),
  'builder: another view': page => page.getByRole('radio', {name: 'Timeline'}).click(),
};

/**
 * The median of some visits in milliseconds, by act.
 *
 * @returns {Promise<Map<string, number>>}
 */
export async function measureActs(stage, rounds) {
  const samples = new Map(Object.keys(ACTS).map(name => [name, []]));
  const viewport = {width: 1400, height: 900};
  const address = {condition: SLOW_CPU, count: 10, name: DEMO, viewport};
  for (let round = 0; round < rounds; round += 1) {
    const times = await visit(stage, address, doAll);
    for (const [name, time] of Object.entries(times)) samples.get(name).push(time);
  }
  const middle = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return new Map([...samples].map(([name, values]) => [name, middle(values)]));
}

async function doAll(page) {
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
  for (const [name, act] of Object.entries(ACTS)) {
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
