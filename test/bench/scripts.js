/** The scripts that the pages load, each one file, minified. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const ROOT = new URL('../../', import.meta.url);
const TAG = '<soviet-film-list></soviet-film-list>';
const PLAIN_SNIPPET = `<script type="module" src="/soviet-film-list.js"></script>\n${TAG}`;

const PEERS = ['vanilla.js', 'react.jsx', 'itemsjs.js', 'minisearch.js'];

/**
 * By file name. `bundle` is a path to a file that is measured in place of the built one, `before` to
 * one that runs along.
 */
export async function readScripts(bundle, before) {
  const element = bundle ?? new URL('dist/soviet-film-list.js', ROOT);
  const scripts = {'soviet-film-list.js': await readFile(element, 'utf8')};
  if (before) scripts['before.js'] = await readFile(before, 'utf8');
  for (const name of PEERS) scripts[name.replace('.jsx', '.js')] = await bundled(name);
  return scripts;
}

/** The two lines that people paste, with this machine's address in place of the network's. */
export async function readSnippet(bundle) {
  if (bundle) return PLAIN_SNIPPET;
  const {snippet} = JSON.parse(await readFile(new URL('dist/embed.json', ROOT), 'utf8'));
  return snippet.replace(/src="[^"]*"/, 'src="/soviet-film-list.js"');
}

/** The tag with its films already drawn in it, or null if the build has not made it. */
export async function readPrerendered() {
  const file = new URL('dist/static/films.en.shadow.html', ROOT);
  return readFile(file, 'utf8').catch(() => null);
}

async function bundled(name) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`contestants/${name}`, import.meta.url))],
    bundle: true,
    define: {'process.env.NODE_ENV': '"production"'},
    jsx: 'automatic',
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].text;
}
