/**
 * Block letters, so that a poster needs no font: each word fills its line, and the strokes stay as
 * heavy as they are. A letter is a list of polylines on a grid of 16 by 16, two signs a point, x
 * before y, from the top left, in base 36: g is 16. A right angle inside a polyline has its outer
 * corner cut; where two polylines meet the corner stays; a line that goes nowhere is a dot.
 */
const STROKES: Readonly<Record<string, string>> = {
  АA: '0g30 30d0 d0gg 3bdb',
  Б: '000g 00e0 08g8gg0g',
  ВB: '000g 00f0f808 08g8gg0g',
  Г: '000g 00g0',
  Ґ: '040g 04g4 g0g4',
  Д: '2d50 50e0 e0ed 0dgd 0d0g gdgg',
  ЕE: '000g 00g0 08d8 0ggg',
  Є: 'g0000ggg 08b8',
  Ж: '808g 0078 780g g098 98gg',
  З3: '00f0f858 58g8gg0g',
  И: '000g g00g g0gg',
  ІI: '808g',
  КK: '000g g038 38gg',
  Л: '0g40 40g0 g0gg',
  МM: '000g 008b 8bg0 g0gg',
  НH: '000g 08g8 g0gg',
  ОO0: '00g0gg0g00',
  П: '000g 00g0 g0gg',
  РP: '000g 00g0ga0a',
  СC: 'g3g0000ggggd',
  ТT: '00g0 808g',
  У: '3gg0 008a',
  Ф: '808g 02g2gd0d02',
  ХX: '00gg g00g',
  Ц: '000d d0dd 0dgd gdgg',
  Ч: '000a 0aga g0gg',
  Ш: '000g 808g g0gg 0ggg',
  Щ: '000d 707d e0ed 0dgd gdgg',
  Ъ: '0040 404g 48g8gg4g',
  Ы: '000g 08a8ag0g g0gg',
  Ь: '000g 08g8gg0g',
  Э: '00g0gg0g 58g8',
  Ю: '000g 0868 60g0gg6g60',
  Я: 'g0gg g0000aga 8a0g',
  D: '000g 00g0gg0g',
  F: '000g 00g0 08d8',
  G: 'g0000gggg8 98g8',
  J: 'g0gg0g0b',
  L: '000g 0ggg',
  N: '000g 00gg g0gg',
  Q: '00g0gg0g00 8agg',
  R: '000g 00g0ga0a 8agg',
  S: 'g00008g8gg0g',
  U: '000gggg0',
  V: '008g 8gg0',
  W: '004g 4g80 80cg cgg0',
  Y: '0089 89g0 888g',
  Z: '00g0 g00g 0ggg',
  1: '04g0 g0gg',
  2: '00g0g8080g 0ggg',
  4: '000a 0aga g0gg',
  5: '00g0 0008 08g8gg0g',
  6: 'g0000gggg808',
  7: '00g0 g04g',
  8: '00g0g80800 08g8gg0g08',
  9: '0gggg00008g8',
  '-–—': '08g8',
  '.': '8g8g',
  ',': '8b8b gb0g',
  ':': '8484 8d8d',
  ';': '8282 8b8b gb0g',
  "'’‘ʼ": '8084',
  '?': '00g0g88888 8g8g',
  '!': '808a 8g8g',
};

/** Marks over letters, by their combining signs, on a grid as high as a stroke is thick. */
const MARKS: Readonly<Record<string, string>> = {
  '\u0300': '308g',
  '\u0301': 'd08g',
  '\u0302': '2g80 80eg',
  '\u0303': '0g50 50ag agg0',
  '\u0304\u0306': '40c0',
  '\u030C': '208g 8ge0',
  '\u0307': '8080',
  '\u0308': '2020 e0e0',
  '\u030A': '60a0',
  '\u030B': '4g80 agf0',
};

/** What letters take that do not take one unit, with the space after them. */
const WIDTHS: Readonly<Record<string, number>> = {
  ЖМШЩФЮЫMWЪ: 1.35,
  Д: 1.1,
  1: 0.62,
  "ІI.:!'’‘ʼ": 0.5,
  ',;': 0.55,
  ' ': 0.45,
  '-–—': 0.62,
};

/** The polylines of a letter, and of a mark above it; undefined for one that is not drawn. */
export function strokesOf(letter: string): readonly [body: string, mark?: string] | undefined {
  const whole = strokes.get(letter);
  if (whole !== undefined) return [whole];
  const [base = '', sign = '', more] = letter.normalize('NFD');
  const body = strokes.get(base);
  const mark = more === undefined ? marks.get(sign) : undefined;
  return body === undefined || mark === undefined ? undefined : [body, mark];
}

/** Of a letter, in units; a mark needs some room. */
export function widthOf(letter: string): number {
  const [base = '', mark] = strokes.has(letter) ? letter : letter.normalize('NFD');
  return Math.max(widths.get(base) ?? 1, mark ? 0.9 : 0);
}

const strokes = bySign(STROKES);
const marks = bySign(MARKS);
const widths = bySign(WIDTHS);

function bySign<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  const values = Object.entries(table);
  return new Map(values.flatMap(([signs, value]) => [...signs].map(sign => [sign, value])));
}
