import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readCollection, type Film} from '../../src/catalog/index.js';
import {en} from '../../src/locales/en.js';
import {ru} from '../../src/locales/ru.js';
import {storyOf} from '../../src/timeline/story.js';

/** The years shown, and the year made. */
type Row = readonly [from: number | null, to: number | null, made: number];
type Era = readonly [from: number, to: number];

function filmsOf(rows: readonly Row[]): readonly Film[] {
  const films = rows.map(([from, to, made], index) => ({
    id: `film-${index}`,
    title: 'A',
    year: made,
    depicts: from === null ? null : {from, to},
  }));
  return films.length > 0 ? readCollection(films).collection!.films : [];
}

function told(rows: readonly Row[], eras: readonly Era[]) {
  return storyOf(
    filmsOf(rows),
    eras.map(([from, to]) => ({from, to, label: 'An era'})),
  );
}

const WAR: Era = [1941, 1945];

const CASES: readonly {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly eras?: readonly Era[];
  readonly en: string;
  readonly ru: string;
}[] = [
  {
    name: 'one film',
    rows: [[1917, 1917, 1937]],
    en: 'One film was made 20 years after what it shows.',
    ru: 'Один фильм снят спустя 20 лет после показанного времени.',
  },
  {
    name: 'one film, a year later',
    rows: [[1917, 1918, 1919]],
    eras: [WAR],
    en: 'One film was made 1 year after what it shows.',
    ru: 'Один фильм снят спустя 1 год после показанного времени.',
  },
  {
    name: 'an era, and what is earlier',
    rows: [
      [1942, 1943, 1945],
      [1944, 1944, 1949],
      [1911, 1911, 1981],
    ],
    eras: [WAR],
    en: 'Two films set in 1941–1945 were made 2 to 5 years after what they show; one about earlier years, 70 years after.',
    ru: 'Два фильма о 1941–1945 годах сняты спустя 2–5 лет после показанного времени; один о более ранних годах — спустя 70 лет.',
  },
  {
    name: 'an era of a year, and what is later',
    rows: [
      [1917, 1917, 1918],
      [1917, 1917, 1938],
      [1918, 1918, 1919],
    ],
    eras: [[1917, 1917]],
    en: 'Two films set in 1917 were made 1 to 21 years after what they show; one about later years, 1 year after.',
    ru: 'Два фильма о 1917 годе сняты спустя 1–21 год после показанного времени; один о более поздних годах — спустя 1 год.',
  },
  {
    name: 'the shorter of two eras that hold as many',
    rows: [
      [1942, 1943, 1948],
      [1944, 1944, 1949],
    ],
    eras: [[1929, 1953], WAR],
    en: 'Two films set in 1941–1945 were made 5 years after what they show.',
    ru: 'Два фильма о 1941–1945 годах сняты спустя 5 лет после показанного времени.',
  },
  {
    name: 'others on both sides of an era, or across its edge',
    rows: [
      [1942, 1943, 1948],
      [1944, 1944, 1949],
      [1939, 1942, 1952],
    ],
    eras: [WAR],
    en: 'Two films set in 1941–1945 were made 5 years after what they show; one about other years, 10 years after.',
    ru: 'Два фильма о 1941–1945 годах сняты спустя 5 лет после показанного времени; один о других годах — спустя 10 лет.',
  },
  {
    name: 'eras that hold but one film each',
    rows: [
      [1917, 1917, 1937],
      [1944, 1944, 1949],
    ],
    eras: [[1917, 1922], WAR],
    en: 'Two films were made 5 to 20 years after what they show.',
    ru: 'Два фильма сняты спустя 5–20 лет после показанного времени.',
  },
  {
    name: 'films made during what they show',
    rows: [
      [1944, 1944, 1944],
      [1941, 1945, 1943],
      [1944, 1944, 1949],
    ],
    eras: [WAR],
    en: 'One film was made 5 years after what it shows; two during the years they show.',
    ru: 'Один фильм снят спустя 5 лет после показанного времени; два — в показанные годы.',
  },
  {
    name: 'only such films',
    rows: [[1944, 1944, 1944]],
    en: 'One film was made during the years it shows.',
    ru: 'Один фильм снят в показанные годы.',
  },
  {
    name: 'more than ten',
    rows: Array.from({length: 21}, (_, index): Row => [1900, 1900, 1902 + index]),
    en: '21 films were made 2 to 22 years after what they show.',
    ru: '21 фильм снят спустя 2–22 года после показанного времени.',
  },
];

