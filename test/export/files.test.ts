import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {readCollection, type Collection} from '../../src/catalog/index.js';
import {fileOf} from '../../src/export/export-films.js';
import {EXPORT_FORMATS, FORMATS, type ExportFormat, type Format} from '../../src/events.js';
import {collections, load, published, readJson, take} from './hostile.js';

const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(
  readJson('../../data/films.schema.json') as AnySchemaObject,
);

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
    assert.match(
      cell(0, 'leaders')!,
      /^Joseph Stalin \(Aleksei Dikiy\); Aleksandr Vasilevsky \(Yuri Shumsky\);/,
    );
    assert.match(
      cell(3, 'checks')!,
      /description: "showcasing the leadership of Trotsky": inaccurate: /,
    );
    assert.match(cell(1, 'versions')!, /^1956: Stalin was cut out.*; 1963: /);
    assert.match(cell(3, 'context')!, /Khrushchev/);
    assert.equal(cell(1, 'motif'), 'ship');
    assert.match(cell(3, 'sources')!, /https:\/\/de\.wikipedia\.org/);
  });

  it('says the curator’s words as they are', () => {
    const [head, ...rows] = parseCsv(take('csv', published));
    rows.forEach((row, index) => {
      for (const name of ['title', 'description', 'fact'] as const)
        assert.equal(row[head!.indexOf(name)], published.films[index]![name]);
    });
  });

  it('reads back cell by cell, with nothing but apostrophes added', () => {
    const bare = (text: string | null): string => (text ?? '').replaceAll("'", '');
    fc.assert(
      fc.property(collections, collection => {
        const [head, ...rows] = parseCsv(take('csv', collection));
        assert.equal(rows.length, collection.films.length);
        rows.forEach((row, index) => {
          assert.equal(row.length, head!.length);
          const film = collection.films[index]!;
          for (const name of ['title', 'description', 'originalTitle'] as const)
            assert.equal(bare(row[head!.indexOf(name)]!), bare(film[name]));
        });
      }),
    );
  });

  it('no cell begins a formula, be cells parted by commas, semicolons, tabs or lines', () => {
    fc.assert(
      fc.property(collections, collection => {
        const text = take('csv', collection);
        // Readers that part cells by another sign may not see where ours are quoted.
        const cells = [...parseCsv(text).flat(), ...text.split(/[;\t\r\n]/)];
        for (const cell of cells) assert.doesNotMatch(cell, /^["\s\p{C}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });

  it('cells with a sign that parts cells elsewhere are quoted', () => {
    const directors = ['A\tB', 'C'];
    const collection = load([{id: 'a', title: 'x;y', year: 1950, directors}]);
    assert.match(take('csv', collection), /^a,"x;y",,,1950,,,,"A\tB; C",/m);
  });
});

describe('RIS', () => {
  it('has one record a film, and a tag before every line', () => {
    fc.assert(
      fc.property(collections, collection => {
        const lines = take('ris', collection).split('\r\n').filter(Boolean);
        for (const line of lines)
          assert.match(line, /^[A-Z][A-Z0-9] {2}- [^\p{Cc}\u2028\u2029]*$/u);
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

describe('every format', () => {
  for (const format of EXPORT_FORMATS) {
    it(`${format}: has each film in it, and a file or none as its table says`, () => {
      const text = take(format, published);
      for (const {title} of published.films) assert.ok(text.includes(title), title);
      const {file, label}: Format = FORMATS[format];
      const saved = fileOf(format, published.films, published);
      assert.deepEqual(saved && [saved.name.split('.').at(-1), saved.type], file ?? null);
      assert.equal(label.toLowerCase(), format);
    });

    it(`${format}: takes half signs and 20,000 characters`, () => {
      for (const text of ['half \uD800 \uDC00', 'x} '.repeat(7000), ' '.repeat(20_000)]) {
        const names = {directors: [`a${text}b, c d`], studios: [text], title: `A ${text}`};
        const {films, ...head} = load({...names, films: [{...names, id: 'a', year: 1950}]});
        // What the gate would mend or cut.
        const film = {...films[0]!, title: `A ${text}`, originalTitle: text, description: text};
        assert.ok(take(format, {...head, films: [film]}).length > 20);
      }
    });
  }

  it('a name that every object has is none', () => {
    for (const name of ['constructor', 'toString', '__proto__']) {
      assert.equal(fileOf(name as ExportFormat, published.films, published), null);
      assert.throws(() => take(name as ExportFormat, published), TypeError);
    }
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
