import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Demo pages import the package as its users do; here that means the sources. */
const ENTRIES = {
  'soviet-film-list': 'src/index.ts',
  'soviet-film-list/element': 'src/soviet-film-list.ts',
  'soviet-film-list/catalog': 'src/catalog/index.ts',
  'soviet-film-list/context': 'src/context.ts',
};

const pages = readdirSync(path('demo'), {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.html'))
  .map(file => path(`demo/${file}`));

export default defineConfig({
  root: path('demo'),
  // The site works in any folder of any server.
  base: './',
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
