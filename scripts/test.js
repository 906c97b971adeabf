/**
 * `npm test`: every check and every test of the repository, from a fresh clone. Each step shows its
 * own output, a step that fails stops no other, and the last line sums up. `npm test -- catalog
 * element` runs just these steps; see STEPS for the names. What ends in `.element.test.ts` runs in
 * browsers, the rest of a room's tests in Node.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ENGINES, ensureBrowsers, ensurePdfReader} from './browsers.js';
import {ensureInstall} from './ensure-install.js';
import {LANGUAGE_AND_TIME} from './machine.js';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */
/** @typedef {Counts & {note?: string}} Outcome */
/** @typedef {{name: string, needs?: 'browsers', after?: string, run: () => Promise<Outcome>}} Step */
/** @typedef {{name: string, seconds: number} & Outcome} Row */

const root = fileURLToPath(new URL('../', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'soviet-film-list-'));
process.on('exit', () => rmSync(results, {recursive: true, force: true}));

/** What each engine counted in the step `element`. @type {Record<string, Counts>} */
let engines = {};

/** @type {Step[]} */
const STEPS = [
  check('types', tool('typescript/bin/tsc'), '--noEmit'),
  check('eslint', tool('eslint/bin/eslint.js'), '.', '--max-warnings=0'),
  check('prettier', tool('prettier/bin/prettier.cjs'), '--check', '.'),
  check('templates', tool('@jackolope/lit-analyzer/cli.mjs'), 'src/**/*.ts', '--strict'),
  check('manifest', 'scripts/manifest.js', '--check'),
  check('build', 'scripts/build.js'),
  {...check('snippets', 'scripts/snippets.js', '--check'), after: 'build'},
  nodeTests('data'),
  nodeTests('contract'),
  nodeTests('catalog'),
  nodeTests('poster'),
  nodeTests('timeline'),
  nodeTests('wall'),
  nodeTests('export'),
  nodeTests('plain'),
  nodeTests('build'),
  browserTests('element', 'test/*/*.element.test.ts'),
  browserTests('fuzz', 'test/fuzz/*.test.ts'),
  {...browserTests('hosts', 'test/hosts/*.test.ts'), after: 'build'},
  {...nodeTests('pages'), needs: 'browsers', after: 'build'},
  {...nodeTests('package'), needs: 'browsers', after: 'build'},
];

ensureInstall();
const steps = chosenSteps(process.argv.slice(2));
if (steps.some(({needs}) => needs === 'browsers')) nameBrowsers();
if (steps.some(({name}) => name === 'pages')) ensurePdfReader();
const rows = await runAll(steps);
report(rows);

/** @param {string[]} names */
function chosenSteps(names) {
  const unknown = names.filter(name => STEPS.every(step => step.name !== name));
  if (unknown.length === 0) return STEPS.filter(({name}) => !names.length || names.includes(name));
  console.error(`No such step: ${unknown.join(' ')}. Steps: ${STEPS.map(s => s.name).join(' ')}`);
  process.exit(1);
}

/** Tests find their browsers by these. */
function nameBrowsers() {
  const {chromium, firefox} = ensureBrowsers();
  if (chromium) process.env.CHROME_PATH = chromium;
  if (firefox) process.env.FIREFOX_PATH = firefox;
}

/** @param {Step[]} steps */
async function runAll(steps) {
  /** @type {Row[]} */
  const rows = [];
  for (const step of steps) {
    console.log(`\n── ${step.name} ──`);
    const start = performance.now();
    const base = rows.find(({name}) => name === step.after);
    const outcome = base?.failed
      ? failure(`not run: ${base.name} failed`)
      : await step.run().catch(error => failure(error.message));
    rows.push({name: step.name, seconds: (performance.now() - start) / 1000, ...outcome});
    if (outcome.note) console.log(outcome.note);
  }
  return rows;
}

/**
 * A step that passes or fails as one.
 * @param {string} name
 * @param {string[]} args
 * @returns {Step}
 */
