import {strokesOf, widthOf} from './glyphs.js';

/** A line of letters that fills its width. */
export interface Line {
  readonly height: number;
  /** Weight of the strokes. */
  readonly weight: number;
  /** Path data from the line's own top left; what reaches out of the line is to be cut off. */
  readonly path: string;
}

const LONGEST_LINE = 9;
const MOST_LINES = 5;
const TALLEST = 84;

/** A title as lines of a given width, together no higher than `height`; null for other scripts. */
export function letter(title: string, width: number, height: number): readonly Line[] | null {
  const text = fold(title);
  if (text === null) return null;
  const lines = breakLines(text);
  const natural = lines.map(line => Math.min(TALLEST, unitOf(line, width) * 1.75));
  const total = natural.reduce((sum, tall) => sum + tall, 0) + GAP * (lines.length - 1);
  const scale = Math.min(1, height / total);
  return lines.map((line, index) => setLine(line, width, (natural[index] as number) * scale));
}

/** Space between lines. */
export const GAP = 9;

/** One line of a given height, as wide as `width` lets it be, or as its letters want to be. */
export function setLine(text: string, width: number, height: number): Line {
  const unit = Math.min(unitOf(text, width), height * WIDEST);
  const weight = round(Math.min(height * 0.25, unit * 0.29));
  let x = 0;
  const letters = [...text].map(letter => {
    const wide = widthOf(letter) * unit;
    const path = letterPath(letter, x + weight / 2, wide - weight, height - weight, weight / 2);
    x += wide + unit * KERNING;
    return path;
  });
  return {height: round(height), weight, path: letters.join('')};
}

/** Space between letters, in units. */
const KERNING = 0.17;

/** A letter's width by its height: a short word ends before its line does. */
const WIDEST = 1.3;

/** Width of a plain letter, when the line fills the width. */
function unitOf(text: string, width: number): number {
  const letters = [...text];
  const units = letters.reduce((sum, letter) => sum + widthOf(letter), 0);
  return width / (units + KERNING * (letters.length - 1));
}

function letterPath(letter: string, x: number, width: number, height: number, y: number): string {
  const lines = (strokesOf(letter) ?? '').split(' ').filter(Boolean);
  return lines
    .map(line => {
      const points = line.match(/../g) ?? [];
      const drawn = points.map(
        ([across = '', down = '']) =>
          `${round(x + (Number(across) / 8) * width)} ${round(y + (Number(down) / 8) * height)}`,
      );
      return `M${drawn.join('L')}`;
    })
    .join('');
}

/** Capitals that can be drawn, without signs below them and other rarities; null where letters are missing. */
function fold(title: string): string | null {
  const capitals = [...title.normalize().toUpperCase()].map(sign =>
    strokesOf(sign) ? sign : sign.normalize('NFD').replace(/\p{M}/gu, ''),
  );
  const text = capitals
    .join('')
    .replace(/[^\p{L}\p{N}.,:;!’–—-]+/gu, ' ')
    .trim();
  const isDrawn = [...text].every(sign => sign === ' ' || strokesOf(sign));
  return text && isDrawn ? text : null;
}

/** Lines of like length; a preposition goes with the word after it. */
function breakLines(text: string): readonly string[] {
  const words = text.split(' ').reduce<string[]>((joined, word) => {
    const before = joined.at(-1);
    return before !== undefined && before.length < 3
      ? [...joined.slice(0, -1), `${before} ${word}`]
      : [...joined, word];
  }, []);
  const most = Math.max(LONGEST_LINE, Math.ceil(text.length / MOST_LINES));
  const lines: string[] = [];
  for (const word of words) {
    const before = lines.at(-1);
    if (before !== undefined && before.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${before} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
