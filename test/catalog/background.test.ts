import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cutText, readCollection, termsIn} from '../../src/catalog/index.js';

const SOURCES = [{title: 'A'}, {title: ' '}, {title: 'B'}];

/** The film and the collection, and what was wrong with them, a line a problem. */
function read(fields: object, head: object = {}) {
  const films = [{id: 'a', title: 'A', year: 1937, sources: SOURCES, ...fields}];
  const {collection, problems} = readCollection({...head, films});
  const lines = problems.map(({path, reason, value}) => `${path}|${value}|${reason}`);
  return {collection: collection!, film: collection!.films[0]!, lines: lines.slice()};
}

describe('what works say of a film, at the gate', () => {
  it('what is whole gets through, with the places that its sources have then', () => {
    const {film} = read({
      versions: [{year: 1956, change: 'Cut.', sources: [2]}],
      context: {text: 'Made for an anniversary.', sources: [0, 2]},
      motif: {name: 'ship', sources: [0]},
    });
    assert.deepEqual(film.versions, [{year: 1956, change: 'Cut.', sources: [1]}]);
    assert.deepEqual(film.context, {text: 'Made for an anniversary.', sources: [0, 1]});
    assert.deepEqual(film.motif, {name: 'ship', sources: [0]});
  });

  it('what is absent is an empty list, or null, and no loss', () => {
    const {film, lines} = read({sources: []});
    assert.deepEqual([film.versions, film.context, film.motif], [[], null, null]);
    assert.deepEqual(lines, []);
  });

  const FLAWS: Record<string, [object, RegExp]> = {
    'a version without a year': [{versions: [{change: 'Cut.'}]}, /versions\[0\].*needs year/],
    'a version that says nothing': [{versions: [{year: 1956}]}, /versions\[0\].*needs change/],
    'a version of a year in words': [
      {versions: [{year: 'late', change: 'Cut.'}]},
      /versions\[0\]\.year\|late\|must be a year/,
    ],
    'a context that is just a text': [{context: 'Made in 1937.'}, /context.*must be a record/],
    'a context without a text': [{context: {sources: [0]}}, /context.*needs text/],
    'a motif that nobody draws': [
      {motif: {name: 'unicorn'}},
      /motif\.name\|unicorn\|must be one of pincers, ship, /,
    ],
    'a motif of the prototype': [{motif: {name: 'constructor'}}, /motif\.name\|constructor\|/],
    'a source that is not there': [
      {versions: [{year: 1956, change: 'Cut.', sources: [9]}]},
      /versions\[0\]\.sources\[0\]\|9\|must be a place/,
    ],
  };
  for (const [what, [fields, line]] of Object.entries(FLAWS)) {
    it(`${what}: the film stays, and its flaw is named`, () => {
      const {film, lines} = read({...fields, sources: [{title: 'A'}]});
      assert.equal(film.title, 'A');
      assert.match(lines.join('\n'), line);
    });
  }
});

describe('the glossary', () => {
  const glossary = {
    Stavka: {text: 'The high command.', sources: [0]},
    'Stalin Prize': {text: 'A prize.', sources: []},
  };
  const {collection} = read({}, {glossary, sources: [{title: 'A'}]});

  it('is read with its sources, own names only', () => {
    assert.deepEqual(collection.glossary, glossary);
    assert.equal(read({}).collection.glossary, null);
    const {lines} = read({}, {glossary: {Stavka: 'The high command.'}});
    assert.match(lines.join('\n'), /glossary\.Stavka.*must be a record/);
  });

  it('finds the terms that occur in any text, and cuts each text where one occurs first', () => {
    const text = 'The Stalin Prize, the Stavka, the Stavka.';
    const found = termsIn(['No term.', 'Stavka', text], collection);
    assert.deepEqual(
      found.map(({place, quote}) => [place, quote]),
      [
        [0, 'Stavka'],
        [1, 'Stalin Prize'],
      ],
    );
    assert.deepEqual(
      cutText(text, found).map(({notes, text: words}) => [notes[0]?.place, words]),
      [
        [undefined, 'The '],
        [1, 'Stalin Prize'],
        [undefined, ', the '],
        [0, 'Stavka'],
        [undefined, ', the Stavka.'],
      ],
    );
  });

  it('leaves every text whole', () => {
    const word = fc.constantFrom('Stavka', 'Stalin Prize', 'a', ' ', 'Sta', 'Stalin ');
    fc.assert(
      fc.property(fc.array(word), words => {
        const text = words.join('');
        const stretches = cutText(text, termsIn([text], collection));
        assert.equal(stretches.map(stretch => stretch.text).join(''), text);
        for (const {notes, text: own} of stretches) assert.equal(notes[0]?.quote ?? own, own);
      }),
    );
  });

  it('of a collection without one holds no term', () => {
    assert.deepEqual(termsIn(['Stavka'], {...collection, glossary: null}), []);
  });
});
