/**
 * `npm test`: every check and every test of the repository, from a fresh clone. `npm test -- catalog
 * element` runs just these steps. What ends in `.element.test.ts` runs in browsers, the rest of a
 * room's tests in Node.
 */
import {ensureBrowsers, ensurePdfReader} from './browsers.js';
import {browserTests, check, nodeTests, runSteps} from './steps.js';

runSteps([
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
  check('build', 'scripts/build.js'),
  {...check('snippets', 'scripts/snippets.js', '--check'), after: 'build'},
  nodeTests('data'),
  nodeTests('contract'),
  nodeTests('catalog'),
  nodeTests('poster'),
  nodeTests('timeline'),
  nodeTests('wall'),
  nodeTests('export'),
  nodeTests('plain'),
  nodeTests('build'),
  browserTests('element', 'test/*/*.element.test.ts'),
  browserTests('fuzz', 'test/fuzz/*.test.ts'),
  {...browserTests('hosts', 'test/hosts/*.test.ts'), after: 'build'},
  {...nodeTests('pages'), needs: [ensureBrowsers, ensurePdfReader], after: 'build'},
  {...nodeTests('package'), needs: [ensureBrowsers], after: 'build'},
]);
