import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readCollection} from '../../src/catalog/index.js';
import {composePoster} from '../../src/poster/composition.js';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** The inks that a sheet sets, in the light and in the dark. */
function inksOf(css: string): readonly ReadonlyMap<string, string>[] {
  const pairs = [...css.matchAll(/poster-(\w+)[:,]\s*(?:light-dark\()?(#\w{6})(?:, (#\w{6}))?/g)];
  return [
    new Map(pairs.map(([, ink = '', light = '']) => [ink, light])),
    new Map(pairs.map(([, ink = '', light = '', dark]) => [ink, dark ?? light])),
  ];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Every pair of a box and the year on it that any film of this time can have. */
function boxes(): ReadonlySet<string> {
  const found = new Set<string>();
  for (let year = 1900; year < 1990; year += 1) {
    for (let id = 0; id < 20; id += 1) {
      const [film] = readCollection([{id: `f${id}`, title: 'A', year}]).collection!.films;
      const {layers} = composePoster(film!);
      found.add(`${layers.at(-3)!.ink} ${layers.at(-2)!.ink}`);
    }
  }
  return found;
}

describe('years on their boxes', () => {
  const sheets = [
    'poster/poster.styles.ts',
    ...['paper', 'archive'].map(name => `themes/${name}.css`),
  ];
  for (const sheet of sheets) {
    it(`${sheet}: they have a contrast of 4.5 at least`, () => {
      for (const inks of inksOf(read(sheet))) {
        assert.equal(inks.size, 6);
        for (const pair of boxes()) {
          const [box = '', year = ''] = pair.split(' ').map(ink => inks.get(ink));
          assert.ok(contrast(box, year) >= 4.5, `${pair}: ${contrast(box, year)}`);
        }
      }
    });
  }
});
