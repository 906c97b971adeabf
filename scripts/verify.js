/**
 * `npm run verify`: `npm test`, and then what needs more machinery or time: hostile data by the
 * thousand, frameworks, the package as it would be published, a real web server. Each part shows its
 * own output; the last lines sum up. `npm run verify -- nginx package` runs just these parts.
 *
 * `fuzz` takes other sets each time, and looks at what three thousand lists leave in memory.
 * FUZZ_RUNS is another number of sets, FUZZ_SEED gives those of an earlier run again.
 */
import {spawnSync} from 'node:child_process';
import {randomInt} from 'node:crypto';

const {FUZZ_RUNS = '10000', FUZZ_SEED = `${randomInt(2 ** 31)}`} = process.env;

/** @type {Record<string, string[]>} */
const PARTS = {
  test: ['scripts/test.js'],
  fuzz: ['scripts/test.js', 'build', 'fuzz'],
  heap: ['--import', 'tsx', '--test', '--test-reporter=spec', 'test/heap/heap.test.ts'],
  package: ['--test-reporter=spec', 'scripts/verify-package.js'],
  frameworks: ['--test-reporter=spec', 'scripts/verify-frameworks.js'],
  nginx: ['--import', 'tsx', '--test-reporter=spec', 'scripts/verify-nginx.js'],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(' ')}. Parts: ${Object.keys(PARTS).join(' ')}`);
  process.exit(1);
}

const names = wanted.length > 0 ? wanted : Object.keys(PARTS);
const results = names.map(name => {
  console.log(`\n══ ${name} ══`);
  const env = name === 'fuzz' ? {...process.env, FUZZ_RUNS, FUZZ_SEED} : process.env;
  const cwd = new URL('../', import.meta.url);
  const {status} = spawnSync(process.execPath, PARTS[name] ?? [], {cwd, env, stdio: 'inherit'});
  return {name, hasPassed: status === 0};
});

console.log();
if (names.includes('fuzz')) console.log(`FUZZ_RUNS=${FUZZ_RUNS} FUZZ_SEED=${FUZZ_SEED}`);
for (const {hasPassed, name} of results) console.log(`${hasPassed ? 'passed' : 'FAILED'}  ${name}`);
process.exitCode = results.every(({hasPassed}) => hasPassed) ? 0 : 1;
