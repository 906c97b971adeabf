import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readCollection} from '../../src/catalog/index.js';
import {handoutOf} from '../../src/plain/handout.js';
import {toStaticHtml} from '../../src/plain/static.js';

const data: unknown = JSON.parse(
  readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8'),
);
const published = readCollection(data).collection!;

/** As text, with what readers see of it. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('versions, context and glossary in plain HTML', () => {
  const html = toStaticHtml(published);

  for (const [what, page] of [
    ['plain HTML', html],
    ['handout', handoutOf(published)],
    ['plain HTML without checks', toStaticHtml(published, {checks: 'off'})],
  ] as const) {
    it(`the ${what} has all of them, word for word`, () => {
      const words = wordsOf(page);
      for (const {context, versions} of published.films) {
        assert.ok(words.includes(context!.text), context!.text);
        for (const {change, year} of versions) assert.ok(words.includes(`${year}: ${change}`));
      }
      const isOff = page.includes('<q>') === false;
      for (const [term, {text}] of Object.entries(published.glossary!)) {
        // What only notes on claims say is not there without them, and neither is its term.
        assert.ok(isOff || words.includes(`${term}: ${text}`), term);
      }
      for (const [, id] of page.matchAll(/ href="#(glossary-\d+)"/g)) {
        assert.ok(page.includes(` id="${id}"`), id);
      }
    });
  }

  it('a term leads to what it means', () => {
    const ids = new Set([...html.matchAll(/ id="(glossary-\d+)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/ href="#(glossary-\d+)"/g)].map(([, id]) => id);
    assert.ok(links.length >= ids.size && ids.size > 3);
    for (const id of links) assert.ok(ids.has(id), id);
  });

  it('of chosen films only the terms are explained that occur there', () => {
    const one = toStaticHtml(published, {only: 'the-star'});
    assert.doesNotMatch(one, /glossary-/);
    assert.match(toStaticHtml(published, {only: 'the-first-teacher'}), /<strong>Komsomol:</);
  });

  it('without checks each source number leads to the same work as before', () => {
    const worksOf = (page: string, text: string): string[] => {
      const article = page.split('<article').find(part => wordsOf(part).includes(text))!;
      const [, numbers = ''] =
        new RegExp(`${text}</span> \\(Sources: ([\\d, ]+)\\)`).exec(
          article.replace(/<a href="#glossary[^>]*>(.*?)<\/a>/g, '$1'),
        ) ?? [];
      return numbers.split(', ').map(number => {
        const [, work = ''] = new RegExp(`<p>${number}\\. (.*?)</p>`).exec(article) ?? [];
        return work;
      });
    };
    const off = toStaticHtml(published, {checks: 'off'});
    const text = 'The film then vanished from Soviet screens.';
    const works = worksOf(html, text);
    assert.ok(works.length > 0 && works.every(Boolean));
    assert.deepEqual(worksOf(off, text), works);
  });
});
