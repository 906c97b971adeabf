/** What tests of whole pages share: one Chromium, and the built demo. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {CHROMIUM_ARGS, findBrowsers} from './browsers.js';
import {runNode} from './jobs.js';
import {sameEverywhere} from './machine.js';

/** The tabs of a context share a process, which has compiled the list already: half the time per page. */
const ONE_PROCESS = '--renderer-process-limit=1';

/** @param {readonly string[]} [more] arguments for Chromium */
export function chromiumOptions(more = [ONE_PROCESS]) {
  const {chromium} = findBrowsers();
  if (!chromium) throw new Error('No Chromium was found; see CONTRIBUTING.md.');
  return {executablePath: chromium, args: [...CHROMIUM_ARGS, ...more], env: sameEverywhere()};
}

/** @returns {Promise<import('./steps.js').Shared>} */
export async function startPages() {
  const {chromium} = await import('playwright-core');
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  const {output, passed} = await buildDemo(folder);
  if (!passed) throw new Error(output);
  const server = await chromium.launchServer(chromiumOptions());
  const stop = async () => {
    await server.close();
    rmSync(folder, {recursive: true});
  };
  return {env: {BUILT_DEMO: folder, SHARED_BROWSER: server.wsEndpoint()}, stop};
}

/** @param {string} folder */
export function buildDemo(folder) {
  const args = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  return runNode(['node_modules/vite/bin/vite.js', ...args], {}, false);
}
