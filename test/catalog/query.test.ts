import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
  EMPTY_QUERY,
  formatQuery,
  isFiltering,
  parseQuery,
  SORT_KEYS,
  withFacetValue,
  withoutFilters,
  withSort,
  withText,
} from '../../src/catalog/index.js';
import {pairs} from './arbitraries.js';

const CANONICAL: readonly (readonly [string, string])[] = [
  ['', ''],
  ['?q=', ''],
  ['sort=curated', 'sort=curated'],
  ['sort=year&sort=curated', 'sort=year'],
  ['sort=-year&q=berlin', 'q=berlin&sort=-year'],
  ['q=%20two%20%20words ', 'q=two+words'],
  ['leader=B&leader=A&leader=B', 'leader=A&leader=B'],
  [
    'sort=-year&leader=Joseph+Stalin&q=berlin&leader=Vladimir%20Lenin',
    'q=berlin&leader=Joseph+Stalin&leader=Vladimir+Lenin&sort=-year',
  ],
  [
    'decade=1940s&who-leads=Generals&period=War%2C+1941%E2%80%931945',
    'period=War%2C+1941%E2%80%931945&decade=1940s&who-leads=Generals',
  ],
  ['sort=sideways&colour=red&__proto__=x&leader=', ''],
];

for (const [source, canonical] of CANONICAL) {
  test(`"${source}" is "${canonical}"`, () => {
    assert.equal(formatQuery(parseQuery(source)), canonical);
  });
}

test('the canonical string reads back as the same query', () => {
  fc.assert(
    fc.property(pairs, list => {
      const query = parseQuery(new URLSearchParams(list.map(([k, v]) => [k, v])).toString());
      const canonical = formatQuery(query);
      assert.deepEqual(parseQuery(canonical), query);
      assert.equal(formatQuery(parseQuery(canonical)), canonical);
    }),
  );
});

test('any string is a query, and none throws', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), source => {
      const query = parseQuery(source);
      assert.deepEqual(parseQuery(formatQuery(query)), query);
    }),
  );
});

test('any text that people type is kept, but for superfluous white space', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 60}), text => {
      const query = withText(EMPTY_QUERY, text);
      assert.deepEqual(parseQuery(formatQuery(query)), query);
      assert.equal(query.text, text.toWellFormed().trim().split(/\s+/).join(' '));
    }),
  );
});

test('choosing a value and giving it up again leaves the query as it was', () => {
  fc.assert(
    fc.property(pairs, fc.string({minLength: 1, unit: 'grapheme'}), (list, value) => {
      const query = parseQuery(new URLSearchParams(list.map(([k, v]) => [k, v])).toString());
      if (query.facets.leader.includes(value)) return;
      const chosen = withFacetValue(query, 'leader', value, true);
      assert.ok(chosen.facets.leader.includes(value));
      assert.deepEqual(withFacetValue(chosen, 'leader', value, false), query);
    }),
  );
});

test('queries are frozen all the way down', () => {
  const query = withFacetValue(EMPTY_QUERY, 'leader', 'Lenin', true);
  assert.ok([query, query.facets, query.facets.leader].every(Object.isFrozen));
});

test('an order alone does not filter; a text or a value does', () => {
  assert.equal(isFiltering(withSort(EMPTY_QUERY, 'year')), false);
  assert.equal(isFiltering(withText(EMPTY_QUERY, 'x')), true);
  assert.equal(isFiltering(withFacetValue(EMPTY_QUERY, 'studio', 'Mosfilm', true)), true);
});

test('without filters, everything is asked for in the same order', () => {
  for (const sort of SORT_KEYS) {
    const asked = parseQuery(`q=x&leader=y&sort=${sort}`);
    assert.deepEqual(withoutFilters(asked), withSort(EMPTY_QUERY, sort));
    assert.equal(withSort(EMPTY_QUERY, sort).sort, sort);
    assert.equal(formatQuery(withSort(EMPTY_QUERY, sort)), `sort=${sort}`);
  }
  assert.deepEqual(withoutFilters(parseQuery('q=x&leader=y')), EMPTY_QUERY);
});

test('no order is asked for unless it is one that there is', () => {
  fc.assert(
    fc.property(fc.string(), sort => {
      fc.pre(!SORT_KEYS.some(key => key === sort));
      assert.equal(parseQuery(new URLSearchParams({sort}).toString()).sort, null);
      assert.equal(withSort(parseQuery('sort=year'), sort).sort, null);
    }),
  );
});

test('a text longer than 200 characters is cut, never in the middle of a pair', () => {
  const query = withText(EMPTY_QUERY, '😀'.repeat(150));
  assert.ok(query.text.length <= 200 && query.text.isWellFormed());
});

test('a polluted Object.prototype chooses nothing', () => {
  const prototype = Object.prototype as Record<string, unknown>;
  prototype.leader = ['Lenin'];
  try {
    assert.equal(isFiltering(parseQuery('')), false);
  } finally {
    delete prototype.leader;
  }
});
