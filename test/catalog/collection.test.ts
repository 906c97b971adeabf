import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readCollection, type Film, type ProblemCode} from '../../src/catalog/index.js';

const film = {id: 'a', title: 'A', year: 1950};

function only(fields: Record<string, unknown>): Film {
  const {collection} = readCollection([{...film, ...fields}]);
  assert.ok(collection?.films[0]);
  return collection.films[0];
}

function codes(input: unknown): ProblemCode[] {
  return readCollection(input).problems.map(problem => problem.code);
}

const REFUSED: readonly (readonly [string, unknown, ProblemCode])[] = [
  ['nothing', undefined, 'shape'],
  ['null', null, 'shape'],
  ['a string', '[]', 'shape'],
  ['a function', () => [film], 'shape'],
  ['a record without films', {title: 'T'}, 'shape'],
  ['films that are no list', {films: {0: film}}, 'shape'],
  ['inherited films', Object.create({films: [film]}), 'shape'],
  ['an empty list', [], 'no-films'],
  ['a list of rubbish', [1, null, 'x', [film], {}], 'no-films'],
  ['a proxy that throws', new Proxy([], {get: () => assert.fail()}), 'shape'],
];

for (const [what, input, code] of REFUSED) {
  test(`${what} is refused with "${code}"`, () => {
    const {collection, problems} = readCollection(input);
    assert.equal(collection, null);
    assert.deepEqual(
      problems.map(problem => problem.code),
      [code],
    );
    assert.ok(problems[0]?.message.endsWith('.'));
  });
}

const LEFT_OUT: readonly (readonly [string, unknown])[] = [
  ['no id', {title: 'A', year: 1950}],
  ['no title', {id: 'b', year: 1950}],
  ['a blank title', {id: 'b', title: '  ', year: 1950}],
  ['no year', {id: 'b', title: 'B'}],
  ['a year in words', {id: 'b', title: 'B', year: 'last year'}],
  ['a broken year', {id: 'b', title: 'B', year: 1950.5}],
  ['inherited fields', Object.create({id: 'b', title: 'B', year: 1950})],
  ['a getter that throws', Object.defineProperty({...film}, 'title', {get: () => assert.fail()})],
  ['a list in place of a record', [film]],
];

for (const [what, record] of LEFT_OUT) {
  test(`a film with ${what} is left out, and the others stay`, () => {
    const {collection, problems} = readCollection([film, record]);
    assert.deepEqual(
      collection?.films.map(({id}) => id),
      ['a'],
    );
    assert.deepEqual(
      problems.map(problem => problem.code),
      ['film'],
    );
    assert.match(problems[0]!.message, /^Film 2 /);
  });
}

const COERCED: readonly (readonly [string, unknown, unknown])[] = [
  ['year', '1949', 1949],
  ['title', 1984, '1984'],
  ['title', '  A  ', 'A'],
  ['id', 'two words', 'two-words'],
  ['id', 7, '7'],
  ['runtimeMinutes', '90', 90],
  ['runtimeMinutes', NaN, null],
  ['description', {html: '<b>'}, null],
  ['description', '', null],
  ['description', 'lone \ud800', 'lone \ufffd'],
  ['releaseDate', '1949-05-09', '1949-05-09'],
  ['releaseDate', '1949', '1949'],
  ['releaseDate', '9 May 1949', null],
  ['releaseDate', '1949-13-01', null],
  ['imdb', 'tt0041916', 'tt0041916'],
  ['imdb', 'https://evil.example', null],
  ['originalLanguage', 'RU', 'ru'],
  ['originalLanguage', 'not a tag', null],
  [
    'directors',
    ['Petrov', {name: 'Romm', nameRu: 'Ромм'}, {}, 5],
    [
      {name: 'Petrov', nameRu: null},
      {name: 'Romm', nameRu: 'Ромм'},
      {name: '5', nameRu: null},
    ],
  ],
  ['studios', 'Mosfilm', []],
  ['leaders', [{name: 'Lenin', actor: 3}], [{name: 'Lenin', nameRu: null, actor: '3'}]],
  ['depicts', {from: 1942, to: 1943}, {from: 1942, to: 1943, label: null}],
  ['depicts', {from: 1947, to: null, label: 'L'}, {from: 1947, to: null, label: 'L'}],
  ['depicts', {from: 1943, to: 1942}, null],
  ['depicts', {to: 1943}, null],
  ['awards', [{name: 'Prize', year: '1950'}, {year: 1}], [{name: 'Prize', year: 1950}]],
  ['basedOn', {type: 'novel'}, {title: null, author: null, type: 'novel'}],
  ['basedOn', 'a novel', null],
  ['basedOn', {title: 'of no kind'}, null],
];

