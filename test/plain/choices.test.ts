import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readCollection, type Film} from '../../src/catalog/index.js';
import {handoutOf} from '../../src/plain/handout.js';
import {toStaticHtml, type StaticOptions} from '../../src/plain/static.js';

const data: unknown = JSON.parse(
  readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8'),
);
const {collection} = readCollection(data);
assert.ok(collection);
const published = collection;
const OWN_TITLE = 'Ten Soviet films about leadership';

/** Text as it stands in HTML. */
const written = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');

const titlesOf = (html: string): string[] =>
  [...html.matchAll(/<h3><span itemprop="name"[^>]*>(.*?)<\/span><\/h3>/g)].map(([, title = '']) =>
    title.replace(/<sup>.*?<\/sup>/g, ''),
  );

const headlineOf = (html: string): string | undefined => /<h2>(.*?)<\/h2>/.exec(html)?.[1];

const WRITERS: Readonly<Record<string, (options: StaticOptions) => string>> = {
  'the plain HTML': options => toStaticHtml(published, options),
  'the handout': options => handoutOf(published, options),
};

/** Works that checks name and nothing else does. */
function worksOfChecks({checks, context, disagreements, motif, sources, versions}: Film): string[] {
  const named = new Set(checks.flatMap(check => check.sources));
  const all = [...disagreements.flatMap(({values}) => values), ...versions, context, motif];
  const others = new Set(all.flatMap(other => other?.sources ?? []));
  return sources
    .filter((_, place) => named.has(place) && !others.has(place))
    .flatMap(({url}) => url ?? []);
}

for (const [name, write] of Object.entries(WRITERS)) {
  describe(`${name} of chosen films`, () => {
    it('holds the films of `only`, in its order', () => {
      const html = write({only: 'the-star lenin-in-paris, the-star unknown'});
      assert.deepEqual(titlesOf(html), ['The Star', 'Lenin in Paris']);
    });

    it('holds what the query finds, in the query’s order', () => {
      const html = write({query: 'decade=1960s&sort=-year'});
      assert.deepEqual(titlesOf(html), ['The First Teacher', 'The Chairman']);
      const both = write({query: 'decade=1960s', only: 'the-star the-chairman'});
      assert.deepEqual(titlesOf(both), ['The Chairman']);
    });

    it('is called by its films, and by the collection only when it holds all of it', () => {
      const headline = (options: StaticOptions) => headlineOf(write(options));
      const all = `<span itemprop="name">${OWN_TITLE}</span>`;
      assert.equal(headline({}), all);
      assert.equal(headline({query: 'sort=-year'}), all);
      assert.equal(
        headline({only: 'the-star the-chairman'}),
        '<span itemprop="name">The Star, The Chairman</span>',
      );
      const five = published.films.slice(0, 5).map(({id}) => id);
      assert.equal(
        headline({only: five.join(' ')}),
        '<span itemprop="name">The Battle of Stalingrad, Lenin in October, The Fall of Berlin + 2</span>',
      );
      assert.ok(write({only: 'the-star'}).includes(`<small>${OWN_TITLE}. `));
    });

    it('says so where no film is left', () => {
      const html = write({query: 'q=nothing-of-the-kind'});
      assert.deepEqual(titlesOf(html), []);
      assert.ok(html.includes('<p>No film matches.</p>'));
      assert.equal(headlineOf(html), undefined);
    });
  });

  describe(`${name} without checks`, () => {
    const html = write({checks: 'off'});

    it('has no marker, no note, no verdict and no work that only they name', () => {
      assert.doesNotMatch(html, /<sup|<q>|-note-|-ref-|Claims checked|need a note|claims hold/);
      assert.doesNotMatch(html, /Accurate|Inaccurate|Partly accurate|Unverified/);
      const checks = [...published.introductionChecks, ...published.films.flatMap(f => f.checks)];
      for (const {note} of checks) assert.ok(!note || !html.includes(written(note)), note!);
      for (const film of published.films) {
        const [, article = ''] = html.split(`<span itemprop="name">${film.title}</span></h3>`);
        const [own = ''] = article.split('</article>');
        for (const url of worksOfChecks(film)) {
          assert.ok(!own.includes(`href="${written(url)}"`), `${film.id}: ${url}`);
        }
      }
    });

    it('has the texts, the facts and what sources disagree on, each with its own works', () => {
      for (const {description, fact} of published.films) {
        assert.ok(html.includes(`<p>${written(description!)}</p>`));
        assert.ok(html.includes(`<p>${written(fact!)}</p>`));
      }
      const star = html.split('<span itemprop="name">The Star</span></h3>')[1]!;
      assert.match(star, /<strong>Director:<\/strong>/);
      const [, number = ''] = /98 \(Sources: (\d)\)/.exec(star) ?? [];
      assert.match(star, new RegExp(`<p>${number}\\. <a [^>]*kinoglaz`));
    });
  });
}

it('folds all but texts and notes, and nothing where all is to be written out or on paper', () => {
  const folded = toStaticHtml(published);
  const whole = toStaticHtml(published, {checks: 'open'});
  const [before = ''] = folded.split('<article')[1]!.split('<details>');
  assert.match(before, /The film was shot on location[^]*-note-5[^]*<\/ol>/);
  for (const checks of ['marked', 'open', 'off'] as const) {
    assert.doesNotMatch(whole + handoutOf(published, {checks}), /<details|<summary/);
  }
  // With notes hidden the facts and sources are on paper too, and nothing of the notes.
  const hidden = handoutOf(published, {checks: 'off'});
  for (const word of ['Lenfilm', '<h4>Sources', '<h4>Details'])
    assert.ok(hidden.includes(word), word);
  assert.ok(!hidden.includes('Claims checked'));
  const words = (html: string) =>
    html
      .replace(/<[^>]*>/g, ' ')
      .match(/[^\s()]+/g)!
      .sort();
  assert.deepEqual(words(whole), words(folded));
});

it('text of one’s own neither ends the HTML on a Markdown page nor begins JavaScript in MDX', () => {
  const film = {id: 'a', title: 'A {title}', year: 1950, fact: 'One.\n\n\nTwo.\n \t\nThree.'};
  const html = toStaticHtml(readCollection([film]).collection!);
  assert.doesNotMatch(html, /\n\s*\n|[{}]/);
  assert.match(html, /A &#123;title&#125;/);
  assert.doesNotMatch(toStaticHtml(published), /<(?:br|wbr|hr|img|input|link|meta)\b(?![^>]*\/>)/);
});
