import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {MOTIFS, readCollection, type Film} from '../../src/catalog/index.js';
import {composePoster, HEIGHT, WIDTH, type Poster} from '../../src/poster/composition.js';
import {letter, setLine} from '../../src/poster/lettering.js';
import {extentOf} from './extent.js';

const data: unknown = JSON.parse(
  readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8'),
);
const {films} = readCollection(data).collection!;

const LEADERS = ['Head of state or party', 'Generals', 'Small group', 'Village figure', 'Nobody'];

function filmWith(fields: object): Film {
  return readCollection([{id: 'a', title: 'A', year: 1949, ...fields}]).collection!.films[0]!;
}

/** The last three are the light, the years in it, and the title. */
const lightIn = ({layers}: Poster) => layers.at(-3)!;
const yearsIn = ({layers}: Poster) => layers.at(-2)!;
const titleIn = ({layers}: Poster) => layers.at(-1)!;
const motifIn = ({layers}: Poster) => layers.slice(0, -4).map(({path}) => path);

/** Middles of the lamp and of the foot of the light, and how wide that is. */
function lightOf(poster: Poster): {lamp: number; foot: number; wide: number} {
  const [, lamp, , , , right, , left] = lightIn(poster)
    .path.split('M')[2]!
    .match(/-?\d+(\.\d+)?/g)!
    .map(Number)
    .flatMap((number, index) => (index === 0 ? [number, number + 7] : [number]));
  return {lamp: lamp!, foot: (left! + right!) / 2, wide: right! - left!};
}

describe('posters', () => {
  it('of the ten films are ten different pictures, beside their letters too', () => {
    const pictures = films.map(film => {
      const {ground, layers} = composePoster(film);
      return `${ground} ${layers[1]!.path.slice(0, 40)} ${layers[1]!.ink}`;
    });
    assert.equal(new Set(pictures).size, 10);
  });

  it('are the same for the same film, whatever films are beside it', () => {
    const [alone] = readCollection([(data as {films: unknown[]}).films[3]]).collection!.films;
    assert.deepEqual(composePoster(alone!), composePoster(films[3]!));
  });

  it('the beam leans further the longer ago the years shown are, and its foot follows them', () => {
    const lean = (from: number, to = from) => {
      const {foot, lamp} = lightOf(composePoster(filmWith({depicts: {from, to}})));
      return lamp - foot;
    };
    assert.equal(lean(1949), 0);
    assert.ok(lean(1944) > 0);
    assert.ok(lean(1917) > lean(1944));
    assert.ok(lean(1860) > lean(1917));
    assert.ok(lean(1960) < 0, 'a film about the future leans the other way');
    const foot = (to: number) => lightOf(composePoster(filmWith({depicts: {from: 1941, to}}))).wide;
    assert.ok(foot(1945) > foot(1941));
  });

  it('the beam joins the year made, on the upper edge, and the years shown, on the horizon', () => {
    for (const film of films) {
      const poster = composePoster(film);
      const {bottom, top} = extentOf(lightIn(poster).path);
      assert.equal(top, 0);
      assert.equal(bottom, extentOf(titleIn(poster).path).top);
      const years = extentOf(yearsIn(poster).path);
      assert.ok(years.top > 0 && years.bottom < bottom);
    }
  });

  it('where no years shown are known, none stand in the light', () => {
    const known = composePoster(filmWith({depicts: {from: 1949, to: 1949}}));
    const unknown = composePoster(filmWith({}));
    assert.equal(
      lightIn(known).path.split('M').length,
      lightIn(unknown).path.split('M').length + 1,
    );
    assert.ok(yearsIn(known).path.startsWith(yearsIn(unknown).path));
  });

  it('an open end has a dash after its year, and years of two centuries are whole', () => {
    const shown = (from: number, to: number | null) => {
      const made = yearsIn(composePoster(filmWith({}))).path.split('M').length;
      return yearsIn(composePoster(filmWith({depicts: {from, to}}))).path.split('M').length - made;
    };
    const pieces = (text: string) =>
      setLine(text, {x: 0, y: 0, width: 70, height: 13}).split('M').length - 1;
    assert.equal(shown(1947, null), pieces('1947–'));
    assert.equal(shown(1942, 1943), pieces('1942–43'));
    assert.equal(shown(1899, 1905), pieces('1899–1905'));
  });

  it('a motif stands for its film, whoever leads in it; without one, who leads', () => {
    const shapes = (fields: object) => String(motifIn(composePoster(filmWith(fields))));
    const motifs = MOTIFS.map(name => shapes({motif: {name}, whoLeads: 'Generals'}));
    const emblems = LEADERS.map(whoLeads => shapes({whoLeads}));
    assert.equal(new Set([...motifs, ...emblems]).size, MOTIFS.length + LEADERS.length);
    assert.equal(shapes({}), shapes({whoLeads: 'Nobody'}));
  });

  it('colours that lie on each other differ, in every palette, and red never lies on steel', () => {
    for (let year = 1900; year < 1990; year += 1) {
      for (let id = 0; id < 20; id += 1) {
        const fields = {id: `f${id}`, year, motif: {name: 'waves'}};
        const {ground, layers, type} = composePoster(filmWith(fields));
        const [motif, second, plane, light, digits] = layers.map(({ink}) => ink);
        assert.notEqual(type, ground);
        assert.notEqual(motif, ground);
        assert.notEqual(second, motif);
        assert.notEqual(digits, light);
        assert.ok(light !== ground && light !== plane);
        for (const ink of [motif, second, light]) assert.ok(ink !== 'red' || ground !== 'steel');
        assert.ok(light !== 'red' || plane !== 'steel');
      }
    }
  });

  it('are of as few pieces as they have colours over each other', () => {
    for (const film of films) assert.ok(composePoster(film).layers.length <= 7);
  });

  it('need no more than a title and a year, and draw nothing outside or unsound', () => {
    const title = fc.oneof(
      fc.string({unit: 'grapheme', minLength: 1}),
      fc.string({unit: fc.constantFrom(...'АБВЙЁЩ WMI-.19é'), minLength: 1, maxLength: 80}),
    );
    const year = fc.integer({min: 1, max: 9999});
    const depicts = fc.option(fc.record({from: year, to: fc.option(year)}));
    const film = fc.record({
      id: fc.string({minLength: 1}),
      title,
      year,
      yearMade: fc.option(year),
      depicts,
      motif: fc.option(fc.record({name: fc.constantFrom(...MOTIFS)})),
      whoLeads: fc.constantFrom(...LEADERS),
    });
    fc.assert(
      fc.property(film, film => {
        fc.pre(film.title.trim() !== '' && film.id.trim() !== '');
        const poster = composePoster(filmWith(film));
        for (const {path} of poster.layers) {
          assert.doesNotMatch(path, /NaN|Infinity|undef/);
          const {bottom, left, right, top} = extentOf(path);
          assert.ok(left >= 0 && top >= 0 && right <= WIDTH && bottom <= HEIGHT, path);
        }
        const {bottom, left, right, top} = extentOf(titleIn(poster).path);
        assert.ok(left >= 20 && right <= WIDTH - 20 && bottom <= HEIGHT - 20);
        assert.equal(top, extentOf(lightIn(poster).path).bottom);
        assert.ok(poster.foreign === null || poster.foreign.length > 0);
      }),
    );
  });
});

