import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {checked, data, films, readme, type FilmRecord, type Sourced} from './collection.js';

type Properties = Readonly<Record<string, {readonly enum?: readonly string[]}>>;
type Definitions = Readonly<Record<string, {readonly properties: Properties}>>;

const {$defs} = JSON.parse(
  readFileSync(new URL('../../data/films.schema.json', import.meta.url), 'utf8'),
) as {$defs: Definitions};

for (const film of films) {
  test(`${film.title}: versions have every field, their sources, and stand in order`, () => {
    const years = film.versions.map(({year}) => year);
    assert.deepEqual(
      years,
      [...years].sort((a, b) => a - b),
    );
    for (const version of film.versions) {
      assertKeys(version, 'version');
      assertSourced(version, film);
      assert.match(version.change, /\.$/);
    }
  });

  test(`${film.title}: a changed version is later than the first showing`, () => {
    const shown = Number(film.releaseDate?.slice(0, 4));
    for (const {year} of film.versions) assert.ok(year > shown, String(year));
  });

  test(`${film.title}: what versions tell is not told by the note on the release`, () => {
    for (const {year} of film.versions) {
      assert.ok(!film.releaseNote?.includes(String(year)), String(year));
    }
  });

  test(`${film.title}: the context is two or three sentences with sources`, () => {
    assert.ok(film.context);
    assertKeys(film.context, 'sourcedText');
    assertSourced(film.context, film);
    const sentences = film.context.text.split(/(?<=[.:;]) /);
    assert.ok(sentences.length > 1 && sentences.length < 6, film.context.text);
    assert.ok(film.context.text.length < 300, film.context.text);
  });

  test(`${film.title}: a motif is drawn from a source, or the README says why there is none`, () => {
    if (film.motif) {
      assertKeys(film.motif, 'motif');
      assertSourced(film.motif, film);
    }
    const name = film.motif?.name ?? 'none';
    assert.match(section('Motifs'), new RegExp(`^\\| ${film.title} +\\| \`?${name}\`? +\\|`, 'm'));
  });
}

test('each motif is of one film, and none is in the schema without a film', () => {
  const names = films.flatMap(({motif}) => motif?.name ?? []);
  assert.deepEqual([...names].sort(), [...($defs.motif?.properties.name?.enum ?? [])].sort());
});

for (const [term, entry] of Object.entries(data.glossary)) {
  test(`the term “${term}” occurs in a text, and is explained in one sentence`, () => {
    assert.ok(films.flatMap(textsOf).some(text => text.includes(term)));
    assertKeys(entry, 'sourcedText');
    assertSourced(entry, data);
    assert.match(entry.text, /^[^.]+\.$/);
  });
}

test('the terms stand in the order of the alphabet', () => {
  const terms = Object.keys(data.glossary);
  const inOrder = [...terms].sort((a, b) => a.localeCompare(b, 'en', {sensitivity: 'base'}));
  assert.deepEqual(terms, inOrder);
});

test('the sums in the README are those of the data', () => {
  const [introduction, ...rest] = checked;
  const ofFilms = rest.flatMap(({checks}) => checks);
  for (const verdict of ['accurate', 'partly', 'inaccurate', 'unverified']) {
    const count = (checks: readonly {verdict: string}[]) =>
      checks.filter(check => check.verdict === verdict).length;
    const row = readme.split('\n').find(line => line.startsWith(`| \`${verdict}\``));
    const cells = row?.split('|').map(cell => cell.trim());
    assert.deepEqual(
      cells?.slice(3, 5).map(Number),
      [count(ofFilms), count(introduction!.checks)],
      verdict,
    );
  }
  assert.ok(readme.includes(`${ofFilms.length} claims of the films' titles`));
});

function textsOf(film: FilmRecord): string[] {
  return [
    film.title,
    film.description,
    film.fact,
    film.releaseNote,
    film.context?.text,
    ...film.checks.map(({note}) => note),
    ...film.versions.map(({change}) => change),
    ...film.awards.map(({name}) => name),
  ].filter(text => typeof text === 'string');
}

function section(title: string): string {
  return readme.split(/^## /m).find(part => part.startsWith(title)) ?? '';
}

function assertKeys(record: object, definition: string): void {
  assert.deepEqual(Object.keys(record), Object.keys($defs[definition]?.properties ?? {}));
}

function assertSourced({sources}: Sourced, owner: {readonly sources: readonly object[]}): void {
  assert.ok(sources.length > 0);
  for (const place of sources) assert.ok(owner.sources[place], `source ${place}`);
  assert.equal(new Set(sources).size, sources.length);
}