function check(name, ...args) {
  return {
    name,
    run: async () => ((await node(args)) ? {passed: 1, failed: 0, skipped: 0} : failure()),
  };
}

/**
 * The tests in one folder, under Node's own test runner.
 * @param {string} name
 * @returns {Step}
 */
function nodeTests(name) {
  const counts = join(results, `${name}.json`);
  const run = async () => {
    const passed = await node([
      ...['--import', 'tsx', '--test'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=./scripts/count-reporter.js', `--test-reporter-destination=${counts}`],
      ...testFiles(join('test', name)),
    ]);
    return judge(passed, [read(counts)]);
  };
  return {name, run};
}

/**
 * Tests that run in every engine.
 * @param {string} name
 * @param {string} files
 * @returns {Step}
 */
function browserTests(name, files) {
  const run = async () => {
    process.env.WTR_COUNTS = join(results, `${name}.json`);
    process.env.WTR_FILES = files;
    const passed = await node([tool('@web/test-runner/dist/bin.js')]);
    const counts = read(process.env.WTR_COUNTS) ?? {};
    if (name === 'element') engines = counts;
    return judge(passed, Object.values(counts));
  };
  return {name, needs: 'browsers', run};
}

/**
 * Never silent: a run that broke off, or an engine or folder without one test, is a failure.
 * @param {boolean} passed
 * @param {(Counts | null)[]} counted
 * @returns {Outcome}
 */
function judge(passed, counted) {
  const sum = total(counted.filter(counts => counts !== null));
  const ranNone =
    counted.length === 0 || counted.some(counts => !counts?.passed && !counts?.failed);
  if (ranNone) return {...sum, failed: sum.failed + 1, note: 'no test was run'};
  if (!passed && !sum.failed) return {...sum, failed: 1, note: 'the test runner failed'};
  return sum;
}

/**
 * @param {string} [note]
 * @returns {Outcome}
 */
function failure(note) {
  return {passed: 0, failed: 1, skipped: 0, note};
}

/** @param {Counts[]} counts */
function total(counts) {
  const sum = {passed: 0, failed: 0, skipped: 0};
  for (const {passed, failed, skipped} of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** @param {Row[]} rows */
function report(rows) {
  console.log(`\n${line('step', 'passed', 'failed', 'skipped', 'seconds')}`);
  for (const {name, passed, failed, skipped, seconds, note = ''} of rows) {
    console.log(`${line(name, passed, failed, skipped, seconds.toFixed(1))}  ${note}`.trimEnd());
  }
  if (rows.some(({name}) => name === 'element')) reportEngines();
  const {passed, failed, skipped} = total(rows);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function reportEngines() {
  const ran = Object.entries(engines).map(([name, {passed}]) => `${name} (${passed} passed)`);
  const rest = ENGINES.filter(name => !(name in engines));
  console.log(`\nEngines of the step element: ${ran.join(', ') || 'none'}`);
  if (rest.length > 0) console.log(`Not tested in: ${rest.join(', ')}`);
}

/** @param {(string | number)[]} cells */
function line(...cells) {
  const [name, ...rest] = cells.map(String);
  return name.padEnd(12) + rest.map(cell => cell.padStart(9)).join('');
}

/**
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it ended well
 */
function node(args) {
  const env = {...process.env, ...LANGUAGE_AND_TIME};
  const child = spawn(process.execPath, args, {cwd: root, env, stdio: 'inherit'});
  return new Promise(resolve => {
    child.on('close', code => resolve(code === 0));
    child.on('error', () => resolve(false));
  });
}

/** By path, because the names in node_modules/.bin are no JavaScript on Windows. */
function tool(/** @type {string} */ path) {
  return join('node_modules', path);
}

/**
 * Node 20 does not expand patterns itself; told of no file, it would look for some.
 * @param {string} folder
 */
function testFiles(folder) {
  const files = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.test.ts') && !file.endsWith('.element.test.ts'))
    .map(file => join(folder, file))
    .sort();
  if (files.length === 0) throw new Error(`There are no tests in ${folder}.`);
  return files;
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
