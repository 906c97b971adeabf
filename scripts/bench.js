/**
 * `npm run bench`: builds, then measures size and speed against other ways to show the same films.
 * A slow number fails nothing; a page that is broken, or answers with other films than all, does.
 *
 * - `--quick`: few rounds, for a first look, and no more than a thousand films
 * - `--films=10`: only so many films, ten or more; can be given again
 * - `--before=file.js`: lets that file, of another version, run along, and compares the two
 * - `--bundle=file.js`: measures that file, of another version for instance, and builds nothing
 */
import {parseArgs} from 'node:util';
import {ensureInstall} from './ensure-install.js';

/** Without the last, which takes minutes, where one is in haste. */
const COUNTS = [10, 1000, 10_000];

const {values} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    films: {type: 'string', multiple: true},
    before: {type: 'string'},
    bundle: {type: 'string'},
  },
});

ensureInstall();
if (!values.bundle) await import('./build.js');
// Not before: it needs what has just been installed.
const {run} = await import('../test/bench/run.js');
try {
  const {before, bundle, films, quick} = values;
  const counts = films?.map(Number) ?? (quick ? COUNTS.slice(0, 2) : COUNTS);
  await run({before, bundle, counts, isQuick: quick});
} catch (error) {
  console.error(`The benchmark broke off. ${error.message}`);
  process.exitCode = 1;
}
