/**
 * Pages whose shadow roots are there before any script, as a plugin of the test server:
 * `/prerendered.html?view=list` has these attributes. A test lets the script in when it wants to.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import {tsImport} from 'tsx/esm/api';

const root = new URL('../../', import.meta.url);
const films = JSON.parse(readFileSync(new URL('data/films.json', root), 'utf8'));

/** One file: its hundred modules, anew for each test, would take most of the time. */
const SCRIPT = buildSync({
  entryPoints: [fileURLToPath(new URL('src/index.ts', root))],
  bundle: true,
  format: 'esm',
  write: false,
});

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function prerenderedPages() {
  return {
    name: 'prerendered-pages',
    async serve({path, query}) {
      if (path === '/prerendered.js') return {body: SCRIPT.outputFiles[0].text, type: 'js'};
      if (path !== '/prerendered.html') return undefined;
      return {body: page(await tagWith(query)), type: 'html'};
    },
  };
}

/** @param {Record<string, unknown>} attributes */
async function tagWith(attributes) {
  const {toShadowHtml} = await tsImport(new URL('src/static.ts', root).href, import.meta.url);
  return toShadowHtml(films, {attributes: {...attributes}, inlineFilms: false});
}

/** @param {string} body */
function page(body) {
  return `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:," />
    <style>body { margin: 0; font: 16px/1.5 'DejaVu Sans', sans-serif }</style></head><body>${body}
    <p id="after">What stands after the list.</p></body></html>`;
}
