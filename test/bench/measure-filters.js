/** From a key press or a click until its result is painted, and what many of them leave behind. */
import {CONTESTANTS, pageName} from './pages.js';
import {rotated, Samples} from './samples.js';
import {PLAIN, SLOW_CPU, visit} from './visit.js';

export const FILTER_CONDITIONS = [PLAIN, SLOW_CPU];
export const FILTERING = CONTESTANTS.filter(({canFilter}) => canFilter);
export const HEAP_CHANGES = 200;

/** Keys are `count,condition,contestant,letter` and `…,facet`. */
export async function measureFilters(stage, {acts, count, rounds}) {
  const samples = new Samples();
  for (let round = 0; round < rounds; round += 1)
    for (const condition of rotated(FILTER_CONDITIONS, round))
      for (const {id} of rotated(FILTERING, round)) {
        const times = await visit(stage, pageName(id, count), count, condition, (page, devtools) =>
          useFilters(page, devtools, acts),
        );
        for (const {act, time} of times) samples.add([count, condition.id, id, act], time);
      }
  return samples;
}

/** Keys are `count,contestant,before` and `…,after`, in bytes. */
export async function measureHeap(stage, {acts, count, rounds}) {
  const samples = new Samples();
  for (let round = 0; round < rounds; round += 1)
    for (const {id} of rotated(FILTERING, round)) {
      const {after, before} = await visit(
        stage,
        pageName(id, count),
        count,
        PLAIN,
        (page, devtools) => useMemory(page, devtools, acts),
      );
      samples.add([count, id, 'before'], before);
      samples.add([count, id, 'after'], after);
    }
  return samples;
}

async function useFilters(page, devtools, {leaders, letters}) {
  const times = [];
  await page.evaluate(() => window.probe.paint);
  await page.locator('[part=search-input]').focus();
  for (const letter of letters) {
    times.push({act: 'letter', time: await timed(page, 'keydown', () => type(devtools, letter))});
    await timed(page, 'keydown', () => page.keyboard.press('Backspace'));
  }
  for (const leader of leaders) {
    times.push({act: 'facet', time: await timed(page, 'click', await aim(page, devtools, leader))});
    await timed(page, 'click', await aim(page, devtools, leader));
  }
  return times;
}

/** Starts when the page has nothing to do, and checks that the whole result was in one frame. */
async function timed(page, type, act) {
  await page.evaluate(async eventType => {
    await window.probe.idle();
    window.probe.expectChange(eventType);
  }, type);
  await act();
  const {cards, time} = await page.evaluate(() => window.probe.change());
  const later = await page.evaluate(async () => {
    await window.probe.idle();
    return window.probe.shownCards();
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

async function useMemory(page, devtools, {leaders, letters}) {
  await page.evaluate(() => window.probe.paint);
  const before = await heapOf(page, devtools);
  await page.evaluate(
    ([times, ...words]) => window.probe.changeOften(times, ...words),
    [HEAP_CHANGES, letters, leaders],
  );
  return {before, after: await heapOf(page, devtools)};
}

/** JavaScript's objects and the document's, after what nobody needs any more has been collected. */
async function heapOf(page, devtools) {
  // Longer than the half second after which a list announces its count.
  await page.waitForTimeout(700);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const {embedderHeapUsedSize = 0, usedSize} = await devtools.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}
