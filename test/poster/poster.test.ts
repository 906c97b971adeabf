import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readCollection, type Film} from '../../src/catalog/index.js';
import {composePoster, HEIGHT, WIDTH, type Poster} from '../../src/poster/composition.js';
import {letter} from '../../src/poster/lettering.js';

const data: unknown = JSON.parse(
  readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8'),
);
const {films} = readCollection(data).collection!;

function filmWith(fields: object): Film {
  return readCollection([{id: 'a', title: 'A', year: 1949, ...fields}]).collection!.films[0]!;
}

/** Corners of the light: the lamp's and the foot's. */
function lightOf({layers}: Poster): {lamp: number; foot: number; wide: number} {
  const numbers = layers[2]!.path.match(/-?\d+(\.\d+)?/g)!.map(Number);
  const [left = 0, , lampWidth = 0, right = 0] = numbers;
  const wide = -(numbers.at(-1) as number);
  return {lamp: left + lampWidth / 2, foot: right - wide / 2, wide};
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

  it('an open end goes out in slats', () => {
    const path = composePoster(filmWith({depicts: {from: 1947, to: null}})).layers[2]!.path;
    assert.ok(path.split('M').length > 3);
  });

  it('the emblem has a small disc for each historical figure', () => {
    const discs = (leaders: string[]) => {
      const film = filmWith({whoLeads: 'Head of state or party', leaders});
      return composePoster(film).layers[1]!.path.split('M').length;
    };
    assert.equal(discs(['A', 'B', 'C']) - discs([]), 3);
  });

  it('colours that lie on each other differ, in every palette', () => {
    for (let year = 1900; year < 1990; year += 1) {
      for (let id = 0; id < 20; id += 1) {
        const {ground, layers, type} = composePoster(filmWith({id: `f${id}`, year}));
        const [plane, emblem, light] = layers.map(({ink}) => ink);
        assert.notEqual(type, ground);
        assert.notEqual(emblem, ground);
        assert.ok(light !== ground && light !== plane);
      }
    }
  });

  it('need no more than a title and a year, and draw nothing outside or unsound', () => {
    const title = fc.oneof(
      fc.string({unit: 'grapheme', minLength: 1}),
      fc.string({unit: fc.constantFrom(...'АБВЙЁЩ WMI-.19é'), minLength: 1, maxLength: 80}),
    );
    const year = fc.integer({min: 1, max: 9999});
    const depicts = fc.option(fc.record({from: year, to: fc.option(year)}));
    fc.assert(
      fc.property(title, year, depicts, (title, year, depicts) => {
        fc.pre(title.trim() !== '');
        const {foreign, layers, lines} = composePoster(filmWith({title, year, depicts}));
        for (const {path} of [...layers, ...lines]) assert.doesNotMatch(path, /NaN|Infinity|undef/);
        for (const {height, weight, width, x, y} of lines) {
          assert.ok(x >= 0 && y >= 0 && weight > 0 && height > 0);
          assert.ok(x + width <= WIDTH && y + height <= HEIGHT);
        }
        assert.ok(foreign === null || foreign.length > 0);
      }),
    );
  });
});

describe('lettering', () => {
  const drawn = (title: string) => letter(title, 260, 150);

  it('fills the width, line under line, within the height', () => {
    for (const {originalTitle} of films) {
      const lines = drawn(originalTitle!)!;
      const height = lines.reduce((sum, line) => sum + line.height, 0);
      assert.ok(height <= 150 && lines.length <= 3);
      for (const {path, weight} of lines) {
        const across = [...path.matchAll(/[ML](-?[\d.]+) /g)].map(match => Number(match[1]));
        assert.ok(Math.max(...across) + weight / 2 > 255);
        assert.ok(Math.max(...across) + weight / 2 <= 260.5);
      }
    }
  });

  it('keeps a preposition with the word after it', () => {
    assert.equal(drawn('Ленин в Париже')!.length, 2);
    assert.deepEqual(drawn('Ленин в Париже'), drawn('ленин в париже'));
    const [first] = drawn('Ленин в Париже')!;
    assert.equal(first!.path, drawn('Ленин')![0]!.path);
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
