/** The scripts that the pages load, each one file, minified. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const ROOT = new URL('../../', import.meta.url);
const TAG = '<soviet-film-list></soviet-film-list>';
const PLAIN_SNIPPET = `<script type="module" src="/soviet-film-list.js"></script>\n${TAG}`;

/** By file name. `bundle` is a path to a file that is measured in place of the built one, `before` to one that runs along. */
export async function readScripts(bundle, before) {
  return {
    ...(before && {'before.js': await readFile(before, 'utf8')}),
    'soviet-film-list.js': await readFile(
      bundle ?? new URL('dist/soviet-film-list.js', ROOT),
      'utf8',
    ),
    'vanilla.js': await bundled('vanilla.js'),
    'list-js.js': await bundled('list-js.js'),
  };
}

/** The two lines that people paste, with this machine's address in place of the network's. */
export async function readSnippet(bundle) {
  if (bundle) return PLAIN_SNIPPET;
  const {snippet} = JSON.parse(await readFile(new URL('dist/embed.json', ROOT), 'utf8'));
  return snippet.replace(/src="[^"]*"/, 'src="/soviet-film-list.js"');
}

async function bundled(name) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`contestants/${name}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].text;
}
