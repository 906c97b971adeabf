/** Letters are drawn around their strokes: along these they are filled, and elsewhere they are not. */
import {expect} from '@open-wc/testing';
import {strokesOf} from '../../src/poster/glyphs.js';
import {setLine} from '../../src/poster/lettering.js';

/** Those that are as wide as their box. */
const LETTERS = [...'АБВГҐДЕЄЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯDFGJLNQRSUVWYZ234567890'];

const SIZE = 300;
const BOX = {x: 0, y: 0, width: SIZE, height: SIZE};

/** How thick strokes are in such a box. */
const THICK = 0.24 * SIZE;

type Point = [x: number, y: number];

/** Middles of a letter's strokes, every so often. A slanting one reaches from edge to edge. */
function middles(letter: string): Point[] {
  return strokesOf(letter)![0]
    .split(' ')
    .flatMap(line => {
      const signs = line
        .match(/../g)!
        .map(([x, y]) => [parseInt(x!, 36), parseInt(y!, 36)] as Point);
      const isSlanting = signs[0]!.every((sign, way) => sign !== signs[1]![way]);
      const points = signs.map(([x, y]): Point => [
        THICK / 2 + (x / 16) * (SIZE - THICK),
        isSlanting ? (y / 16) * SIZE : THICK / 2 + (y / 16) * (SIZE - THICK),
      ]);
      return points.slice(1).flatMap(([endX, endY], index) => {
        const [x, y] = points[index]!;
        return [0.1, 0.3, 0.5, 0.7, 0.9].map((part): Point => [
          x + part * (endX - x),
          y + part * (endY - y),
        ]);
      });
    });
}

describe('a letter', () => {
  const pen = document.createElement('canvas').getContext('2d')!;

  for (const letter of LETTERS) {
    it(`${letter} is filled along its strokes`, () => {
      const path = new Path2D(setLine(letter, BOX));
      const missed = middles(letter).filter(([x, y]) => !pen.isPointInPath(path, x, y));
      expect(missed).to.deep.equal([]);
    });
  }

  it('is not another sign: a comma is no full stop, a semicolon no colon', () => {
    const pictures = [...'.,:;!?’-'].map(sign => setLine(sign, BOX));
    expect(new Set(pictures).size).to.equal(pictures.length);
    const tail = (sign: string) =>
      pen.isPointInPath(new Path2D(setLine(sign, BOX)), 0.03 * SIZE, 0.98 * SIZE);
    expect(['.', ',', ':', ';'].map(tail)).to.deep.equal([false, true, false, true]);
    for (const sign of "'’‘ʼ") expect(setLine(sign, BOX), sign).to.equal(setLine('’', BOX));
  });

  it('has holes, and corners that are cut where two strokes turn, not where they meet', () => {
    const isFilled = (letter: string, x: number, y: number): boolean =>
      pen.isPointInPath(new Path2D(setLine(letter, BOX)), x * SIZE, y * SIZE);
    expect(isFilled('О', 0.5, 0.5)).to.equal(false);
    expect(isFilled('8', 0.5, 0.32)).to.equal(false);
    expect(isFilled('Ф', 0.32, 0.45)).to.equal(false);
    expect(isFilled('Ф', 0.5, 0.45)).to.equal(true);
    expect(['О', 'С', 'Г'].map(letter => isFilled(letter, 0.02, 0.02))).to.deep.equal([
      false,
      false,
      true,
    ]);
    expect(isFilled('Н', 0.5, 0.2)).to.equal(false);
  });
});
