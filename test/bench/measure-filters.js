/* global window */

/** From a key press or a click until the count is right and the screen full of the right films. */
import {contestantsIn} from './contestants.js';
import {pageName} from './pages.js';
import {interleaved, Samples} from './samples.js';
import {conditionsAt, PLAIN, SLOW_CPU, visit} from './visit.js';

export const ACTS = ['letter', 'facet', 'order'];

export const filterConditions = count => conditionsAt(count, [PLAIN, SLOW_CPU]);

/** An act right after a frame would have to wait for the next one's turn; people are not so fast. */
const PAUSE_MS = 50;

/** Goes to the order below; nothing opens. */
const ARROW_DOWN = {key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40};

/** Keys are condition, contestant and act. */
export async function measureFilters(stage, {count, questions, rounds}) {
  const samples = new Samples();
  const visits = interleaved(rounds, filterConditions(count), contestantsIn('filters', count));
  for (const {condition, contestant} of visits) {
    const {id} = contestant;
    const address = {condition, count, name: pageName(id, count)};
    await visit(stage, address, async (page, devtools) => {
      const add = (act, time) => samples.add([condition.id, id, act], time);
      await askAll(page, devtools, {...questions, add});
    });
  }
  return samples;
}

/** The leaders are behind a button of the element's, and stand in the page of every other. */
export async function openLeaders(page) {
  const opener = page.locator('soviet-film-list [part=facets] button', {hasText: 'Leader'});
  if (await opener.count()) await opener.click();
}

/** Letters are taken back and leaders unchosen before the next; that is not measured. */
export async function askAll(page, devtools, {add, facets, letters, nothing, orders}) {
  await page.waitForLoadState('load');
  await page.evaluate(() => window.probe.screen());
  await page.locator('[part=search-input]').focus();
  for (const {answer, value} of letters) {
    add('letter', await timed(page, 'keydown', answer, () => press(devtools, keyOf(value))));
    await timed(page, 'keydown', nothing, () => page.keyboard.press('Backspace'));
  }
  await openLeaders(page);
  for (const {answer, value} of facets) {
    const box = page.locator('[part=chip]', {hasText: value}).locator('input');
    add('facet', await timed(page, 'click', answer, await pressOn(page, devtools, box)));
    await timed(page, 'click', nothing, await pressOn(page, devtools, box));
  }
  await page.locator('[part=sort]').focus();
  for (const {answer} of orders)
    add('order', await timed(page, 'keydown', answer, () => press(devtools, ARROW_DOWN)));
}

/** Starts when the page has nothing to do. */
export async function timed(page, type, answer, act) {
  await page.evaluate(expected => window.probe.expect(...expected), [type, answer]);
  await page.waitForTimeout(PAUSE_MS);
  await act();
  return page.evaluate(() => window.probe.change());
}

function keyOf(letter) {
  const code = letter.toUpperCase();
  return {
    key: letter,
    text: letter,
    code: `Key${code}`,
    windowsVirtualKeyCode: code.charCodeAt(0),
  };
}

/** Key down and key up go out together, so that no answer is waited for between them. */
function press(devtools, key) {
  return Promise.all(
    ['keyDown', 'keyUp'].map(type => devtools.send('Input.dispatchKeyEvent', {type, ...key})),
  );
}

/** Presses the mouse on a control, so that only letting go is left to do, which is the click. */
export async function pressOn(page, devtools, control) {
  await control.scrollIntoViewIfNeeded();
  const {height, width, x, y} = await control.boundingBox();
  const point = {x: x + width / 2, y: y + height / 2, button: 'left', clickCount: 1};
  await page.mouse.move(point.x, point.y);
  await devtools.send('Input.dispatchMouseEvent', {type: 'mousePressed', ...point});
  return () => devtools.send('Input.dispatchMouseEvent', {type: 'mouseReleased', ...point});
}
