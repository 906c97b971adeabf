import type {Film} from '../catalog/index.js';
import type {Point} from './beam.js';

/** Emblems do not go further up from their point. */
export const REACH = 80;

/** Path data of an emblem around a point, for the fill rule evenodd. */
type Emblem = (film: Film, at: Point, seed: number) => string;

/** By who leads; the words are those of the facet. */
const EMBLEMS = new Map<string | null, Emblem>([
  ['Head of state or party', head],
  ['Generals', command],
  ['Small group', (film, at, seed) => (seed % 2 ? star(at) : row(film, at))],
  ['Village figure', (_film, at, seed) => (seed % 2 ? furrows(at) : field(at))],
]);

export function emblemOf(film: Film, at: Point, seed: number): string {
  return (EMBLEMS.get(film.whoLeads) ?? frames)(film, at, seed);
}

/** One in the middle, and around it a small disc for each historical figure on screen. */
function head({leaders}: Film, at: Point, seed: number): string {
  const start = (seed % 8) * (Math.PI / 4);
  const orbit = leaders.slice(0, 16).map((_leader, index) => {
    const angle = start + (index * Math.PI) / 8;
    return disc(at.x + 70 * Math.cos(angle), at.y + 70 * Math.sin(angle), 7);
  });
  return (HEADS[seed % HEADS.length]?.(at) ?? '') + orbit.join('');
}

const HEADS: readonly ((at: Point) => string)[] = [
  ({x, y}) => disc(x, y, 52),
  ({x, y}) => disc(x, y, 54) + disc(x, y, 44) + disc(x, y, 34),
  // Two halves, one moved against the other.
  ({x, y}) => `M${x - 58} ${y - 3}a50 50 0 0 1 100 0zM${x - 42} ${y + 3}a50 50 0 0 0 100 0z`,
];

/** Rings of command, and what breaks into them. */
function command(_film: Film, {x, y}: Point): string {
  const rings = [78, 64, 50, 36, 22].map(radius => disc(x, y, radius) + disc(x, y, radius - 7));
  return `${rings.join('')}M${x - 90} ${y + 96}l34 22L${x + 6} ${y - 4}z`;
}

/** Some who go up together: as many as are known to play in it, but no fewer than five. */
function row({cast}: Film, {x, y}: Point): string {
  const many = Math.min(8, Math.max(5, cast.length));
  const step = 150 / many;
  return [...Array(many).keys()]
    .map(index => {
      const tall = 60 + index * 14;
      return `M${round(x - 75 + index * step)} ${y + 76}h${round(step * 0.72)}l${round(step * -0.1)}-${tall}z`;
    })
    .join('');
}

/** Five who came from five sides. */
function star({x, y}: Point): string {
  return [0, 1, 2, 3, 4]
    .map(index => {
      const angle = (index * 2 * Math.PI) / 5 - Math.PI / 2;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const base = (side: number) =>
        `${round(x + 20 * across - 14.5 * side * down)} ${round(y + 20 * down + 14.5 * side * across)}`;
      return `M${round(x + 84 * across)} ${round(y + 84 * down)}L${base(1)}L${base(-1)}z`;
    })
    .join('');
}

/** A sun over a field that is ploughed away from us. */
function field({x, y}: Point): string {
  const rows = [-6, -4, -2, 0, 2, 4, 6].map(
    row => `M${x} ${y + 6}L${x + row * 46 - 23} ${y + 300}h46z`,
  );
  return `${disc(x, y - 46, 36)}M-9 ${y}H309v6H-9z${rows.join('')}`;
}

/** A sun over furrows that follow the hill. */
function furrows({x, y}: Point): string {
  const rows = [0, 1, 2, 3, 4].map(
    row =>
      `M-9 ${y + 20 + row * 22}L309 ${y - 30 + row * 30}v${5 + row * 2}L-9 ${y + 25 + row * 23}z`,
  );
  return disc(x, y - 44, 34) + rows.join('');
}

/** Who leads is not known: frames one in the other. */
function frames(_film: Film, {x, y}: Point): string {
  return [72, 60, 48, 36, 24, 12]
    .map(half => `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}z`)
    .join('');
}

function disc(x: number, y: number, radius: number): string {
  const arc = `a${radius} ${radius} 0 1 1`;
  return `M${round(x - radius)} ${round(y)}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0z`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
