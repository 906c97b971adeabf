/**
 * `npm run verify`: `npm test`, and then what needs more machinery or time: hostile data by the
 * thousand, frameworks, the package as it would be published, a real web server. Each part shows its own output; the last lines sum up.
 * `npm run verify -- nginx package` runs just these parts.
 */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const PARTS = {
  test: 'test.js',
  fuzz: 'verify-fuzz.js',
  package: 'verify-package.js',
  frameworks: 'verify-frameworks.js',
  nginx: 'verify-nginx.js',
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
  const script = fileURLToPath(new URL(PARTS[/** @type {keyof PARTS} */ (name)], import.meta.url));
  return {name, hasPassed: spawnSync(process.execPath, [script], {stdio: 'inherit'}).status === 0};
});

console.log();
for (const {hasPassed, name} of results) console.log(`${hasPassed ? 'passed' : 'FAILED'}  ${name}`);
process.exitCode = results.every(({hasPassed}) => hasPassed) ? 0 : 1;
