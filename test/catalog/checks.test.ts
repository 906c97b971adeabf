import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCollection, type Film} from '../../src/catalog/index.js';

const TEXT = {
  id: 'star',
  title: 'The Star',
  year: 1949,
  description: 'It is based on real events.',
  fact: 'Shot in 1949.',
};
const SOURCES = [{title: 'A'}, {title: 'B', url: 'https://b.example/', language: 'RU'}];
const GOOD = {field: 'fact', quote: 'Shot', verdict: 'partly', note: 'No.', sources: [1]};

function read(fields: object): {film: Film; messages: string[]} {
  const {collection, problems} = readCollection([{...TEXT, sources: SOURCES, ...fields}]);
  assert.ok(collection);
  return {film: collection.films[0]!, messages: problems.map(({message}) => message)};
}

describe('checks at the gate', () => {
  it('what is whole gets through as it is', () => {
    const {film, messages} = read({checks: [GOOD, {...GOOD, field: 'year', quote: '1949'}]});
    assert.deepEqual(film.checks, [GOOD, {...GOOD, field: 'year', quote: '1949'}]);
    assert.deepEqual(film.sources[1], {
      title: 'B',
      author: null,
      publisher: null,
      year: null,
      url: 'https://b.example/',
      language: 'ru',
    });
    assert.deepEqual(messages, []);
  });

  const flaws: Record<string, [object, string]> = {
    'a quote that is not in its text': [{...GOOD, quote: 'Filmed'}, 'quote'],
    'a quote of another field': [{...GOOD, field: 'description'}, 'quote'],
    'a field that is no text': [{...GOOD, field: 'id', quote: 'star'}, 'quote'],
    'a field of the prototype': [{...GOOD, field: 'toString'}, 'quote'],
    'no quote': [{...GOOD, quote: ' '}, 'quote'],
    'a verdict outside the four': [{...GOOD, verdict: 'wrong'}, 'verdict'],
    'a source out of range': [{...GOOD, sources: [0, 2]}, 'sources'],
    'a source before the first': [{...GOOD, sources: [-1]}, 'sources'],
    'a source between two': [{...GOOD, sources: [0.5]}, 'sources'],
    'sources that are no list': [{...GOOD, sources: '1'}, 'sources'],
  };
  for (const [what, [check, flaw]] of Object.entries(flaws)) {
    it(`${what}: the film stays, the check goes, one warning names both`, () => {
      const {film, messages} = read({checks: [GOOD, check]});
      assert.deepEqual(film.checks, [GOOD]);
      assert.deepEqual(messages, [`Film 1 ("star"): cannot use checks[1].${flaw}.`]);
    });
  }

  it('several flaws of one film are one warning', () => {
    const {messages} = read({checks: [{}, GOOD, null, {...GOOD, verdict: ''}]});
    assert.equal(messages.length, 1);
    assert.match(messages[0]!, /checks\[0\]\.quote, checks\[2\]\.quote, checks\[3\]\.verdict/);
  });

  it('a source that cannot be used takes along what points at it, and nothing else', () => {
    const {film, messages} = read({
      sources: [{title: 'A'}, {url: 'https://untitled.example/'}, {title: 'C'}],
      checks: [GOOD, {...GOOD, sources: [2]}],
      disagreements: [
        {
          topic: 'minutes',
          values: [
            {value: '88', sources: [1]},
            {value: 98, sources: [2, 0]},
          ],
        },
      ],
    });
    assert.deepEqual(
      film.sources.map(({title}) => title),
      ['A', 'C'],
    );
    assert.deepEqual(film.checks, [{...GOOD, sources: [1]}]);
    assert.deepEqual(film.disagreements[0]?.values, [
      {value: '88', sources: []},
      {value: '98', sources: [1, 0]},
    ]);
    assert.equal(messages.length, 1);
    assert.match(messages[0]!, /cannot use sources, checks\[0\]\.sources\./);
  });

  it('lists that are none are named', () => {
    const {film, messages} = read({checks: 'all', sources: {}, disagreements: [{topic: ''}]});
    assert.deepEqual([film.checks, film.sources, film.disagreements], [[], [], []]);
    assert.deepEqual(messages, ['Film 1 ("star"): cannot use sources, disagreements, checks.']);
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'b.example', '//b.example/', 5]) {
    it(`a source's address ${JSON.stringify(url)} is dropped, the source stays`, () => {
      assert.equal(read({sources: [{title: 'A', url}]}).film.sources[0]?.url, null);
    });
  }

  it('the introduction has checks of its own', () => {
    const introduction = 'Chosen for its accuracy.';
    const check = {field: 'introduction', quote: 'accuracy', verdict: 'inaccurate', sources: [0]};
    const head = {introduction, sources: SOURCES, introductionChecks: [check, {quote: 'beauty'}]};
    const {collection, problems} = readCollection({...head, films: [TEXT]});
    assert.deepEqual(collection?.introductionChecks, [{...check, note: null}]);
    assert.deepEqual(
      problems.map(({code, message}) => [code, message]),
      [['field', 'The collection: cannot use introductionChecks[1].quote.']],
    );
  });

  it('everything is frozen', () => {
    const {film} = read({checks: [GOOD]});
    for (const part of [film.checks, film.checks[0], film.checks[0]?.sources, film.sources[0]]) {
      assert.ok(Object.isFrozen(part));
    }
  });
});
