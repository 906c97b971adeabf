/** `npm run build`: writes dist/, the same bytes for the same sources. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {ensureInstall} from './ensure-install.js';

const root = new URL('../', import.meta.url);

const THEMES = readdirSync(new URL('src/themes', root)).map(file => `themes/${file}`);

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
// Some tools look for their configuration where they run.
process.chdir(fileURLToPath(root));
rmSync(new URL('dist', root), {recursive: true, force: true});
run('rollup/dist/bin/rollup', '--config', '--failAfterWarnings');
run('typescript/bin/tsc', '--project', 'tsconfig.build.json');
for (const [from, to] of Object.entries(COPIED)) {
  cpSync(new URL(from, root), new URL(`dist/${to}`, root), {recursive: true});
}
const films = JSON.parse(readFileSync(new URL('data/films.json', root), 'utf8'));
const collection = await readBundled();
await writeStatic();
await import('./generated-types.js');
const embed = await describe();
writeFileSync(new URL('dist/embed.json', root), `${JSON.stringify(embed, null, 2)}\n`);
console.table(embed.files, ['bytes', 'gzip', 'brotli']);

/**
 * @param {string} path of a tool in node_modules
 * @param {string[]} args
 */
function run(path, ...args) {
  const tool = fileURLToPath(new URL(`node_modules/${path}`, root));
  const {status} = spawnSync(process.execPath, [tool, ...args], {stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}

/** The collection, by what has just been built. */
async function readBundled() {
  const {readCollection} = await import(new URL('dist/catalog.js', root).href);
  return readCollection(films).collection;
}

/** The collection as plain HTML to paste, and as a page of its own. */
async function writeStatic() {
  const {toShadowHtml, toStaticHtml} = await import(new URL('dist/static.js', root).href);
  const {handoutOf} = await importSource('plain/handout.ts');
  mkdirSync(new URL('dist/static', root));
  writeFileSync(new URL('dist/static/films.en.html', root), toStaticHtml(collection));
  const {LANGUAGES} = await importSource('locales/index.ts');
  for (const lang of LANGUAGES) {
    const html = await toShadowHtml(films, {attributes: {lang}, inlineFilms: false});
    writeFileSync(new URL(`dist/static/films.${lang}.shadow.html`, root), html);
  }
  writeFileSync(new URL('dist/handout.html', root), handoutOf(collection));
}

/** What a page needs to know to embed this version. */
async function describe() {
  const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const files = Object.fromEntries(EMBEDDED.map(file => [file, measure(file)]));
  const {cdnFolder, embedCode} = await importSource('plain/embed-code.ts');
  const snippet = embedCode({folder: cdnFolder(version), files, title: collection.title});
  return {version, isPublished: isPublished(), snippet, styleHash: styleHash(), files};
}

/** What a policy's `style-src` has to name for prerendered roots: all of them have the same style. */
function styleHash() {
  const html = readFileSync(new URL('dist/static/films.en.shadow.html', root), 'utf8');
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

/**
 * Whether npm has these very files: the release gives the changelog's first heading its number, and
 * the next change puts "Unreleased" above it.
 */
function isPublished() {
  const changelog = readFileSync(new URL('CHANGELOG.md', root), 'utf8');
  return /^## (.*)$/m.exec(changelog)?.[1] !== 'Unreleased';
}

/** @param {string} file in src/ that is no entry of the package */
async function importSource(file) {
  const {tsImport} = await import('tsx/esm/api');
  return tsImport(new URL(`src/${file}`, root).href, import.meta.url);
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
