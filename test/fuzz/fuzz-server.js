/**
 * What the tests in this folder ask of the test server: how much is to be tried, and an element that
 * makes the mistakes which they must find.
 */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A few seconds of sets that are the same each time; `npm run verify -- fuzz` tries other ones. */
const {FUZZ_RUNS = '40', FUZZ_SEED = '2224'} = process.env;

/** Mistakes, by the file that they are made in: what stands there, and what is put in its place. */
const MISTAKES = {
  'src/catalog/sources.ts': ['/^(https?|mailto):/i.test(text)', 'text.length > 0'],
  'src/claims/checked-text.ts': [
    'notes.length === 0) return text;',
    'notes.length === 0) return unsafeHTML(text);',
    "import {unsafeHTML} from 'lit/directives/unsafe-html.js';",
  ],
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function fuzzServer() {
  /** @type {Promise<string> | undefined} */
  let unsafe;
  return {
    name: 'fuzz-server',
    async serve({path}) {
      if (path === '/fuzz.json') {
        const body = JSON.stringify({runs: Number(FUZZ_RUNS), seed: Number(FUZZ_SEED)});
        return {body, type: 'json'};
      }
      if (path !== '/unsafe-film-list.js') return undefined;
      return {body: await (unsafe ??= buildUnsafe()), type: 'js'};
    },
  };
}

async function buildUnsafe() {
  const {outputFiles} = await build({
    entryPoints: [`${root}src/index.ts`],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [{name: 'mistakes', setup: makeMistakes}],
  });
  return outputFiles[0].text;
}

/** @param {import('esbuild').PluginBuild} build */
function makeMistakes({onLoad}) {
  for (const [file, [right, wrong, head = '']] of Object.entries(MISTAKES)) {
    const filter = new RegExp(`${file.replaceAll('.', '\\.')}$`);
    onLoad({filter}, async ({path}) => {
      const [before, after, ...more] = (await readFile(path, 'utf8')).split(right);
      if (after === undefined || more.length > 0) throw new Error(`${file}: not once: ${right}`);
      return {contents: head + before + wrong + after, loader: 'ts'};
    });
  }
}
