/** `npm run build`: writes dist/, the same bytes for the same sources. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {ensureInstall} from './ensure-install.js';
import {writeGeneratedTypes} from './generated-types.js';

const root = new URL('../', import.meta.url);

const THEMES = ['poster', 'paper', 'archive'].map(name => `themes/${name}.css`);

/** Files that pages load by address, and pin by their hash. */
const EMBEDDED = ['soviet-film-list.js', 'soviet-film-list.classic.js', 'frame-host.js', ...THEMES];

/** Files that are published as they are. */
const COPIED = {
  'src/themes': 'themes',
  'src/frame/frame.html': 'frame.html',
  'src/frame/frame.css': 'frame.css',
  'src/frame/host.js': 'frame-host.js',
};

ensureInstall();
rmSync(new URL('dist', root), {recursive: true, force: true});
run('rollup/dist/bin/rollup', '--config', '--failAfterWarnings');
run('typescript/bin/tsc', '--project', 'tsconfig.build.json');
for (const [from, to] of Object.entries(COPIED)) {
  cpSync(new URL(from, root), new URL(`dist/${to}`, root), {recursive: true});
}
await writeStatic();
writeGeneratedTypes();
const embed = describe();
writeFileSync(new URL('dist/embed.json', root), `${JSON.stringify(embed, null, 2)}\n`);
console.table(embed.files, ['bytes', 'gzip', 'brotli']);

/**
 * @param {string} path of a tool in node_modules
 * @param {string[]} args
 */
function run(path, ...args) {
  const tool = fileURLToPath(new URL(`node_modules/${path}`, root));
  const cwd = fileURLToPath(root);
  const {status} = spawnSync(process.execPath, [tool, ...args], {cwd, stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}

/** The collection as plain HTML, by what has just been built. */
async function writeStatic() {
  const {readCollection} = await import(new URL('dist/catalog.js', root).href);
  const {toStaticHtml} = await import(new URL('dist/static.js', root).href);
  const films = JSON.parse(readFileSync(new URL('data/films.json', root), 'utf8'));
  mkdirSync(new URL('dist/static', root));
  const html = toStaticHtml(readCollection(films).collection);
  writeFileSync(new URL('dist/static/films.en.html', root), html);
}

/** What a page needs to know to embed this version. */
function describe() {
  const {name, version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const files = Object.fromEntries(EMBEDDED.map(file => [file, measure(file)]));
  const address = `https://unpkg.com/${name}@${version}/dist/${name}.js`;
  const {integrity} = files[`${name}.js`];
  const script = `<script type="module" src="${address}" integrity="${integrity}" crossorigin="anonymous"></script>`;
  return {version, snippet: `${script}\n<${name}></${name}>`, files};
}

/** @param {string} file */
function measure(file) {
  const bytes = readFileSync(new URL(`dist/${file}`, root));
  return {
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    bytes: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliCompressSync(bytes).length, // 11, the best, is the default
  };
}
