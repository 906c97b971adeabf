import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {readCollection, type Collection} from '../../src/catalog/index.js';
import {exportFilms, fileOf, type ExportFormat} from '../../src/export/export-films.js';

const PAGE = {url: 'https://museum.example/films?a={b}', accessed: new Date(2026, 10, 3)};

const published = load(readJson('../../data/films.json'));
const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(
  readJson('../../data/films.schema.json') as AnySchemaObject,
);

/** Texts that want to be more than text. */
const hostile = fc.oneof(
  fc.constantFrom(
    '=cmd|calc',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '＝1',
    ' =1',
    'a "b", c',
    'a\r\nER  - ',
    'a\nTY  - BOOK',
    '50 % of $5 & #1_x^~',
    '}{',
    '\\input{x}',
    'a}, note = {b',
    '</script>',
  ),
  fc.string({minLength: 1, unit: 'binary'}),
);

const films = fc.array(
  fc.record({
    title: hostile.filter(text => text.trim() !== ''),
    year: fc.integer({min: 1900, max: 2000}),
    originalTitle: fc.option(hostile),
    description: fc.option(hostile),
    directors: fc.array(hostile, {maxLength: 3}),
    studios: fc.array(hostile, {maxLength: 2}),
    releaseDate: fc.option(fc.constantFrom('1950', '1950-02', '1950-02-03')),
  }),
  {minLength: 1, maxLength: 4},
);
const collections = fc
  .tuple(films, fc.option(hostile))
  .map(([list, title]) =>
    load({title, films: list.map((film, index) => ({...film, id: `film ${index % 2}`}))}),
  );

function load(input: unknown): Collection {
  const {collection} = readCollection(input);
  assert.ok(collection);
  return collection;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

function take(format: ExportFormat, collection: Collection): string {
  return exportFilms(format, collection.films, {collection, ...PAGE});
}

/** RFC 4180 read back, sign by sign. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (isQuoted && sign === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === ',') [row, cell] = [[...row, cell], ''];
    else if (!isQuoted && text.startsWith('\r\n', at)) {
      rows.push([...row, cell]);
      [row, cell, at] = [[], '', at + 1];
    } else cell += sign;
  }
  assert.equal(row.length + cell.length, 0, 'the last row has an end');
  return rows;
}

describe('CSV', () => {
  it('says of the published films what the data says', () => {
    const [head, ...rows] = parseCsv(take('csv', published));
    const cell = (row: number, name: string) => rows[row]?.[head!.indexOf(name)];
    assert.equal(rows.length, 10);
    assert.equal(cell(1, 'directors'), 'Mikhail Romm; Dmitri Vasilyev');
    assert.equal(cell(7, 'releaseDate'), '1953-09-21');
    assert.equal(cell(6, 'depictedTo'), '');
    assert.match(cell(0, 'leaders')!, /^Joseph Stalin \(Aleksei Dikiy\); Georgy Malenkov;/);
    assert.match(
      cell(3, 'checks')!,
      /description: "showcasing the leadership of Trotsky": inaccurate: /,
    );
    assert.match(cell(3, 'sources')!, /https:\/\/de\.wikipedia\.org/);
  });

  it('reads back cell by cell, and no cell begins a formula', () => {
    fc.assert(
      fc.property(collections, collection => {
        const [head, ...rows] = parseCsv(take('csv', collection));
        assert.equal(rows.length, collection.films.length);
        rows.forEach((row, index) => {
          assert.equal(row.length, head!.length);
          const film = collection.films[index]!;
          for (const name of ['title', 'description', 'originalTitle'] as const) {
            const text = row[head!.indexOf(name)]!;
            assert.ok([film[name] ?? '', `'${film[name]}`].includes(text), text);
          }
          for (const text of row) assert.doesNotMatch(text, /^\s*[=+\-@＝＋－＠]|^[\t\r]/);
        });
      }),
    );
  });
});

describe('RIS', () => {
  it('has one record a film, and a tag before every line', () => {
    fc.assert(
      fc.property(collections, collection => {
        const lines = take('ris', collection).split('\r\n').filter(Boolean);
        for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        for (const tag of ['TY', 'TI', 'PY', 'ER']) {
          const found = lines.filter(line => line.startsWith(`${tag}  -`));
          assert.equal(found.length, collection.films.length);
        }
      }),
    );
  });

  it('says who, what, when and where', () => {
    const collection = load({...published, films: [published.films[1]]});
    const lines = take('ris', collection).split('\r\n');
    for (const line of [
      'TY  - MPCT',
      'AU  - Romm, Mikhail',
      'AU  - Vasilyev, Dmitri',
      'TI  - Lenin in October',
      'TT  - Ленин в Октябре',
      'DA  - 1937/11/07/',
      'PB  - Mosfilm',
      'Y2  - 2026/11/03/',
    ])
      assert.ok(lines.includes(line), line);
  });
});

describe('BibTeX', () => {
  it('has one entry a film with a key of its own, balanced braces and no command', () => {
    fc.assert(
      fc.property(collections, collection => {
        const text = take('bibtex', collection);
        const keys = [...text.matchAll(/^@misc\{([A-Za-z0-9_-]+),$/gm)].map(([, key]) => key);
        assert.equal(new Set(keys).size, collection.films.length);
        const bare = text
          .replaceAll(/\\text(backslash|asciitilde|asciicircum)\{\}/g, '')
          .replaceAll(/\\[{}$&#_%]/g, '');
        assert.doesNotMatch(bare, /[\\~^$&#]/);
        let depth = 0;
        for (const sign of bare) {
          depth += Number(sign === '{') - Number(sign === '}');
          assert.ok(depth >= 0 && depth <= 3);
        }
        assert.equal(depth, 0);
      }),
    );
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
  note = {Ленин в Октябре. In: Ten Soviet films about leadership. Curated by The project's curator. Version ${published.version}, ${published.date}},
  url = {https://museum.example/films?a=%7Bb%7D},
  urldate = {2026-11-03}
}
`,
    );
  });
});

describe('JSON', () => {
  it('is valid and loads back to the same collection', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(published), collections), collection => {
        const json: unknown = JSON.parse(take('json', collection));
        assert.ok(validate(json), JSON.stringify(validate.errors));
        const {collection: read, problems} = readCollection(json);
        assert.deepEqual(problems, []);
        assert.deepEqual(read, collection);
      }),
    );
  });
});

describe('the name of a file', () => {
  const nameOf = (format: ExportFormat, {films, ...head}: Collection, count = films.length) =>
    fileOf(format, films.slice(0, count), {films, ...head})?.name;

  it('is the film’s, or the collection’s, or neutral, and always plain', () => {
    assert.equal(nameOf('bibtex', published, 1), 'the-battle-of-stalingrad.bib');
    assert.equal(nameOf('csv', published), 'ten-soviet-films-about-leadership.csv');
    const bare = {id: '../Фильм', title: 'A', year: 1950};
    assert.equal(nameOf('json', load([bare, bare])), 'films.json');
    assert.equal(nameOf('ris', load([bare])), 'films.ris');
  });

  it('is none for a citation', () => assert.equal(fileOf('mla', [], published), null));
});
