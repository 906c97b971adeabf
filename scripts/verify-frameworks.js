/**
 * The apps in demo/frameworks/ as their authors would run them: installs each with the package as
 * npm would publish it, checks its types, builds it and clicks through it in Chromium. Then the
 * types of the frameworks that have no app. `node --test-name-pattern=vue scripts/verify-frameworks.js` runs
 * one.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ensureInstall} from './ensure-install.js';

const root = new URL('../', import.meta.url);

ensureInstall();
if (!existsSync(new URL('dist/web-types.json', root))) await import('./build.js');
const {clickThrough} = await import('../test/frameworks/click-through.js');
const {renderedOnServer} = await import('../test/frameworks/server-page.js');

/** @typedef {import('../test/frameworks/click-through.js').Note} Note */

for (const name of ['react', 'vue', 'svelte']) {
  const folder = new URL(`demo/frameworks/${name}/`, root);
  verify(name, async note => {
    if (isBuilt(folder, note)) await clickThrough(folder, note);
  });
}
verify('server', async note => {
  const folder = new URL('demo/frameworks/server/', root);
  if (isBuilt(folder, note)) await renderedOnServer(folder, note);
});
verify('types', async note => {
  const folder = new URL('test/types/', root);
  if (!note('installs', npm(folder, 'ci', '--ignore-scripts'))) return;
  note('all that must compile does, and nothing else', npm(folder, 'run', 'check'));
});

/**
 * Says each outcome, and fails in the end when one is not good.
 * @param {string} name
 * @param {(note: Note) => Promise<void>} run
 */
function verify(name, run) {
  test(name, async () => {
    /** @type {string[]} */
    const problems = [];
    await run((what, problem) => {
      console.log(`${problem === undefined ? '✔' : '✖'} ${name}: ${what}`);
      if (problem !== undefined) problems.push(`${what}\n${problem}`);
      return problem === undefined;
    });
    assert.deepEqual(problems, []);
  });
}

/**
 * Whether there is something to click through.
 * @param {URL} folder
 * @param {Note} note
 */
function isBuilt(folder, note) {
  const steps = [
    ['installs', 'ci', '--ignore-scripts'],
    ['its types hold', 'run', 'check'],
    ['builds', 'run', 'build'],
  ];
  return steps.every(([what = '', ...args]) => note(what, npm(folder, ...args)));
}

/**
 * Why it failed, or nothing.
 * @param {URL} folder
 * @param {string[]} args
 */
function npm(folder, ...args) {
  const command = `npm ${args.join(' ')} --no-audit --no-fund --loglevel=error`;
  // What npm tells the scripts of this project is not for those of another one; and Vite, which
  // serves the apps in this process, calls it production, where npm installs no tools.
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_ENV$/.test(name));
  const {status, stdout, stderr} = spawnSync(command, {
    cwd: fileURLToPath(folder),
    encoding: 'utf8',
    env: Object.fromEntries(inherited),
    shell: true,
  });
  return status === 0 ? undefined : `${stdout}\n${stderr}`;
}
