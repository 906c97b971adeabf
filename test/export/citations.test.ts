import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readCollection, type Collection} from '../../src/catalog/index.js';
import {exportFilms} from '../../src/export/export-films.js';
import type {ExportFormat} from '../../src/events.js';

const HEAD = {title: 'Ten films', curator: 'A. Curator', version: '1.2.0', date: '2026-05-04'};
const PAGE = {url: 'https://museum.example/films', accessed: new Date(2026, 10, 23)};
const STYLES = ['chicago', 'mla', 'apa'] as const;

const TWO = {
  ...{id: 'october', title: 'Lenin in October', originalTitle: 'Ленин в Октябре', year: 1937},
  ...{directors: ['Mikhail Romm', 'Dmitri Vasilyev'], studios: ['Mosfilm'], yearMade: 1937},
  releaseDate: '1937-11-07',
};
const ONE = {
  ...{id: 'star', title: 'The Star', year: 1949, yearMade: 1948},
  ...{directors: ['Aleksandr Ivanov'], studios: ['Lenfilm']},
};
const NONE = {id: 'bare', title: 'Who?', year: 1950};

function load(input: unknown): Collection {
  const {collection} = readCollection(input);
  assert.ok(collection);
  return collection;
}

function cite(style: ExportFormat, film: object, head: object = HEAD, page = PAGE): string {
  const collection = load({...head, films: [film]});
  return exportFilms(style, collection.films, {collection, ...page});
}

describe('Chicago', () => {
  it('two directors, released', () =>
    assert.equal(
      cite('chicago', TWO),
      'Romm, Mikhail, and Dmitri Vasilyev, dirs. Lenin in October. Mosfilm, 1937. In Ten films, curated by A. Curator, version 1.2.0 (2026-05-04). Accessed November 23, 2026. https://museum.example/films',
    ));
  it('one director, no release date: the year made', () =>
    assert.equal(
      cite('chicago', ONE),
      'Ivanov, Aleksandr, dir. The Star. Lenfilm, 1948. In Ten films, curated by A. Curator, version 1.2.0 (2026-05-04). Accessed November 23, 2026. https://museum.example/films',
    ));
  it('nothing but a title and a year, in a bare list', () =>
    assert.equal(
      cite('chicago', NONE, {}),
      'Who? 1950. Accessed November 23, 2026. https://museum.example/films',
    ));
  it('a curator without a title of the collection begins a sentence', () =>
    assert.match(
      cite('chicago', NONE, {curator: 'A. Curator'}),
      /1950\. Curated by A\. Curator\. /,
    ));
});

describe('MLA', () => {
  it('two directors, released', () =>
    assert.equal(
      cite('mla', TWO),
      'Lenin in October. Directed by Mikhail Romm and Dmitri Vasilyev, Mosfilm, 7 Nov. 1937. Ten films, curated by A. Curator, version 1.2.0, 4 May 2026, https://museum.example/films. Accessed 23 Nov. 2026.',
    ));
  it('one director, no release date', () =>
    assert.equal(
      cite('mla', ONE),
      'The Star. Directed by Aleksandr Ivanov, Lenfilm, 1948. Ten films, curated by A. Curator, version 1.2.0, 4 May 2026, https://museum.example/films. Accessed 23 Nov. 2026.',
    ));
  it('nothing but a title and a year, in a bare list', () =>
    assert.equal(
      cite('mla', NONE, {}),
      'Who? 1950. https://museum.example/films. Accessed 23 Nov. 2026.',
    ));
  it('months as MLA shortens them, days and months as far as known', () => {
    const dates = ['1953-09-21', '1946-01', '1950', '1964-06-02'];
    const cited = dates.map(
      releaseDate => cite('mla', {...ONE, releaseDate}).split('Lenfilm, ')[1],
    );
    const wanted = ['21 Sept. 1953.', 'Jan. 1946.', '1950.', '2 June 1964.'];
    cited.forEach((text, index) => assert.ok(text?.startsWith(wanted[index]!), text));
  });
});

describe('APA', () => {
  it('two directors, released', () =>
    assert.equal(
      cite('apa', TWO),
      'Romm, M., & Vasilyev, D. (Directors). (1937). Lenin in October [Ленин в Октябре] [Film]. Mosfilm. In Ten films (Version 1.2.0, 2026-05-04), curated by A. Curator. Retrieved November 23, 2026, from https://museum.example/films',
    ));
  it('one director, no release date', () =>
    assert.equal(
      cite('apa', ONE),
      'Ivanov, A. (Director). (1948). The Star [Film]. Lenfilm. In Ten films (Version 1.2.0, 2026-05-04), curated by A. Curator. Retrieved November 23, 2026, from https://museum.example/films',
    ));
  it('nothing but a title and a year: the title goes first', () =>
    assert.equal(
      cite('apa', NONE, {}),
      'Who? [Film]. (1950). Retrieved November 23, 2026, from https://museum.example/films',
    ));
});

describe('names', () => {
  const opening = (style: ExportFormat, ...directors: string[]): string =>
    cite(style, {...NONE, directors}).split(/ \(Dir|, dirs?\.|, version/)[0]!;

  it('three directors', () => {
    const three = ['Ann Ash', 'Bo Birch', 'Cy Cedar'] as const;
    assert.equal(opening('chicago', ...three), 'Ash, Ann, Bo Birch, and Cy Cedar');
    assert.match(cite('mla', {...NONE, directors: three}), /Directed by Ann Ash et al\., 1950/);
    assert.equal(opening('apa', ...three), 'Ash, A., Birch, B., & Cedar, C.');
  });
  it('of one word, with a comma, with hyphens and with a middle name', () => {
    assert.equal(opening('apa', 'Madonna'), 'Madonna');
    assert.equal(opening('chicago', 'Méliès, Georges'), 'Méliès, Georges');
    assert.equal(opening('apa', 'Jean-Luc Godard'), 'Godard, J.-L.');
    assert.equal(opening('apa', 'Cecil Blount DeMille'), 'DeMille, C. B.');
  });
});

describe('every citation of the published films', () => {
  const collection = load(
    JSON.parse(readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8')),
  );
  for (const style of STYLES) {
    it(`${style}: one per film, with title, collection, version, address and day, and no placeholder`, () => {
      const cited = exportFilms(style, collection.films, {collection, ...PAGE}).split('\n\n');
      assert.equal(cited.length, 10);
      cited.forEach((text, index) => {
        const {title, version} = collection;
        for (const part of [collection.films[index]!.title, title!, version!, PAGE.url, '2026'])
          assert.ok(text.includes(part), `${part} in ${text}`);
        assert.doesNotMatch(text, /curat/i);
        assert.doesNotMatch(text, /null|undefined|\.\.|,,|\s{2}|\(\)|, \./);
      });
    });
  }
});

describe('without an address', () => {
  const collection = load(
    JSON.parse(readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8')),
  );
  for (const format of [...STYLES, 'bibtex', 'ris'] as const) {
    it(`${format}: there is no day of access either, and nothing is left empty`, () => {
      const provenance = {collection, url: '', accessed: new Date(2031, 0, 2)};
      const text = exportFilms(format, collection.films, provenance);
      assert.doesNotMatch(text, /2031|[Aa]ccessed|Retrieved|undefined|\burl|\bUR  -|\bY2/);
      assert.doesNotMatch(text, /\.\.|,,|, \.|= \{\}|  - \r\n(?!\r|$)/);
    });
  }
});
