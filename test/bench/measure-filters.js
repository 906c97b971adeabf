/* global window */

/** From a key press or a click until its result is painted. */
import {contestantsIn} from './contestants.js';
import {pageName} from './pages.js';
import {interleaved, Samples} from './samples.js';
import {PLAIN, SLOW_CPU, visit} from './visit.js';

export const FILTER_CONDITIONS = [PLAIN, SLOW_CPU];
export const FILTERING = contestantsIn('filters');

/** What people do: letters that they type, leaders that they choose. */
/** @typedef {{letters: readonly string[], leaders: readonly string[]}} Acts */

/** Keys are condition, contestant, and `letter` or `facet`. */
export async function measureFilters(stage, {acts, count, rounds}) {
  const samples = new Samples();
  const visits = interleaved(rounds, FILTER_CONDITIONS, FILTERING);
  for (const {condition, contestant, round} of visits) {
    const {id, isSlow} = contestant;
    if (isSlow && round % 2 === 1) continue;
    const address = {condition, count, name: pageName(id, count)};
    const times = await visit(stage, address, (...page) => useFilters(page, acts));
    for (const {act, time} of times) samples.add([condition.id, id, act], time);
  }
  return samples;
}

/** Each letter is taken back and each leader unchosen before the next; that is not measured. */
async function useFilters([page, devtools], {leaders, letters}) {
  const times = [];
  await page.waitForLoadState('load');
  await page.evaluate(() => window.probe.first);
  await page.locator('[part=search-input]').focus();
  for (const letter of letters) {
    const time = await timed(page, 'keydown', () => type(devtools, letter));
    times.push({act: 'letter', time});
    await timed(page, 'keydown', () => page.keyboard.press('Backspace'));
  }
  for (const leader of leaders) {
    const time = await timed(page, 'click', await aim(page, devtools, leader));
    times.push({act: 'facet', time});
    await timed(page, 'click', await aim(page, devtools, leader));
  }
  return times;
}

/** Starts when the page has nothing to do, and checks that the whole result came in one frame. */
async function timed(page, type, act) {
  await page.evaluate(async expected => {
    await window.probe.idle();
    window.probe.expectChange(expected);
  }, type);
  await act();
  const {cards, later, time} = await page.evaluate(async () => {
    const change = await window.probe.change();
    await window.probe.idle();
    return {...change, later: window.probe.shownCards()};
  });
  if (later !== cards) throw new Error(`${cards} cards were painted first, then ${later}.`);
  return time;
}

/** Key down and key up go out together, so that no answer is waited for between them. */
function type(devtools, letter) {
  const code = letter.toUpperCase();
  const key = {key: letter, code: `Key${code}`, windowsVirtualKeyCode: code.charCodeAt(0)};
  return Promise.all([
    devtools.send('Input.dispatchKeyEvent', {type: 'keyDown', text: letter, ...key}),
    devtools.send('Input.dispatchKeyEvent', {type: 'keyUp', ...key}),
  ]);
}

/** Puts the pointer on a leader's checkbox, so that only pressing it is left to do. */
async function aim(page, devtools, leader) {
  const box = page.locator('[part=chip]', {hasText: leader}).locator('input');
  await box.scrollIntoViewIfNeeded();
  const {height, width, x, y} = await box.boundingBox();
  const point = {x: x + width / 2, y: y + height / 2, button: 'left', clickCount: 1};
  await page.mouse.move(point.x, point.y);
  return () =>
    Promise.all([
      devtools.send('Input.dispatchMouseEvent', {type: 'mousePressed', ...point}),
      devtools.send('Input.dispatchMouseEvent', {type: 'mouseReleased', ...point}),
    ]);
}
