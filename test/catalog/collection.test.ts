import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCollection, type Film, type ProblemCode} from '../../src/catalog/index.js';

const film = {id: 'a', title: 'A', year: 1950};

function only(fields: Record<string, unknown>): Film {
  const {collection} = readCollection([{...film, ...fields}]);
  assert.ok(collection?.films[0]);
  return collection.films[0];
}

/** What is wrong with the films, a line a problem. */
function problems(input: unknown): string[] {
  return readCollection(input).problems.map(
    ({path, reason, value}) => `${path}|${value}|${reason}`,
  );
}

function revoked(): unknown {
  const {proxy, revoke} = Proxy.revocable([], {});
  revoke();
  return proxy;
}

const NO_LIST = 'must be a list of films, or a record with a list films';

const REFUSED: readonly (readonly [string, unknown, ProblemCode, readonly string[]])[] = [
  ['nothing', undefined, 'shape', [`||${NO_LIST}`]],
  ['null', null, 'shape', [`||${NO_LIST}`]],
  ['a string', '[]', 'shape', [`|[]|${NO_LIST}`]],
  ['a function', () => [film], 'shape', [`|a function|${NO_LIST}`]],
  ['a record without films', {title: 'T'}, 'shape', [`|a record|${NO_LIST}`]],
  ['films that are no list', {films: {0: film}}, 'shape', [`|a record|${NO_LIST}`]],
  ['inherited films', Object.create({films: [film]}), 'shape', [`|a record|${NO_LIST}`]],
  [
    'a proxy that throws',
    new Proxy([], {get: () => assert.fail()}),
    'shape',
    ['||threw an error when it was read'],
  ],
  // Even Array.isArray throws at it.
  ['a revoked proxy', revoked(), 'shape', ['||threw an error when it was read']],
  [
    'a revoked proxy in the head',
    {films: [film], eras: revoked()},
    'shape',
    ['eras||threw an error when it was read'],
  ],
  ['an empty list', [], 'no-films', ['films||must have a film in it']],
  [
    'a list of rubbish',
    [1, null, 'x', [film], {}],
    'no-films',
    [
      'films[0]|1|must be a record',
      'films[1]||must be a record',
      'films[2]|x|must be a record',
      'films[3]|a list|must be a record',
      'films[4].id||is needed',
      'films[4].title||is needed',
      'films[4].year||is needed',
    ],
  ],
];

for (const [what, input, code, lines] of REFUSED) {
  test(`${what} is refused with "${code}", and every reason is named`, () => {
    const reading = readCollection(input);
    assert.equal(reading.collection, null);
    assert.equal(reading.code, code);
    assert.deepEqual(problems(input), lines);
  });
}

const NO_YEAR = 'must be a year from 1 to 9999';

const LEFT_OUT: readonly (readonly [string, unknown, string])[] = [
  ['no id', {title: 'A', year: 1950}, '.id||is needed'],
  ['no title', {id: 'b', year: 1950}, '.title||is needed'],
  ['a blank title', {id: 'b', title: '  ', year: 1950}, '.title||is needed'],
  ['no year', {id: 'b', title: 'B'}, '.year||is needed'],
  ['a year in words', {id: 'b', title: 'B', year: 'c. 1930'}, `.year|c. 1930|${NO_YEAR}`],
  ['a broken year', {id: 'b', title: 'B', year: 1950.5}, `.year|1950.5|${NO_YEAR}`],
  ['no year at all', {id: 'b', title: 'B', year: 0}, `.year|0|${NO_YEAR}`],
  [
    'an inherited id',
    Object.assign(Object.create({id: 'b'}) as object, {title: 'B', year: 1950}),
    '.id||is needed',
  ],
  [
    'a getter that throws',
    Object.defineProperty({...film}, 'title', {get: () => assert.fail()}),
    '.title||threw an error when it was read',
  ],
  ['a list in place of a record', [film], '|a list|must be a record'],
];

for (const [what, record, line] of LEFT_OUT) {
  test(`a film with ${what} is left out, and the others stay`, () => {
    const {code, collection} = readCollection([film, record]);
    assert.deepEqual(
      collection?.films.map(({id}) => id),
      ['a'],
    );
    assert.equal(code, 'film');
    assert.deepEqual(problems([film, record]), [`films[1]${line}`]);
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

test('every field that had to be dropped is named, with what is right in its place', () => {
  const given = {
    ...film,
    imdb: 'x',
    studios: 'y',
    period: null,
    description: '',
    runtimeMinutes: -5,
    parts: 1.5,
    originalLanguage: 'no tag',
    depicts: {from: 1943, to: 1942},
    directors: [{name: 'Romm'}, {nameRu: 'Ромм'}, {}],
    image: {src: 'javascript:alert(1)'},
  };
  assert.equal(readCollection([given]).code, 'field');
  assert.deepEqual(problems([given]).sort(), [
    'films[0].depicts.to|1942|must not be before from',
    'films[0].directors[1]|a record|needs name',
    'films[0].directors[2]|a record|needs name',
    'films[0].image.src|javascript:alert(1)|must be an https: or http: address, or a path that begins with /, ./ or ../',
    'films[0].image|a record|needs src',
    'films[0].imdb|x|must be a number such as tt0041916',
    'films[0].originalLanguage|no tag|must be a language tag, such as en or pt-BR',
    'films[0].parts|1.5|must be a whole number above 0',
    'films[0].runtimeMinutes|-5|must be a number above 0',
    'films[0].studios|y|must be a list',
  ]);
});

test('an id that is taken gets a number, and nothing is lost', () => {
  const {collection} = readCollection([film, film, {...film, id: 'a-2'}]);
  assert.deepEqual(
    collection?.films.map(({id}) => id),
    ['a', 'a-2', 'a-2-2'],
  );
  assert.deepEqual(problems([film, film]), ['films[1].id|a|is taken; now a-2']);
});

test('translations are kept word by word, and nothing else', () => {
  const translations = {ru: {Generals: 'Генералы', Group: 7, War: {}}, de: 'nein'};
  const {collection} = readCollection({films: [film], translations});
  assert.deepEqual(collection?.translations, {ru: {Generals: 'Генералы', Group: '7'}});
});

test('__proto__ from JSON changes nothing', () => {
  const input: unknown = JSON.parse(
    '{"__proto__":{"polluted":1},"translations":{"__proto__":{"Generals":"x"}},"films":[{"id":"a","title":"A","year":1,"__proto__":{"fact":"x"}}]}',
  );
  assert.equal(readCollection(input).collection?.films[0]?.fact, null);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  const {translations} = readCollection(input).collection!;
  assert.equal(Object.getPrototypeOf(translations), Object.prototype);
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
