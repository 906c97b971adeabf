import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCollection} from '../../src/catalog/index.js';
import {dateIn} from '../../src/details/facts.js';
import {toStaticHtml} from '../../src/plain/static.js';

/** What the plain HTML says of the first showing. */
function released(releaseDate: string, language: string): string {
  const {collection} = readCollection([{id: 'a', title: 'A', year: 1950, releaseDate}]);
  const html = toStaticHtml(collection!, {language});
  const [, words = ''] = /itemprop="datePublished"[^>]*>([^<]*)</.exec(html) ?? [];
  return words.replace(/\s/g, ' ');
}

describe('the date of the first showing', () => {
  for (const [date, english, russian] of [
    ['1964', 'released 1964', 'вышел в 1964'],
    ['1964-12', 'released December 1964', 'вышел в декабре 1964 г.'],
    ['1964-12-28', 'released 28 December 1964', 'вышел 28 декабря 1964 г.'],
    ['1937-11-07', 'released 7 November 1937', 'вышел 7 ноября 1937 г.'],
  ] as const) {
    it(`${date} is right grammar in English and in Russian`, () => {
      assert.equal(released(date, 'en'), english);
      assert.equal(released(date, 'ru'), russian);
    });
  }

  it('stands in the prepositional in every month', () => {
    const months =
      'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре';
    for (const [index, month] of months.split(' ').entries()) {
      const date = `1964-${String(index + 1).padStart(2, '0')}`;
      assert.equal(released(date, 'ru'), `вышел в ${month} 1964 г.`);
    }
  });

  it('that is in no calendar is left as it was given', () => {
    for (const date of ['2023-02-31', '2023-13', '2023-00-10', '1900-02-29', 'soon-ish', '']) {
      for (const tag of ['en', 'ru']) assert.equal(dateIn(date, tag), date);
    }
    assert.equal(dateIn('2024-02-29', 'en'), '29 February 2024');
  });
});
