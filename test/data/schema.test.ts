import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js';

type Schema = AnySchemaObject & {
  readonly $id: string;
  readonly $schema: string;
  readonly $defs: Readonly<Record<string, {properties?: Record<string, {description?: string}>}>>;
};

const schema = readJson('../../data/films.schema.json') as Schema;
const collection = readJson('../../data/films.json') as {films: readonly {title: string}[]};

const ajv = new Ajv2020({strict: true, allowUnionTypes: true, allErrors: true});
const validate = ajv.compile(schema);

/** The least that a film needs. */
const LEAST = {id: 'a', title: 'A', year: 1950};

const ALLOWED: Readonly<Record<string, unknown>> = {
  'a bare list of films': [LEAST],
  'a collection with nothing but films': {films: [LEAST]},
  'a film whose optional fields are null': [
    {...LEAST, description: null, releaseDate: null, directors: null, depicts: null, imdb: null},
  ],
  'a release of which only the month is known': [{...LEAST, releaseDate: '1946-01'}],
  'an open end of the years shown': [{...LEAST, depicts: {from: 1947, to: null}}],
  'a director given as just a name': [{...LEAST, directors: ['Mikhail Romm']}],
  'a period of the host’s own': [{...LEAST, period: 'Thaw'}],
  'a field of the host’s own': [{...LEAST, shelfMark: 'F 17'}],
  'versions, a motif and a context that are null': [
    {...LEAST, versions: null, motif: null, context: null},
  ],
  'a version, a motif and a context without sources': [
    {
      ...LEAST,
      versions: [{year: 1956, change: 'Shortened.'}],
      motif: {name: 'ship'},
      context: {text: 'Made for an anniversary.'},
    },
  ],
  'a glossary': {glossary: {Stavka: {text: 'The high command.', sources: [0]}}, films: [LEAST]},
};

const REFUSED: Readonly<Record<string, unknown>> = {
  'a text': 'films',
  'a collection without films': {title: 'Nothing'},
  'an empty list': [],
  'a film without an id': [{title: 'A', year: 1950}],
  'a film without a title': [{id: 'a', year: 1950}],
  'a film without a year': [{id: 'a', title: 'A'}],
  'an id with white space': [{...LEAST, id: 'a b'}],
  'a blank title': [{...LEAST, title: ' '}],
  'a title that is null': [{...LEAST, title: null}],
  'a year as a word': [{...LEAST, year: '1950'}],
  'a year with a fraction': [{...LEAST, year: 1950.5}],
  'an IMDb number without its letters': [{...LEAST, imdb: '0041916'}],
  'an IMDb address': [{...LEAST, imdb: 'https://www.imdb.com/title/tt0041916/'}],
  'a release date in words': [{...LEAST, releaseDate: '9 May 1949'}],
  'a month that does not exist': [{...LEAST, releaseDate: '1949-13'}],
  'directors as one text': [{...LEAST, directors: 'Mikhail Romm'}],
  'a leader without a name': [{...LEAST, leaders: [{actor: 'Boris Shchukin'}]}],
  'years shown without a beginning': [{...LEAST, depicts: {to: 1943}}],
  'countries as one text': [{...LEAST, countries: 'Germany, Russia'}],
  'a running time as a text': [{...LEAST, runtimeMinutes: '108'}],
  'a running time of nothing': [{...LEAST, runtimeMinutes: 0}],
  'a running time below nothing': [{...LEAST, runtimeMinutes: -5}],
  'a title of a page': [{...LEAST, title: 'A'.repeat(501)}],
  'a description of a book': [{...LEAST, description: 'A'.repeat(20_001)}],
  'more leaders than can be looked through': [{...LEAST, leaders: Array(101).fill('Lenin')}],
  'half a part': [{...LEAST, parts: 1.5}],
  'a language in words': {language: 'English language', films: [LEAST]},
  'an award without a name': [{...LEAST, awards: [{year: 1946}]}],
  'a version without a year': [{...LEAST, versions: [{change: 'Shortened.'}]}],
  'a version whose year is a word': [{...LEAST, versions: [{year: '1956', change: 'Shortened.'}]}],
  'a version that says nothing': [{...LEAST, versions: [{year: 1956, change: ' '}]}],
  'a motif that nobody draws': [{...LEAST, motif: {name: 'unicorn'}}],
  'a motif as just a name': [{...LEAST, motif: 'ship'}],
  'a context without a text': [{...LEAST, context: {sources: [0]}}],
  'a term without a text': {glossary: {Stavka: {sources: [0]}}, films: [LEAST]},
  'a term as just a text': {glossary: {Stavka: 'The high command.'}, films: [LEAST]},
};

test('the schema is valid JSON Schema 2020-12', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
});

test('the schema describes every property', () => {
  for (const [name, {properties = {}}] of Object.entries(schema.$defs)) {
    for (const [property, {description}] of Object.entries(properties)) {
      assert.ok(description, `${name}.${property} has no description`);
    }
  }
});

test('the collection follows the schema', () => {
  assert.ok(validate(collection), ajv.errorsText(validate.errors));
});

for (const film of collection.films) {
  test(`${film.title}: the record follows the schema`, () => {
    const validateFilm = ajv.getSchema(`${schema.$id}#/$defs/film`);
    assert.ok(validateFilm);
    assert.ok(validateFilm(film), ajv.errorsText(validateFilm.errors));
  });
}

for (const [name, value] of Object.entries(ALLOWED)) {
  test(`the schema allows ${name}`, () => {
    assert.ok(validate(value), ajv.errorsText(validate.errors));
  });
}

for (const [name, value] of Object.entries(REFUSED)) {
  test(`the schema refuses ${name}`, () => {
    assert.equal(validate(value), false);
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
