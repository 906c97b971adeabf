/**
 * The apps in demo/frameworks/ as their authors would run them: installs each with the package as
 * npm would publish it, checks its types, builds it and clicks through it in Chromium. Then the
 * types of the frameworks that have no app. `node scripts/verify-frameworks.js vue` runs one.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {ensureInstall} from './ensure-install.js';

const root = new URL('../', import.meta.url);

ensureInstall();
if (!existsSync(new URL('dist/web-types.json', root))) await import('./build.js');
const {clickThrough} = await import('../test/frameworks/click-through.js');
const {renderedOnServer} = await import('../test/frameworks/server-page.js');

const counts = {passed: 0, failed: 0};

/** @type {Record<string, () => Promise<void>>} */
const STEPS = {
  react: () => verifyApp('react'),
  vue: () => verifyApp('vue'),
  svelte: () => verifyApp('svelte'),
  server: verifyServer,
  types: async () => verifyTypes(),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter(name => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(' ')}. Steps: ${Object.keys(STEPS).join(' ')}`);
  process.exit(1);
}
for (const [name, run] of Object.entries(STEPS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n── ${name} ──`);
  await run();
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** @param {string} name */
async function verifyApp(name) {
  if (!isBuilt(name)) return;
  await clickThrough(new URL(`demo/frameworks/${name}/`, root), note);
}

async function verifyServer() {
  if (!isBuilt('server')) return;
  await renderedOnServer(new URL('demo/frameworks/server/', root), note);
}

function verifyTypes() {
  const folder = new URL('test/types/', root);
  if (!note('types: installs', npm(folder, 'ci', '--ignore-scripts'))) return;
  note('types: all that must compile does, and nothing else', npm(folder, 'run', 'check'));
}

/**
 * Whether there is something to click through.
 * @param {string} name
 */
function isBuilt(name) {
  const folder = new URL(`demo/frameworks/${name}/`, root);
  const steps = [
    ['installs', 'ci', '--ignore-scripts'],
    ['its types hold', 'run', 'check'],
    ['builds', 'run', 'build'],
  ];
  return steps.every(([what = '', ...args]) => note(`${name}: ${what}`, npm(folder, ...args)));
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

/**
 * Counts one outcome and says it; true when it is good.
 * @param {string} what
 * @param {string} [problem]
 */
function note(what, problem) {
  const isGood = problem === undefined;
  counts[isGood ? 'passed' : 'failed'] += 1;
  console.log(isGood ? `✔ ${what}` : `✖ ${what}\n${problem.replace(/^/gm, '    ')}`);
  return isGood;
}
