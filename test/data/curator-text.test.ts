import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

interface CuratorFilm {
  readonly title: string;
  readonly year: number;
  readonly description: string;
  readonly fact: string;
}

interface CuratorText {
  readonly introduction: string;
  readonly films: readonly CuratorFilm[];
}

/** Of the text as the curator handed it in, so that it is not "corrected" here and in the data. */
const SHA_256 = '8b9a1aa6fe7edb15eb932c3a67b347373a86a76a7123d5555bc01a5e551b3231';

const ENTRY =
  /^(?<title>.+) \((?<year>\d{4})\)\nDescription: (?<description>.+)\nFact: (?<fact>.+)$/;

const text = readText('./collection.txt');
const curator = parse(text);
const published = JSON.parse(readText('../../data/films.json')) as CuratorText;

test('the text to compare with is the one that the curator handed in', () => {
  assert.equal(createHash('sha256').update(text).digest('hex'), SHA_256);
});

test('the introduction is published word for word', () => {
  assert.equal(published.introduction, curator.introduction);
});

test('all ten films are there, in the order of the curator', () => {
  assert.equal(curator.films.length, 10);
  assert.deepEqual(
    published.films.map(film => film.title),
    curator.films.map(film => film.title),
  );
});

for (const [index, film] of curator.films.entries()) {
  for (const field of ['title', 'year', 'description', 'fact'] as const) {
    test(`${film.title}: the ${field} is published word for word`, () => {
      assert.equal(published.films[index]?.[field], film[field]);
    });
  }
}

function parse(source: string): CuratorText {
  const [introduction = '', ...entries] = source.trimEnd().split(/\n{2,}/);
  return {introduction, films: entries.map(parseEntry)};
}

function parseEntry(entry: string): CuratorFilm {
  const {title = '', year, description = '', fact = ''} = ENTRY.exec(entry)?.groups ?? {};
  assert.ok(title, `Not a film entry: ${entry}`);
  return {title, year: Number(year), description, fact};
}

/** Reads a file beside this one, with the line ends that it has in the repository. */
function readText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}
