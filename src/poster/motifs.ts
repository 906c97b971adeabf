import type {Film, MotifName} from '../catalog/index.js';
import {round} from './outline.js';

/** Path data in the motif's ink, and in its second ink, over that. */
type Shapes = readonly [first: string, second: string];

/**
 * Drawn in a field of 175 by 195 that ends at the horizon, and across at the poster's edge: x counts
 * from there, y from the horizon. Each shape begins at a point of the field and goes on from point
 * to point, in pairs with a space between.
 */
const MOTIFS = {
  pincers: [
    `${disc(46, -100, 40)}M0 -192l142 0 0 42 16 0 -29 42 -29 -42 16 0 0 -16 -116 0zM0 -8l142 0 0 -42 16 0 -29 -42 -29 42 16 0 0 16 -116 0z`,
    '',
  ],
  ship: [
    'M0 -44l146 0 36 -16 -22 60 -160 0zM0 -122l50 0 2 82 -26 0 2 -66 -28 0zM0 -148l88 0 2 108 -26 0 2 -92 -66 0zM0 -174l126 0 2 134 -26 0 2 -118 -104 0zM136 -40l4 -76 4 76zM144 -56l38 -22 2 6 -36 28z',
    'M0 -16l150 0 0 4 -150 0zM24 -88l32 0 0 6 -32 0zM62 -114l32 0 0 6 -32 0zM100 -140l32 0 0 6 -32 0z',
  ],
  city: [
    'M0 0l0 -104 24 -24 24 24 0 104zM54 0l0 -160 12 -30 26 0 12 30 0 160zM110 0l0 -112 31 -31 31 31 0 112z',
    `${windows(9, -94, 5)}${windows(64, -148, 8)}${windows(126, -103, 5)}`,
  ],
  train: [
    `M0 -42l84 -22 0 -28 -14 -18 -70 18zM14 -94l42 -11 -6 -22 -30 8zM50 -109l48 -30 0 -8 -52 23zM90 -65l82 -22 -12 -23 -20 -12 -50 13zM100 -106l32 -8 -6 -23 -20 5zM126 -123l44 -23 0 -6 -46 18z${disc(14, -45, 10)}${disc(40, -51, 10)}${disc(66, -58, 10)}${disc(104, -68, 10)}${disc(130, -75, 10)}${disc(154, -81, 10)}`,
    'M0 0l0 -30 190 -49 0 79zM8 -70l52 -14 0 -7 -52 14zM100 -90l36 -9 0 -6 -36 9z',
  ],
  leaflets: [
    'M6 -76l53 -13 17 67 -53 13zM102 -69l37 7 -7 36 -37 -8zM63 -136l48 4 -6 60 -48 -4zM21 -160l31 9 -10 35 -31 -9zM110 -142l43 -7 9 55 -43 7zM65 -180l27 -7 10 35 -27 7z',
    'M16 -67l39 -10 1 5 -39 9zM19 -56l39 -9 1 4 -39 10zM22 -44l21 -5 1 4 -21 6zM99 -78l47 10 -13 58 -47 -10zM103 -66l-1 5 34 7 1 -5zM101 -54l-1 5 33 7 1 -5zM98 -43l-1 5 19 4 1 -5zM69 -124l34 3 -1 5 -34 -3zM68 -112l34 3 -1 4 -34 -2zM67 -101l19 2 -1 5 -19 -2zM18 -169l41 12 -15 52 -41 -12zM22 -156l-1 5 26 7 2 -5zM19 -145l-2 5 27 8 2 -5zM15 -133l-1 5 16 4 1 -5zM119 -132l29 -5 1 5 -30 4zM120 -121l30 -4 1 5 -30 4zM122 -109l18 -2 0 4 -17 3zM58 -186l37 -10 13 46 -37 10zM68 -177l1 4 24 -6 -2 -5zM71 -166l1 5 24 -6 -2 -5zM74 -154l2 5 14 -4 -1 -5z',
  ],
  waves: [
    `M124 -156q29 28 0 56l-11 -11q17 -17 0 -34zM68 -156q-29 28 0 56l11 -11q-17 -17 0 -34zM147 -179q51 51 0 102l-11 -11q39 -40 0 -80zM45 -179q-51 51 0 102l11 -11q-39 -40 0 -80zM170 -202q73 74 0 148l-12 -12q62 -62 0 -124zM22 -202q-73 74 0 148l12 -12q-62 -62 0 -124z${disc(96, -128, 11)}`,
    'M66 0l26 -114 8 0 26 114 -9 0 -21 -96 -21 96zM74 -30l44 0 0 6 -44 0zM81 -62l30 0 0 6 -30 0z',
  ],
  map: [
    'M0 -122l78 0 0 -30 74 54 -74 54 0 -30 -78 0z',
    `M36 -196l2 0 0 196 -2 0zM76 -196l2 0 0 196 -2 0zM116 -196l2 0 0 196 -2 0zM156 -196l2 0 0 196 -2 0zM0 -164l176 0 0 2 -176 0zM0 -124l176 0 0 2 -176 0zM0 -72l176 0 0 2 -176 0zM0 -32l176 0 0 2 -176 0zM118 -196l14 0 34 68 0 60 -34 68 -14 0 34 -68 0 -60z${disc(36, -31, 7)}${disc(77, -163, 7)}${disc(117, -31, 7)}`,
  ],
  tree: [
    `M0 0l0 -12 36 -2 14 -46 -26 -36 10 -2 22 24 6 -46 10 0 -2 54 34 -34 6 6 -36 50 8 32 48 12z${disc(64, -140, 46)}${disc(28, -112, 27)}${disc(112, -122, 33)}${disc(96, -162, 28)}`,
    'M60 -100l4 -60 4 60zM66 -108l34 -38 -30 48zM60 -104l-24 -26 20 36z',
  ],
} as const satisfies Record<MotifName, Shapes>;

