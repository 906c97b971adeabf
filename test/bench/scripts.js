/** The scripts that the pages load, each one file, minified. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const PEERS = ['vanilla.js', 'react.jsx', 'itemsjs.js', 'minisearch.js'];

/** By file name. */
export async function readPeers() {
  const scripts = {};
  for (const name of PEERS) {
    const entryPoints = [fileURLToPath(new URL(`contestants/${name}`, import.meta.url))];
    scripts[name.replace('.jsx', '.js')] = await bundled({entryPoints});
  }
  return scripts;
}

/**
 * What was built in a folder of the project, for a page that loads the list as `script`.
 *
 * @param {URL} root
 * @param {string} script
 */
export async function readBuilt(root, script) {
  const read = file => readFile(new URL(file, root), 'utf8');
  const {snippet} = JSON.parse(await read('dist/embed.json'));
  return {
    bundled: JSON.parse(await read('data/films.json')),
    prerendered: await read('dist/static/films.en.shadow.html'),
    snippet: snippet.replace(/src="[^"]*"/, `src="/${script}"`),
    text: await read('dist/soviet-film-list.js'),
  };
}

/** @param {import('esbuild').BuildOptions} from */
export async function bundled(from) {
  const {outputFiles} = await build({
    ...from,
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
