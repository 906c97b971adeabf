/* global document, window */

/**
 * How the time to draw films grows with their size: half of a bound, the bound, and far beyond it,
 * side by side. See SECURITY.md for the bounds.
 */
import {pageName} from './pages.js';
import {interleaved, Samples} from './samples.js';
import {PLAIN, visit} from './visit.js';

/** @typedef {{id: string, label: string, sizes: [number, number, number]}} Input */

/** @type {readonly Input[]} */
export const INPUTS = [
  {id: 'title', label: 'a title of × words', sizes: [50, 100, 200_000]},
  {id: 'checks', label: 'a film with × checks', sizes: [50, 100, 1000]},
  {id: 'leaders', label: '100 films with × leaders', sizes: [50, 100, 1000]},
  {id: 'marked', label: '48 films with × checks', sizes: [50, 100, 1000]},
  {id: 'notes', label: '48 films with × notes open', sizes: [50, 100, 1000]},
  {id: 'ids', label: '× films with one id', sizes: [2500, 5000, 10_000]},
  {id: 'print', label: '× films on paper', sizes: [500, 1000, 2000]},
];

/** Keys are an input and a size; values are milliseconds. */
export async function measureBounds(stage, count, rounds) {
  const samples = new Samples();
  for (const {contestant: input} of interleaved(rounds, [PLAIN], INPUTS)) {
    for (const size of input.sizes) {
      const address = {condition: PLAIN, count, name: pageName('bare', count)};
      const time = await visit(stage, address, page => draw(page, input.id, size));
      samples.add([input.id, String(size)], time);
    }
  }
  return samples;
}

async function draw(page, id, size) {
  await page.waitForLoadState('load');
  await page.evaluate(() => window.probe.first());
  await page.evaluate(install);
  return page.evaluate(async ([what, many]) => window.drawBound(what, many), [id, size]);
}

/** Runs in the page. */
function install() {
  const list = document.querySelector('soviet-film-list');
  const several = (count, make) => [...Array(count).keys()].map(make);
  const film = {title: 'A', year: 1950};
  const withChecks = (id, count) => ({
    ...film,
    id,
    description: several(count, place => `word${place}`).join(' '),
    sources: [{title: 'S'}],
    checks: several(count, place => {
      return {
        field: 'description',
        quote: `word${place}`,
        verdict: 'partly',
        note: 'N',
        sources: [0],
      };
    }),
  });
  const make = {
    title: many => [{...film, id: 'a', title: 'word '.repeat(many)}],
    checks: many => [withChecks('a', many)],
    leaders: many =>
      several(100, place => {
        return {...film, id: `f${place}`, leaders: several(many, n => `L${place * many + n}`)};
      }),
    marked: many => several(48, place => withChecks(`f${place}`, many)),
    notes: many => several(48, place => withChecks(`f${place}`, many)),
    ids: many => several(many, () => ({...film, id: 'a'})),
    print: many =>
      several(many, place => ({...withChecks(`f${place}`, 3), title: `Film ${place}`})),
  };
  const drawn = async () => {
    await list.updateComplete;
    return list.getBoundingClientRect().height;
  };
  window.drawBound = async (what, many) => {
    // What is beyond a bound is told on the console, as it should be.
    window.console.warn = () => {};
    const films = make[what](many);
    list.checks = what === 'notes' ? 'open' : 'marked';
    if (what === 'print') list.films = films;
    await drawn();
    await window.probe.idle();
    const start = performance.now();
    if (what === 'print') window.dispatchEvent(new window.Event('beforeprint'));
    else list.films = films;
    await drawn();
    return performance.now() - start;
  };
}
