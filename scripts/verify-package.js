/**
 * The package as npm would publish it: packed, installed into an empty folder, and used there by
 * Node, TypeScript and three bundlers; and two clean builds, which must give the same bytes.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
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

/** @type {[what: string, check: () => void][]} */
const CHECKS = [
  ['installs from its tarball, without scripts', install],
  ...ENTRIES.map(
    entry =>
      /** @type {[string, () => void]} */ ([
        `Node imports ${name}${entry}, and nothing happens`,
        () =>
          assert.equal(node('--input-type=module', '-e', `await import('${name}${entry}')`), ''),
      ]),
  ),
  ['TypeScript, nodenext', () => compile('nodenext')],
  ['TypeScript, bundler', () => compile('bundler')],
  ['esbuild: the catalog brings no Lit', shakeTree],
  ['esbuild, Vite and webpack: what is loaded lazily stays apart', bundle],
  ['are-the-types-wrong finds nothing', checkTypes],
  ['npm ci works in a clone, and two clean builds give the same bytes', buildTwice],
];

let failed = 0;
for (const [what, check] of CHECKS) {
  try {
    check();
    console.log(`✔ ${what}`);
  } catch (error) {
    failed += 1;
    const {message, stdout = ''} = /** @type {Error & {stdout?: string}} */ (error);
    console.log(`✖ ${what}\n${message.slice(0, 1500)}\n${stdout.slice(0, 1500)}`);
  }
}
rmSync(folder, {recursive: true, force: true});
console.log(`${CHECKS.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

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
  const options = [
    '--strict',
    '--noEmit',
    '--target',
    'es2022',
    '--lib',
    'es2024,dom,dom.iterable',
  ];
  const resolved = ['--module', module, '--moduleResolution', resolution];
  node(tool('typescript/bin/tsc'), ...options, ...resolved, 'consumer.ts');
}

function shakeTree() {
  const file = join(folder, 'catalog.js');
  writeFileSync(
    file,
    `import {readCollection} from '${name}/catalog';\nconsole.log(readCollection([]));`,
  );
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
  mkdirSync(place, {recursive: true});
  return readdirSync(place, {recursive: true, encoding: 'utf8'})
    .map(file => join(place, file))
    .filter(file => statSync(file).isFile())
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