/** By who leads, for films without a motif; the words are those of the facet. */
const EMBLEMS: readonly (readonly [string, Shapes])[] = [
  ['Head of state or party', [disc(84, -112, 60), ring(84, -112, 76, 68)]],
  [
    'Generals',
    [
      'M122 -100l-80 -80 48 0 80 80 -80 80 -48 0zM81 -100l-80 -80 31 0 80 80 -80 80 -31 0zM54 -100l-80 -80 17 0 80 80 -80 80 -17 0z',
      '',
    ],
  ],
  [
    'Small group',
    [
      `${disc(38, -118, 20)}${disc(132, -118, 20)}M12 0l8 -90 36 0 8 90zM106 0l8 -90 36 0 8 90z`,
      `${disc(85, -154, 25)}M52 0l10 -120 46 0 10 120z`,
    ],
  ],
  [
    'Village figure',
    [
      `${disc(84, -156, 36)}M0 -106l210 0 0 6 -210 0zM58 -96l2 0 -62 96 -18 0zM68 -96l2 0 -34 96 -18 0zM78 -96l2 0 -6 96 -18 0zM88 -96l2 0 22 96 -18 0zM98 -96l2 0 50 96 -18 0zM108 -96l2 0 78 96 -18 0z`,
      '',
    ],
  ],
];
const UNKNOWN: Shapes = [
  'M12 -180l150 0 0 150 -150 0zM30 -162l0 114 114 0 0 -114zM54 -138l66 0 0 66 -66 0z',
  '',
];

/** What the poster shows beside its letters; `edge` is the side of the poster that it stands at. */
export function motifOf({motif, whoLeads}: Film, floor: number, edge: number): Shapes {
  const [first, second] = motif
    ? MOTIFS[motif.name]
    : (EMBLEMS.find(([who]) => who === whoLeads)?.[1] ?? UNKNOWN);
  const scale = Math.min(LARGEST, (floor - AIR) / 195);
  const place = (shape: string) =>
    shape.replace(/(M?)(-?\d+) (-?\d+)/g, (_, start, x, y) => {
      const [left, top] = start ? [edge, floor] : [0, 0];
      return `${start}${round(left + x * (edge ? -scale : scale))} ${round(top + y * scale)}`;
    });
  return [place(first), place(second)];
}

/** Above the motif, and how far it grows into a field that a short title leaves. */
const AIR = 20;
const LARGEST = 1.2;

function disc(x: number, y: number, radius: number): string {
  const arc = `a${radius} ${radius},0,1,1,`;
  return `M${x - radius} ${y}${arc}${2 * radius} 0${arc}${-2 * radius} 0z`;
}

/** The inner circle runs the other way round. */
function ring(x: number, y: number, radius: number, hole: number): string {
  const arc = `a${hole} ${hole},0,1,0,`;
  return `${disc(x, y, radius)}M${x - hole} ${y}${arc}${2 * hole} 0${arc}${-2 * hole} 0z`;
}

/** Two in a row, and so many rows. */
function windows(x: number, y: number, rows: number): string {
  return [...Array(rows * 2).keys()]
    .map(index => `M${x + (index % 2) * 18} ${y + (index >> 1) * 18}l12 0 0 11 -12 0z`)
    .join('');
}
