/** What the gate reads later is what was given, whatever becomes of that meanwhile. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {copyInput, readCollection, readInSlices} from '../../src/catalog/index.js';

const source = readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8');
const film = {id: 'a', title: 'A', year: 1950};

/** Empties every list, and puts nonsense into every field, however deep. */
function spoil(root: unknown): void {
  const stack = [root];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next !== 'object' || next === null) continue;
    stack.push(...(Object.values(next) as unknown[]));
    if (Array.isArray(next)) next.length = 0;
    else for (const name of Object.keys(next)) Object.assign(next, {[name]: Symbol(name)});
  }
}

const sayings = {
  disagreements: [{topic: 'T', values: [{value: 'V', sources: [0]}]}],
  versions: [{year: 1951, change: 'C', sources: [0]}],
  context: {text: 'T', sources: [0]},
  motif: {name: 'ship', sources: [0]},
  image: {src: '/a.png', alt: 'A'},
  awards: [{name: 'N', year: 1951}],
  basedOn: {title: 'T', author: 'A', type: 'novel'},
  sources: [{title: 'S'}],
};

test('nothing that is done to the films afterwards gets into the copy', () => {
  const give = () => {
    const collection = JSON.parse(source) as {films: unknown[]};
    collection.films.push({...film, ...structuredClone(sayings)});
    return collection;
  };
  for (const part of [(all: {films: unknown[]}) => all, (all: {films: unknown[]}) => all.films]) {
    const given = part(give());
    const copy = copyInput(given);
    spoil(given);
    assert.deepEqual(readCollection(copy), readCollection(part(give())));
    assert.equal(readCollection(copy).code, null);
  }
});

const anything = fc.anything({withNullPrototype: true, withSparseArray: true, maxDepth: 5});
const records = fc.array(
  fc.oneof(
    anything,
    fc.record({
      id: fc.constantFrom('a', 'b'),
      title: anything,
      year: fc.constant(1950),
      leaders: fc.array(anything),
      checks: fc.array(fc.record({quote: fc.constant('a'), sources: anything})),
      depicts: anything,
    }),
  ),
);

test('the gate makes the same of a copy, and says the same of it, whatever was given', () => {
  fc.assert(
    fc.property(fc.oneof(anything, records, fc.record({films: records})), input => {
      assert.deepEqual(readCollection(copyInput(input)), readCollection(input));
    }),
    {numRuns: 1000},
  );
});

test('a list that is too long is cut at the same place, and its length is told', () => {
  const given = [...new Array<undefined>(20_001)].map((_, id) => ({...film, id}));
  const long = [{...film, leaders: new Array<string>(1000).fill('L')}];
  for (const input of [given, long]) {
    assert.deepEqual(readCollection(copyInput(input)), readCollection(input));
  }
});

test('what throws, or goes round in a circle, is left to the gate', () => {
  const {proxy, revoke} = Proxy.revocable([], {});
  revoke();
  const circle: Record<string, unknown> = {...film, id: 'b'};
  Object.assign(circle, {leaders: [circle], values: [circle, circle], depicts: circle});
  const getter = Object.defineProperty({...film}, 'title', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
  for (const input of [proxy, {films: proxy}, [proxy, getter, circle]]) {
    assert.deepEqual(readCollection(copyInput(input)), readCollection(input));
  }
  const {films} = readCollection(copyInput([proxy, getter, circle])).collection!;
  assert.deepEqual(
    films.map(({id}) => id),
    ['b'],
  );
});

test('a long list is read in as many slices as it has films and facets, a short one in one', () => {
  const slicesOf = (size: number): number => {
    const slices = readInSlices([...new Array<undefined>(size)].map((_, id) => ({...film, id})));
    let count = 1;
    while (!slices.next().done) count += 1;
    return count;
  };
  assert.equal(slicesOf(200), 1);
  assert.equal(slicesOf(201), 1 + 201 + 9);
});
