import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import sanitizeHtml from 'sanitize-html';
import {readCollection} from '../../src/catalog/index.js';
import {toStaticHtml} from '../../src/plain/static.js';
import {toJsonLd} from '../../src/plain/structured-data.js';
import {make, Made} from '../fuzz/hostile-values.js';
import {recipes, setOf, type Good, type Recipe} from '../fuzz/hostile-sets.js';

const file = new URL('../../data/films.json', import.meta.url);
const good = JSON.parse(readFileSync(file, 'utf8')) as Good;

/** Names of elements and attributes that a parser finds, and each link that is not safe. */
function partsOf(html: string): Set<string> {
  const parts = new Set<string>();
  sanitizeHtml(html, {
    allowedTags: false,
    allowVulnerableTags: true,
    onOpenTag(tag, {href = '#', ...attributes}) {
      for (const name of [tag, ...Object.keys(attributes)]) parts.add(name);
      if (!/^(#|https?:|mailto:)/i.test(href)) parts.add(href);
    },
  });
  return parts;
}

test('hostile sets: plain HTML has no element and attribute that good films do not have, and safe links', () => {
  const known = partsOf(toStaticHtml(readCollection(good).collection!));
  fc.assert(
    fc.property(recipes(good, true), fc.constantFrom('en', 'ru'), (recipe, language) => {
      const {collection} = readCollection(setOf(good, recipe));
      if (!collection) return;
      const parts = [...partsOf(toStaticHtml(collection, {language}))];
      assert.deepEqual(
        parts.filter(part => !known.has(part)),
        [],
      );
      const data = JSON.stringify(toJsonLd(collection, 'https://museum.example/'));
      assert.ok(data.isWellFormed());
    }),
    {numRuns: 300, seed: 1917, includeErrorInReport: true},
  );
});

test('hostile sets: what is long stays long inside a record', () => {
  const value = {alt: new Made('a long text', () => 'A'.repeat(1000))};
  assert.deepEqual(make(value), {alt: 'A'.repeat(1000)});
});

test('hostile sets: making one changes nothing that others are made of', () => {
  const recipe: Recipe = {
    films: [0],
    times: 1,
    isList: false,
    without: [],
    changes: [
      {path: 'films.0.leaders', value: [{}]},
      {path: 'films.0.leaders.0.name', value: 'A'},
    ],
  };
  const before = structuredClone(recipe);
  setOf(good, recipe);
  assert.deepEqual(recipe, before);
});
