import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Check, Collection, Source} from '../../src/catalog/index.js';

type Claim = readonly [field: string, quote: string, verdict: string];

const data = readJson('../../data/films.json') as Collection;

/** What was checked, and with which verdict, noted down apart from the data. */
const claims = readJson('./claims.json') as Record<string, readonly Claim[]>;

const FIELDS = ['year', 'title', 'description', 'fact'] as const;

/** Copies of articles: convenient to read, and not to be cited. */
const MIRRORS =
  /everything\.explained|wikipedia-on-ipfs|ipfs\.com|wiki\.li|wikiup|fonk\.bid|gpedia|perceptio|piglix|uncensored-wiki|triplydb|veesta|wiki-org|wiki4|wikisum|wikizero|gradesaver|osmarks|m\.wikipedia|bibliboba|kniga-online|libcat|staging|^stg\./;

const WORKING_WORDS = /\b(seed|mirror|claim \d|snapshot|excerpt)\b/i;

interface Checked {
  readonly name: string;
  readonly checks: readonly Check[];
  readonly sources: readonly Source[];
  readonly textOf: (field: string) => string;
}

const everything: readonly Checked[] = [
  {
    name: 'introduction',
    checks: data.introductionChecks,
    sources: data.sources,
    textOf: () => data.introduction ?? '',
  },
  ...data.films.map(film => ({
    name: film.id,
    checks: film.checks,
    sources: film.sources,
    textOf: (field: string) => String(film[field as 'title']),
  })),
];

for (const {checks, name, sources, textOf} of everything) {
  test(`${name}: every claim is there, with its verdict`, () => {
    const byPlace = (list: readonly Claim[]) => [...list].sort((a, b) => (a[1] < b[1] ? -1 : 1));
    const found = checks.map(({field, quote, verdict}): Claim => [field, quote, verdict]);
    assert.deepEqual(byPlace(found), byPlace(claims[name]!));
  });

  test(`${name}: every quote occurs in its field, once, and in the order of the text`, () => {
    const places = checks.map(({field, quote}) => {
      const at = textOf(field).indexOf(quote);
      assert.ok(at >= 0, `${field}: ${quote}`);
      assert.equal(textOf(field).lastIndexOf(quote), at, `${field}: ${quote}`);
      return FIELDS.indexOf(field as 'year') * 1000 + at;
    });
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  test(`${name}: what does not hold has a note, and a note has a source or says that it has none`, () => {
    for (const {note, quote, sources: places, verdict} of checks) {
      if (verdict !== 'accurate') assert.ok(note, quote);
      if (note && places.length === 0) assert.match(note, /No source was found|own records/, quote);
      assert.doesNotMatch(note ?? '', WORKING_WORDS);
    }
  });

  test(`${name}: every place has its source, and each source is one work with its own address`, () => {
    for (const {quote, sources: places} of checks) {
      for (const place of places) assert.ok(sources[place], `${quote}: source ${place}`);
      assert.equal(new Set(places).size, places.length, quote);
    }
    const works = sources.map(
      ({author, publisher, title, url}) => url ?? [title, author, publisher].join(),
    );
    assert.equal(new Set(works).size, works.length);
    for (const {author, publisher, title, url} of sources) {
      assert.ok(author ?? publisher, title);
      assert.doesNotMatch([title, publisher].join(' '), WORKING_WORDS);
      if (url !== null) assert.doesNotMatch(new URL(url).hostname, MIRRORS, url);
    }
  });
}

test('where sources disagree there are at least two values, each with a source', () => {
  for (const {disagreements, id, sources} of data.films) {
    for (const {topic, values} of disagreements) {
      assert.ok(values.length > 1, `${id}: ${topic}`);
      for (const {sources: places, value} of values) {
        assert.ok(places.length > 0 && places.every(place => sources[place]), `${id}: ${value}`);
      }
    }
  }
});

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
