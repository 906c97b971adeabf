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
import {prerenderedApp} from '../test/frameworks/prerendered-app.js';
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
/** Drawn in Node, by what their frameworks have for it. */
for (const name of ['next', 'nuxt', 'astro', 'eleventy']) {
  const folder = new URL(`demo/frameworks/${name}/`, root);
  describe(name, {skip: name === 'astro' && withoutNode22()}, () => {
    it('installs', () => npm(folder, 'ci', '--ignore-scripts'));
    it('builds', test => {
      npm(folder, 'run', 'build');
      test.diagnostic(`${name} was built with Node ${npm(folder, 'exec', '--', 'node', '-v')}`);
    });
    describe('in a browser', () => prerenderedApp(name, folder));
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
 * @returns what is printed
 */
function npm(folder, ...args) {
  const command = `npm --no-audit --no-fund --loglevel=error ${args.join(' ')}`;
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
  return stdout;
}

/** On 64-bit Linux the app brings a Node of its own. */
function withoutNode22() {
  const isNewer = Number.parseInt(process.versions.node) >= 22;
  const bringsOne = process.platform === 'linux' && process.arch === 'x64';
  return !isNewer && !bringsOne && 'not run: needs Node 22.12 or later';
}
