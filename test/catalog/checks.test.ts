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

/** The film, and what was wrong with it, a line a problem. */
function read(fields: object): {film: Film; lines: string[]} {
  const {collection, problems} = readCollection([{...TEXT, sources: SOURCES, ...fields}]);
  assert.ok(collection);
  return {
    film: collection.films[0]!,
    lines: problems.map(({path, reason, value}) => `${path}|${value}|${reason}`),
  };
}

describe('checks at the gate', () => {
  it('what is whole gets through as it is', () => {
    const {film, lines} = read({checks: [GOOD, {...GOOD, field: 'year', quote: '1949'}]});
    assert.deepEqual(film.checks, [GOOD, {...GOOD, field: 'year', quote: '1949'}]);
    assert.deepEqual(film.sources[1], {
      title: 'B',
      author: null,
      publisher: null,
      year: null,
      url: 'https://b.example/',
      language: 'ru',
    });
    assert.deepEqual(lines, []);
  });

  const NO_QUOTE = 'must be words of its field, word for word';
  const NO_VERDICT = 'must be one of accurate, partly, inaccurate, unverified';
  const NO_PLACE = 'must be a place in sources, from 0';

  const flaws: Record<string, [object, string]> = {
    'a quote that is not in its text': [{...GOOD, quote: 'Filmed'}, `quote|Filmed|${NO_QUOTE}`],
    'a quote of another field': [{...GOOD, field: 'description'}, `quote|Shot|${NO_QUOTE}`],
    'a field that is no text': [{...GOOD, field: 'id', quote: 'star'}, `quote|star|${NO_QUOTE}`],
    'a field of the prototype': [{...GOOD, field: 'toString'}, `quote|Shot|${NO_QUOTE}`],
    'no quote': [{...GOOD, quote: ' '}, `quote||${NO_QUOTE}`],
    'a verdict outside the four': [{...GOOD, verdict: 'wrong'}, `verdict|wrong|${NO_VERDICT}`],
    'no verdict': [{...GOOD, verdict: undefined}, `verdict||${NO_VERDICT}`],
    'a verdict of the prototype': [{...GOOD, verdict: 'valueOf'}, `verdict|valueOf|${NO_VERDICT}`],
    'a source out of range': [{...GOOD, sources: [0, 2]}, `sources[1]|2|${NO_PLACE}`],
    'a source before the first': [{...GOOD, sources: [-1]}, `sources[0]|-1|${NO_PLACE}`],
    'a source between two': [{...GOOD, sources: [0.5]}, `sources[0]|0.5|${NO_PLACE}`],
    'a source that is not named': [{...GOOD, sources: [null]}, `sources[0]||${NO_PLACE}`],
    'sources that are no list': [{...GOOD, sources: '1'}, 'sources|1|must be a list'],
  };
  for (const [what, [check, line]] of Object.entries(flaws)) {
    it(`${what}: the film stays, the check goes, and its place and its flaw are named`, () => {
      const {film, lines} = read({checks: [GOOD, check]});
      assert.deepEqual(film.checks, [GOOD]);
      assert.deepEqual(lines, [`films[0].checks[1].${line}`]);
    });
  }

  it('several flaws of one film are all named', () => {
    const {lines} = read({checks: [{}, GOOD, null, {...GOOD, verdict: ''}]});
    assert.deepEqual(lines, [
      `films[0].checks[0].quote||${NO_QUOTE}`,
      `films[0].checks[2].quote||${NO_QUOTE}`,
      `films[0].checks[3].verdict||${NO_VERDICT}`,
    ]);
  });

  it('a source that cannot be used takes along what points at it, and nothing else', () => {
    const {film, lines} = read({
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
    assert.deepEqual(lines, [
      'films[0].sources[1]|a record|needs title',
      `films[0].checks[0].sources[0]|1|${NO_PLACE}`,
      `films[0].disagreements[0].values[0].sources[0]|1|${NO_PLACE}`,
    ]);
  });

  it('lists that are none are named', () => {
    const {film, lines} = read({checks: 'all', sources: {}, disagreements: [{topic: ''}]});
    assert.deepEqual([film.checks, film.sources, film.disagreements], [[], [], []]);
    assert.deepEqual(lines, [
      'films[0].sources|a record|must be a list',
      'films[0].checks|all|must be a list',
      'films[0].disagreements[0]|a record|needs topic',
    ]);
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
      problems.map(({path, value}) => [path, value]),
      [['introductionChecks[1].quote', 'beauty']],
    );
  });

  it('everything is frozen', () => {
    const {film} = read({checks: [GOOD]});
    for (const part of [film.checks, film.checks[0], film.checks[0]?.sources, film.sources[0]]) {
      assert.ok(Object.isFrozen(part));
    }
  });
});
