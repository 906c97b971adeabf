/** What may be how long, and that the work grows with the input and not with its square. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  cutText,
  claimsOfFilm,
  notesIn,
  parseQuery,
  readCollection,
  runQuery,
  type Collection,
} from '../../src/catalog/index.js';

const film = {id: 'a', title: 'A', year: 1950};

/** A list of so many things. */
function many<T>(count: number, make: (index: number) => T): T[] {
  return [...Array(count).keys()].map(make);
}

function read(input: unknown): {collection: Collection; lines: string[]} {
  const {collection, problems} = readCollection(input);
  assert.ok(collection);
  return {collection, lines: problems.map(({path, reason, value}) => `${path}|${value}|${reason}`)};
}

/** How often a method is called while something is done. */
function calls<T extends object>(owner: T, name: keyof T & string, act: () => void): number {
  const method = owner[name] as (...args: unknown[]) => unknown;
  let count = 0;
  const counting = function (this: unknown, ...args: unknown[]): unknown {
    count += 1;
    return method.apply(this, args);
  };
  Object.assign(owner, {[name]: counting});
  try {
    act();
  } finally {
    Object.assign(owner, {[name]: method});
  }
  return count;
}

/** Twice as much of the input is at most a little more than twice the work. */
function assertLinear(work: (size: number) => number, size: number): void {
  const [once, twice] = [work(size), work(2 * size)];
  assert.ok(once > size / 2, `only ${once} steps for ${size}: this counts something else`);
  assert.ok(twice <= 2.2 * once, `${once} steps for ${size}, ${twice} for twice as many`);
}

describe('bounds of a collection', () => {
  for (const [field, limit] of [
    ['title', 500],
    ['originalTitle', 500],
    ['period', 500],
    ['description', 20_000],
    ['releaseNote', 20_000],
  ] as const) {
    it(`${field} of more than ${limit} characters is cut, and that is said`, () => {
      const fits = read([{...film, [field]: 'x'.repeat(limit)}]);
      assert.deepEqual([fits.collection.films[0]?.[field]?.length, fits.lines], [limit, []]);
      const {collection, lines} = read([{...film, [field]: 'x'.repeat(1_000_000)}]);
      assert.equal(collection.films[0]?.[field]?.length, limit);
      const excerpt = 'x'.repeat(100);
      assert.deepEqual(lines, [`films[0].${field}|${excerpt}|is cut: at most ${limit} characters`]);
    });
  }

  it('a cut goes through no sign', () => {
    const {collection} = read([{...film, title: `${'x'.repeat(499)}🎬`}]);
    assert.equal(collection.films[0]?.title.isWellFormed(), true);
  });

  it('an address is never cut: a longer one is dropped', () => {
    const url = `https://a.example/${'x'.repeat(500)}`;
    const {collection, lines} = read([{...film, sources: [{title: 'S', url}]}]);
    assert.equal(collection.films[0]?.sources[0]?.url, null);
    assert.equal(lines.length, 1);
  });

  for (const field of ['leaders', 'cast', 'studios', 'sources', 'checks'] as const) {
    it(`of ${field} the first 100 are read, and that is said`, () => {
      const item = {name: 'N', title: 'S', quote: 'A', field: 'title', verdict: 'accurate'};
      const list = many(1000, () => (field === 'studios' ? 'S' : item));
      const {collection, lines} = read([{...film, [field]: list}]);
      assert.equal(collection.films[0]?.[field].length, 100);
      assert.deepEqual(lines, [`films[0].${field}|1000|is cut: at most 100`]);
    });
  }

  it('of a facet 500 values are offered, and any other can still be asked for', () => {
    const films = many(100, place => ({
      ...film,
      id: `f${place}`,
      leaders: many(100, leader => `Leader ${place * 100 + leader}`),
    }));
    const {collection, lines} = read(films);
    assert.deepEqual(lines, ['facets.leader|10000|is cut: at most 500']);
    const {facets, films: found} = runQuery(collection, parseQuery('leader=Leader+9999'));
    const {values} = facets.find(({name}) => name === 'leader')!;
    assert.equal(values.length, 501);
    const {count, total, value} = values.at(-1)!;
    assert.deepEqual([value, count, total], ['Leader 9999', 1, 1]);
    assert.deepEqual(
      found.map(({id}) => id),
      ['f99'],
    );
  });

  it('20,000 films are taken, the others are left out, and that is said', () => {
    const {collection, lines} = read(many(20_001, id => ({...film, id})));
    assert.equal(collection.films.length, 20_000);
    assert.deepEqual(lines, ['films|20001|is cut: at most 20000']);
  });

  it('1,000 problems are listed, the others counted', () => {
    const {problems} = readCollection([film, ...many(1200, () => ({}))]);
    assert.equal(problems.length, 1001);
    assert.deepEqual(problems.at(-1), {
      path: '',
      value: String(3 * 1200 - 1000),
      reason: 'more problems are not listed',
    });
  });

  it('a problem repeats no megabyte', () => {
    const huge = 'x'.repeat(1_000_000);
    const translations = {[huge]: {[huge]: {}}};
    const {problems} = readCollection({films: [{...film, id: huge, year: huge}], translations});
    for (const {path, reason, value} of problems) {
      assert.ok(path.length + reason.length + value.length < 600);
    }
  });
});

describe('the work of the gate and of the notes', () => {
  it('grows with the number of equal ids', () => {
    assertLinear(size => calls(Map.prototype, 'has', () => read(many(size, () => film))), 2000);
  });

  it('grows with the number of checks: each quote is looked for a few times, not once a stretch', () => {
    const description = many(100, place => `word${place} `).join('');
    const checks = (size: number) =>
      many(size, place => ({field: 'description', quote: `word${place} `, verdict: 'partly'}));
    assertLinear(size => {
      const [one] = read([{...film, description, checks: checks(size)}]).collection.films;
      return calls(String.prototype, 'indexOf', () => {
        assert.equal(cutText(description.trim(), notesIn(claimsOfFilm(one!))).length >= size, true);
      });
    }, 49);
  });
});
