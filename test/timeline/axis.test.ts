import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readCollection, type Film} from '../../src/catalog/index.js';
import {axisOf, placeOf, ticksOf, timesOf} from '../../src/timeline/axis.js';
import {laterPlace} from '../../src/timeline/labels.js';

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

describe('the words "20 years later"', () => {
  const axis = {from: 1910, to: 1990};
  const label = (from: number, to: number | null, made: number) =>
    laterPlace(timesOf(filmWith({year: made, depicts: {from, to}})), axis);

  it('stand over a long beam, else beside the marks where there is room', () => {
    assert.deepEqual(label(1911, 1911, 1981)?.isBeside, false);
    assert.deepEqual(label(1942, 1943, 1949)?.anchor, 'start');
    assert.deepEqual(label(1975, 1976, 1985)?.anchor, 'end');
    assert.equal(label(1942, 1943, 1949)?.years, 6);
  });

  it('are left out where there is nothing to say, or the end is not known', () => {
    assert.equal(label(1949, 1949, 1949), null);
    assert.equal(label(1947, null, 1964), null);
    assert.equal(laterPlace(timesOf(filmWith({})), axis), null);
  });
});
