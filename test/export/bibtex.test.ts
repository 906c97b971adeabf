import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import {needs} from '../../scripts/browsers.js';
import type {Collection} from '../../src/catalog/index.js';
import {runBibtex} from './bibtex.js';
import {collections, load, published, take} from './hostile.js';

const INJECTION = 'x}}, } @misc(evil, title = "Injected") ';

/** What becomes of white space and control signs. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Every way to set a sign apart that is used, and nothing else that LaTeX would obey. */
function unescaped(latex: string): string {
  const names: Record<string, string> = {
    ...{textbackslash: '\\', textasciitilde: '~', textasciicircum: '^'},
    ...{textbraceleft: '{', textbraceright: '}'},
    ...{textless: '<', textgreater: '>', textbar: '|'},
  };
  const bare = latex.replace(/\{\\([a-z]+|[$&#_%])\}/g, '');
  assert.doesNotMatch(bare, /[\\~^{}<>|$&#_%]/);
  return latex.replace(/\{\\([a-z]+|[$&#_%])\}/g, (_all, name: string) => names[name] ?? name);
}

const titlesOf = (collection: Collection): string[] =>
  collection.films.map(({title}) => oneLine(title));

describe('BibTeX', () => {
  it('has one entry a film with a key of its own, be letters large or small', () => {
    fc.assert(
      fc.property(collections, collection => {
        const text = take('bibtex', collection);
        const keys = [...text.matchAll(/^@misc\{([A-Za-z0-9_-]+),$/gm)].map(([, key]) =>
          key!.toLowerCase(),
        );
        assert.equal(new Set(keys).size, collection.films.length);
      }),
    );
  });

  it('reads back by another parser, title by title', () => {
    fc.assert(
      fc.property(collections, collection => {
        const {entries, errors} = parse(take('bibtex', collection), {english: false});
        assert.deepEqual(errors, []);
        assert.equal(entries.length, collection.films.length);
        assert.deepEqual(
          entries.map(({fields}) => typeset(fields['title'] as string)),
          titlesOf(collection).map(typeset),
        );
      }),
    );
  });

  it('leaves a name whole that is more than a given and a family name', () => {
    const names = ['Ann and Bob', 'Ash, Ann, Jr', 'others', '&Co', 'Ann Ash', 'Méliès, Georges'];
    const films = load([{id: 'a', title: 'A', year: 1950, directors: names}]);
    const {fields} = parse(take('bibtex', films)).entries[0]!;
    assert.deepEqual(fields.author, [
      ...['Ann and Bob', 'Ash, Ann, Jr', 'others', '&Co'].map(name => ({name})),
      {lastName: 'Ash', firstName: 'Ann'},
      {lastName: 'Méliès', firstName: 'Georges'},
    ]);
  });

  it('says who, what, when and where', () => {
    const collection = load({...published, films: [published.films[1]]});
    assert.equal(
      take('bibtex', collection),
      `@misc{lenin-in-october,
  author = {Romm, Mikhail and Vasilyev, Dmitri},
  title = {{Lenin in October}},
  year = {1937},
  publisher = {Mosfilm},
  howpublished = {Film},
  note = {Ленин в Октябре. In: Ten Soviet films about leadership. Version ${published.version}, ${published.date}},
  url = {https://museum.example/films?a=%7Bb%7D},
  urldate = {2026-11-03}
}
`,
    );
  });
});

/** LaTeX joins hyphens and quotation marks into others, and does not count spaces. */
function typeset(text: string): string {
  return text.replace(/[-–—]+|[`'‘’“”„]+|[\s\p{C}]+/gu, '');
}

describe('the program bibtex', () => {
  it(
    'finds one entry a film, each title as it is, and nothing to complain of',
    needs('bibtex'),
    () => {
      fc.assert(
        fc.property(collections, collection => {
          const {entries, log} = runBibtex(take('bibtex', collection));
          assert.doesNotMatch(log, /warning|error|---line/i);
          assert.deepEqual(
            entries.map(({title}) => unescaped(title)),
            titlesOf(collection),
          );
          assert.deepEqual(
            entries.map(({people}) => people),
            collection.films.map(({directors}) => directors.length),
          );
        }),
      );
    },
  );

  it('finds no entry that a title, a name, a studio or the address brings', needs('bibtex'), () => {
    const film = {
      ...{id: INJECTION, title: INJECTION, originalTitle: INJECTION, year: 1950},
      ...{directors: [INJECTION], studios: [INJECTION]},
    };
    const collection = load({title: INJECTION, curator: INJECTION, films: [film]});
    const url = `https://a.test/${INJECTION}%7D"`;
    const text = take('bibtex', collection, {url, accessed: new Date()});
    const {entries, log} = runBibtex(text);
    assert.equal(entries.length, 1, log);
    assert.doesNotMatch(log, /warning|error|---line/i);
    assert.equal(parse(text).entries.length, 1);
  });

  it('takes long texts, with and without spaces', needs('bibtex'), () => {
    const titles = ['x{'.repeat(10_000), 'Ж "a '.repeat(4000)];
    const collection = load(titles.map((title, index) => ({id: `${index}`, title, year: 1950})));
    const {entries, log} = runBibtex(take('bibtex', collection));
    assert.doesNotMatch(log, /warning|error|---line/i);
    assert.deepEqual(
      entries.map(({title}) => unescaped(title)),
      titlesOf(collection),
    );
  });

  it('finds all published films', needs('bibtex'), () => {
    const {entries, log} = runBibtex(take('bibtex', published));
    assert.equal(entries.length, 10);
    assert.doesNotMatch(log, /warning|error|---line/i);
  });
});
