import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import {minify} from 'vite';
import {hardenedLit} from './build/hardened-lit/index.js';
import {bundledFilms} from './scripts/bundled-films.js';
import {minifyLiterals} from './scripts/minify-literals.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const {license: terms, name, version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/**
 * All that does anything when it is imported. package.json says the same of the published files to
 * other bundlers, and so cannot be asked here.
 */
const treeshake = {
  moduleSideEffects: [
    'src/index.ts',
    'src/classic.ts',
    'src/server-element.ts',
    'src/frame/frame.ts',
  ].map(file => `${root}${file}`),
};

/** Lit's build for production is the default; its development build needs a condition by name. */
const plugins = [
  nodeResolve({exportConditions: ['production'], browser: true, ignoreSideEffectsForRoot: true}),
  bundledFilms(),
  json({compact: true, preferConst: true}),
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}),
  minifyLiterals(),
];

/**
 * Most functions are called before the first film is there. Chromium then compiles them while the page
 * goes on, in place of one by one when they are called (https://v8.dev/blog/explicit-compile-hints).
 */
const ALL_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** Vite's minifier leaves terser less to write; after it terser writes it smaller than either alone. */
const shortened = {
  name: 'shortened',
  /** @param {string} code */
  renderChunk: async code => {
    const options = {module: true, compress: {target: 'es2022'}, mangle: {toplevel: true}};
    const {code: shorter, errors} = await minify('pasted.js', code, options);
    if (errors.length > 0) throw new Error(errors[0].message);
    return {code: shorter, map: null};
  },
};

function minified() {
  return terser({
    module: true,
    ecma: 2021,
    // Less is inlined and turned round, and functions stand together: longer, but smaller once it is
    // compressed.
    // Nothing here asks a function for its length, or builds with `new` what is not a class.
    compress: {
      passes: 4,
      if_return: false,
      pure_getters: true,
      hoist_funs: true,
      inline: 0,
      lhs_constants: false,
      properties: false,
      keep_fargs: false,
      unsafe_arrows: true,
    },
    format: {
      comments: false,
      preamble: `${ALL_AT_ONCE}\n/*! ${name} ${version}, ${terms}; texts: their curator; Lit, BSD-3-Clause, Google LLC; see licences.txt */`,
    },
  });
}

/** Outside strings, templates and patterns there is nothing to escape; terser leaves templates. */
const asciiOnly = {
  name: 'ascii-only',
  renderChunk: code => ({
    code: code.replace(/[^\0-\x7F]/g, sign => `\\u${hex(sign)}`),
    map: null,
  }),
};

/** @param {string} sign */
function hex(sign) {
  return sign.charCodeAt(0).toString(16).padStart(4, '0');
}

/** Our licence, and those of everything else in the pasted file, in a file beside it. */
const licences = license({
  cwd: root,
  thirdParty: {
    includeSelf: true,
    output: {file: `${root}dist/licences.txt`, template: licencesOf},
  },
});

/** @typedef {import('rollup-plugin-license').Dependency} Package */

/** @param {Package[]} packages */
function licencesOf(packages) {
  const rank = (/** @type {Package} */ {name: of}) => `${of === name ? 0 : 1}${of}`;
  return packages
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map(of => `${of.name} ${of.version}\n\n${of.licenseText?.trim()}\n`)
    .join('\n\n');
}

/** The file to paste: everything in one module, so that nothing is requested after it. */
const pasted = {
  input: 'src/index.ts',
  treeshake,
  plugins: [hardenedLit(), ...plugins, licences],
  output: {
    file: 'dist/soviet-film-list.js',
    format: 'es',
    inlineDynamicImports: true,
    plugins: [shortened, minified()],
  },
};

/**
 * The same for documents that modules do not reach: `file://`, XHTML. In ASCII, because a page in
 * windows-1251 reads a classic script in its own encoding.
 */
const classic = {
  ...pasted,
  input: 'src/classic.ts',
  output: {
    file: 'dist/soviet-film-list.classic.js',
    format: 'iife',
    inlineDynamicImports: true,
    plugins: [shortened, minified(), asciiOnly],
  },
};

/** What `npm i` gives: readable modules that share their Lit with the rest of the page. */
const entries = {
  input: {
    index: 'src/index.ts',
    element: 'src/soviet-film-list.ts',
    catalog: 'src/catalog/index.ts',
    context: 'src/context.ts',
    static: 'src/static.ts',
    'server-index': 'src/server-index.ts',
    'server-element': 'src/server-element.ts',
  },
  external: /^(lit|@lit-labs\/ssr)(\/|$)/,
  treeshake,
  plugins,
  // Otherwise an entry that shares code becomes a façade, which costs a round trip.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    manualChunks: id => (id.endsWith('/bundled-films.ts') ? 'films' : undefined),
    generatedCode: 'es2015',
  },
};

/** What frame.html loads beside the list. */
const frame = {
  input: 'src/frame/frame.ts',
  treeshake,
  plugins,
  output: {file: 'dist/frame.js', format: 'es', generatedCode: 'es2015'},
};

export default [pasted, entries, frame, classic];
