import type {Film} from '../catalog/index.js';

/** The light that a film throws from the year it was made on the years it shows. */
export interface Beam {
  /** The lamp, above. */
  readonly lamp: Point;
  /** Middle of the foot, below. */
  readonly foot: Point;
  /** Half of the foot's width. */
  readonly reach: number;
  /** Path data: the light itself. */
  readonly path: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The longest way that is drawn to scale, in years. */
const FARTHEST = 70;

/** How far the lamp lies from the foot then, to the side. */
const LEAN = 180;

export const LAMP_Y = 44;
const EDGE = 54;

/**
 * Leans to the right, where the later years are, as far as the years lie apart; the root lets few
 * years be seen beside many. The foot is as wide as the years shown are many.
 */
export function beamOf(film: Film, seed: number, width: number, floor: number): Beam {
  const {depicts, year, yearMade} = film;
  const made = yearMade ?? year;
  const from = depicts?.from ?? made;
  const last = depicts?.to ?? from;
  const apart = made - from;
  const lean = Math.sign(apart) * Math.sqrt(Math.min(Math.abs(apart), FARTHEST) / FARTHEST) * LEAN;
  const room = width - 2 * EDGE - Math.abs(lean);
  const left = EDGE + room * (0.15 + 0.7 * (seed % 2));
  const foot = {x: Math.round(lean > 0 ? left : left - lean), y: floor};
  const lamp = {x: Math.round(foot.x + lean), y: LAMP_Y};
  const reach = 28 + 7 * Math.min(5, last - from + 1);
  const isOpen = depicts !== null && depicts.to === null;
  return {lamp, foot, reach, path: isOpen ? fading(lamp, foot, reach) : full(lamp, foot, reach)};
}

function full(lamp: Point, {x, y}: Point, reach: number): string {
  return `M${lamp.x - 5} ${lamp.y}h10L${x + reach} ${y}h${-2 * reach}z`;
}

/** An open end is not known: the light goes out in slats, and ends nowhere. */
function fading(lamp: Point, foot: Point, reach: number): string {
  const left = foot.x - reach;
  return SLATS.map(([from, to]) => {
    const top = `M${lamp.x - 5 + from * 4} ${lamp.y}H${lamp.x - 5 + to * 4}`;
    return `${top}L${Math.round(left + to * reach)} ${foot.y}H${Math.round(left + from * reach)}z`;
  }).join('');
}

/** Where each begins and ends at the foot, in reaches from its left. */
const SLATS = [
  [0, 1.5],
  [1.65, 2],
  [2.2, 2.4],
  [2.65, 2.75],
] as const;
