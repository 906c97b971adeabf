import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseQuery, readCollection, runQuery, withText} from '../../src/catalog/index.js';
import {isNearPrefix} from '../../src/catalog/search.js';

const source = new URL('../../data/films.json', import.meta.url);
const {collection} = readCollection(JSON.parse(readFileSync(source, 'utf8')));
assert.ok(collection);

function find(text: string, facets = ''): readonly string[] {
  assert.ok(collection);
  return runQuery(collection, withText(parseQuery(facets), text)).films.map(film => film.id);
}

const FIRST: readonly (readonly [string, string])[] = [
  ['Сталинградская', 'the-battle-of-stalingrad'],
  ['stalingradskaya', 'the-battle-of-stalingrad'],
  ['stalingrad', 'the-battle-of-stalingrad'],
  ['STALINGRAD battle', 'the-battle-of-stalingrad'],
  ['сталинград', 'the-battle-of-stalingrad'],
  ['berlin', 'the-fall-of-berlin'],
  ['падение', 'the-fall-of-berlin'],
  ['star', 'the-star'],
  ['Pavlenko', 'the-fall-of-berlin'],
  ['krasnodon', 'the-young-guard'],
  ['lenin par', 'lenin-in-paris'],
  ['Великий', 'the-great-turning-point'],
];

for (const [text, id] of FIRST) {
  test(`"${text}" finds ${id} first`, () => assert.equal(find(text)[0], id));
}

const MISTYPED: readonly (readonly [string, string])[] = [
  ['stalnigrad', 'the-battle-of-stalingrad'],
  ['stalingard', 'the-battle-of-stalingrad'],
  ['stlingrad', 'the-battle-of-stalingrad'],
  ['staalingrad', 'the-battle-of-stalingrad'],
  ['berlim', 'the-fall-of-berlin'],
  ['сталенградская', 'the-battle-of-stalingrad'],
  ['konchalowsky', 'the-first-teacher'],
];

for (const [text, id] of MISTYPED) {
  test(`"${text}" is forgiven and finds ${id}`, () => {
    assert.ok(collection);
    const result = runQuery(collection, withText(parseQuery(''), text));
    assert.equal(result.films[0]?.id, id);
    assert.equal(result.approximate, true);
  });
}

test('a word of four letters is not guessed at', () => assert.deepEqual(find('sxar'), []));

test('two errors in one word are too many', () => assert.deepEqual(find('stalnigrda'), []));

test('nothing is guessed while something matches exactly, even when a facet hides it', () => {
  assert.deepEqual(find('berlin', 'decade=1930s'), []);
});

test('every word must match, in any order and in any field', () => {
  assert.deepEqual(find('volgograd petrov'), ['the-battle-of-stalingrad']);
  assert.deepEqual(find('volgograd saltykov'), []);
});

test('й is not и', () => {
  assert.ok(find('незабываемый').length > 0);
  assert.deepEqual(find('великии'), ['the-great-turning-point'], 'only as a typing error');
});

test('white space and punctuation alone ask for nothing', () =>
  assert.equal(find(' … ').length, 10));

/** Optimal string alignment distance, by the book: the oracle for one typing error. */
function distance(a: string, b: string): number {
  const rows = [...Array(a.length + 1).keys()].map(i => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j += 1) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const steps = [rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + cost];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) steps.push(rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = Math.min(...steps);
    }
  }
  return rows[a.length]![b.length]!;
}

test('a near prefix is one that is one typing error from some prefix', () => {
  const letters = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8});
  fc.assert(
    fc.property(letters, letters, (word, target) => {
      const prefixes = [...Array(target.length + 1).keys()].map(end => target.slice(0, end));
      const expected = prefixes.some(prefix => distance(word, prefix) <= 1);
      assert.equal(isNearPrefix(word, target), expected);
    }),
    {numRuns: 2000},
  );
});

test('with an error, the films are found that have a word near to each that was typed', () => {
  const words = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8});
  const films = fc.array(fc.array(words, {minLength: 1, maxLength: 5}), {minLength: 1});
  const typed = fc.array(words, {minLength: 1, maxLength: 2});
  fc.assert(
    fc.property(films, typed, (texts, asked) => {
      const given = texts.map((text, id) => ({id, title: text.join(' '), year: 1950}));
      const result = runQuery(
        readCollection(given).collection!,
        parseQuery(`q=${asked.join('+')}`),
      );
      const answers = (isNear: (word: string, target: string) => boolean): string[] =>
        texts.flatMap((text, id) =>
          asked.every(word => text.some(target => isNear(word, target))) ? [`${id}`] : [],
        );
      const exact = answers((word, target) => target.startsWith(word));
      const near = answers((word, target) =>
        word.length < 5 ? target.startsWith(word) : isNearPrefix(word, target),
      );
      assert.deepEqual(
        result.films.map(({id}) => id),
        exact.length > 0 ? exact : near,
      );
    }),
    {numRuns: 2000},
  );
});
