/** Collections whose texts want to be more than text, and what is exported of them. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {readCollection, type Collection} from '../../src/catalog/index.js';
import {exportFilms} from '../../src/export/export-films.js';
import type {ExportFormat} from '../../src/events.js';

export const PAGE = {url: 'https://museum.example/films?a={b}', accessed: new Date(2026, 10, 3)};

export const published = load(readJson('../../data/films.json'));

export const hostile = fc.oneof(
  fc.constantFrom(
    '=cmd|calc',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '＝1',
    ' =1',
    '\u200B=1',
    '\uFEFF\u00A0=1',
    'a;=1+1',
    'a; "=1',
    'a\t=1',
    'a "b", c',
    'a\r\nER  - ',
    'a\nTY  - BOOK',
    'a\u0085TY  - BOOK',
    'a\u2028\v\fTY  - BOOK',
    '50 % of $5 & #1_x^~',
    '}{',
    '\\input{x}',
    'a}, note = {b',
    'x}}, } @misc(evil, title = "Injected") ',
    '"} @comment{',
    'Ann and Bob and',
    'a, b, c,',
    '- b',
    'others',
    '</script>',
  ),
  // Rich in what separates, delimits and commands.
  fc.string({
    minLength: 1,
    unit: fc.constantFrom(...'{}\\@"%#&$~^_(),=;+- \t\r\n\u0085\u200BaЖ—', ' and '),
  }),
  fc.string({minLength: 1, unit: 'binary'}),
);

const films = fc.array(
  fc.record({
    id: fc.option(fc.oneof(fc.constantFrom('film 0', 'Film 0', 'film-0'), hostile)),
    title: hostile.filter(text => text.trim() !== ''),
    year: fc.integer({min: 1900, max: 2000}),
    originalTitle: fc.option(hostile),
    description: fc.option(hostile),
    directors: fc.array(hostile, {maxLength: 3}),
    studios: fc.array(hostile, {maxLength: 2}),
    releaseDate: fc.option(fc.constantFrom('1950', '1950-02', '1950-02-03')),
  }),
  {minLength: 1, maxLength: 4},
);

export const collections = fc
  .tuple(films, fc.option(hostile), fc.option(hostile))
  .map(([list, title, curator]) =>
    load({
      ...{title, curator},
      films: list.map((film, index) => ({...film, id: film.id?.trim() || `film ${index}`})),
    }),
  );

export function load(input: unknown): Collection {
  const {collection} = readCollection(input);
  assert.ok(collection);
  return collection;
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

export function take(format: ExportFormat, collection: Collection, page = PAGE): string {
  return exportFilms(format, collection.films, {collection, ...page});
}
