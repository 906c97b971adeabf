/**
 * The package as npm would publish it: packed, installed into an empty folder, and used there by
 * Node, TypeScript and three bundlers; and two clean builds, which must give the same bytes.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const {name, version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const tarball = join(folder, `${name}-${version}.tgz`);

const ENTRIES = ['', '/element', '/catalog', '/context', '/static'];
const SAFE = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** What people would write; what is expected to fail must not compile. */
const CONSUMER = `
import {SovietFilmList, type FilmListEventDetails} from 'soviet-film-list';
import {readCollection, type Collection} from 'soviet-film-list/catalog';
import {toStaticHtml} from 'soviet-film-list/static';
import {filmListContext} from 'soviet-film-list/context';
import {SovietFilmList as Element} from 'soviet-film-list/element';
const list: SovietFilmList = document.createElement('soviet-film-list');
list.addEventListener('film-query-change', event => event.detail.query.toUpperCase());
list.view = 'timeline';
const collection: Collection | null = readCollection([]).collection;
export const html: string = collection ? toStaticHtml(collection) : '';
export type Opened = FilmListEventDetails['film-open'];
export {Element, filmListContext};
// @ts-expect-error There is no such view.
list.view = 'pyramid';
// @ts-expect-error There is no such event detail.
list.addEventListener('film-open', event => event.detail.nothing);
`;

const PAGE = `import 'soviet-film-list';
document.body.append(document.createElement('soviet-film-list'));`;

// One after the other: what follows uses what came before.
test('installs from its tarball, without scripts', install);
for (const entry of ENTRIES) {
  test(`Node imports ${name}${entry}, and nothing happens`, () =>
    assert.equal(node('--input-type=module', '-e', `await import('${name}${entry}')`), ''));
}
for (const resolution of ['nodenext', 'bundler'])
  test(`TypeScript, ${resolution}`, () => compile(resolution));
test('esbuild: the catalog brings no Lit', shakeTree);
test('esbuild, Vite and webpack: what is loaded lazily stays apart', bundle);
test('are-the-types-wrong finds nothing', checkTypes);
test('npm ci works in a clone, and two clean builds give the same bytes', buildTwice);
after(() => rmSync(folder, {recursive: true, force: true}));

function install() {
  run('npm', ['run', 'build'], root);
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root);
  const manifest = {name: 'consumer', private: true, type: 'module'};
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const tools = ['typescript', 'esbuild', 'vite'].map(tool => `${tool}@${lockedVersion(tool)}`);
  run('npm', ['install', ...SAFE, tarball, ...tools, 'webpack@5', 'webpack-cli@6']);
}

/** @param {string} resolution */
function compile(resolution) {
  writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
  const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
  const options = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2024,dom'];
  const resolved = ['--module', module, '--moduleResolution', resolution];
  node(tool('typescript/bin/tsc'), ...options, ...resolved, 'consumer.ts');
}

function shakeTree() {
  const text = `import {readCollection} from '${name}/catalog';\nconsole.log(readCollection([]));`;
  writeFileSync(join(folder, 'catalog.js'), text);
  esbuild('catalog.js', '--outfile=shaken.js', '--metafile=meta.json');
  const {inputs} = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'));
  const foreign = Object.keys(inputs).filter(path => /node_modules\/(@?lit)/.test(path));
  assert.deepEqual(foreign, []);
}

function bundle() {
  writeFileSync(join(folder, 'page.js'), PAGE);
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="./page.js"></script>');
  esbuild('page.js', '--splitting', '--outdir=by-esbuild');
  node(tool('vite/bin/vite.js'), 'build', '--outDir', 'by-vite', '--logLevel', 'error');
  const webpack = ['--mode', 'production', '--entry', './page.js', '--output-path', 'by-webpack'];
  node(tool('webpack-cli/bin/cli.js'), ...webpack);
  for (const builder of ['esbuild', 'vite', 'webpack']) {
    const files = filesOf(join(folder, `by-${builder}`)).filter(file => file.endsWith('.js'));
    const texts = files.map(file => readFileSync(file, 'utf8'));
    const holders = texts.filter(text => text.includes('timeline-legend'));
    assert.ok(files.length > 3, `${builder} wrote ${files.length} files`);
    // One that asks for it, one that defines it.
    assert.ok(holders.length >= 2, `${builder}: the timeline is not apart`);
  }
}

/** Data and stylesheets have no types; the package is for ES modules alone. */
function checkTypes() {
  const cli = `${root}node_modules/@arethetypeswrong/cli/dist/index.js`;
  const others = ['themes/*.css', 'films.json', 'films.schema.json', 'custom-elements.json'];
  const left = ['--exclude-entrypoints', ...others, 'package.json'];
  node(cli, tarball, '--profile', 'esm-only', ...left);
}

function buildTwice() {
  const sums = ['one', 'two'].map(place => {
    const clone = join(folder, place);
    run('git', ['clone', '--quiet', root, clone]);
    run('npm', ['ci', ...SAFE], clone);
    run('npm', ['run', 'build'], clone);
    return sumsOf(join(clone, 'dist'));
  });
  assert.deepEqual(sums[0], sums[1]);
}

/** @param {string} place */
function sumsOf(place) {
  return filesOf(place).map(file => {
    const sum = createHash('sha384').update(readFileSync(file)).digest('base64');
    return `${file.slice(place.length)} ${sum}`;
  });
}

/** @param {string} place */
function filesOf(place) {
  return readdirSync(place, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}

/** @param {string} entry @param {string[]} options */
function esbuild(entry, ...options) {
  run(tool('esbuild/bin/esbuild'), [entry, '--bundle', '--format=esm', ...options]);
}

/** @param {string} of a package */
function lockedVersion(of) {
  return JSON.parse(readFileSync(`${root}node_modules/${of}/package.json`, 'utf8')).version;
}

/** @param {string} path in the consumer's node_modules */
function tool(path) {
  return join(folder, 'node_modules', path);
}

/** @param {string[]} args */
function node(...args) {
  return run(process.execPath, args);
}

/** @param {string} command @param {string[]} args @param {string} [cwd] */
function run(command, args, cwd = folder) {
  return execFileSync(command, args, {cwd, encoding: 'utf8', stdio: 'pipe'});
}
