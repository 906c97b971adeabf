/**
 * `npm run verify`: `npm test`, and then what needs more machinery or time: hostile data by the
 * thousand, frameworks, the package as it would be published, a real web server. `npm run verify --
 * nginx package` runs just these steps.
 *
 * `fuzz` takes other sets each time, and looks at what three thousand lists leave in memory.
 * FUZZ_RUNS is another number of sets, FUZZ_SEED gives those of an earlier run again.
 */
import {randomInt} from 'node:crypto';
import {ensureBrowsers} from './browsers.js';
import {check, nodeTests, runSteps} from './steps.js';

const {FUZZ_RUNS = '10000', FUZZ_SEED = `${randomInt(2 ** 31)}`} = process.env;

runSteps([
  check('test', 'scripts/test.js'),
  {name: 'fuzz', run: fuzz},
  {...nodeTests('heap'), needs: [ensureBrowsers]},
  nodeTests('package', ['scripts/verify-package.js']),
  {...nodeTests('frameworks', ['scripts/verify-frameworks.js']), needs: [ensureBrowsers]},
  {...nodeTests('nginx', ['scripts/verify-nginx.js']), needs: [ensureBrowsers]},
]);

function fuzz() {
  Object.assign(process.env, {FUZZ_RUNS, FUZZ_SEED});
  const {run} = check('fuzz', 'scripts/test.js', 'build', 'fuzz');
  return {...run(), note: `FUZZ_RUNS=${FUZZ_RUNS} FUZZ_SEED=${FUZZ_SEED}`};
}