describe('the sentence over the timeline', () => {
  for (const {eras = [], name, rows, ...words} of CASES) {
    it(name, () => {
      assert.equal(en.story(told(rows, eras)), words.en);
      assert.equal(ru.story(told(rows, eras)), words.ru);
    });
  }

  it('tells of the ten bundled films what can be seen', () => {
    const file = readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8');
    const {films, eras} = readCollection(JSON.parse(file) as unknown).collection!;
    assert.equal(
      en.story(storyOf(films, eras)),
      'Five films set in 1941–1945 were made 2 to 6 years after what they show; four about earlier years, 20 to 70 years after.',
    );
  });

  it('is not there where nothing is known: no years, no end, made before, no films', () => {
    const rows: Row[] = [
      [null, null, 1949],
      [1947, null, 1964],
      [2017, 2018, 1965],
    ];
    assert.deepEqual(told(rows, [WAR]), []);
    assert.deepEqual(told([], [WAR]), []);
  });
});

const year = fc.integer({min: 1900, max: 1990});
const row: fc.Arbitrary<Row> = fc
  .tuple(fc.option(year), fc.option(fc.nat(8)), year)
  .map(([from, span, made]) => [from, from === null || span === null ? null : from + span, made]);
const era: fc.Arbitrary<Era> = fc
  .tuple(year, fc.nat(40))
  .map(([from, span]) => [from, from + span]);
const many = {minLength: 0, maxLength: 30};

/** The number that a sentence says, in digits or in words. */
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const numberOf = (word: string) => Number(word) || WORDS.indexOf(word.toLowerCase()) + 1;

interface Clause {
  readonly films: number;
  readonly set: readonly [number, number] | null;
  readonly years: readonly [number, number] | null;
}

/** Reads the sentence back, as people do. */
function read(sentence: string): readonly Clause[] {
  return sentence.split(';').map(clause => {
    const set = /set in (\d+)(?:–(\d+))?/.exec(clause);
    const after = /(?:(\d+) to )?(\d+) years? after/.exec(clause);
    return {
      films: numberOf(/[\w]+/.exec(clause)![0]),
      set: set && [Number(set[1]), Number(set[2] ?? set[1])],
      years: after && [Number(after[1] ?? after[2]), Number(after[2])],
    };
  });
}

describe('every number in the sentence', () => {
  it('is what counting the films one by one gives', () => {
    fc.assert(
      fc.property(fc.array(row, many), fc.array(era, {maxLength: 4}), (rows, eras) => {
        const known = rows.filter(([from, to]) => from !== null && to !== null) as [
          number,
          number,
          number,
        ][];
        const later = known.filter(([, to, made]) => made > to);
        const during = known.filter(([from, to, made]) => made >= from && made <= to);
        const parts = told(rows, eras);
        const clauses = parts.length > 0 ? read(en.story(parts)) : [];
        const sum = clauses.reduce((total, {films}) => total + films, 0);
        assert.equal(sum, later.length + during.length);
        const [first] = clauses;
        const set = first?.set ?? null;
        const inside = later.filter(([from, to]) => set && from >= set[0] && to <= set[1]);
        const groups = [inside, later.filter(film => !inside.includes(film)), during];
        const expected = groups
          .filter(group => group.length > 0)
          .map(group => {
            const ages = group.map(([, to, made]) => made - to);
            const least = Math.min(...ages);
            return [group.length, group === during ? null : [least, Math.max(...ages)]];
          });
        assert.deepEqual(
          clauses.map(({films, years}) => [films, years]),
          expected,
        );
        const most = eras.map(
          ([from, to]) => later.filter(film => film[0] >= from && film[1] <= to).length,
        );
        assert.equal(set !== null, Math.max(0, ...most) > 1, 'an era is named where one holds two');
        if (set) assert.equal(inside.length, Math.max(...most), 'the one that holds most');
      }),
    );
  });
});
