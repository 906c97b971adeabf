/* global window */

/** From a key press or a click until its result is painted. */
import {contestantsIn} from './contestants.js';
import {pageName} from './pages.js';
import {interleaved, Samples} from './samples.js';
import {PLAIN, SLOW_CPU, visit} from './visit.js';

export const FILTER_CONDITIONS = [PLAIN, SLOW_CPU];

/** An act right after a frame would have to wait for the next one's turn; people are not so fast. */
const PAUSE_MS = 50;

/** What people do: letters that they type, leaders that they choose. */
/** @typedef {{letters: readonly string[], leaders: readonly string[]}} Acts */

/** Keys are condition, contestant, and `letter` or `facet`. */
export async function measureFilters(stage, {acts, count, rounds}) {
  const samples = new Samples();
  const visits = interleaved(rounds, FILTER_CONDITIONS, contestantsIn('filters'));
  for (const {condition, contestant, round} of visits) {
    const {id, isSlow} = contestant;
    if (isSlow && round % 3 > 0) continue;
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
  await page.evaluate(() => window.probe.first());
  await page.locator('[part=search-input]').focus();
  for (const letter of letters) {
    const time = await timed(page, 'keydown', () => type(devtools, letter));
    times.push({act: 'letter', time});
    await timed(page, 'keydown', () => page.keyboard.press('Backspace'));
  }
  for (const leader of leaders) {
    const time = await timed(page, 'click', await pressOn(page, devtools, leader));
    times.push({act: 'facet', time});
    await timed(page, 'click', await pressOn(page, devtools, leader));
  }
  return times;
}

/** Starts when the page has nothing to do. */
async function timed(page, type, act) {
  await page.evaluate(expected => window.probe.expectChange(expected), type);
  await page.waitForTimeout(PAUSE_MS);
  await act();
  const {time} = await page.evaluate(() => window.probe.change());
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

/** Presses a leader's checkbox, so that only letting go is left to do, which is the click. */
async function pressOn(page, devtools, leader) {
  const box = page.locator('[part=chip]', {hasText: leader}).locator('input');
  await box.scrollIntoViewIfNeeded();
  const {height, width, x, y} = await box.boundingBox();
  const point = {x: x + width / 2, y: y + height / 2, button: 'left', clickCount: 1};
  await page.mouse.move(point.x, point.y);
  await devtools.send('Input.dispatchMouseEvent', {type: 'mousePressed', ...point});
  return () => devtools.send('Input.dispatchMouseEvent', {type: 'mouseReleased', ...point});
}
