/* global PerformanceObserver, window */

/**
 * How much the demo page jumps while the list takes over from the plain HTML: cumulative layout
 * shift (https://web.dev/articles/cls), from an empty page until the list has been drawn and idle.
 */
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {PLAIN, SLOW_CPU, SLOW_LINE, visit} from './visit.js';

export const SHIFT_CONDITIONS = [PLAIN, SLOW_CPU, SLOW_LINE];
export const WIDTHS = [280, 720, 1400];

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = 'demo/index.html';

/**
 * The worst of some visits, by condition and width.
 *
 * @returns {Promise<Map<string, number>>}
 */
export async function measureShift(stage, rounds) {
  await addDemo(stage.server);
  const worst = new Map();
  for (const condition of SHIFT_CONDITIONS) {
    for (const width of WIDTHS) {
      const shifts = [];
      for (let round = 0; round < rounds; round += 1) {
        const address = {condition, count: 10, name: PAGE, viewport: {width, height: 900}};
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

function readShift(page) {
  return page.evaluate(async () => {
    await window.probe.own();
    await window.probe.idle();
    let shift = 0;
    const add = entries => {
      for (const {hadRecentInput, value} of entries) if (!hadRecentInput) shift += value;
    };
    const observer = new PerformanceObserver(list => add(list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    await window.probe.idle();
    add(observer.takeRecords());
    return shift;
  });
}

/** The site as it would be published, on the server of the benchmark. */
async function addDemo(server) {
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: {outDir: folder, emptyOutDir: true},
  });
  const names = await readdir(folder, {recursive: true});
  for (const name of names.filter(file => /\.(html|js|css)$/.test(file))) {
    const path = name.replaceAll('\\', '/');
    await server.add(`demo/${path}`, await readFile(join(folder, name), 'utf8'));
  }
  await rm(folder, {recursive: true});
}
