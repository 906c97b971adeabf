import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {parse} from 'parse5';
import '../../src/server-index.js';
import {toShadowHtml} from '../../src/static.js';

interface Data {
  films: {id: string; title: string; description: string; fact: string}[];
}

const data = JSON.parse(
  readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8'),
) as Data;

/** The words of HTML, without styles, and without the numbers of notes. */
function wordsOf(text: string): string {
  return text
    .replace(/<style>.*?<\/style>|<sup>.*?<\/sup>|<[^>]*>/gs, '')
    .replace(/&#39;|&quot;|&amp;/g, sign => ({'&#39;': "'", '&quot;': '"'})[sign] ?? '&')
    .replace(/\s+/g, ' ');
}

function drawn(text: string): string {
  return text.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
}

describe('the tag with its shadow root', () => {
  it('has every word of the curator’s, in each view that shows them', async () => {
    for (const view of ['cards', 'list']) {
      const words = wordsOf(await toShadowHtml(data, {attributes: {view}, inlineFilms: false}));
      for (const {description, fact, title} of data.films) {
        for (const told of [title, description, fact]) assert.ok(words.includes(told), told);
      }
    }
  });

  it('has the timeline, and the language that is asked for', async () => {
    const text = await toShadowHtml(data, {attributes: {view: 'timeline', lang: 'ru'}});
    assert.equal(text.match(/part="timeline-row"/g)?.length, data.films.length);
    assert.match(text, /lang="ru"\s+dir="ltr"/);
  });

  it('is one element with one root, one style and no script but the films', async () => {
    const text = await toShadowHtml(data, {attributes: {class: 'a "b"', report: true, only: null}});
    assert.match(
      text,
      /^<soviet-film-list\s+class="a &quot;b&quot;" report><template shadowrootmode="open" shadowrootclonable>/,
    );
    assert.equal(text.match(/<style>/g)?.length, 1);
    assert.equal(text.match(/<script/g)?.length, 1);
    assert.doesNotMatch(text, /<!--|style="|undefined|\[object|<details[^>]* open/);
    const [, json = ''] = /<script type="application\/json">(.*)<\/script>/s.exec(text) ?? [];
    assert.deepEqual(JSON.parse(json), data);
  });

  it('has the same style whatever it shows, so that one hash allows it', async () => {
    const styles = ['cards', 'list', 'timeline'].map(async view => {
      const text = await toShadowHtml(data, {attributes: {view}});
      return /<style>(.*?)<\/style>/s.exec(text)?.[1];
    });
    assert.equal(new Set(await Promise.all(styles)).size, 1);
  });

  it('shows films of one’s own, and their text stays text', async () => {
    const title = '</script><img src=x onerror=alert(1)>';
    const text = await toShadowHtml([{id: 'one', title, year: 1950}]);
    const tree = JSON.stringify(parse(text), (key, value: unknown) =>
      key === 'parentNode' ? undefined : value,
    );
    assert.doesNotMatch(tree, /"tagName":"img"/);
    assert.equal(text.match(/part="card"/g)?.length, 1);
  });

  it('refuses films that cannot be used, and says why', async () => {
    await assert.rejects(toShadowHtml([{id: 'one'}]), /TypeError: None of the films.*title/s);
    await assert.rejects(toShadowHtml('nothing'), TypeError);
  });

  it('refuses what is no attribute', async () => {
    for (const name of ['on' + 'click', 'a b', '"', 'View']) {
      await assert.rejects(toShadowHtml(data, {attributes: {[name]: 'x'}}), /no attribute's name/);
    }
  });
});

describe('@lit-labs/ssr', () => {
  it('renders the element to the same HTML, with its bundled films', async () => {
    for (const view of ['cards', 'list', 'timeline']) {
      const tag = html`<soviet-film-list view=${view} lang="ru"></soviet-film-list>`;
      const ours = await toShadowHtml(data, {attributes: {view, lang: 'ru'}, inlineFilms: false});
      const theirs = collectResultSync(render(tag));
      assert.equal(shadowOf(theirs), shadowOf(ours));
    }
  });

  it('renders films that are given by the property', () => {
    const films = [{id: 'one', title: 'One', year: 1950}];
    const text = collectResultSync(
      render(html`<soviet-film-list .films=${films}></soviet-film-list>`),
    );
    assert.equal(text.match(/part="card"/g)?.length, 1);
    assert.match(text, /One/);
  });

  it('says in the tag what properties were given, so that the browser goes on from there', () => {
    const text = collectResultSync(
      render(
        html`<soviet-film-list
          .query=${'sort=title'}
          .only=${'the-star the-chairman'}
          .headingLevel=${2}
          .report=${true}
          .view=${'list'}
        ></soviet-film-list>`,
      ),
    );
    const [tag = ''] = /<soviet-film-list[^>]*>/.exec(text) ?? [];
    const names = [...tag.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
      name,
      value ?? '',
    ]);
    assert.deepEqual(Object.fromEntries(names), {
      view: 'list',
      query: 'sort=title',
      only: 'the-star the-chairman',
      'heading-level': '2',
      report: '',
    });
  });

  it('needs no document', () => {
    assert.ok(!('document' in globalThis));
  });
});

/** What stands in the root, without Lit's marks. */
function shadowOf(text: string): string {
  const [, inside = ''] = /<template [^>]*>(.*)<\/template>/s.exec(text) ?? [];
  return drawn(inside);
}