for (const [field, given, kept] of COERCED) {
  test(`${field}: ${JSON.stringify(given)} is read as ${JSON.stringify(kept)}`, () => {
    assert.deepEqual(only({[field]: given})[field as keyof Film], kept);
  });
}

test('fields that had to be dropped are named', () => {
  const {problems} = readCollection([{...film, imdb: 'x', studios: 'y', period: null}]);
  assert.deepEqual(
    problems.map(problem => problem.code),
    ['field'],
  );
  assert.match(problems[0]!.message, /studios.*imdb|imdb.*studios/);
  assert.doesNotMatch(problems[0]!.message, /period/);
});

test('an id that is taken gets a number, and nothing is lost', () => {
  const {collection} = readCollection([film, film, {...film, id: 'a-2'}]);
  assert.deepEqual(
    collection?.films.map(({id}) => id),
    ['a', 'a-2', 'a-2-2'],
  );
  assert.deepEqual(codes([film, film]), ['field']);
});

test('films after the 5,000th are left out, and it is said', () => {
  const many = [...Array(5001).keys()].map(id => ({...film, id}));
  assert.equal(readCollection(many).collection?.films.length, 5000);
  assert.deepEqual(codes(many), ['film']);
});

test('translations are kept word by word, and nothing else', () => {
  const translations = {ru: {Generals: 'Генералы', Group: 7, War: {}}, de: 'nein'};
  const {collection} = readCollection({films: [film], translations});
  assert.deepEqual(collection?.translations, {ru: {Generals: 'Генералы', Group: '7'}});
});

test('__proto__ from JSON changes nothing', () => {
  const input: unknown = JSON.parse(
    '{"__proto__":{"polluted":1},"films":[{"id":"a","title":"A","year":1,"__proto__":{"fact":"x"}}]}',
  );
  assert.equal(readCollection(input).collection?.films[0]?.fact, null);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

test('what looks like a Lit template is no text', () => {
  const fake = {_$litType$: 1, strings: ['<img onerror=alert(1)>'], values: []};
  assert.equal(only({description: fake}).description, null);
});

test('deep nesting costs nothing', () => {
  let deep: unknown = [];
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
  assert.equal(only({description: deep, directors: deep}).description, null);
});

test('the copy is its own: what the host changes later does not reach it', () => {
  const record = {...film, directors: [{name: 'Petrov'}]};
  const {collection} = readCollection([record]);
  record.title = 'changed';
  record.directors[0]!.name = 'changed';
  assert.equal(collection?.films[0]?.title, 'A');
  assert.equal(collection?.films[0]?.directors[0]?.name, 'Petrov');
});

/** Everything inside, by a stack: the test may not recurse where the gate may not. */
function allInside(root: unknown): object[] {
  const stack = [root];
  const found: object[] = [];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next !== 'object' || next === null) continue;
    found.push(next);
    stack.push(...(Object.values(next) as unknown[]));
  }
  return found;
}

const anyRecord = fc.oneof(
  fc.anything({withNullPrototype: true, withSparseArray: true, maxDepth: 4}),
  fc.record(
    {
      id: fc.oneof(fc.constant('a'), fc.anything()),
      title: fc.oneof(fc.string(), fc.anything()),
      year: fc.oneof(fc.integer(), fc.anything()),
      directors: fc.anything(),
      depicts: fc.anything(),
      leaders: fc.array(fc.anything()),
    },
    {requiredKeys: []},
  ),
);

test('whatever comes in, the gate does not throw, and what it lets out is frozen and complete', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.array(anyRecord)), input => {
      const {collection, problems} = readCollection(input);
      assert.ok(collection !== null || problems.length > 0);
      assert.ok(allInside(collection).every(Object.isFrozen));
      const {films = []} = collection ?? {};
      assert.equal(new Set(films.map(({id}) => id)).size, films.length);
      for (const one of films) {
        assert.ok(/^\S+$/.test(one.id) && one.title && Number.isInteger(one.year));
        assert.deepEqual(Object.keys(one).sort(), Object.keys(only({})).sort());
      }
    }),
    {numRuns: 1000},
  );
});

test('what the gate let out, it lets in again unchanged', () => {
  fc.assert(
    fc.property(fc.array(anyRecord), input => {
      const {collection} = readCollection([film, ...input]);
      const again = readCollection(JSON.parse(JSON.stringify(collection)));
      assert.deepEqual(again, {collection, problems: []});
    }),
  );
});
