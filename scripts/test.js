/**
 * `npm test`: every check and every test of the repository, from a fresh clone. `npm test -- catalog
 * element` runs just these steps, `npm test -- test/pages/paper.test.ts` one file with tests for Node.
 * Each folder of test/ is a step, and what ends in `.element.test.ts` runs in browsers.
 */
import {availableParallelism} from 'node:os';
import {chosenEngines, ensureChromium, ensurePdfReader} from './browsers.js';
import {startPages} from './page-tests.js';
import {browserTests, check, nodeFolders, nodeTests} from './step-kinds.js';
import {runSteps} from './steps.js';

/** On two quiet cores, with every program installed. */
const MINUTES = {chromium: 7, firefox: 4, webkit: 4};

/** The folders of test/ that need more than Node; heap and frameworks are for `npm run verify`. */
const SPECIAL = {
  fuzz: [browserTests('fuzz', 'test/fuzz/*.test.ts')],
  hosts: [{...browserTests('hosts', 'test/hosts/*.test.ts'), after: 'build'}],
  pages: [
    {
      ...nodeTests('pages'),
      needs: [ensureChromium, ensurePdfReader],
      after: 'build',
      start: startPages,
    },
  ],
  package: [{...nodeTests('package'), after: 'build'}],
  heap: [],
};

const steps = [
  check('build', 'scripts/build.js'),
  browserTests('element', 'test/*/*.element.test.ts'),
  check('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  check('eslint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'),
  check('prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'),
  check(
    'templates',
    'node_modules/@jackolope/lit-analyzer/cli.mjs',
    'src/**/*.ts',
    '--strict',
    // The pasted file's Lit has no boolean bindings, and a server would write a property as text.
    '--rules.no-boolean-in-attribute-binding',
    'off',
  ),
  check('manifest', 'scripts/manifest.js', '--check'),
  {...check('snippets', 'scripts/snippets.js', '--check'), after: 'build'},
  ...Object.values(SPECIAL).flat(),
  ...nodeFolders()
    .filter(name => !(name in SPECIAL))
    .map(name => nodeTests(name)),
];

if (process.argv.length === 2) {
  const minutes = chosenEngines().reduce((sum, engine) => sum + MINUTES[engine], 0);
  console.log(
    `Runs ${steps.length} steps in about ${minutes || MINUTES.chromium} minutes; one step: npm test -- catalog`,
  );
}
await runSteps(steps, Math.min(4, availableParallelism()));
