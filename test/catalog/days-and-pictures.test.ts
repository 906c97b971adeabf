/** Two fields that are taken as they are or not at all: a day must have been, a picture lies where it says. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCollection, type Film} from '../../src/catalog/index.js';

const film = {id: 'a', title: 'A', year: 1950};

function only(fields: Record<string, unknown>): Film {
  const {collection} = readCollection([{...film, ...fields}]);
  assert.ok(collection?.films[0]);
  return collection.films[0];
}

for (const day of [
  '2023-02-31',
  '2023-02-29',
  '1900-02-29',
  '2023-04-31',
  '2023-00-01',
  '2023-13',
  '2023-01-00',
  '0000',
  '0000-01-01',
  '1949-5-9',
  '1949-05-09T00:00',
]) {
  test(`${day} is no day`, () => {
    assert.equal(only({releaseDate: day}).releaseDate, null);
    assert.equal(readCollection([{...film, releaseDate: day}]).problems.length, 1);
  });
}

test('every day of a leap year and of the year after is one, and no other', () => {
  for (const year of [2000, 2001, 1900, 4]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const date = [
          String(year).padStart(4, '0'),
          ...[month, day].map(n => String(n).padStart(2, '0')),
        ].join('-');
        // The oracle counts from the year 2000 on, whose leap years are those of every 400 years.
        const oracle = new Date(Date.UTC(2000 + (year % 400), month - 1, day));
        const exists =
          month >= 1 &&
          month <= 12 &&
          oracle.getUTCMonth() === month - 1 &&
          oracle.getUTCDate() === day;
        assert.equal(only({releaseDate: date}).releaseDate, exists ? date : null, date);
      }
    }
  }
});

for (const src of [
  '//host/p.png',
  '/\\host/p.png',
  '/\t/host/p.png',
  ' //host',
  'p.png',
  'data:image/png,',
  'blob:x',
]) {
  test(`a picture at ${JSON.stringify(src)} is refused`, () =>
    assert.equal(only({image: {src}}).image, null));
}

for (const src of [
  '/p.png',
  './p.png',
  '../p.png',
  'https://a.example/p.png',
  'HTTP://a.example/',
]) {
  test(`a picture at ${src} is taken`, () => assert.equal(only({image: {src}}).image?.src, src));
}
