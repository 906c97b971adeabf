import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
  parseQuery,
  pickFilms,
  readCollection,
  runQuery,
  SORT_KEYS,
  withText,
  type Film,
  type SortKey,
} from '../../src/catalog/index.js';
import {collection, pairs, word} from './arbitraries.js';
import {ALL_FACETS, has, inOrder, inTitle, matching, passing} from './naive.js';

const facetPairs = pairs.map(list => list.filter(([key]) => key !== 'q'));
const asked = fc.tuple(facetPairs, fc.option(word)).map(([list, text]) => {
  const query = parseQuery(new URLSearchParams(list.map(([k, v]) => [k, v])).toString());
  return withText(query, text ?? '');
});

const ids = (films: readonly Film[]): string[] => films.map(film => film.id);
const sortedIds = (films: readonly Film[]): string[] => ids(films).sort();

test('the films found are those that the naive rules find', () => {
  fc.assert(
    fc.property(collection, asked, (films, query) => {
      const exact = matching(films, query.text);
      fc.pre(exact.length > 0);
      const result = runQuery(films, query);
      assert.deepEqual(sortedIds(result.films), sortedIds(passing(exact, query)));
      assert.equal(result.total, films.films.length);
      assert.equal(result.approximate, false);
    }),
  );
});

test('a count is the number of films that one would get by choosing just that value there', () => {
  fc.assert(
    fc.property(collection, asked, (films, query) => {
      const exact = matching(films, query.text);
      fc.pre(exact.length > 0);
      for (const {name, values} of runQuery(films, query, {facets: ALL_FACETS}).facets) {
        const others = passing(exact, query, name);
        for (const {count, selected, value} of values) {
          assert.equal(count, others.filter(film => has(film, name, value)).length);
          assert.equal(selected, query.facets[name].includes(value));
        }
      }
    }),
  );
});

test('every value of the collection is offered under every query, and every chosen one', () => {
  fc.assert(
    fc.property(collection, asked, (films, query) => {
      const all = runQuery(films, parseQuery(''), {facets: ALL_FACETS}).facets;
      const now = runQuery(films, query, {facets: ALL_FACETS}).facets;
      now.forEach(({name, values}, index) => {
        const offered = values.map(({value}) => value);
        const before = all[index]!.values.map(({value}) => value);
        assert.deepEqual(offered.slice(0, before.length), before, 'in the same places');
        assert.ok(query.facets[name].every(value => offered.includes(value)));
        assert.equal(new Set(offered).size, offered.length);
      });
    }),
  );
});

/** May one film stand before the other? Every order says so here in words of its own. */
const ORDERED: Record<SortKey, (a: Film, b: Film) => boolean> = {
  curated: () => true,
  year: (a, b) => a.year <= b.year,
  '-year': (a, b) => a.year >= b.year,
  title: (a, b) => bare(a).localeCompare(bare(b), 'en', {numeric: true}) <= 0,
  depicted: (a, b) => (a.depicts?.from ?? 9999) <= (b.depicts?.from ?? 9999),
};

function bare(film: Film): string {
  return film.title.startsWith('the ') ? film.title.slice(4) : film.title;
}

for (const sort of SORT_KEYS) {
  const mayStand = ORDERED[sort];
  test(`"${sort}" puts every pair of neighbours in order, and equals in the curator's`, () => {
    fc.assert(
      fc.property(collection, films => {
        const shown = runQuery(films, parseQuery(`sort=${sort}`)).films;
        for (let i = 1; i < shown.length; i += 1) {
          const [a, b] = [shown[i - 1]!, shown[i]!];
          assert.ok(mayStand(a, b));
          const equal = mayStand(b, a) && a.depicts?.to === b.depicts?.to;
          if (equal) assert.ok(films.films.indexOf(a) < films.films.indexOf(b));
        }
      }),
    );
  });
}

test('an order is the one asked for, else the view’s, else the curator’s', () => {
  const orders = fc.option(fc.constantFrom(...SORT_KEYS), {nil: undefined});
  fc.assert(
    fc.property(collection, asked, orders, (films, query, sort) => {
      const result = runQuery(films, query, sort ? {sort} : {});
      const inForce = query.sort ?? sort ?? 'curated';
      assert.equal(result.sort, inForce);
      assert.deepEqual(ids(result.films), ids(runQuery(films, {...query, sort: inForce}).films));
      assert.equal(result.query, runQuery(films, query).query, 'a view’s order is no part of it');
      if (matching(films, query.text).length === 0) return;
      const found = passing(matching(films, query.text), query);
      if (inForce !== 'curated') assert.deepEqual(ids(result.films), ids(inOrder(found, inForce)));
    }),
  );
});

test('open-ended years come after closed ones that begin in the same year', () => {
  const film = (id: string, to: number | null) => ({
    id,
    title: id,
    year: 1950,
    depicts: {from: 1941, to},
  });
  const {collection: films} = readCollection([
    film('open', null),
    film('long', 1945),
    film('short', 1942),
  ]);
  assert.ok(films);
  const shown = runQuery(films, parseQuery('sort=depicted')).films;
  assert.deepEqual(ids(shown), ['short', 'long', 'open']);
});

test('with a text and no other order, title matches come first, each group as the curator has it', () => {
  fc.assert(
    fc.property(collection, word, (films, text) => {
      const exact = matching(films, text);
      fc.pre(exact.length > 0);
      const shown = runQuery(films, withText(parseQuery(''), text)).films;
      const byTitle = exact.filter(film => inTitle(film, text));
      const others = exact.filter(film => !inTitle(film, text));
      assert.deepEqual(ids(shown), ids([...byTitle, ...others]));
    }),
  );
});

test('the result is frozen all the way down', () => {
  fc.assert(
    fc.property(collection, asked, (films, query) => {
      const result = runQuery(films, query);
      const facets = result.facets.flatMap(facet => [facet, facet.values, ...facet.values]);
      assert.ok([result, result.films, result.facets, ...facets].every(Object.isFrozen));
    }),
  );
});

test('labels are words of the interface; values stay what the query says', () => {
  const [films] = fc.sample(collection, {numRuns: 1, seed: 1});
  const label = (facet: string, value?: string): string => `<${facet}:${value ?? ''}>`;
  for (const facet of runQuery(films!, parseQuery(''), {label}).facets) {
    assert.equal(facet.label, `<${facet.name}:>`);
    for (const {value, label: words} of facet.values)
      assert.equal(words, `<${facet.name}:${value}>`);
  }
});

test('picked films come in the order of the ids, which is then the curated one', () => {
  fc.assert(
    fc.property(collection, fc.infiniteStream(fc.nat(14)), (films, stream) => {
      const wanted = [...stream.take(5)].map(index => `film-${index}`);
      const known = [...new Set(wanted)].filter(id => films.films.some(film => film.id === id));
      const picked = pickFilms(films, wanted);
      assert.deepEqual(ids(picked.films), known);
      assert.deepEqual(ids(runQuery(picked, parseQuery('')).films), known);
    }),
  );
});
