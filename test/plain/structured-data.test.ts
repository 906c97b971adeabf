import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {readCollection, type Collection} from '../../src/catalog/index.js';
import {markup} from '../../src/plain/markup.js';
import {toJsonLd} from '../../src/plain/structured-data.js';

const URL_OF_PAGE = 'https://museum.example/films';

interface Item {
  readonly position: number;
  readonly item: Readonly<Record<string, unknown>>;
}

function load(input: unknown): Collection {
  const {collection} = readCollection(input);
  assert.ok(collection);
  return collection;
}

function itemsOf(collection: Collection): Item[] {
  const data = JSON.parse(JSON.stringify(toJsonLd(collection, URL_OF_PAGE))) as {
    itemListElement: Item[];
  };
  return data.itemListElement;
}

const published = load(
  JSON.parse(readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8')),
);

test('the list says what it is, where it stands and how long it is', () => {
  const {itemListElement, ...list} = toJsonLd(published, URL_OF_PAGE) as Record<string, unknown>;
  assert.ok(itemListElement);
  assert.deepEqual(list, {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: published.title,
    description: published.introduction,
    url: URL_OF_PAGE,
    numberOfItems: 10,
  });
});

test('a film is told in the words of schema.org', () => {
  const {item, position} = itemsOf(published)[7]!;
  assert.equal(position, 8);
  const {actor, musicBy, ...movie} = item;
  assert.deepEqual(movie, {
    '@type': 'Movie',
    name: 'The Star',
    alternateName: 'Звезда',
    description: published.films[7]!.description,
    datePublished: '1953-09-21',
    duration: 'PT88M',
    director: [{'@type': 'Person', name: 'Aleksandr Ivanov'}],
    productionCompany: [{'@type': 'Organization', name: 'Lenfilm'}],
    sameAs: 'https://www.imdb.com/title/tt0195307/',
  });
  assert.deepEqual(musicBy, [{'@type': 'Person', name: 'Venedikt Pushkov'}]);
  assert.equal((actor as unknown[]).length, published.films[7]!.cast.length);
});

test('what is not known is left out', () => {
  const [{item} = {item: {}}] = itemsOf(load([{id: 'a', title: 'A', year: 1950}]));
  assert.deepEqual(item, {'@type': 'Movie', name: 'A', datePublished: '1950'});
});

test('markup: a value never becomes HTML, in text or in an attribute', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...`<>&"';a \u{1f3ac}`)}), text => {
      const {html} = markup`<p title="${text}">${text}</p>`;
      const [, attribute, content] = /^<p title="([^"<>]*)">([^<>"]*)<\/p>$/s.exec(html) ?? [];
      const unescape = (escaped: string | undefined) =>
        escaped
          ?.replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
      assert.deepEqual([unescape(attribute), unescape(content)], [text, text]);
    }),
  );
});