describe('lettering', () => {
  const drawn = (title: string) => {
    const lines = letter(title, 260, 150);
    return lines && lines.map(({height, text}) => setLine(text, {x: 0, y: 0, width: 260, height}));
  };

  it('fills the width, line under line, within the height', () => {
    for (const {originalTitle} of films) {
      const lines = letter(originalTitle!, 260, 150)!;
      const height = lines.reduce((sum, line) => sum + line.height, 0);
      assert.ok(height <= 150 && lines.length <= 3);
      for (const path of drawn(originalTitle!)!) {
        const {left, right} = extentOf(path);
        assert.ok(left >= 0 && left < 3 && right > 258 && right <= 260.1);
      }
    }
  });

  it('strokes are as heavy as .27 of a unit, and no more than .24 of the height', () => {
    const stem = (text: string, height: number) => {
      const {left, right} = extentOf(
        setLine(text, {x: 0, y: 0, width: 260, height}).split('z')[0]!,
      );
      return right - left;
    };
    // Four letters of one unit, the last without the space after it: 3.8 units are 260.
    assert.ok(Math.abs(stem('НННН', 200) - 0.27 * (260 / 3.8)) < 0.2);
    assert.ok(Math.abs(stem('НННН', 60) - 0.24 * 60) < 0.2);
  });

  it('letters stand and end flat: each reaches both edges of its line, and never beyond', () => {
    for (const sign of 'АБВГҐДЕЄЖЗИІКЛМНОПРСТУХЦЧШЩЪЫЬЭЮЯABDEFGHIJKLMNOPRSTUVWXYZ0123456789ЙЁЇ') {
      for (const height of [20, 72]) {
        const {bottom, left, right, top} = extentOf(
          setLine(sign, {x: 10, y: 10, width: 80, height}),
        );
        assert.ok(Math.abs(top - 10) < 0.1 && Math.abs(bottom - 10 - height) < 0.1, sign);
        assert.ok(left >= 10 && right <= 90.1, sign);
      }
    }
  });

  it('keeps a preposition with the word after it', () => {
    assert.equal(drawn('Ленин в Париже')!.length, 2);
    assert.deepEqual(drawn('Ленин в Париже'), drawn('ленин в париже'));
    const [first] = drawn('Ленин в Париже')!;
    assert.equal(first, drawn('Ленин')![0]);
  });

  it('draws marks over letters, leaves others out, and says when it lacks a letter', () => {
    for (const sign of 'ÀÁÂÃÄÅĀČĎÉĚĞĠÍŇÖŘŠŤÚŮÜŰÝŽ') {
      const [base = ''] = sign.normalize('NFD');
      assert.notDeepEqual(drawn(sign), drawn(base), sign);
      assert.deepEqual(drawn(sign.normalize('NFD')), drawn(sign), sign);
    }
    assert.deepEqual(drawn('Garçon'), drawn('Garcon'));
    assert.notDeepEqual(drawn('Й'), drawn('И'));
    assert.notDeepEqual(drawn('Ё'), drawn('Е'));
    assert.equal(drawn('七人の侍'), null);
    assert.equal(drawn('…'), null);
  });

  it('draws every letter of the Russian, Ukrainian and English alphabets and every digit', () => {
    for (const sign of 'АБВГҐДЕЁЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') {
      assert.ok(drawn(sign), sign);
    }
  });
});
