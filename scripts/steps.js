/**
 * Runs steps one after the other: each shows its own output, one that fails stops no other, and the
 * last lines sum up.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chosenEngines, ENGINES, ensureBrowsers} from './browsers.js';
import {ensureInstall} from './ensure-install.js';
import {LANGUAGE_AND_TIME} from './machine.js';

/** @typedef {{passed: number, failed: number, skipped: number, note?: string}} Outcome */
/** @typedef {{name: string, after?: string, needs?: (() => void)[], run: () => Outcome}} Step */

const NODE_COUNTS = ['pass', 'fail', 'cancelled', 'skipped', 'todo'];

const root = fileURLToPath(new URL('../', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'soviet-film-list-'));
process.on('exit', () => rmSync(results, {recursive: true, force: true}));

/**
 * Runs those that the command line names, or all.
 * @param {Step[]} steps
 */
export function runSteps(steps) {
  ensureInstall();
  const chosen = chosenOf(steps, process.argv.slice(2));
  for (const ensure of new Set(chosen.flatMap(({needs = []}) => needs))) ensure();
  /** @type {(Outcome & {step: string, seconds: string})[]} */
  const rows = [];
  for (const {after, name, run} of chosen) {
    console.log(`\n── ${name} ──`);
    const start = performance.now();
    const base = rows.find(({step}) => step === after);
    const outcome = base?.failed ? failure(`not run: ${after} failed`) : run();
    rows.push({step: name, ...outcome, seconds: ((performance.now() - start) / 1000).toFixed(1)});
  }
  console.table(rows, ['step', 'passed', 'failed', 'skipped', 'seconds', 'note']);
  const {failed, passed, skipped} = total(rows);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/**
 * @param {Step[]} steps
 * @param {string[]} names
 */
function chosenOf(steps, names) {
  const unknown = names.filter(name => steps.every(step => step.name !== name));
  if (unknown.length === 0) return steps.filter(({name}) => !names.length || names.includes(name));
  console.error(`No such step: ${unknown.join(' ')}. Steps: ${steps.map(s => s.name).join(' ')}`);
  process.exit(1);
}

/**
 * A step that passes or fails as one.
 * @param {string} name
 * @param {string[]} args
 * @returns {Step}
 */
export function check(name, ...args) {
  return {name, run: () => (node(args) ? {passed: 1, failed: 0, skipped: 0} : failure(''))};
}

/**
 * Tests under Node's own test runner: those in the folder of this name, or these files.
 * @param {string} name
 * @param {string[]} files
 * @returns {Step}
 */
export function nodeTests(name, files = testsIn(join('test', name))) {
  const file = join(results, `${name}.xml`);
  const run = () => {
    const passed = node([
      ...['--import', 'tsx', '--test'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=junit', `--test-reporter-destination=${file}`],
      ...files,
    ]);
    return judge(passed, [countsIn(read(file))]);
  };
  // Told of no file, Node would look for some.
  return {name, run: files.length > 0 ? run : () => failure('there are no tests')};
}

/**
 * Node 20 does not expand patterns itself. What ends in `.element.test.ts` runs in browsers.
 * @param {string} folder
 */
function testsIn(folder) {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.test.ts') && !file.endsWith('.element.test.ts'))
    .map(file => join(folder, file))
    .sort();
}

/**
 * Tests that run in every engine.
 * @param {string} name
 * @param {string} files
 * @returns {Step}
 */
export function browserTests(name, files) {
  const run = () => {
    const file = join(results, `${name}.json`);
    Object.assign(process.env, {WTR_COUNTS: file, WTR_FILES: files});
    const passed = node(['node_modules/@web/test-runner/dist/bin.js']);
    const outcome = judge(passed, JSON.parse(read(file) || '[]'));
    const left = ENGINES.filter(engine => !chosenEngines().includes(engine));
    return {...outcome, note: joined(outcome.note, ...left.map(engine => `not in ${engine}`))};
  };
  return {name, needs: [ensureBrowsers], run};
}

/**
 * What a report in the form of JUnit counts. Node takes a file without tests for one that passed.
 * @param {string} report
 * @returns {Outcome}
 */
function countsIn(report) {
  const [passed, failed, cancelled, skipped, todo] = NODE_COUNTS.map(word =>
    Number(new RegExp(`^\\s<!-- ${word} (\\d+) -->$`, 'm').exec(report)?.[1] ?? 0),
  );
  const counts = {passed, failed: failed + cancelled, skipped: skipped + todo};
  const [, empty] = /<testcase name="([^"]+\.[jt]s)"[^>]*\/>/.exec(report) ?? [];
  return empty ? failure(`${empty} has no test`, counts) : counts;
}

/**
 * Never silent: a run that broke off, or an engine or folder without one test, is a failure.
 * @param {boolean} passed
 * @param {Outcome[]} counted
 * @returns {Outcome}
 */
function judge(passed, counted) {
  const sum = total(counted);
  const ranNone = counted.length === 0 || counted.some(of => of.passed + of.failed === 0);
  if (ranNone) return failure('no test was run', sum);
  return passed || sum.failed > 0 ? sum : failure('the test runner failed', sum);
}

/**
 * One more, and why.
 * @param {string} note
 * @param {Outcome} [counts]
 * @returns {Outcome}
 */
function failure(note, counts = {passed: 0, failed: 0, skipped: 0}) {
  return {...counts, failed: counts.failed + 1, note: joined(note, counts.note)};
}

/** @param {Outcome[]} counted @returns {Outcome} */
function total(counted) {
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(key =>
    counted.reduce((sum, counts) => sum + counts[key], 0),
  );
  return {passed, failed, skipped, note: joined(...counted.map(({note}) => note))};
}

/** @param {(string | undefined)[]} notes */
function joined(...notes) {
  return notes.filter(Boolean).join(', ');
}

/**
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
function node(args) {
  const env = {...process.env, ...LANGUAGE_AND_TIME};
  return spawnSync(process.execPath, args, {cwd: root, env, stdio: 'inherit'}).status === 0;
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
