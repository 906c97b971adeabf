import type {Film, MotifName} from '../catalog/index.js';
import {pointsOf, polygon, round, type Point} from './outline.js';

/** Shapes in the motif's ink, over them shapes in its second ink, and over those in its own again. */
type Shapes = readonly string[];

/**
 * Shapes on a grid of 35 by 35 that stands on the horizon, at the poster's edge: two signs a point,
 * x from the edge before y from the top, in base 36. One point is a window; a point and a radius are
 * a disc; two points are a line; more are the corners of an area. All run with the clock, lines that
 * lie from right to left, so that one over another leaves no hole; what runs against it is one.
 */
const MOTIFS = {
  pincers: ['8h7 01o1o9r9mgh9k9k505 0x0tktkphpmirpopox'],
  ship: [
    '0rqrxotz0z 0d9d9s5s5g0g 09g9gscscc0c 04n4nsjsj707 pspeqs qqwlxmrr',
    '0wrw 4jaj bfhf iaoa',
  ],
  city: [
    '0z0g4c8g8z aza6c1h1j6jz lzlfq9vfvz',
    '1j 5j 1o 5o 1t 5t b9 g9 be ge bj gj bo go bt gt nj rj no ro nt rt',
  ],
  train: [
    '0r0icffifn 3i4d9cah 9f9dh9ha gngfpdtfvj igjbnaoe ncnbv8v9 3q2 7p2 co2 in2 nl2 sk2',
    '0z0tylyz 1mbj ijoh',
  ],
  leaflets: [
    '1lbjev4x bakbjmal k9s8tilj',
    '4oam 4rap 5u9t ilqmoxfv cdie cgig cifj 34b68g1e mbqb merd mgpg a2h0j8da',
    'jooo iqnr htlt 4798 398b 3c5d c4g2 d6h4 d8g7',
  ],
  waves: [
    'l8nanelgjekdkbja d8faebedfedgbeba p4s9sfpknipepan6 94b69a9ebi9k6f69 s1x7xhsnqlugu8q3 6183484g8l6n1h17 hc2',
    'czgfifmzkzhjez ktet jofo',
  ],
  map: ['0dede8rheqel0l', '606z d0dz k0kz r0rz v505 vd0d vl0l vt0t l0o0ucunozlzrnrc 6t1 d51 kt1'],
  tree: ['0z0x6w9o4i6hambddddnjhkidrfxnz ca8 5f5 kd6 h65', 'bhb7ch cgi9dh bgai6b'],
} as const satisfies Record<MotifName, Shapes>;

/** By who leads, for films without a motif; the words are those of the facet, and none of them is last. */
const EMBLEMS: readonly Shapes[] = [
  ['Head of state or party', 'ffd', 'ffb', 'ff8'],
  ['Generals', 'nhe2m2vhmwew eh52b2khbw5w 9h0232ch3w0w'],
  ['Small group', '7e4 oe4 2z4jajcz jzljrjtz', 'f75 9zbdjdlz'],
  ['Village figure', 'f76 0gzgzh0h aibi1z0z cidi7z3z eifiezaz gihilzhz iijiszoz kilizzuz'],
  ['', '23t3tu2u 565rqrq6 ablblmam'],
];

/** What the poster shows beside its letters; `edge` is the side of the poster that it stands at. */
export function motifOf({motif, whoLeads}: Film, floor: number, edge: number): readonly string[] {
  const emblem = EMBLEMS.find(([who]) => !who || who === whoLeads)?.slice(1) ?? [];
  const cell = Math.min(LARGEST, (floor - AIR) / 35);
  return (motif ? MOTIFS[motif.name] : emblem).map(shapes =>
    shapes
      .split(' ')
      .map(shape => draw(shape, edge, floor - 35 * cell, cell))
      .join(''),
  );
}

/** Above the motif, and how far it grows into a field that a short title leaves. */
const AIR = 20;
const LARGEST = 6.7;

/** At the right edge the motif is mirrored, and all of it runs against the clock. */
function draw(shape: string, edge: number, top: number, cell: number): string {
  const at = ([x, y]: Point): Point => [edge + (edge ? -x : x) * cell, top + y * cell];
  const points = pointsOf(shape);
  const [[x, y], [end, low] = [x, y + WINDOW]] = points as [Point, Point?];
  if (shape.length === 3) return disc(at([x, y]), parseInt(shape.slice(2), 36) * cell, edge);
  if (shape.length > 4) return polygon(...points.map(at));
  const thick = points[1] ? LINE : WINDOW;
  const [right, down] = Math.abs(y - low) < Math.abs(x - end) ? [0, thick] : [thick, 0];
  const line: readonly Point[] = [
    [x, y],
    [x + right, y + down],
    [end + right, low + down],
    [end, low],
  ];
  return polygon(...line.map(at));
}

/** How wide a window is, and how thick a line. */
const WINDOW = 2;
const LINE = 0.6;

function disc([x, y]: Point, radius: number, edge: number): string {
  const half = `a${round(radius)} ${round(radius)} 0 1 ${edge ? 0 : 1} `;
  const across = round(2 * radius);
  return `M${round(x - radius)} ${round(y)}${half}${across} 0${half}${-across} 0z`;
}
