/** The gate, given anything. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readCollection, type Film} from '../../src/catalog/index.js';

const film = {id: 'a', title: 'A', year: 1950};

function only(fields: Record<string, unknown>): Film {
  return readCollection([{...film, ...fields}]).collection!.films[0]!;
}

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
      const {code, collection, problems: lost} = readCollection(input);
      assert.equal(code === null, lost.length === 0);
      assert.equal(collection === null, code === 'shape' || code === 'no-films');
      assert.ok(allInside(collection).every(Object.isFrozen));
      const films = collection?.films ?? [];
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
      assert.deepEqual(again, {collection, code: null, problems: []});
    }),
  );
});
