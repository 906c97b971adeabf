import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCollection} from '../../src/catalog/index.js';
import {toStaticHtml, type StaticOptions} from '../../src/plain/static.js';

function htmlOf(fields: object, options: StaticOptions = {}): string {
  const films = [{id: 'a', title: 'A', year: 1950, ...fields}];
  return toStaticHtml(readCollection({title: 'Films', films}).collection!, options);
}

/** What is marked as an original title, in each value of the country. */
function originals(countryNote: string): string[] {
  const html = htmlOf({countryNote, originalLanguage: 'ru'});
  return [...html.matchAll(/<span lang="ru">([^<]*)<\/span>/g)].map(([, words]) => words!);
}

describe('the plain HTML of what nobody meant', () => {
  for (const [given, level] of [
    [undefined, 3],
    [3, 3],
    [4, 4],
    [5, 5],
    [2, 3],
    [9, 5],
    [2.5, 3],
    [4.4, 4],
    [NaN, 3],
    [Infinity, 5],
    ['x', 3],
    ['4', 4],
    [null, 3],
    [{valueOf: () => '4><script>'}, 3],
  ] as const) {
    it(`a heading level of ${String(given)} is ${level}`, () => {
      const html = htmlOf({}, {headingLevel: given as number});
      const tags = [...html.matchAll(/<\/?(h[^>\s]*)/g)].map(([, tag]) => tag);
      assert.deepEqual(tags, [`h${level - 1}`, `h${level - 1}`, `h${level}`, `h${level}`]);
    });
  }

  it('the last brackets without a Latin letter hold the original title', () => {
    assert.deepEqual(originals('The Star (Звезда), a novella'), ['Звезда']);
    assert.deepEqual(originals('(Звезда) and (Родина) of 1949 (1950)'), ['Родина']);
    assert.deepEqual(originals('((Звезда))'), ['Звезда']);
    for (const text of ['The Star (Zvezda)', 'Звезда', '(Звезда', '(1949)', '()', ')Звезда(']) {
      assert.deepEqual(originals(text), []);
    }
  });

  // What takes time by the square of the length is still at it when the tests give up.
  for (const [before, again] of [
    ['(', 'я'],
    ['', '('],
    ['', '()'],
    ['', '(я'],
    ['', '(я)'],
    ['(я', ' '],
    ['(', '1'],
  ] as const) {
    it(`brackets without end: “${before}${again}${again}…”`, () => {
      const countryNote = before + again.repeat(500_000);
      assert.match(htmlOf({countryNote}), /<\/section>/);
    });
  }
});
