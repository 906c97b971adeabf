/**
 * `npm run verify -- fuzz`: 10,000 hostile sets in every engine, other ones each time, and what three
 * thousand lists leave in memory. FUZZ_RUNS is another number of sets, FUZZ_SEED gives those of an
 * earlier run again.
 */
import {spawnSync} from 'node:child_process';
import {randomInt} from 'node:crypto';

const {FUZZ_RUNS = '10000', FUZZ_SEED = `${randomInt(2 ** 31)}`} = process.env;
console.log(`${FUZZ_RUNS} hostile sets an engine, FUZZ_SEED=${FUZZ_SEED}`);

const hasPassed = [
  ['scripts/test.js', 'build', 'fuzz'],
  ['--import', 'tsx', '--test', '--test-reporter=spec', 'test/heap/heap.test.ts'],
].map(run);
console.log(`\nFUZZ_SEED=${FUZZ_SEED}`);
process.exitCode = hasPassed.every(Boolean) ? 0 : 1;

/** @param {string[]} args */
function run(args) {
  const env = {...process.env, FUZZ_RUNS, FUZZ_SEED};
  const cwd = new URL('../', import.meta.url);
  return spawnSync(process.execPath, args, {cwd, env, stdio: 'inherit'}).status === 0;
}
