/** The runner of `npm test`, in a small repository. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where no program is. */
const EMPTY = mkdtempSync(join(tmpdir(), 'programs-'));

const PASSES = "import {it} from 'node:test';\nit('passes', () => {});\n";

const NEEDS_FIREFOX = `import {it} from 'node:test';
  import {needs} from '../../scripts/browsers.js';
  it('runs anywhere', () => {});
  it('prints', needs('firefox'), () => {});`;

/** Stands for @web/test-runner: three tests pass in every engine. */
const BROWSER_TESTS = `import {writeFileSync} from 'node:fs';
  writeFileSync(process.env.WTR_COUNTS, '{"passed": 3, "failed": 0, "skipped": []}');`;

describe('npm test', () => {
  let root: string;

  beforeEach(() => {
    if (root) rmSync(root, {recursive: true});
    root = mkdtempSync(join(tmpdir(), 'repository-'));
    cpSync(`${ROOT}scripts`, join(root, 'scripts'), {recursive: true});
    mkdirSync(join(root, 'node_modules'));
    symlinkSync(`${ROOT}node_modules/tsx`, join(root, 'node_modules/tsx'));
    write('package.json', '{"type": "module"}');
    for (const lock of ['package-lock.json', 'node_modules/.installed-lock']) write(lock, '{}');
    write('test/films/films.test.ts', PASSES);
  });

  after(() => {
    for (const folder of [root, EMPTY]) rmSync(folder, {recursive: true});
  });

  function write(path: string, text: string, mode = 0o644): void {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text, {mode});
  }

  /** Runs it where just these programs are, and gives the status, everything printed and the last line. */
  function run(args: readonly string[], more: NodeJS.ProcessEnv = {}) {
    const env = {PATH: EMPTY, CHROME_PATH: process.execPath, ...more};
    const command = ['scripts/test.js', ...args];
    const {status, stderr, stdout} = spawnSync(process.execPath, command, {
      ...{cwd: root, env, encoding: 'utf8'},
    });
    const text = stdout + stderr;
    return {status, text, last: stdout.trim().split('\n').at(-1)};
  }

  it('takes each folder of test/ with tests for Node as a step', () => {
    write('test/new-folder/new.test.ts', PASSES);
    const {last, status} = run(['new-folder', 'films']);
    assert.deepEqual([status, last], [0, '2 passed, 0 failed, 0 skipped']);
  });

  it('takes one file too', () => {
    write('test/films/other.test.ts', PASSES);
    const {last, status} = run(['test/films/other.test.ts']);
    assert.deepEqual([status, last], [0, '1 passed, 0 failed, 0 skipped']);
  });

  it('fails where a file has no test, and names it', () => {
    write('test/films/empty.test.ts', 'export {};\n');
    const {last, status, text} = run(['films']);
    assert.deepEqual([status, last], [1, '1 passed, 1 failed, 0 skipped']);
    assert.match(text, /test\/films\/empty\.test\.ts has no test/);
  });

  it('fails where a file breaks off, and shows why', () => {
    write('test/films/broken.test.ts', `${PASSES}\nimport 'not-there';\n`);
    const {last, status, text} = run(['films']);
    assert.deepEqual([status, last], [1, '1 passed, 1 failed, 0 skipped']);
    assert.match(text, /Cannot find package 'not-there'/);
  });

  it('knows no folder without tests, and names those that it knows', () => {
    write('test/bare/notes.ts', 'export {};\n');
    for (const name of ['bare', 'nowhere']) {
      const {status, text} = run([name]);
      assert.equal(status, 1);
      assert.match(text, new RegExp(`^No such step: ${name}\\. Steps: build .* films`, 'm'));
    }
  });

  it('skips a test whose engine is missing, and says which', () => {
    write('test/films/print.test.ts', NEEDS_FIREFOX);
    const {last, status, text} = run(['films']);
    assert.deepEqual([status, last], [0, '2 passed, 0 failed, 1 skipped']);
    assert.match(text, /1 skipped: needs firefox/);
  });

  it('counts the element tests of a missing engine as skipped', () => {
    write('node_modules/@web/test-runner/dist/bin.js', BROWSER_TESTS);
    const {last, status, text} = run(['element']);
    assert.deepEqual([status, last], [0, '3 passed, 0 failed, 6 skipped']);
    assert.match(text, /3 skipped: needs firefox, 3 skipped: needs webkit/);
  });

  it('fails at a skipped test where REQUIRE_ALL is set', () => {
    write('test/films/print.test.ts', NEEDS_FIREFOX);
    const {last, status} = run(['films'], {REQUIRE_ALL: '1'});
    assert.deepEqual([status, last], [1, '2 passed, 1 failed, 0 skipped']);
  });

  it('runs what was skipped once the engine is there, and sums up both runs', () => {
    write('test/films/print.test.ts', NEEDS_FIREFOX);
    write('node_modules/@web/test-runner/dist/bin.js', BROWSER_TESTS);
    run(['films', 'element']);
    write('bin/firefox', '', 0o755);
    const {last, text} = run(['--skipped'], {PATH: join(root, 'bin')});
    assert.equal(last, '9 passed, 0 failed, 3 skipped');
    assert.match(text, /3 skipped: needs webkit/);
    assert.doesNotMatch(text, /films\.test\.ts|element in chromium/);
    write('bin/WebKitWebDriver', '', 0o755);
    write('bin/Xvfb', '', 0o755);
    for (const round of ['runs the rest', 'runs nothing']) {
      const all = run(['--skipped'], {PATH: join(root, 'bin'), REQUIRE_ALL: '1'});
      assert.deepEqual([all.status, all.last], [0, '12 passed, 0 failed, 0 skipped'], round);
    }
  });

  it('shows what failed in one piece, and nothing of what passed', () => {
    for (const name of ['one', 'two']) {
      write(
        `test/films/${name}.test.ts`,
        `import {it} from 'node:test';
        import {setTimeout} from 'node:timers/promises';
        it('fails', async () => {
          for (let line = 0; line < 9; line += 1) {
            console.log('line of ${name}');
            await setTimeout(20);
          }
          throw new Error();
        });`,
      );
    }
    write('test/films/three.test.ts', `${PASSES}console.log('line of three');`);
    const {last, text} = run(['films']);
    assert.equal(last, '2 passed, 2 failed, 0 skipped');
    const lines = text.match(/line of \w+/g) ?? [];
    assert.equal(lines.length, 18);
    assert.equal(lines.filter((line, place) => line !== lines[place - 1]).length, 2);
  });

  it('lets nothing run beside a file that says so', () => {
    const noted = (name: string, comment: string) =>
      write(
        `test/films/${name}.test.ts`,
        `/**\n * ${comment}\n */
        import {appendFileSync} from 'node:fs';
        import {it} from 'node:test';
        import {setTimeout} from 'node:timers/promises';
        it('takes its time', async () => {
          appendFileSync('log', '${name} ');
          await setTimeout(300);
          appendFileSync('log', '${name} ');
        });`,
      );
    noted('a', 'Runs alone: it measures time.');
    noted('b', 'Runs alone: it measures time.');
    noted('c', 'Beside others.');
    assert.equal(run(['films']).status, 0);
    assert.equal(readLog(), 'c c a a b b');
  });

  function readLog(): string {
    return readFileSync(join(root, 'log'), 'utf8').trim();
  }

  it('says first how long it takes, and how to run one step', () => {
    const [first] = run([]).text.split('\n');
    assert.match(first!, /^Runs \d+ steps in about \d+ minutes; one step: npm test -- catalog$/);
  });
});
