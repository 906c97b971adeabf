import {strokesOf, widthOf} from './glyphs.js';
import {outline, type Box} from './outline.js';

/** A line of letters, and how high it wants to be. */
export interface Line {
  readonly text: string;
  readonly height: number;
}

const LONGEST_LINE = 9;
const MOST_LINES = 5;
const LOWEST = 30;
const TALLEST = 72;

/** A title as lines of a given width, together no higher than `height`; null for other scripts. */
export function letter(title: string, width: number, height: number): readonly Line[] | null {
  const text = fold(title);
  if (text === null) return null;
  const lines = breakLines(text).map(line => ({
    text: line,
    height: Math.min(TALLEST, Math.max(LOWEST, unitOf(line, width) * 1.6)),
  }));
  const total = lines.reduce((sum, line) => sum + line.height, 0);
  const scale = Math.min(1, (height - GAP * (lines.length - 1)) / total);
  return lines.map(line => ({...line, height: Math.floor(line.height * scale)}));
}

/** Space between lines. */
export const GAP = 9;

/** Path data of one line: as wide as its box, or as its letters want to be. */
export function setLine(text: string, box: Box): string {
  const {height, width} = box;
  const unit = Math.min(unitOf(text, width), height * WIDEST);
  const weight = Math.min(unit * 0.27, height * 0.24);
  let {x} = box;
  const letters = [...text].map(sign => {
    const wide = widthOf(sign) * unit;
    const path = letterPath(sign, {...box, x, width: wide - unit * KERNING}, weight);
    x += wide;
    return path;
  });
  return letters.join('');
}

/** Space between letters, in units; the last has none after it. */
const KERNING = 0.2;

/** A unit by its height, at most: a short word ends before its line does. */
const WIDEST = 1.5;

/** Width of a plain letter with the space after it, when the line fills the width. */
function unitOf(text: string, width: number): number {
  return width / ([...text].reduce((sum, sign) => sum + widthOf(sign), 0) - KERNING);
}

/** A letter with a mark is lower, for the mark stands in its line. */
function letterPath(sign: string, box: Box, weight: number): string {
  const [body, mark] = strokesOf(sign) ?? [];
  if (!body) return '';
  if (!mark) return outline(body, box, weight);
  const height = weight * 0.8;
  const low = weight * 1.2;
  const under = {...box, y: box.y + low, height: box.height - low};
  return (
    outline(body, under, Math.min(weight, under.height * 0.22)) +
    outline(mark, {...box, height}, height)
  );
}

/** Capitals that can be drawn, without signs below them and other rarities; null where letters are missing. */
function fold(title: string): string | null {
  const capitals = [...title.normalize().toUpperCase()].flatMap(sign =>
    strokesOf(sign) ? sign : [...sign.normalize('NFD')].map(drawable),
  );
  const text = capitals.join('').replace(/ +/g, ' ').trim();
  return text && !capitals.includes(null) ? text : null;
}

/** In place of a sign that stands for no sound a space, or nothing; null for letters that are missing. */
function drawable(sign: string): string | null {
  if (sign === ' ' || strokesOf(sign)) return sign;
  if (/\p{M}/u.test(sign)) return '';
  return /[\p{L}\p{N}]/u.test(sign) ? null : ' ';
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
