/** One visit to one page by a browser that has never seen it. */
import {installProbe} from './probe.js';

const VIEWPORT = {width: 1280, height: 900};

/** @typedef {{id: string, label: string, slowDown: number, line: Line | null}} Condition */
/** @typedef {{bytesPerSecond: number, roundTrip: number}} Line */

/** @type {Condition} */
export const PLAIN = {id: 'plain', label: 'plain', slowDown: 1, line: null};
/** @type {Condition} */
export const SLOW_CPU = {id: 'cpu', label: '4× CPU slow-down', slowDown: 4, line: null};
/** @type {Condition} */
export const SLOW_LINE = {
  id: 'line',
  label: '1.6 Mbit/s, 150 ms',
  slowDown: 1,
  line: {bytesPerSecond: 1_600_000 / 8, roundTrip: 150},
};

/** From here on only the plain condition: on a slow machine each visit takes minutes. */
const HUGE = 5000;

/** @param {readonly Condition[]} conditions */
export function conditionsAt(count, conditions) {
  return count < HUGE ? conditions : [PLAIN];
}

/**
 * Opens a page under a condition, lets `measure` use it, and fails when the page complains. The
 * page may still be loading when `measure` begins.
 */
export async function visit(
  {browser, server},
  {condition, count, name, viewport = VIEWPORT},
  measure,
) {
  // A context of its own has empty caches, that of compiled scripts too.
  const context = await browser.newContext({viewport});
  try {
    const page = await context.newPage();
    const complaints = listen(page);
    const devtools = await context.newCDPSession(page);
    await page.addInitScript(installProbe, count);
    await setCondition(devtools, server, condition);
    await page.goto(`${server.origin}/${name}`, {waitUntil: 'commit'});
    const measured = await measure(page, devtools);
    if (complaints.length > 0) throw new Error(complaints.join('; '));
    return measured;
  } catch (cause) {
    throw new Error(`${name} (${condition.label}): ${cause.message}`, {cause});
  } finally {
    await context.close();
  }
}

function listen(page) {
  const complaints = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

async function setCondition(devtools, server, {line, slowDown}) {
  server.setRoundTrip(line?.roundTrip ?? 0);
  if (line) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.roundTrip,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond,
    });
  }
  if (slowDown > 1) await devtools.send('Emulation.setCPUThrottlingRate', {rate: slowDown});
}
