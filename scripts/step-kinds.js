/** The kinds of steps: checks, tests in Node, tests in browsers. */
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ENGINES, ensureChromium, whyNotIn} from './browsers.js';
import {failure, judged, readReport} from './outcome.js';

/** @typedef {import('./steps.js').Job} Job */
/** @typedef {import('./steps.js').Step} Step */

const root = fileURLToPath(new URL('../', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'soviet-film-list-'));
process.on('exit', () => rmSync(results, {recursive: true, force: true}));

/**
 * A step that passes or fails as one.
 * @param {string} name
 * @param {string[]} args
 * @returns {Step}
 */
export function check(name, ...args) {
  return {name, jobs: [{name, args}]};
}

/**
 * Tests under Node's own test runner: those in the folder of this name, or these files.
 * @param {string} name
 * @param {string[]} files
 * @returns {Step}
 */
export function nodeTests(name, files = nodeFiles(name)) {
  const none = {name, args: ['--eval', ''], read: () => failure('there are no tests')};
  return {name, jobs: files.length > 0 ? files.map(nodeJob) : [none]};
}

/** The folders of test/ that have tests for Node. */
export function nodeFolders() {
  return readdirSync(join(root, 'test'), {withFileTypes: true})
    .filter(entry => entry.isDirectory() && nodeFiles(entry.name).length > 0)
    .map(({name}) => name);
}

/**
 * Node 20 does not expand patterns itself. A name that ends in `.element.test.ts` is for browsers.
 * @param {string} folder of test/
 */
function nodeFiles(folder) {
  const path = join('test', folder);
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path), {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.test.ts') && !file.endsWith('.element.test.ts'))
    .map(file => join(path, file))
    .sort();
}

/**
 * @param {string} file
 * @returns {Job}
 */
function nodeJob(file) {
  const report = join(results, `${file.replaceAll(/\W/g, '-')}.xml`);
  return {
    name: file,
    args: [
      ...['--import', 'tsx'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=junit', `--test-reporter-destination=${report}`],
      file,
    ],
    isAlone: /^ \* Runs alone: /m.test(read(join(root, file))),
    read: passed => judged(file, passed, readReport(read(report))),
  };
}

/**
 * Tests that run in every engine.
 * @param {string} name
 * @param {string} files
 * @returns {Step}
 */
export function browserTests(name, files) {
  const jobs = ENGINES.map(engine => {
    const report = join(results, `${name}-${engine}.json`);
    return {
      name: `${name} in ${engine}`,
      args: ['node_modules/@web/test-runner/dist/bin.js'],
      env: {ENGINES: engine, WTR_COUNTS: report, WTR_FILES: files},
      skipped: () => whyNotIn(engine),
      read: (/** @type {boolean} */ passed) =>
        judged(`${name} in ${engine}`, passed, JSON.parse(read(report) || 'null')),
    };
  });
  return {name, jobs, needs: [ensureChromium]};
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
