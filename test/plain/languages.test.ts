import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  FACET_NAMES,
  facetOf,
  parseQuery,
  readCollection,
  runQuery,
} from '../../src/catalog/index.js';
import {factsOf} from '../../src/details/facts.js';
import {facetLabels} from '../../src/locales/facet-labels.js';
import {LANGUAGES, localeOf, plainWordsOf} from '../../src/locales/index.js';
import {embedCode} from '../../src/plain/embed-code.js';
import {handoutOf} from '../../src/plain/handout.js';

const data: unknown = JSON.parse(
  readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8'),
);
const collection = readCollection(data).collection!;

/** The values of a facet as people read them, by what the query says. */
function labels(tag: string, name: (typeof FACET_NAMES)[number]): Map<string, string> {
  const label = facetLabels(localeOf(tag), collection);
  const [facet] = runQuery(collection, parseQuery(''), {facets: [name], label}).facets;
  return new Map(facet!.values.map(({label, value}) => [value, label]));
}

describe('every language', () => {
  for (const language of LANGUAGES) {
    it(`${language}: stands under its own tag, and its varieties with it`, () => {
      for (const tag of [language, language.toUpperCase(), `${language}-XX`]) {
        assert.equal(localeOf(tag).tag, language);
      }
    });

    it(`${language}: has words for paper and for the link to the text`, () => {
      const {asText, handout} = plainWordsOf(language);
      assert.ok(handoutOf(collection, {language}).includes(`<h1>${handout}</h1>`));
      assert.ok(
        embedCode({folder: '/', files: {}, title: 'A', language}).includes(`>${asText}</a>`),
      );
    });

    it(`${language}: has a label for every fact that is known of the films`, () => {
      for (const film of collection.films) {
        for (const {label, name} of factsOf(film, collection, localeOf(language))) {
          assert.ok(label, name);
        }
      }
    });
  }

  it('is English where it is none of them', () => {
    for (const tag of ['', 'fr', 'constructor', '__proto__', undefined]) {
      assert.equal(localeOf(tag).tag, 'en');
    }
  });
});

describe('labels of facet values', () => {
  it('are names in the language where the data has them, in every facet of names', () => {
    const russian = new Map(
      collection.films
        .flatMap(({directors, leaders}) => [...directors, ...leaders])
        .map(({name, nameRu}) => [name, nameRu ?? name]),
    );
    for (const name of FACET_NAMES.filter(name => facetOf(name).kind === 'name')) {
      for (const [value, label] of labels('ru', name)) assert.equal(label, russian.get(value));
      for (const [value, label] of labels('en', name)) assert.equal(label, value);
    }
  });

  it('change with the language, and back', () => {
    assert.equal(labels('ru', 'leader').get('Vladimir Lenin'), 'Владимир Ленин');
    assert.equal(labels('en', 'leader').get('Vladimir Lenin'), 'Vladimir Lenin');
    assert.equal(labels('ru', 'leader').get('Vladimir Lenin'), 'Владимир Ленин');
    assert.equal(labels('ru', 'decade').get('1940s'), '1940-е');
    assert.equal(
      labels('ru', 'checked').get('has a contradicted claim'),
      'есть опровергнутое утверждение',
    );
  });
});
