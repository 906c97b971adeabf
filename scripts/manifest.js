/**
 * `npm run manifest`: writes custom-elements.json from the class, and the tables of README.md from
 * that. With `--check` it writes nothing and fails when either is not what it would write.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {elementOf} from './editor-data.js';
import {ensureInstall} from './ensure-install.js';

ensureInstall();
const {cli} = await import('@custom-elements-manifest/analyzer/cli.js');
const prettier = await import('prettier');
const {withApiTables} = await import('./api-tables.js');

const root = new URL('../', import.meta.url);
const isCheck = process.argv.includes('--check');

try {
  const manifest = await analyze();
  put('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  put('README.md', await readme(manifest));
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}

function analyze() {
  return cli({argv: ['analyze', '--quiet'], cwd: fileURLToPath(root), noWrite: true});
}

async function readme(/** @type {any} */ manifest) {
  const text = read('README.md');
  if (text === null) throw new Error('There is no README.md to put the tables into.');
  const filepath = fileURLToPath(new URL('README.md', root));
  const config = await prettier.resolveConfig(filepath);
  return prettier.format(withApiTables(text, elementOf(manifest)), {...config, filepath});
}

/**
 * @param {string} file
 * @param {string} text
 */
function put(file, text) {
  if (read(file) === text) return console.log(`${file} is current.`);
  if (isCheck)
    throw new Error(`${file} is stale: run "npm run manifest" and commit what it writes.`);
  writeFileSync(new URL(file, root), text);
  console.log(`${file} written.`);
}

/** @param {string} file */
function read(file) {
  const url = new URL(file, root);
  return existsSync(url) ? readFileSync(url, 'utf8') : null;
}
