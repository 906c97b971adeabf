import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** @param {string} name */
const property = name => `MemberExpression[property.name='${name}']`;

/** What the element must never do on the pages of others, with the reason a reader needs. */
const FORBIDDEN_IN_SOURCE = [
  ['ForInStatement', 'Pages add enumerable properties to prototypes; use Object.entries().'],
  [
    `CallExpression[callee.object.name='Array'][callee.property.name='from']`,
    'Old libraries replace Array.from by one that knows no iterables; use spread.',
  ],
  [`NewExpression[callee.name='Event']`, 'Old libraries replace Event; use CustomEvent.'],
  [property('innerHTML'), 'Text must not become HTML.'],
  [property('outerHTML'), 'Text must not become HTML.'],
  [property('insertAdjacentHTML'), 'Text must not become HTML.'],
  [`Identifier[name='eval']`, 'A strict Content-Security-Policy forbids it.'],
  [property('currentScript'), 'Modules have none.'],
  [`MetaProperty[meta.name='import']`, 'A classic script has none.'],
  [`Identifier[name=/^(local|session)Storage$/]`, 'Nothing is stored with readers.'],
  [property('cookie'), 'Nothing is stored with readers.'],
].map(([selector, message]) => ({selector, message}));

const ONLY_OR_SKIP = {
  selector: `CallExpression[callee.object.name=/^(describe|it|test|suite)$/][callee.property.name=/^(only|skip|todo)$/]`,
  message: 'Every test runs.',
};

/** Node's runner and Chai return promises that nobody has to wait for. */
const SAFE = {
  allowForKnownSafeCalls: [
    {from: 'package', package: 'node:test', name: ['describe', 'it', 'test']},
    {from: 'package', package: 'chai', name: ['Equal']},
  ],
};

/**
 * The house: each room, and the rooms that it may import from. An arrow never runs back, and none goes
 * in a circle; CONTRIBUTING's map is this table, which a test compares.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const ARROWS = {
  catalog: [],
  guest: [],
  poster: ['catalog'],
  contract: ['catalog'],
  locales: ['catalog', 'contract'],
  export: ['catalog', 'contract', 'guest', 'locales'],
  timeline: ['catalog', 'guest', 'locales', 'poster'],
  claims: ['catalog', 'contract', 'guest', 'locales'],
  state: ['catalog', 'contract', 'guest', 'locales'],
  wall: [
    ...['catalog', 'claims', 'contract', 'export', 'guest', 'locales', 'poster', 'state'],
    'timeline',
  ],
  details: ['catalog', 'claims', 'export', 'guest', 'locales', 'poster', 'timeline', 'wall'],
  plain: ['catalog', 'contract', 'details', 'guest', 'locales'],
  frame: ['plain'],
  element: [
    ...[
      'catalog',
      'claims',
      'contract',
      'details',
      'export',
      'guest',
      'locales',
      'plain',
      'poster',
    ],
    ...['state', 'timeline', 'wall'],
  ],
  entries: ['catalog', 'contract', 'element', 'guest', 'plain', 'timeline'],
  build: [],
  demo: ['catalog', 'contract', 'entries', 'export', 'frame', 'locales', 'plain'],
};

/** The rooms that are no folders in `src/`, by their files. */
const FILES = {
  contract: ['attributes', 'context', 'events', 'warnings'].map(name => `src/${name}.ts`),
  element: ['src/soviet-film-list.ts', 'src/soviet-film-list.styles.ts'],
  entries: [
    'src/index.ts',
    'src/bundled-films.ts',
    'src/classic.ts',
    'src/static.ts',
    'src/server-*.ts',
  ],
  build: ['build/**/*.{js,ts}'],
  demo: ['demo/**/*.{js,ts}'],
};

/** What an address must look like that leads into a room. */
const WAYS = {
  contract: '(attributes|context|events|warnings)\\.js$',
  element: 'soviet-film-list(\\.styles)?\\.js$',
  entries: '(index|bundled-films|classic|static|server-index|server-element)\\.js$',
};

/**
 * Forbids every import from `src/` but those into the rooms that the table names.
 * @param {string} room
 */
function onlyArrowsFrom(room) {
  const isFolder = !(room in FILES);
  const base = isFolder ? '\\.\\./' : room in WAYS ? '\\./' : '(\\.\\./)+src/';
  const own = isFolder ? [] : [WAYS[room]].filter(Boolean);
  const ways = [...own, ...ARROWS[room].map(name => WAYS[name] ?? `${name}/`)];
  const regex = `^${base}${ways.length > 0 ? `(?!${ways.join('|')})` : ''}`;
  const message = `${room} may import from: ${ARROWS[room].join(', ') || 'no other room'}.`;
  return {
    files: FILES[room] ?? [`src/${room}/**/*.{js,ts}`],
    rules: {'no-restricted-imports': ['error', {patterns: [{regex, message}]}]},
  };
}

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-demo/',
      '**/node_modules/',
      '.cache/',
      'demo/frameworks/',
      'test/types/',
      'screenshots/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts', '**/*.js'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-empty-function': 'off',
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {globals: globals.nodeBuiltin},
    rules: {'no-undef': 'error'},
  },
  {
    // Partly run in pages.
    files: ['test/**/*.js', 'demo/**/*.js', 'scripts/wtr-chai.js'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    languageOptions: {parserOptions: {projectService: true}},
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    rules: {
      // Pages in JavaScript pass what they like, whatever the types say.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      // The spread of a text gives its code points, which is what is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unused-expressions': ['error', {allowShortCircuit: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Events are added to the maps of the DOM by extending them, once for all.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
      'max-params': ['error', 5],
      'no-console': ['error', {allow: ['info', 'warn', 'error']}],
      'no-restricted-syntax': ['error', ...FORBIDDEN_IN_SOURCE],
      // Safari takes the role from lists without bullets: https://bugs.webkit.org/show_bug.cgi?id=170179
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // One stylesheet is read as a whole.
    files: ['src/**/*.styles.ts'],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['src/catalog/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'customElements', 'HTMLElement'],
      'no-restricted-imports': [
        'error',
        {patterns: [{regex: String.raw`^([^.]|\.\./)`, message: 'The catalog stands alone.'}]},
      ],
    },
  },
  Object.keys(ARROWS)
    .filter(room => room !== 'catalog')
    .map(onlyArrowsFrom),
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ONLY_OR_SKIP],
      // Chai's assertions are expressions, and tests may be sure of what they look for.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': ['error', SAFE],
    },
  },
);
