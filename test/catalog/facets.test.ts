import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {FACET_NAMES, parseQuery, readCollection, runQuery} from '../../src/catalog/index.js';

const source = new URL('../../data/films.json', import.meta.url);
const {collection} = readCollection(JSON.parse(readFileSync(source, 'utf8')));
assert.ok(collection);

function values(name: string, query = ''): [string, number][] {
  assert.ok(collection);
  const {facets} = runQuery(collection, parseQuery(query), {facets: FACET_NAMES});
  const facet = facets.find(one => one.name === name);
  return facet!.values.map(({value, count}) => [value, count]);
}

test('periods stand in the order of history', () => {
  assert.deepEqual(values('period'), [
    ['Exile, before 1917', 1],
    ['Revolution, 1917', 1],
    ['Civil War', 1],
    ['1920s', 1],
    ['War, 1941–1945', 5],
    ['After the war', 1],
  ]);
});

test('decades are of the curator’s year, the earliest first', () => {
  assert.deepEqual(values('decade'), [
    ['1930s', 1],
    ['1940s', 4],
    ['1950s', 2],
    ['1960s', 2],
    ['1980s', 1],
  ]);
});

test('leaders in more films come first', () => {
  const leaders = values('leader');
  assert.deepEqual(leaders.slice(0, 2), [
    ['Joseph Stalin', 4],
    ['Vladimir Lenin', 3],
  ]);
  const counts = leaders.map(([, count]) => count);
  assert.deepEqual(
    counts,
    [...counts].sort((a, b) => b - a),
  );
});

test('who leads', () => {
  assert.deepEqual(values('who-leads'), [
    ['Head of state or party', 5],
    ['Small group', 2],
    ['Village figure', 2],
    ['Generals', 1],
  ]);
});

test('a written source, or none that is known', () => {
  assert.deepEqual(
    new Map(values('based-on')),
    new Map([
      ['original screenplay or not known', 5],
      ['novella', 3],
      ['novel', 1],
      ['play', 1],
    ]),
  );
});

test('one country a value, two studios of one film apart', () => {
  assert.deepEqual(
    new Map(values('country')),
    new Map([
      ['Russia', 6],
      ['Germany', 1],
      ['France', 1],
      ['Ukraine', 1],
      ['Kyrgyzstan', 1],
    ]),
  );
  assert.ok(values('studio').some(([value]) => value === 'Kirgizfilm'));
});

test('Lenin or Stalin, and the 1930s: counts tell what each further choice would give', () => {
  const query = 'leader=Vladimir+Lenin&decade=1930s';
  assert.deepEqual(values('leader', query).slice(0, 2), [
    ['Joseph Stalin', 1],
    ['Vladimir Lenin', 1],
  ]);
  assert.deepEqual(values('decade', query), [
    ['1930s', 1],
    ['1940s', 0],
    ['1950s', 1],
    ['1960s', 0],
    ['1980s', 1],
  ]);
});
