import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import {viteStaticCopy} from 'vite-plugin-static-copy';
import {barOf} from './demo/bar.js';
import {referenceTables} from './demo/reference-tables.js';
import {readCollection} from './src/catalog/index.js';
import {toStaticHtml} from './src/plain/static.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Demo pages import the package as its users do; here that means the sources. */
const ENTRIES = {
  'soviet-film-list': 'src/index.ts',
  'soviet-film-list/element': 'src/soviet-film-list.ts',
  'soviet-film-list/catalog': 'src/catalog/index.ts',
  'soviet-film-list/context': 'src/context.ts',
  'soviet-film-list/static': 'src/plain/static.ts',
};

const readJson = (relative: string): unknown => JSON.parse(readFileSync(path(relative), 'utf8'));

/** Puts in what pages have in common, and what is made from data, where they have the comment. */
const pieces: Plugin = {
  name: 'pieces',
  transformIndexHtml: (html, {path: page}) =>
    html
      .replace('<!-- bar -->', () => barOf(page))
      .replace('<!-- reference -->', () => referenceTables(readJson('custom-elements.json')))
      .replace(/<!-- films, headings (\d) -->/, (_comment, level) => films(Number(level))),
};

/** The films as plain HTML, which is what readers see at first. */
function films(headingLevel: number): string {
  const {collection} = readCollection(readJson('data/films.json'));
  return collection ? toStaticHtml(collection, {headingLevel}) : '';
}

/**
 * What the build computed and the builder writes into its snippets: version and hashes, and the style
 * of prerendered shadow roots, byte for byte, because its hash stands in policies.
 */
const COMPUTED: Readonly<Record<string, () => string>> = {
  embed: () => readFileSync(path('dist/embed.json'), 'utf8'),
  'prerendered-style': () => {
    const html = readFileSync(path('dist/static/films.en.shadow.html'), 'utf8');
    return JSON.stringify(/<style>(.*?)<\/style>/s.exec(html)?.[1]);
  },
};

const computed: Plugin = {
  name: 'computed',
  resolveId: id => {
    const [, name = ''] = /^virtual:(.*)/.exec(id) ?? [];
    return name in COMPUTED ? `\0${name}` : null;
  },
  load: id => {
    const compute = id.startsWith('\0') ? COMPUTED[id.slice(1)] : undefined;
    return compute ? `export default ${compute()}` : null;
  },
};

/** What people copy to a web space of theirs, as it is published, in the demo's folder `frame`. */
const frameFiles = viteStaticCopy({
  targets: [
    {src: path('dist/{frame,frame-host,handout,soviet-film-list}.{html,css,js}'), dest: 'frame'},
    {src: path('dist/themes/*.css'), dest: 'frame/themes'},
  ],
});

/** package.json says of published files alone that they do something when they are imported. */
const withSideEffects: Plugin = {
  name: 'with-side-effects',
  apply: 'build',
  transform: (code, id) => (id.includes('/node_modules/') ? null : {code, moduleSideEffects: true}),
};

const pages = readdirSync(path('demo'), {recursive: true, encoding: 'utf8'})
  // Apps have builds of their own.
  .filter(file => file.endsWith('.html') && !file.startsWith('frameworks'))
  .map(file => path(`demo/${file}`));

export default defineConfig({
  root: path('demo'),
  // The site works in any folder of any server.
  base: './',
  plugins: [pieces, computed, withSideEffects, ...frameFiles],
  resolve: {
    // Vite's own defaults but for one: Lit's development build warns on the console of every page.
    conditions: ['module', 'browser', 'production'],
    alias: Object.entries(ENTRIES).map(([name, source]) => ({
      find: new RegExp(`^${name}$`),
      replacement: path(source),
    })),
  },
  server: {fs: {allow: [path('.')]}},
  build: {
    outDir: path('dist-demo'),
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: {input: pages},
  },
});
