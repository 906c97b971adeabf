/**
 * `npm run verify`: `npm test`, and then what needs more machinery or time: hostile data by the
 * thousand, frameworks, the package as it would be published, a real web server. `npm run verify --
 * nginx package` runs just these steps.
 *
 * `fuzz` takes other sets each time, and looks at what three thousand lists leave in memory.
 * FUZZ_RUNS is another number of sets, FUZZ_SEED gives those of an earlier run again.
 */
import {randomInt} from 'node:crypto';
import {ensureChromium} from './browsers.js';
import {checked} from './outcome.js';
import {check, nodeTests} from './step-kinds.js';
import {runSteps} from './steps.js';

const {FUZZ_RUNS = '10000', FUZZ_SEED = `${randomInt(2 ** 31)}`} = process.env;

const fuzz = {
  name: 'fuzz',
  args: ['scripts/test.js', 'build', 'fuzz'],
  env: {FUZZ_RUNS, FUZZ_SEED},
  read: (/** @type {boolean} */ passed) => ({
    ...checked(passed),
    note: `FUZZ_RUNS=${FUZZ_RUNS} FUZZ_SEED=${FUZZ_SEED}`,
  }),
};

await runSteps(
  [
    check('test', 'scripts/test.js'),
    {name: 'fuzz', jobs: [fuzz]},
    {...nodeTests('heap'), needs: [ensureChromium]},
    nodeTests('package', ['scripts/verify-package.js']),
    {...nodeTests('frameworks', ['scripts/verify-frameworks.js']), needs: [ensureChromium]},
    {...nodeTests('nginx', ['scripts/verify-nginx.js']), needs: [ensureChromium]},
  ],
  1,
);
