import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCollection} from '../../src/catalog/index.js';
import {exportFilms, fileOf} from '../../src/export/export-films.js';
import {EXPORT_FORMATS} from '../../src/events.js';
import {composePoster} from '../../src/poster/composition.js';
import {toStaticHtml} from '../../src/plain/static.js';
import {toJsonLd} from '../../src/plain/structured-data.js';
import {collectionOf, INHERITED} from '../own-names.js';

const collection = readCollection(collectionOf(INHERITED)).collection!;

describe('words that every object knows', () => {
  for (const word of INHERITED) {
    it(`${word} leads to the emblem of films of which nobody knows who leads`, () => {
      const film = collection.films.find(({id}) => id === word)!;
      assert.equal(film.whoLeads, word);
      const unknown = {...film, whoLeads: null};
      assert.deepEqual(composePoster(film), composePoster(unknown));
    });
  }

  for (const language of ['en', 'ru', ...INHERITED]) {
    it(`are words like others in the plain HTML, ${language}`, () => {
      const html = toStaticHtml(collection, {language});
      assert.equal(html.split('</article>').length - 1, INHERITED.length);
      assert.doesNotMatch(html, /native code|\[object|undefined|NaN/);
    });
  }

  for (const format of EXPORT_FORMATS) {
    it(`are words like others in ${format}`, () => {
      const provenance = {collection, url: 'https://a.example/', accessed: new Date(0)};
      const text = exportFilms(format, collection.films, provenance);
      for (const word of INHERITED) assert.ok(text.replace(/[\\{}]/g, '').includes(word));
      assert.doesNotMatch(text, /native code|\[object|undefined|NaN/);
      fileOf(format, collection.films, collection);
    });
  }

  it('are words like others in structured data', () => {
    const text = JSON.stringify(toJsonLd(collection, 'https://a.example/'));
    for (const word of INHERITED) assert.ok(text.includes(`"${word}"`));
  });
});
