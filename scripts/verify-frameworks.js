/**
 * The apps in demo/frameworks/ as their authors would run them: installs each with the package as
 * npm would publish it, checks its types, builds it and clicks through it in Chromium. Then the
 * types of the frameworks that have no app. `node --test-name-pattern=vue scripts/verify-frameworks.js` runs
 * one.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {clickThrough} from '../test/frameworks/click-through.js';
import {renderedOnServer} from '../test/frameworks/server-page.js';

const root = new URL('../', import.meta.url);

if (!existsSync(new URL('dist/web-types.json', root))) await import('./build.js');
for (const name of ['react', 'vue', 'svelte', 'server']) {
  const folder = new URL(`demo/frameworks/${name}/`, root);
  describe(name, () => {
    it('installs', () => npm(folder, 'ci', '--ignore-scripts'));
    it('its types hold', () => npm(folder, 'run', 'check'));
    it('builds', () => npm(folder, 'run', 'build'));
    const look = name === 'server' ? renderedOnServer : clickThrough;
    describe('in a browser', () => look(folder));
  });
}
describe('types', () => {
  const folder = new URL('test/types/', root);
  it('installs', () => npm(folder, 'ci', '--ignore-scripts'));
  it('all that must compile does, and nothing else', () => npm(folder, 'run', 'check'));
});

/**
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
  assert.equal(status, 0, `${stdout}\n${stderr}`);
}
