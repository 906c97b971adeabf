import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Collection, Film} from '../../src/catalog/index.js';

type Definitions = Readonly<Record<string, {readonly properties: object}>>;

const {films, ...head} = readJson('../../data/films.json') as Collection;
const {$defs} = readJson('../../data/films.schema.json') as {$defs: Definitions};

const NOVEL = 'novel';
const NOVELLA = 'novella';
const PLAY = 'play';
const WAR = 'War, 1941–1945';
const HEAD = 'Head of state or party';
const GROUP = 'Small group';
const VILLAGE = 'Village figure';

/** Period, who leads and kind of written source: values to filter by, so a typo would be a facet. */
const FACETS: readonly (readonly [string, string, string, string | undefined])[] = [
  ['the-battle-of-stalingrad', WAR, HEAD, undefined],
  ['lenin-in-october', 'Revolution, 1917', HEAD, undefined],
  ['the-fall-of-berlin', WAR, HEAD, undefined],
  ['the-unforgettable-year-1919', 'Civil War', HEAD, PLAY],
  ['lenin-in-paris', 'Exile, before 1917', HEAD, undefined],
  ['the-young-guard', WAR, GROUP, NOVEL],
  ['the-chairman', 'After the war', VILLAGE, NOVELLA],
  ['the-star', WAR, GROUP, NOVELLA],
  ['the-great-turning-point', WAR, 'Generals', undefined],
  ['the-first-teacher', '1920s', VILLAGE, NOVELLA],
];

/** No Latin letter that looks Cyrillic: search would not find it. */
const RUSSIAN_NAME = /^[А-ЯЁ][а-яё]+( [А-ЯЁ][а-яё]+)+$/;

/** Words of working notes, which say nothing to a reader. */
const WORKING_WORDS = /\bseeds?\b|\bclaims? checked\b|pages? read\b/i;

test('the collection has a version, a title, a date, a language and a licence, and names no placeholder as its curator', () => {
  const {curator, ...others} = head;
  assert.equal(curator, null);
  for (const [field, value] of Object.entries(others)) assert.ok(value, `${field} is empty`);
});

test('the collection has every field of the schema and no other', () => {
  assert.deepEqual([...Object.keys(head), 'films'], keysOf('collection'));
});

test('every film has a row in the table of facet values', () => {
  assert.deepEqual(
    films.map(film => film.id),
    FACETS.map(([id]) => id),
  );
});

for (const [id, period, whoLeads, source] of FACETS) {
  test(`${id}: period is “${period}”, who leads is “${whoLeads}”`, () => {
    assert.equal(filmOf(id).period, period);
    assert.equal(filmOf(id).whoLeads, whoLeads);
  });

  test(`${id}: written source is ${source ?? 'none'}`, () => {
    assert.equal(filmOf(id).basedOn?.type, source);
  });
}

for (const film of films) {
  test(`${film.title}: the record has every field of the schema, in its order, and no other`, () => {
    assert.deepEqual(Object.keys(film), keysOf('film'));
    for (const person of film.directors) assertKeys(person, 'personRecord');
    for (const person of film.writers) assertKeys(person, 'personRecord');
    for (const leader of film.leaders) assertKeys(leader, 'leaderRecord');
    for (const award of film.awards) assertKeys(award, 'award');
    if (film.basedOn) assertKeys(film.basedOn, 'basedOn');
    assertKeys(film.depicts, 'depicts');
  });

  test(`${film.title}: the curator's year is the year made or the year first shown`, () => {
    const released = Number(film.releaseDate?.slice(0, 4));
    assert.ok([film.yearMade, released].includes(film.year));
  });

  test(`${film.title}: no text is blank, padded or left over from working notes`, () => {
    for (const text of textsIn(film)) {
      assert.equal(text, text.trim());
      assert.ok(text);
      assert.doesNotMatch(text, WORKING_WORDS);
    }
  });

  test(`${film.title}: every leader has a Russian name`, () => {
    for (const {name, nameRu} of film.leaders) assert.ok(nameRu, name);
  });

  test(`${film.title}: Russian names are in Cyrillic letters`, () => {
    for (const {nameRu} of [...film.directors, ...film.writers, ...film.leaders]) {
      if (nameRu !== null) assert.match(nameRu, RUSSIAN_NAME);
    }
  });
}

test('the same person has the same Russian name everywhere', () => {
  const names = new Map<string, string | null>();
  for (const film of films) {
    for (const {name, nameRu} of [...film.directors, ...film.writers, ...film.leaders]) {
      if (names.has(name)) assert.equal(nameRu, names.get(name), name);
      names.set(name, nameRu);
    }
  }
});

test('only a film on disputed territory has a note on the country', () => {
  const noted = films.filter(film => film.countryNote !== null);
  assert.deepEqual(
    noted.map(film => film.id),
    ['the-young-guard'],
  );
});

test('years shown that have no known end stay open', () => {
  assert.equal(filmOf('the-chairman').depicts?.to, null);
});

function filmOf(id: string): Film {
  const film = films.find(candidate => candidate.id === id);
  assert.ok(film, `There is no film ${id}`);
  return film;
}

function assertKeys(record: object | null, definition: string): void {
  assert.deepEqual(Object.keys(record ?? {}), keysOf(definition));
}

function keysOf(definition: string): string[] {
  return Object.keys($defs[definition]?.properties ?? {});
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
