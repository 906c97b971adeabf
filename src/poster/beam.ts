import type {Depicts, Film} from '../catalog/index.js';
import {polygon, rectangle} from './outline.js';

/** The light that a film throws from the year it was made on the years it shows. */
export interface Beam {
  /** Middle of the lamp, the box with the year made, at the upper edge. */
  readonly lamp: number;
  /** Middle of the box with the years shown, on the horizon. */
  readonly foot: number;
  /** Half of that box's width. */
  readonly reach: number;
  /** Path data: the two boxes and the light between them. */
  readonly path: string;
}

/** Of the box that hangs from the upper edge. */
export const LAMP = {width: 68, height: 30} as const;
const HALF = LAMP.width / 2;

/** Of the box on the horizon. */
export const FOOT_HEIGHT = 24;

/** The longest way that is drawn to scale, in years, and how far the light leans then. */
const FARTHEST = 70;
const LEAN = 178;

/** How far any light leans but that of a film about its own year. */
const LEAST_LEAN = 10;

/**
 * Leans to the left, where the earlier years are, as far as the years lie apart. The outer box
 * stands on the margin: the right one, or with `isLeft` the left.
 */
export function beamOf(
  film: Film,
  margin: number,
  right: number,
  floor: number,
  isLeft: boolean,
): Beam {
  const {depicts, year, yearMade} = film;
  const apart = depicts ? (yearMade ?? year) - depicts.from : 0;
  const far = LEAST_LEAN + (Math.min(Math.abs(apart), FARTHEST) / FARTHEST) * LEAN;
  const lean = Math.round(Math.sign(apart) * far);
  const reach = reachOf(depicts);
  const lamp = isLeft
    ? margin + Math.max(HALF, reach + lean)
    : right - Math.max(HALF, reach - lean);
  const foot = lamp - lean;
  const light =
    rectangle(lamp - HALF, 0, lamp + HALF, LAMP.height) +
    polygon(
      [lamp - 7, LAMP.height],
      [lamp + 7, LAMP.height],
      [foot + reach, floor],
      [foot - reach, floor],
    );
  const box = rectangle(foot - reach, floor - FOOT_HEIGHT, foot + reach, floor);
  return {lamp, foot, reach, path: depicts ? light + box : light};
}

/** Years from one to another need more room than one year. */
function reachOf(depicts: Depicts | null): number {
  if (!depicts || depicts.to === depicts.from) return 31;
  return depicts.to === null ? 34 : 44;
}
