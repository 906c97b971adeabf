import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drained, readCollection} from '../../src/catalog/index.js';
import {isTrusted, trusted} from '../../src/catalog/trusted.js';
import {loadCollection, type Loading} from '../../src/state/origin.js';

const FIELDS = {films: ['id', 'title', 'cast', 'place', 'sources'], cast: ['name', 'role']};

/** No such collection passes the gate, so that one that comes out as it was has not been there. */
function marked(): object {
  const rows = [['a', 'A', [['B', 'C'], ['D']], 0, [0, 2]], [0]];
  return trusted({title: 'T', place: {to: null}}, () => rows, FIELDS);
}

function load(bundled: unknown, films: unknown = null): Loading {
  return drained(loadCollection({} as Element, films, bundled));
}

describe('what the build has read', () => {
  it('is whole again: rows have the names of their list, and null where nothing stands', () => {
    const cast = [
      {name: 'B', role: 'C'},
      {name: 'D', role: null},
    ];
    const first = {id: 'a', title: 'A', cast, place: null, sources: [0, 2]};
    const second = {id: null, title: null, cast: null, place: null, sources: null};
    const whole = {title: 'T', place: {to: null}, films: [first, second]};
    assert.deepStrictEqual(marked(), whole);
  });

  it('is taken as it is', () => {
    const bundled = marked();
    assert.deepEqual(load(bundled), {collection: bundled, origin: 'bundled', problem: null});
    assert.equal(load(bundled).collection, bundled);
  });

  it('goes through the gate where the page gives it as its own', () => {
    const {problem, origin} = load(null, marked());
    assert.deepEqual([origin, problem?.code], ['property', 'no-films']);
  });
});

describe('what looks like it', () => {
  const COPIES: Readonly<Record<string, (of: object) => unknown>> = {
    'a spread': of => ({...of}),
    'a structured clone': of => structuredClone(of),
    'a text that is parsed': of => JSON.parse(JSON.stringify(of)),
    'an heir': of => Object.create(of),
    'a proxy': of => new Proxy(of, {}),
    'its films alone': of => (of as {films: unknown}).films,
  };

  for (const [name, copyOf] of Object.entries(COPIES)) {
    it(`goes through the gate: ${name}`, () => {
      const copy = copyOf(marked());
      assert.equal(isTrusted(copy), false);
      assert.equal(load(copy).collection, null);
      assert.deepEqual(load(copy).problem?.problems, readCollection(copy).problems);
    });
  }

  it('is nothing that is no object', () => {
    for (const value of [null, undefined, '', 'films', 1, true, Symbol()]) {
      assert.equal(isTrusted(value), false);
    }
  });
});
