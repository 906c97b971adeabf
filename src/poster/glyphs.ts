/**
 * Block letters of straight strokes, so that a poster needs no font: each word fills its line, and
 * the strokes stay as heavy as they are. A letter is a list of polylines on a grid of 8 by 8, two
 * digits a point, x before y, from the top left; a line that goes nowhere is a dot.
 */
const STROKES: Readonly<Record<string, string>> = {
  АA: '084088 1676',
  Б: '800008888404',
  ВB: '007074 0484880800',
  Г: '080080',
  Ґ: '08028280',
  Д: '08068688 16207076',
  ЕE: '80000888 0464',
  Ё: '82020888 0565 2020 6060',
  Є: '8160200107286887 0454',
  Ж: '4048 004408 804488',
  З3: '00808808 3484',
  И: '00088088',
  Й: '03088388 1070',
  ІI: '4048',
  Ї: '4348 0000 8080',
  КK: '0008 800488',
  Л: '084088',
  МM: '0800468088',
  НH: '0008 8088 0484',
  ОO0: '20608187682807012060',
  П: '08008088',
  РP: '0800808505',
  СC: '8160200107286887',
  ТT: '0080 4048',
  У: '0054 8028',
  Ф: '4048 0181868606010181',
  ХX: '0088 8008',
  Ц: '00068680 8688',
  Ч: '000585 8088',
  Ш: '00088880 4048',
  Щ: '00068680 4046 8688',
  Ъ: '002028888424',
  Ы: '0008585404 8088',
  Ь: '0008888404',
  Э: '0120608187682807 3484',
  Ю: '0008 0434 308088383080',
  Я: '8880000585 4508',
  D: '0060828668080060',
  F: '080080 0464',
  G: '81602001072868878454',
  J: '8087682807',
  L: '000888',
  N: '08008880',
  Q: '20608187682807012060 5588',
  R: '0800808505 4588',
  S5: '800004848808',
  U: '000728688780',
  V: '004880',
  W: '0028436880',
  Y: '004480 4448',
  Z: '00800888',
  1: '024048',
  2: '008084040888',
  4: '000585 8088',
  6: '800008888404',
  7: '008038',
  8: '0080880800 0484',
  9: '840400808808',
  '-–—': '2464',
  '.,': '4848',
  ':;': '4343 4848',
  '’': '4042',
  '!': '4045 4848',
};

/** Marks over letters, by their combining signs: grave, acute, circumflex and so on. */
const MARKS: Readonly<Record<string, string>> = {
  '\u0300': '2041',
  '\u0301': '6041',
  '\u0302': '214061',
  '\u0303': '21305160',
  '\u0304': '2060',
  '\u0306\u030C': '204160',
  '\u0307': '4040',
  '\u0308': '2020 6060',
  '\u030A': '3050513130',
  '\u030B': '3021 6051',
};

/** Letters that are not one unit wide. */
const WIDTHS: Readonly<Record<string, number>> = {
  ЖМШЩФЮЫMWъЪ: 1.35,
  1: 0.6,
  'ІIЇ.,:;!’': 0.32,
  '-–—': 0.7,
};

/** Half a letter between words. */
export const SPACE = 0.5;

/** The polylines of a letter, or undefined for one that is not drawn. */
export function strokesOf(letter: string): string | undefined {
  return find(STROKES, letter) ?? marked(...letter.normalize('NFD'));
}

/** A lower letter leaves the top of the grid to its mark. */
function marked(base = '', mark?: string, more?: string): string | undefined {
  const letter = find(STROKES, base);
  const above = mark && !more && find(MARKS, mark);
  if (!letter || !above) return undefined;
  const lower = letter.replace(/(\d)(\d)/g, (_, x, y) => `${x}${Math.round(3 + (y * 5) / 8)}`);
  return `${lower} ${above}`;
}

/** Of a letter, in units. */
export function widthOf(letter: string): number {
  const [base = ''] = letter.normalize('NFD');
  return letter === ' ' ? SPACE : (find(WIDTHS, base) ?? 1);
}

function find<T>(table: Readonly<Record<string, T>>, letter: string): T | undefined {
  const key = Object.keys(table).find(letters => letters.includes(letter));
  return key === undefined ? undefined : table[key];
}
