import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readCollection, type Film} from '../../src/catalog/index.js';
import {axisOf, intervalOf, placeOf, ticksOf, timesOf} from '../../src/timeline/axis.js';
import {isRoomy, spanLabel} from '../../src/timeline/labels.js';

function filmWith(fields: object): Film {
  return readCollection([{id: 'a', title: 'A', year: 1949, ...fields}]).collection!.films[0]!;
}

const year = fc.integer({min: 1, max: 9990});
const anyFilm = fc
  .record({
    year,
    yearMade: fc.option(year),
    releaseDate: fc.option(year.map(value => String(value).padStart(4, '0'))),
    depicts: fc.option(fc.record({from: year, to: fc.option(year)})),
    versions: fc.array(fc.record({year, change: fc.constant('Cut.')}), {maxLength: 3}),
  })
  .map(filmWith);

describe('times of a film', () => {
  it('a bar covers its last year, a dot stands in the middle of its own', () => {
    const film = filmWith({
      yearMade: 1948,
      releaseDate: '1953-09-21',
      depicts: {from: 1942, to: 1943},
      versions: [{year: 1956, change: 'Cut.'}],
    });
    assert.deepEqual(timesOf(film), {
      shown: [1942, 1944],
      isOpen: false,
      made: 1948.5,
      released: 1953.5,
      changed: [1956.5],
    });
  });

  it('a ring is only for a later year, and nothing is made up', () => {
    assert.equal(timesOf(filmWith({releaseDate: '1949-05-09'})).released, null);
    assert.deepEqual(timesOf(filmWith({})), {
      shown: null,
      isOpen: false,
      made: 1949.5,
      released: null,
      changed: [],
    });
    assert.equal(timesOf(filmWith({depicts: {from: 1947}})).isOpen, true);
  });
});

describe('the axis', () => {
  it('spans whole decades, which hold every time of every film', () => {
    fc.assert(
      fc.property(fc.array(anyFilm, {minLength: 1, maxLength: 9}), films => {
        const axis = axisOf(films);
        assert.equal(axis.from % 10, 0);
        assert.equal(axis.to % 10, 0);
        for (const film of films) {
          const {made, released, shown} = timesOf(film);
          for (const moment of [made, released, ...(shown ?? [])]) {
            if (moment === null) continue;
            const place = placeOf(moment, axis);
            assert.ok(place >= 0 && place <= 100);
          }
        }
      }),
    );
  });

  it('reads a film once, however many cards ask', () => {
    let reads = 0;
    const film = Object.defineProperty({...filmWith({})}, 'year', {
      get() {
        reads += 1;
        return 1949;
      },
    });
    const films = [film];
    const first = axisOf(films);
    const once = reads;
    assert.deepEqual(axisOf(films), first);
    assert.equal(reads, once);
  });

  it('names no more years than there is room for, all on it', () => {
    fc.assert(
      fc.property(year, fc.integer({min: 1, max: 900}), (first, decades) => {
        const from = Math.floor(first / 10) * 10;
        const ticks = ticksOf({from, to: from + decades * 10}, 9);
        assert.ok(ticks.length <= 10);
        for (const tick of ticks) assert.ok(tick >= from && tick <= from + decades * 10);
      }),
    );
    assert.deepEqual(ticksOf({from: 1910, to: 1950}, 9), [1910, 1920, 1930, 1940, 1950]);
  });
});

describe('the years between', () => {
  const years = (fields: object) => intervalOf(timesOf(filmWith(fields)));

  it('go from the last year shown to the year made', () => {
    assert.equal(years({depicts: {from: 1942, to: 1943}}), 6);
    assert.equal(years({yearMade: 1945, depicts: {from: 1941, to: 1944}}), 1);
    assert.equal(years({depicts: {from: 1949, to: 1949}}), 0);
    assert.equal(years({depicts: {from: 1941, to: 1953}}), -4);
  });

  it('are not known where an end is not', () => {
    assert.equal(years({}), null);
    assert.equal(years({depicts: {from: 1947}}), null);
  });
});

describe('the years beside a bar', () => {
  const axis = {from: 1910, to: 1990};
  const films = (from: number, to?: number) => [filmWith({depicts: {from, to}})];

  it('are one year, two, or an open end', () => {
    const words = (from: number, to: number | null) => spanLabel({from, to, label: null});
    assert.deepEqual(
      [words(1911, 1911), words(1942, 1943), words(1947, null)],
      ['1911', '1942–1943', '1947–'],
    );
  });

  it('need more room before the line only where they are long and stand at its beginning', () => {
    assert.equal(isRoomy(films(1911, 1911), axis), true);
    assert.equal(isRoomy(films(1911, 1914), axis), false);
    assert.equal(isRoomy(films(1942, 1943), axis), true);
    assert.equal(isRoomy([filmWith({})], axis), true);
  });
});
