/**
 * `npm run verify -- fuzz`: 10,000 hostile sets in every engine, other ones each time. FUZZ_RUNS is
 * another number of them, FUZZ_SEED gives those of an earlier run again.
 */
import {spawnSync} from 'node:child_process';
import {randomInt} from 'node:crypto';
import {fileURLToPath} from 'node:url';

const {FUZZ_RUNS = '10000', FUZZ_SEED = `${randomInt(2 ** 31)}`} = process.env;
console.log(`${FUZZ_RUNS} hostile sets an engine, FUZZ_SEED=${FUZZ_SEED}`);

const {status} = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('test.js', import.meta.url)), 'fuzz'],
  {stdio: 'inherit', env: {...process.env, FUZZ_RUNS, FUZZ_SEED}},
);
process.exitCode = status ?? 1;
