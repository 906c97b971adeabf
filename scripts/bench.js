/**
 * `npm run bench`: builds, then measures size and speed against other ways to show the same films.
 * A slow number fails nothing; a page that is broken, or shows something else than it should, does.
 *
 * - `--quick`: few rounds of first films and acts with ten films, in about two minutes
 * - `--films=10`: only so many films, ten or more; can be given again
 * - `--before=<commit>`: builds that commit too and compares the two versions, with 10 and 1,000 films
 */
import {parseArgs} from 'node:util';
import {ensureInstall} from './ensure-install.js';

/** Ten thousand take minutes. */
const COUNTS = [10, 1000, 10_000];

const {values} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    films: {type: 'string', multiple: true},
    before: {type: 'string'},
  },
});

ensureInstall();
// Not before: they need what has just been installed.
const {compare} = await import('../test/bench/compare.js');
const {run} = await import('../test/bench/run.js');
try {
  const {before, films, quick: isQuick} = values;
  const compared = before ? COUNTS.slice(0, 2) : COUNTS;
  const counts = films?.map(Number) ?? (isQuick ? COUNTS.slice(0, 1) : compared);
  await import('./build.js');
  await (before ? compare({before, counts, isQuick}) : run({counts, isQuick}));
} catch (error) {
  console.error(`The benchmark broke off. ${error.message}`);
  process.exitCode = 1;
}
